import { Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { requiredOf, roleTemplate, type AdoptableTable, type Role } from '../../sheets/adopt';
import { usePane } from '../pane';
import { Fold } from '../parts/Fold';
import { MappingField } from './MappingField';
import type { MappedColumn } from './useAdoption';
import { words } from './MappingList.text';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  note: { color: tokens.colorNeutralForeground2 },
  folded: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly role: Role;
  readonly table: AdoptableTable;
  readonly columns: readonly MappedColumn[];
  /** Keys of the columns that are needed before it can go on. */
  readonly missing: readonly string[];
  readonly disabled: boolean;
  readonly onChoose: (key: string, header: string | null) => void;
}

/**
 * Every column of the role with the header that holds it: those that are lost first, those that were not found and
 * are not needed folded away. The places stay when a choice changes.
 */
export const MappingList = ({ role, table, columns, missing, disabled, onChoose }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  const template = roleTemplate(role);
  const required = requiredOf(role);
  const [open] = useState(
    () =>
      new Set(
        columns
          .filter(({ key, header }) => header !== null || required.includes(key) || table.lost.includes(key))
          .map(({ key }) => key),
      ),
  );
  const titleOf = (key: string): string => say(template.columns.find((column) => column.key === key)!.header);
  const field = (column: MappedColumn) => (
    <MappingField
      key={column.key}
      template={template.columns.find(({ key }) => key === column.key)!}
      column={column}
      headers={table.headers}
      userOf={(header) => {
        const user = columns.find((each) => each.header === header && each.key !== column.key);
        return user ? titleOf(user.key) : null;
      }}
      required={required.includes(column.key)}
      bound={table.bound[column.key] !== undefined}
      missing={missing.includes(column.key)}
      disabled={disabled}
      onChoose={(header) => onChoose(column.key, header)}
    />
  );
  const isLost = ({ key }: MappedColumn): boolean => table.lost.includes(key);
  const shown = columns.filter(({ key }) => open.has(key));
  const folded = columns.filter(({ key }) => !open.has(key));
  return (
    <section className={styles.list}>
      <Subtitle2 as="h2" className={styles.title}>
        {say(words.columns)}
      </Subtitle2>
      <Caption1 className={styles.note}>{say(words.columnsNote)}</Caption1>
      {shown.filter(isLost).map(field)}
      {shown.filter((column) => !isLost(column)).map(field)}
      {folded.length > 0 && (
        <Fold summary={say(words.more(folded.length))}>
          <div className={styles.folded}>{folded.map(field)}</div>
        </Fold>
      )}
    </section>
  );
};
