import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  SearchBox,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Action } from '../../actions/action';
import type { AddSheetsInput } from '../../actions/addSheets';
import type { Made } from '../../actions/made';
import { keysWithoutSamples, templates, type SheetKey } from '../../sheets';
import { words as adoptWords } from '../adopt/AdoptPanel.text';
import { usePane } from '../pane';
import { Footer } from '../parts/Footer';
import { MakeOutcome } from '../parts/MakeOutcome';
import { Page } from '../parts/Page';
import type { ToWorkbook } from '../toWorkbook';
import { useAction } from '../useAction';
import { groups } from './groups';
import { matchOf } from './search';
import { TemplateItem } from './TemplateItem';
import { words } from './TemplatesPage.text';

const useStyles = makeStyles({
  adopt: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  button: { alignSelf: 'start' },
  note: { color: tokens.colorNeutralForeground2 },
  search: { display: 'flex', flexDirection: 'column' },
  box: { maxWidth: 'none' },
  group: { margin: 0 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  samples: {
    display: 'flex',
    flexDirection: 'column',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  blank: { marginInlineStart: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
});

interface Props extends ToWorkbook {
  readonly addSheets: Action<AddSheetsInput, Made>;
  /** To a table of the user's own in place of a template sheet. */
  readonly onAdopt: () => void;
}

/** The gallery of template sheets: what they are for and look like, which are there; add those wanted. */
export const TemplatesPage = ({ workbook, addSheets, onAdopt, onGoToSheet, onChanged }: Props) => {
  const styles = useStyles();
  const { say, busy } = usePane();
  const { state, run, cancel } = useAction(addSheets);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<SheetKey>>(new Set());
  const [samples, setSamples] = useState(false);
  const [asked, setAsked] = useState(false);

  const sheetOf = (key: SheetKey): string | null => workbook?.sheets[key] ?? null;
  const missing = templates.filter(({ key }) => sheetOf(key) === null);
  const wanted = missing.filter(({ key }) => chosen.has(key));
  const keys = wanted.map(({ key }) => key);
  const blank = samples ? wanted.filter(({ key }) => keysWithoutSamples.includes(key)) : [];
  const shown = groups
    .map((group) => ({ ...group, matches: group.templates.flatMap((each) => matchOf(each, search) ?? []) }))
    .filter(({ matches }) => matches.length > 0);
  const results = shown.reduce((sum, { matches }) => sum + matches.length, 0);

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
      <div className={styles.adopt}>
        <Button className={styles.button} disabledFocusable={busy} onClick={() => !busy && onAdopt()}>
          {say(adoptWords.entry)}
        </Button>
        <Caption1 className={styles.note}>{say(adoptWords.entryNote)}</Caption1>
      </div>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          aria-label={say(words.search)}
          placeholder={say(words.search)}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <Caption1 role="status" className={styles.note}>
          {search.trim() !== '' && say(results === 0 ? words.none : words.results(results))}
        </Caption1>
      </div>
      {shown.map(({ id, title, matches }) => (
        <section key={id} aria-labelledby={`group-${id}`}>
          <Subtitle2 as="h2" id={`group-${id}`} className={styles.group}>
            {say(title)}
          </Subtitle2>
          <ul className={styles.list}>
            {matches.map(({ template, columns }) => (
              <TemplateItem
                key={template.key}
                template={template}
                found={columns}
                sheet={sheetOf(template.key)}
                chosen={chosen.has(template.key)}
                onChoose={(wanted) => choose(template.key, wanted)}
                onGo={onGoToSheet}
              />
            ))}
          </ul>
        </section>
      ))}
      <MakeOutcome state={state} onCancel={cancel} title={words.added} next={words.next} onGo={onGoToSheet} />
      {missing.length === 0 ? (
        <Body1>{say(words.allThere)}</Body1>
      ) : (
        <Footer>
          {asked && <Body1 role="alert">{say(words.chooseFirst)}</Body1>}
          <div className={styles.samples}>
            <Checkbox
              label={say(words.samples)}
              checked={samples}
              onChange={(_, { checked }) => setSamples(checked === true)}
            />
            <Caption1 role="status" className={styles.blank}>
              {blank.length > 0 && say(words.withoutSamples(blank.map(({ title }) => title)))}
            </Caption1>
          </div>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void add()}>
            {say(words.add(keys.length))}
          </Button>
        </Footer>
      )}
    </Page>
  );
};
