import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { Text } from '../../core/locale';
import { roleTemplate, type AdoptableTable, type AdoptableTables, type Role } from '../../sheets/adopt';
import { usePane } from '../pane';
import { words } from './AdoptForm.text';

/** Half of what a role cannot do without, and some more. */
const FITS = 0.7;

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: 0 },
});

interface Props {
  readonly table: AdoptableTable;
  readonly played: AdoptableTables['played'];
  readonly chosen: Role;
  readonly disabled: boolean;
  readonly onChoose: (role: Role) => void;
}

/** What a table holds: proposed by its headers, the likeliest first. */
export const RoleChoice = ({ table, played, chosen, disabled, onChoose }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  const titleOf = (role: Role): Text => roleTemplate(role).title;
  const best = table.guesses[0]!;
  const taken = played[best.role];
  const hint = (): Text => {
    if (best.fit < FITS) return words.noRoleHint;
    return taken === undefined
      ? words.roleHint(titleOf(best.role))
      : words.playedHint(titleOf(best.role), taken);
  };
  const fitting = table.guesses.filter(({ fit }) => fit >= FITS).slice(0, 3);
  const others = table.guesses.filter((guess) => !fitting.includes(guess));
  const options = (guesses: AdoptableTable['guesses']) =>
    guesses.map(({ role }) => {
      const sheet = played[role];
      return (
        <option key={role} value={role} disabled={sheet !== undefined}>
          {say(sheet === undefined ? titleOf(role) : words.played(titleOf(role), sheet))}
        </option>
      );
    });
  return (
    <Field label={say(words.role)} hint={say(hint())} className={styles.field}>
      <Select
        select={{ className: styles.control }}
        value={chosen}
        disabled={disabled}
        onChange={(_, { value }) => onChoose(value as Role)}
      >
        {fitting.length > 0 && <optgroup label={say(words.fitting)}>{options(fitting)}</optgroup>}
        <optgroup label={say(words.others)}>{options(others)}</optgroup>
      </Select>
    </Field>
  );
};
