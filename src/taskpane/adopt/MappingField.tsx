import { Field, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  Checkmark16Regular,
  CheckmarkCircle16Regular,
  Edit16Regular,
  QuestionCircle16Regular,
  SubtractCircle16Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { ColumnTemplate } from '../../sheets';
import { usePane } from '../pane';
import type { MappedColumn } from './useAdoption';
import { words } from './MappingList.text';

const signs: Readonly<Record<MappedColumn['certainty'], FluentIcon>> = {
  exact: CheckmarkCircle16Regular,
  synonym: Checkmark16Regular,
  similar: QuestionCircle16Regular,
  chosen: Edit16Regular,
  bound: CheckmarkCircle16Regular,
  none: SubtractCircle16Regular,
};

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: 0, textOverflow: 'ellipsis' },
  sure: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  unsure: { color: tokens.colorStatusWarningForeground3 },
});

interface Props {
  readonly template: ColumnTemplate;
  readonly column: MappedColumn;
  readonly headers: readonly string[];
  /** Title of the other column that has a header now; `null` where none has. */
  readonly userOf: (header: string) => string | null;
  readonly required: boolean;
  /** It is in use under some header, and cannot be without one. */
  readonly bound: boolean;
  /** It is needed before it can go on. */
  readonly missing: boolean;
  readonly disabled: boolean;
  readonly onChoose: (header: string | null) => void;
}

/** A column of ours, the header that holds it, and how sure that is. */
export const MappingField = ({
  template,
  column: { header, certainty },
  headers,
  userOf,
  required,
  bound,
  missing,
  disabled,
  onChoose,
}: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  const Sign = signs[certainty];
  const shown = (name: string): string => {
    const user = userOf(name);
    return user === null ? name : say(words.usedFor(name, user));
  };
  return (
    <Field
      required={required}
      className={styles.field}
      label={{ children: say(template.header), title: say(template.hint) }}
      hint={
        <span className={mergeClasses(styles.sure, certainty === 'similar' && styles.unsure)}>
          <Sign aria-hidden />
          {say(words[certainty])}
        </span>
      }
      {...(missing ? { validationMessage: say(words.needed) } : {})}
    >
      <Select
        select={{ className: styles.control }}
        value={header ?? ''}
        disabled={disabled}
        onChange={(_, { value }) => onChoose(value === '' ? null : value)}
      >
        {!(bound && header !== null) && <option value="">{say(words.notThere)}</option>}
        {headers.map((name) => (
          <option key={name} value={name}>
            {shown(name)}
          </option>
        ))}
      </Select>
    </Field>
  );
};
