import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { usePane } from '../pane';
import type { Dimension } from './dimensions';
import { KpiItem } from './KpiItem';
import { words } from './KpiItem.text';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'baseline',
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  title: { margin: 0 },
  share: { fontVariantNumeric: 'tabular-nums' },
  track: {
    gridColumn: '1 / -1',
    height: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  bar: {
    height: '100%',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandStroke,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

interface Props {
  readonly dimension: Dimension;
}

/** A dimension of a card: its share of the whole, and its KPIs. */
export const DimensionPart = ({ dimension: { title, kpis, weight } }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={heading} className={styles.title}>
          {say(title)}
        </Subtitle2>
        <Subtitle2 className={styles.share} aria-label={say(words.weight(weight))}>
          {say(words.share(weight))}
        </Subtitle2>
        <div className={styles.track} aria-hidden>
          <div className={styles.bar} style={{ width: `${weight * 100}%` }} />
        </div>
      </div>
      <ul className={styles.list}>
        {kpis.map((kpi) => (
          <KpiItem key={kpi.id} kpi={kpi} />
        ))}
      </ul>
    </section>
  );
};
