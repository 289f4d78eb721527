import { makeStyles, tokens } from '@fluentui/react-components';
import type { ColumnTemplate } from '../../sheets';
import { usePane } from '../pane';
import { kinds } from './ColumnList.text';

const useStyles = makeStyles({
  list: { margin: 0 },
  column: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  kind: { margin: 0, color: tokens.colorNeutralForeground3 },
  hint: { gridColumn: '1 / -1', margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly columns: readonly ColumnTemplate[];
}

/** Columns of a sheet: header, what is typed there, and what it means. */
export const ColumnList = ({ columns }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <dl className={styles.list}>
      {columns.map(({ key, header, kind, hint }) => (
        <div key={key} className={styles.column}>
          <dt className={styles.header}>{say(header)}</dt>
          <dd className={styles.kind}>{say(kinds[kind])}</dd>
          <dd className={styles.hint}>{say(hint)}</dd>
        </div>
      ))}
    </dl>
  );
};
