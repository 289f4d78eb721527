import { makeStyles, tokens } from '@fluentui/react-components';
import type { Failure } from '../../actions/failure';
import { usePane } from '../pane';
import { Fold } from './Fold';
import { Notice } from './Notice';
import { words } from './Problem.text';

const useStyles = makeStyles({
  reason: { margin: 0 },
  details: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly failure: Failure;
}

/** Why an action ended early: what happened, what was kept, what to do. */
export const Problem = ({ failure }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Notice
      answer
      intent={failure.cancelled ? 'info' : 'error'}
      title={say(failure.cancelled ? words.stopped : words.failed)}
    >
      <p className={styles.reason}>{say(failure.reason)}</p>
      {failure.details && !failure.cancelled && (
        <Fold summary={say(words.details)}>
          <pre className={styles.details}>{failure.details}</pre>
        </Fold>
      )}
    </Notice>
  );
};
