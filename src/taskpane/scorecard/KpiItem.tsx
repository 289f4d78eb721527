import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ScorecardKpi } from '../../scorecard';
import { usePane } from '../pane';
import { columnsRead } from './columnsRead';
import { inUnit, windows, words } from './KpiItem.text';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  weight: { fontVariantNumeric: 'tabular-nums' },
  note: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly kpi: ScorecardKpi;
}

/** A KPI of a card: what it weighs, what is expected, what it reads. */
export const KpiItem = ({ kpi }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  const unit = inUnit[kpi.unit];
  const standards = kpi.rule.kind === 'band' ? words.band : words.standards;
  return (
    <li className={styles.item}>
      <Body1>{say(kpi.title)}</Body1>
      <Body1 className={styles.weight} aria-label={say(words.weight(kpi.weight))}>
        {say(words.share(kpi.weight))}
      </Body1>
      <Caption1 className={styles.note}>
        {say(words.and(standards(unit(kpi.floor), unit(kpi.target)), windows[kpi.window]))}
      </Caption1>
      <Caption1 className={styles.note}>{say(words.reads(columnsRead(kpi)))}</Caption1>
    </li>
  );
};
