import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LostColumns } from '../../actions/readWorkbook';
import { templateOf } from '../../sheets';
import { usePane } from '../pane';
import { Notice } from './Notice';
import { words } from './LostNotice.text';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  button: { alignSelf: 'start' },
});

interface Props {
  readonly lost: readonly LostColumns[];
  readonly onMap: () => void;
}

/** Columns that formulas read and that somebody deleted, and the way to say where they are now. */
export const LostNotice = ({ lost, onMap }: Props) => {
  const styles = useStyles();
  const { say, busy } = usePane();
  if (lost.length === 0) return null;
  return (
    <Notice intent="warning" title={say(words.title)}>
      <ul className={styles.list}>
        {lost.map(({ key, columns }) => {
          const template = templateOf(key);
          const headers = template.columns.filter((column) => columns.includes(column.key));
          return (
            <li key={key}>
              {say(words.lost({ sheet: template.title, columns: headers.map(({ header }) => header) }))}
            </li>
          );
        })}
      </ul>
      <span>{say(words.note)}</span>
      <Button className={styles.button} disabledFocusable={busy} onClick={() => !busy && onMap()}>
        {say(words.map)}
      </Button>
    </Notice>
  );
};
