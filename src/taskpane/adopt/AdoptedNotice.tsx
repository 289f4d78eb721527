import { makeStyles, tokens } from '@fluentui/react-components';
import type { Adopted } from '../../actions/adoptTable';
import { usePane } from '../pane';
import { Fold } from '../parts/Fold';
import { Notice } from '../parts/Notice';
import { SheetLinks } from '../parts/SheetLinks';
import { words } from './AdoptPanel.text';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
});

interface Props {
  readonly adopted: Adopted;
  readonly onGo: (sheet: string) => void;
}

/** What became of a table, the way there, and what comes next. */
export const AdoptedNotice = ({ adopted: { sheet, sheets, columns, skipped }, onGo }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Notice answer intent="success" title={say(words.adopted(sheet))}>
      <span>{say(words.columns(columns))}</span>
      <SheetLinks label={say(words.sheets)} sheets={[sheet, ...sheets]} onGo={onGo} />
      <span>{say(words.next)}</span>
      {skipped.length > 0 && (
        <Fold summary={say(words.skipped)}>
          <ul className={styles.list}>
            {skipped.map((text) => (
              <li key={text.en}>{say(text)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </Notice>
  );
};
