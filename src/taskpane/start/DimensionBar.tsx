import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../pane';
import type { Dimension } from '../scorecard/dimensions';
import { words } from './PackCard.text';

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: '2px', height: '10px' },
  part: { minWidth: 0, backgroundColor: tokens.colorCompoundBrandStroke },
  even: { opacity: 0.5 },
  first: {
    borderStartStartRadius: tokens.borderRadiusCircular,
    borderEndStartRadius: tokens.borderRadiusCircular,
  },
  last: {
    borderStartEndRadius: tokens.borderRadiusCircular,
    borderEndEndRadius: tokens.borderRadiusCircular,
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    paddingTop: tokens.spacingVerticalXS,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  share: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly dimensions: readonly Dimension[];
}

/** What a pack measures and how much it counts: one bar, parted by weight, and its parts in words. */
export const DimensionBar = ({ dimensions }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div>
      <div aria-hidden className={styles.bar}>
        {dimensions.map(({ title, weight }, index) => (
          <div
            key={title.en}
            className={mergeClasses(
              styles.part,
              index % 2 === 1 && styles.even,
              index === 0 && styles.first,
              index === dimensions.length - 1 && styles.last,
            )}
            style={{ flexGrow: weight, flexBasis: 0 }}
          />
        ))}
      </div>
      <ul className={styles.list} aria-label={say(words.dimensions)}>
        {dimensions.map(({ title, weight }) => (
          <li key={title.en}>
            {say(title)} <span className={styles.share}>{Math.round(weight * 100)}%</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
