import { Button, Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane';
import type { Running } from '../useAction';
import { words } from './Progress.text';

/** What is over within this time shows no progress at all. */
const patience = '300ms';

const useStyles = makeStyles({
  progress: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'hidden' } },
    animationDuration: patience,
  },
  what: { color: tokens.colorNeutralForeground2 },
  cancel: { gridRow: '1 / span 2', gridColumn: 2 },
});

interface Props {
  readonly running: Running;
  readonly onCancel: () => void;
}

/** How far an action is, and the way to stop it. */
export const Progress = ({ running, onCancel }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  const what = say(running.what ?? words.working);
  return (
    <div className={styles.progress}>
      <Caption1 role="status" className={styles.what}>
        {what}
      </Caption1>
      <ProgressBar
        aria-label={what}
        thickness="large"
        {...(running.of > 0 ? { max: running.of, value: running.done } : {})}
      />
      <Button size="small" className={styles.cancel} onClick={onCancel}>
        {say(words.cancel)}
      </Button>
    </div>
  );
};
