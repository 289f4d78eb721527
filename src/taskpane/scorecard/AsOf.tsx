import { Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { Action } from '../../actions/action';
import type { SettingsChange } from '../../actions/settings';
import { isoOf } from '../../core/dates';
import { usePane } from '../pane';
import { Problem } from '../parts/Problem';
import { useAction } from '../useAction';
import { words } from './AsOf.text';

const useStyles = makeStyles({
  asOf: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  date: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  note: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** Excel serial number; `null` where the cell holds no date. */
  readonly asOf: number | null;
  readonly changeSettings: Action<SettingsChange, void>;
  readonly onChanged: () => void;
  /** To all settings. */
  readonly onOther: () => void;
}

/** The day up to which the workbook is looked at, and the button that makes it today. */
export const AsOf = ({ asOf, changeSettings, onChanged, onOther }: Props) => {
  const styles = useStyles();
  const { say, busy, today } = usePane();
  const { state, run } = useAction(changeSettings);
  const current = asOf === today();

  const bringUp = async () => {
    if (busy) return;
    await run({ asOf: today() });
    onChanged();
  };

  return (
    <section className={styles.asOf} aria-labelledby="as-of">
      <Subtitle2 as="h2" id="as-of" className={styles.date}>
        {say(asOf === null ? words.notRead : current ? words.today(isoOf(asOf)) : words.asOf(isoOf(asOf)))}
      </Subtitle2>
      <Caption1 className={styles.note}>{say(words.note)}</Caption1>
      <div className={styles.buttons}>
        {!current && (
          <Button disabledFocusable={busy} onClick={() => void bringUp()}>
            {say(words.bringUp)}
          </Button>
        )}
        <Button appearance={current ? 'secondary' : 'subtle'} onClick={onOther}>
          {say(words.change)}
        </Button>
      </div>
      {state.kind === 'failed' && <Problem failure={state.failure} />}
    </section>
  );
};
