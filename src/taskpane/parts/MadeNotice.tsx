import { makeStyles, tokens } from '@fluentui/react-components';
import type { Made } from '../../actions/made';
import type { Text } from '../../core/locale';
import { usePane } from '../pane';
import { Fold } from './Fold';
import { Notice } from './Notice';
import { SheetLinks } from './SheetLinks';
import { words } from './MadeNotice.text';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
});

interface Props {
  readonly made: Made;
  readonly title: Text;
  /** What to do next. */
  readonly next: Text;
  readonly onGo: (sheet: string) => void;
}

/** What was made, the way there, and what comes next. */
export const MadeNotice = ({ made, title, next, onGo }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Notice answer intent="success" title={say(title)}>
      {made.sheets.length === 0 && <span>{say(words.nothing)}</span>}
      <SheetLinks label={say(words.sheets)} sheets={made.sheets} onGo={onGo} />
      <span>{say(next)}</span>
      {made.skipped.length > 0 && (
        <Fold summary={say(words.skipped)}>
          <ul className={styles.list}>
            {made.skipped.map((text) => (
              <li key={text.en}>{say(text)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </Notice>
  );
};
