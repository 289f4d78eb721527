import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Mapping, Role } from '../../sheets/adopt';
import { usePane } from '../pane';
import { Fold } from '../parts/Fold';
import { kpisOfTable } from './kpisOfTable';
import { words } from './KpisFed.text';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly role: Role;
  readonly mapping: Mapping;
}

/** How many KPIs the table can feed, and what the others lack. */
export const KpisFed = ({ role, mapping }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  const { fed, unfed } = useMemo(() => kpisOfTable(role, mapping), [role, mapping]);
  if (fed.length + unfed.length === 0) return null;
  const all = fed.length + unfed.length;
  if (unfed.length === 0) return <Body1>{say(words.allFed(all))}</Body1>;
  return (
    <Fold summary={say(words.fed(fed.length, all))}>
      <ul className={styles.list}>
        {unfed.map(({ title, needs }) => (
          <li key={title.en}>{say(words.needs(title, needs))}</li>
        ))}
      </ul>
    </Fold>
  );
};
