import { Body1, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from '../../core/locale';
import { usePane } from '../pane';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '640px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
    boxSizing: 'border-box',
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly title: Text;
  readonly lead: Text;
  readonly children: ReactNode;
}

/** One page of the pane: what it is for, then what can be done. */
export const Page = ({ title, lead, children }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Subtitle1 as="h1" className={styles.title}>
          {say(title)}
        </Subtitle1>
        <Body1 as="p" className={styles.lead}>
          {say(lead)}
        </Body1>
      </header>
      {children}
    </div>
  );
};
