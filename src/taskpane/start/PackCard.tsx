import { Body1, Button, Caption1, Card, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import type { Action } from '../../actions/action';
import type { BuildScorecardInput } from '../../actions/buildScorecard';
import type { Made } from '../../actions/made';
import type { PageId } from '../../actions/navigation';
import type { StartPackInput } from '../../actions/startPack';
import type { Pack } from '../../packs';
import { templateOf } from '../../sheets';
import { usePane } from '../pane';
import { Fold } from '../parts/Fold';
import { MakeOutcome } from '../parts/MakeOutcome';
import { Notice } from '../parts/Notice';
import { dimensionsOf } from '../scorecard/dimensions';
import type { ToWorkbook } from '../toWorkbook';
import { useAction } from '../useAction';
import { DimensionBar } from './DimensionBar';
import { PackSheets } from './PackSheets';
import { words } from './PackCard.text';

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  title: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props extends ToWorkbook {
  readonly pack: Pack;
  readonly startPack: Action<StartPackInput, Made>;
  readonly buildScorecard: Action<BuildScorecardInput, Made>;
  readonly onGoToPage: (page: PageId) => void;
}

/** One pack: what it measures, what it makes, and the buttons that make it. */
export const PackCard = ({
  pack,
  workbook,
  startPack,
  buildScorecard,
  onGoToSheet,
  onGoToPage,
  onChanged,
}: Props) => {
  const styles = useStyles();
  const { say, busy } = usePane();
  const starting = useAction(startPack);
  const adding = useAction(buildScorecard);
  const heading = useId();
  const scorecard = workbook?.scorecards[pack.id];
  const there = scorecard !== undefined;
  const sheets = workbook?.sheets ?? {};
  /** Reports that can be imported are of attendance. */
  const imports = pack.sheets.includes('Attendance');
  const missing = pack.sheets.filter((key) => sheets[key] === undefined);
  const { reset } = starting;
  // A workbook that had the pack and lost it can start again.
  useEffect(() => (there ? reset : undefined), [there, reset]);

  const start = async (samples: boolean) => {
    if (busy) return;
    const made = await starting.run({ pack: pack.id, samples });
    if (made) onChanged();
  };
  const addMissing = async () => {
    if (busy) return;
    const made = await adding.run({ pack: pack.id, entity: workbook?.entities[pack.id] ?? pack.entity });
    if (made) onChanged();
  };

  return (
    <Card appearance="outline" role="region" aria-labelledby={heading} className={styles.card}>
      <div>
        <Subtitle2 as="h2" id={heading} className={styles.title}>
          {say(pack.title)}
        </Subtitle2>
        <Caption1 className={styles.hint}>
          {say(words.contents(pack.sheets.length, pack.kpis.length))}
        </Caption1>
      </div>
      <Body1 as="p" className={styles.quiet}>
        {say(pack.summary)}
      </Body1>
      <DimensionBar dimensions={dimensionsOf(pack.kpis)} />
      <Fold
        summary={say(
          missing.length === pack.sheets.length
            ? words.sheets
            : words.sheetsThere(pack.sheets.length - missing.length, pack.sheets.length),
        )}
      >
        <PackSheets keys={pack.sheets} sheets={sheets} />
      </Fold>
      {!there && starting.state.kind !== 'done' && (
        <>
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void start(true)}>
              {say(words.startWithSamples)}
            </Button>
            <Button disabledFocusable={busy} onClick={() => void start(false)}>
              {say(words.startEmpty)}
            </Button>
          </div>
          <Caption1 className={styles.hint}>{say(words.samplesNote)}</Caption1>
        </>
      )}
      {there && starting.state.kind !== 'done' && (
        <Notice intent={missing.length > 0 ? 'warning' : 'info'} title={say(words.there)}>
          {missing.length > 0 && (
            <span>{say(words.missing(missing.map((key) => templateOf(key).title)))}</span>
          )}
          <div className={styles.buttons}>
            <Button onClick={() => onGoToSheet(scorecard)}>{say(words.goToScorecard)}</Button>
            {missing.length > 0 && (
              <Button disabledFocusable={busy} onClick={() => void addMissing()}>
                {say(words.addMissing)}
              </Button>
            )}
          </div>
        </Notice>
      )}
      {[starting, adding].map(({ state, cancel }, index) => (
        <MakeOutcome
          key={index}
          state={state}
          onCancel={cancel}
          title={words.made}
          next={imports ? words.nextOrImport : words.next}
          onGo={onGoToSheet}
        />
      ))}
      {imports && starting.state.kind === 'done' && (
        <div className={styles.buttons}>
          <Button onClick={() => onGoToPage('import')}>{say(words.toImport)}</Button>
        </div>
      )}
    </Card>
  );
};
