import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Action } from '../../actions/action';
import type { RemovedSamples } from '../../actions/removeSamples';
import { usePane } from '../pane';
import { Notice } from '../parts/Notice';
import { Problem } from '../parts/Problem';
import { Progress } from '../parts/Progress';
import { SheetLinks } from '../parts/SheetLinks';
import type { ToWorkbook } from '../toWorkbook';
import { useAction } from '../useAction';
import { words } from './SampleNotice.text';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props extends ToWorkbook {
  readonly removeSamples: Action<void, RemovedSamples>;
}

/** The way out of sample rows: one click, and another to be sure. */
export const SampleNotice = ({ workbook, removeSamples, onGoToSheet, onChanged }: Props) => {
  const styles = useStyles();
  const { say, busy } = usePane();
  const { state, run, cancel } = useAction(removeSamples);
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const sheets = (workbook?.samples ?? []).flatMap((key) => workbook?.sheets[key] ?? []);

  const ask = (sure: boolean) => {
    setAsked(true);
    setAsking(sure);
  };
  const remove = async () => {
    if (busy) return;
    setAsking(false);
    const removed = await run(undefined);
    if (removed) onChanged();
  };

  if (state.kind === 'running') return <Progress running={state} onCancel={cancel} />;
  if (state.kind === 'done') {
    const { removed, kept, keptOn } = state.result;
    return (
      <Notice answer intent="success" title={say(words.removed)}>
        <span>{say(words.removedRows(removed))}</span>
        {kept > 0 && <span>{say(words.keptRows(kept, keptOn))}</span>}
        <SheetLinks label={say(words.removed)} sheets={keptOn} onGo={onGoToSheet} />
      </Notice>
    );
  }
  if (sheets.length === 0) return null;
  return (
    <>
      {state.kind === 'failed' && <Problem failure={state.failure} />}
      <Notice
        key={asking ? 'sure' : 'there'}
        answer={asked}
        intent="info"
        title={say(asking ? words.sure : words.there)}
      >
        <span>{say(asking ? words.sureNote : words.where(sheets))}</span>
        <div className={styles.buttons}>
          {asking ? (
            <>
              <Button appearance="primary" disabledFocusable={busy} onClick={() => void remove()}>
                {say(words.remove)}
              </Button>
              <Button onClick={() => ask(false)}>{say(words.keep)}</Button>
            </>
          ) : (
            <Button disabledFocusable={busy} onClick={() => !busy && ask(true)}>
              {say(removeSamples.title)}
            </Button>
          )}
        </div>
      </Notice>
    </>
  );
};
