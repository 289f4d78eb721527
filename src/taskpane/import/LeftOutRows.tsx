import { makeStyles, tokens } from '@fluentui/react-components';
import type { LeftOut } from '../../importers';
import { usePane } from '../pane';
import { Fold } from '../parts/Fold';
import { words } from './LeftOutRows.text';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, color: tokens.colorNeutralForeground2 },
  item: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly rows: readonly LeftOut[];
}

/** Rows of a file that are not imported, each with its reason. */
export const LeftOutRows = ({ rows }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  if (rows.length === 0) return null;
  return (
    <Fold summary={say(words.leftOut(rows.length))}>
      <ul className={styles.list}>
        {rows.map(({ row, what, reason }) => (
          <li key={row} className={styles.item}>
            {say(words.row(row, what, reason))}
          </li>
        ))}
      </ul>
    </Fold>
  );
};
