import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { AdoptPreview } from '../../actions/previewAdopt';
import type { Text } from '../../core/locale';
import { shortened } from '../../core/refusal';
import { roleTemplate, type Role } from '../../sheets/adopt';
import { usePane } from '../pane';
import { Fold } from '../parts/Fold';
import { Notice } from '../parts/Notice';
import { words } from './CheckResult.text';

/** Problems shown at once; each stands for all the cells that hold the same. */
const SHOWN = 50;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    overflowWrap: 'anywhere',
  },
  notes: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly preview: AdoptPreview;
  readonly role: Role;
  /** To a cell of the table's sheet. */
  readonly onGo: (address: string) => void;
}

/** What of a table cannot be read, cell by cell, and what using it would add. */
export const CheckResult = ({ preview: { problems, sheet, added, leftOut }, role, onGo }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  const cells = problems.reduce((sum, { count }) => sum + count, 0);
  const { columns } = roleTemplate(role);
  const headerOf = (key: string): Text => columns.find((column) => column.key === key)!.header;
  return (
    <Notice
      answer
      intent={problems.length === 0 ? 'success' : 'warning'}
      title={say(problems.length === 0 ? words.allWell : words.problems(cells))}
    >
      {problems.length > 0 && (
        <>
          <span>{say(words.problemsNote)}</span>
          <ul className={styles.list} aria-label={say(words.cells)}>
            {problems.slice(0, SHOWN).map(({ address, header, value, wrong, count }) => (
              <li key={address}>
                <Link
                  as="button"
                  aria-label={say(words.goTo(`${sheet}!${address}`))}
                  onClick={() => onGo(address)}
                >
                  {sheet}!{address}
                </Link>{' '}
                {say(words.problem(header, shortened(value), wrong, count - 1))}
              </li>
            ))}
          </ul>
          {problems.length > SHOWN && <span>{say(words.hidden(problems.length - SHOWN))}</span>}
        </>
      )}
      {(added.length > 0 || leftOut.length > 0) && (
        <Fold summary={say(words.added(added.length))}>
          <ul className={styles.notes}>
            {added.length > 0 && <li>{say(words.addedNote(added.map(({ header }) => header)))}</li>}
            {leftOut.map(({ key, needs }) => (
              <li key={key}>{say(words.leftOut(headerOf(key), needs.map(headerOf)))}</li>
            ))}
          </ul>
        </Fold>
      )}
    </Notice>
  );
};
