import { Caption1, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { roleTemplate, type AdoptableTable } from '../../sheets/adopt';
import { usePane } from '../pane';
import { words } from './AdoptForm.text';

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground2 },
  lost: { color: tokens.colorStatusWarningForeground3 },
});

interface Props {
  readonly tables: readonly AdoptableTable[];
  /** Name of the table. */
  readonly chosen: string;
  readonly disabled: boolean;
  readonly onChoose: (name: string) => void;
}

/** The tables by name, sheet and size. */
export const TableChoice = ({ tables, chosen, disabled, onChoose }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Field label={say(words.table)}>
      <RadioGroup value={chosen} disabled={disabled} onChange={(_, { value }) => onChoose(value)}>
        {tables.map(({ name, sheet, rows, guesses, bound, lost }) => (
          <Radio
            key={name}
            value={name}
            label={
              <span className={styles.label}>
                {name}
                <Caption1 className={styles.place}>{say(words.place(sheet, rows))}</Caption1>
                {Object.keys(bound).length > 0 && (
                  <Caption1 className={styles.place}>
                    {say(words.inUse(roleTemplate(guesses[0]!.role).title))}
                  </Caption1>
                )}
                {lost.length > 0 && <Caption1 className={styles.lost}>{say(words.lost)}</Caption1>}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
};
