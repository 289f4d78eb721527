import {
  Button,
  Caption1,
  Field,
  Radio,
  RadioGroup,
  Select,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Action } from '../../actions/action';
import type { BuildScorecardInput } from '../../actions/buildScorecard';
import type { Made } from '../../actions/made';
import type { PageId } from '../../actions/navigation';
import type { SettingsChange } from '../../actions/settings';
import { kpisOf, packs } from '../../packs';
import type { Entity } from '../../scorecard';
import { usePane } from '../pane';
import { LostNotice } from '../parts/LostNotice';
import { MakeOutcome } from '../parts/MakeOutcome';
import { Page } from '../parts/Page';
import type { ToWorkbook } from '../toWorkbook';
import { useAction } from '../useAction';
import { AsOf } from './AsOf';
import { dimensionsOf } from './dimensions';
import { DimensionPart } from './DimensionPart';
import { entities, words } from './ScorecardPage.text';

const useStyles = makeStyles({
  // A select is as wide as its longest option otherwise, and that wider than the pane.
  narrow: { gridTemplateColumns: 'minmax(0, 1fr)' },
  choices: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props extends ToWorkbook {
  readonly buildScorecard: Action<BuildScorecardInput, Made>;
  readonly changeSettings: Action<SettingsChange, void>;
  readonly onGoToPage: (page: PageId) => void;
  readonly onMap: () => void;
}

/** What the scorecard of a pack holds, and the button that builds it. */
export const ScorecardPage = ({
  workbook,
  buildScorecard,
  changeSettings,
  onGoToSheet,
  onGoToPage,
  onMap,
  onChanged,
}: Props) => {
  const styles = useStyles();
  const { say, busy } = usePane();
  const { state, run, cancel, reset } = useAction(buildScorecard);
  const [packChosen, setPackChosen] = useState<string | null>(null);
  const [entityChosen, setEntityChosen] = useState<Entity | null>(null);
  const thereOf = (id: string) => workbook?.scorecards[id];
  const pack =
    packs.find(({ id }) => id === packChosen) ??
    packs.find(({ id }) => thereOf(id) !== undefined) ??
    packs[0]!;
  const there = thereOf(pack.id);
  const entity = entityChosen ?? workbook?.entities[pack.id] ?? pack.entity;

  const build = async () => {
    if (busy) return;
    const made = await run({ pack: pack.id, entity });
    if (made) onChanged();
  };

  return (
    <Page title={words.title} lead={words.lead}>
      <LostNotice lost={workbook?.lost ?? []} onMap={onMap} />
      {workbook?.settings && (
        <AsOf
          asOf={workbook.settings.asOf}
          changeSettings={changeSettings}
          onChanged={onChanged}
          onOther={() => onGoToPage('settings')}
        />
      )}
      <Field label={say(words.pack)} className={styles.narrow}>
        <Select
          value={pack.id}
          onChange={(_, { value }) => {
            reset();
            setPackChosen(value);
            setEntityChosen(null);
          }}
        >
          {packs.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(thereOf(id) ? words.packThere(title) : title)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(words.entity)}>
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={entity}
          onChange={(_, { value }) => setEntityChosen(value as Entity)}
        >
          {(['customer', 'owner'] as const).map((each) => (
            <Radio key={each} value={each} label={say(entities[each])} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.buttons}>
        {there !== undefined && (
          <Button appearance="primary" onClick={() => onGoToSheet(there)}>
            {say(words.goTo)}
          </Button>
        )}
        <Button
          appearance={there ? 'secondary' : 'primary'}
          disabledFocusable={busy}
          onClick={() => void build()}
        >
          {say(there ? words.rebuild : words.build)}
        </Button>
        <Caption1 className={styles.note}>{say(there ? words.rebuildNote : words.buildNote)}</Caption1>
      </div>
      <MakeOutcome state={state} onCancel={cancel} title={words.made} next={words.next} onGo={onGoToSheet} />
      {dimensionsOf(kpisOf(pack)).map((dimension) => (
        <DimensionPart key={dimension.title.en} dimension={dimension} />
      ))}
    </Page>
  );
};
