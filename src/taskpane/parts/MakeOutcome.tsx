import type { Made } from '../../actions/made';
import type { Text } from '../../core/locale';
import type { ActionState } from '../useAction';
import { MadeNotice } from './MadeNotice';
import { Problem } from './Problem';
import { Progress } from './Progress';

interface Props {
  readonly state: ActionState<Made>;
  readonly onCancel: () => void;
  readonly title: Text;
  /** What to do next. */
  readonly next: Text;
  readonly onGo: (sheet: string) => void;
}

/** What becomes of an action that makes sheets: progress, then what was made, or why nothing was. */
export const MakeOutcome = ({ state, onCancel, title, next, onGo }: Props) => {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'running':
      return <Progress running={state} onCancel={onCancel} />;
    case 'failed':
      return <Problem failure={state.failure} />;
    case 'done':
      return <MadeNotice made={state.result} title={title} next={next} onGo={onGo} />;
  }
};
