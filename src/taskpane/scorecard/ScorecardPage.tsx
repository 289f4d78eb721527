import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Action } from '../../actions/action';
import type { BuildScorecardInput } from '../../actions/buildScorecard';
import type { Made } from '../../actions/made';
import { packs, type Pack } from '../../packs';
import type { ScorecardKpi } from '../../scorecard';
import { usePane } from '../pane';
import { MadeNotice } from '../parts/MadeNotice';
import { Page } from '../parts/Page';
import { Problem } from '../parts/Problem';
import { Progress } from '../parts/Progress';
import type { ToWorkbook } from '../toWorkbook';
import { useAction } from '../useAction';
import { DimensionPart } from './DimensionPart';
import { words } from './ScorecardPage.text';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2 },
});

/** KPIs of one dimension stand together in a pack. */
const byDimension = ({ kpis }: Pack): readonly (readonly ScorecardKpi[])[] => {
  const dimensions = [...new Set(kpis.map(({ dimension }) => dimension))];
  return dimensions.map((dimension) => kpis.filter((kpi) => kpi.dimension === dimension));
};

interface Props extends ToWorkbook {
  readonly buildScorecard: Action<BuildScorecardInput, Made>;
}

/** What a scorecard holds, and the button that builds it. */
export const ScorecardPage = ({ workbook, buildScorecard, onGoToSheet, onChanged }: Props) => {
  const styles = useStyles();
  const { say, busy } = usePane();
  const { state, run, cancel } = useAction(buildScorecard);
  const pack = packs.find(({ id }) => workbook?.scorecards[id] !== undefined) ?? packs[0]!;
  const sheet = workbook?.scorecards[pack.id];

  const build = async () => {
    if (busy) return;
    const made = await run({ pack: pack.id });
    if (made) onChanged();
  };

  return (
    <Page title={words.title} lead={words.lead}>
      <div className={styles.buttons}>
        {sheet !== undefined && (
          <Button appearance="primary" onClick={() => onGoToSheet(sheet)}>
            {say(words.goTo)}
          </Button>
        )}
        <Button
          appearance={sheet === undefined ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => void build()}
        >
          {say(sheet === undefined ? words.build : words.rebuild)}
        </Button>
        <Caption1 className={styles.note}>
          {say(sheet === undefined ? words.buildNote : words.rebuildNote)}
        </Caption1>
      </div>
      {state.kind === 'running' && <Progress running={state} onCancel={cancel} />}
      {state.kind === 'failed' && <Problem failure={state.failure} />}
      {state.kind === 'done' && (
        <MadeNotice made={state.result} title={words.made} next={words.next} onGo={onGoToSheet} />
      )}
      {byDimension(pack).map((kpis) => (
        <DimensionPart key={kpis[0]!.dimension.en} title={kpis[0]!.dimension} kpis={kpis} />
      ))}
    </Page>
  );
};
