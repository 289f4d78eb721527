import { Body1, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Action } from '../../actions/action';
import type { AddSheetsInput } from '../../actions/addSheets';
import type { Made } from '../../actions/made';
import { templates, type SheetKey } from '../../sheets';
import { usePane } from '../pane';
import { Footer } from '../parts/Footer';
import { MadeNotice } from '../parts/MadeNotice';
import { Page } from '../parts/Page';
import { Problem } from '../parts/Problem';
import { Progress } from '../parts/Progress';
import type { ToWorkbook } from '../toWorkbook';
import { useAction } from '../useAction';
import { TemplateItem } from './TemplateItem';
import { words } from './TemplatesPage.text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  samples: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props extends ToWorkbook {
  readonly addSheets: Action<AddSheetsInput, Made>;
}

/** The template sheets one by one: what they are for, which are there, add those wanted. */
export const TemplatesPage = ({ workbook, addSheets, onGoToSheet, onChanged }: Props) => {
  const styles = useStyles();
  const { say, busy } = usePane();
  const { state, run, cancel } = useAction(addSheets);
  const [chosen, setChosen] = useState<ReadonlySet<SheetKey>>(new Set());
  const [samples, setSamples] = useState(false);
  const [asked, setAsked] = useState(false);

  const sheetOf = (key: SheetKey): string | null => workbook?.sheets[key] ?? null;
  const missing = templates.filter(({ key }) => sheetOf(key) === null);
  const keys = missing.filter(({ key }) => chosen.has(key)).map(({ key }) => key);

  const choose = (key: SheetKey, wanted: boolean) => {
    setAsked(false);
    setChosen((before) => new Set([...before].filter((other) => other !== key).concat(wanted ? key : [])));
  };
  const add = async () => {
    if (busy) return;
    setAsked(keys.length === 0);
    if (keys.length === 0) return;
    const made = await run({ keys, samples });
    if (made) onChanged();
  };

  return (
    <Page title={words.title} lead={words.lead}>
      <ul className={styles.list} aria-label={say(words.sheets)}>
        {templates.map((template) => (
          <TemplateItem
            key={template.key}
            template={template}
            sheet={sheetOf(template.key)}
            chosen={chosen.has(template.key)}
            onChoose={(wanted) => choose(template.key, wanted)}
            onGo={onGoToSheet}
          />
        ))}
      </ul>
      {state.kind === 'running' && <Progress running={state} onCancel={cancel} />}
      {state.kind === 'failed' && <Problem failure={state.failure} />}
      {state.kind === 'done' && (
        <MadeNotice made={state.result} title={words.added} next={words.next} onGo={onGoToSheet} />
      )}
      {missing.length === 0 ? (
        <Body1>{say(words.allThere)}</Body1>
      ) : (
        <Footer>
          {asked && <Body1 role="alert">{say(words.chooseFirst)}</Body1>}
          <Checkbox
            className={styles.samples}
            label={say(words.samples)}
            checked={samples}
            onChange={(_, { checked }) => setSamples(checked === true)}
          />
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void add()}>
            {say(words.add(keys.length))}
          </Button>
        </Footer>
      )}
    </Page>
  );
};
