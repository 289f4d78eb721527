import {
  Body1,
  Button,
  Caption1,
  Card,
  Checkbox,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { PeopleCommunity24Regular } from '@fluentui/react-icons';
import { useEffect, useId, useState } from 'react';
import type { Action } from '../../actions/action';
import type { Made } from '../../actions/made';
import type { PageId } from '../../actions/navigation';
import type { StartPackInput } from '../../actions/startPack';
import type { Pack } from '../../packs';
import { templateOf } from '../../sheets';
import { usePane } from '../pane';
import { Fold } from '../parts/Fold';
import { MadeNotice } from '../parts/MadeNotice';
import { Notice } from '../parts/Notice';
import { Problem } from '../parts/Problem';
import { Progress } from '../parts/Progress';
import type { ToWorkbook } from '../toWorkbook';
import { useAction } from '../useAction';
import { words } from './PackCard.text';

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  head: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: tokens.spacingHorizontalM },
  picture: {
    display: 'grid',
    placeItems: 'center',
    alignSelf: 'start',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  sheets: { margin: 0 },
  sheet: { marginTop: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  purpose: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
  samples: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  button: { alignSelf: 'start' },
});

interface Props extends ToWorkbook {
  readonly pack: Pack;
  readonly startPack: Action<StartPackInput, Made>;
  readonly onGoToPage: (page: PageId) => void;
}

/** One pack: what it is, what it makes, and the button that makes it. */
export const PackCard = ({ pack, workbook, startPack, onGoToSheet, onGoToPage, onChanged }: Props) => {
  const styles = useStyles();
  const { say, busy } = usePane();
  const { state, run, cancel, reset } = useAction(startPack);
  const [samples, setSamples] = useState(true);
  const heading = useId();
  const scorecard = workbook?.scorecards[pack.id];
  const there = scorecard !== undefined;
  // A workbook that had the pack and lost it can start again.
  useEffect(() => (there ? reset : undefined), [there, reset]);

  const make = async () => {
    if (busy) return;
    const made = await run({ pack: pack.id, samples });
    if (made) onChanged();
  };

  return (
    <Card appearance="outline" role="region" aria-labelledby={heading} className={styles.card}>
      <div className={styles.head}>
        <span className={styles.picture}>
          <PeopleCommunity24Regular aria-hidden />
        </span>
        <div>
          <Subtitle2 as="h2" id={heading} className={styles.title}>
            {say(pack.title)}
          </Subtitle2>
          <Caption1 className={styles.hint}>
            {say(words.contents(pack.sheets.length, pack.kpis.length))}
          </Caption1>
        </div>
      </div>
      <Body1 as="p" className={styles.quiet}>
        {say(pack.summary)}
      </Body1>
      <Fold summary={say(words.sheets)}>
        <dl className={styles.sheets}>
          {pack.sheets.map(templateOf).map(({ key, title, guidance }) => (
            <div key={key}>
              <dt className={styles.sheet}>{say(title)}</dt>
              <dd className={styles.purpose}>{say(guidance)}</dd>
            </div>
          ))}
          <div>
            <dt className={styles.sheet}>{say(words.scorecard)}</dt>
            <dd className={styles.purpose}>{say(words.scorecardNote)}</dd>
          </div>
        </dl>
      </Fold>
      {!there && state.kind !== 'done' && (
        <>
          <Checkbox
            className={styles.samples}
            label={
              <>
                {say(words.samples)}
                <Caption1 className={styles.hint}>{say(words.samplesNote)}</Caption1>
              </>
            }
            checked={samples}
            onChange={(_, { checked }) => setSamples(checked === true)}
          />
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void make()}>
            {say(words.make)}
          </Button>
        </>
      )}
      {state.kind === 'running' && <Progress running={state} onCancel={cancel} />}
      {state.kind === 'failed' && <Problem failure={state.failure} />}
      {state.kind === 'done' && (
        <>
          <MadeNotice made={state.result} title={words.made} next={words.next} onGo={onGoToSheet} />
          <Button className={styles.button} onClick={() => onGoToPage('import')}>
            {say(words.toImport)}
          </Button>
        </>
      )}
      {there && state.kind !== 'done' && (
        <Notice intent="info" title={say(words.there)}>
          <span>{say(words.thereNote)}</span>
          <Button className={styles.button} onClick={() => onGoToSheet(scorecard)}>
            {say(words.goToScorecard)}
          </Button>
        </Notice>
      )}
    </Card>
  );
};
