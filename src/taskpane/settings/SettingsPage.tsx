import {
  Body1,
  Button,
  Caption1,
  Divider,
  Field,
  Radio,
  RadioGroup,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Action } from '../../actions/action';
import type { Visit } from '../../actions/navigation';
import type { Repaired } from '../../actions/repairFormulas';
import type { SettingsChange } from '../../actions/settings';
import { icons } from '../icons';
import { usePane } from '../pane';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { Problem } from '../parts/Problem';
import { Progress } from '../parts/Progress';
import type { Preferences } from '../preferences';
import type { ToWorkbook } from '../toWorkbook';
import { useAction } from '../useAction';
import { words } from './SettingsPage.text';
import { WorkbookSettings } from './WorkbookSettings';

const useStyles = makeStyles({
  choices: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'start' },
});

const languages = [
  ['auto', words.followOffice],
  ['en', words.english],
  ['zh', words.chinese],
] as const;

const themes = [
  ['auto', words.followOffice],
  ['light', words.light],
  ['dark', words.dark],
] as const;

const intentOf = ({ found, repaired }: Repaired): 'success' | 'info' | 'warning' => {
  if (found > repaired) return 'warning';
  return found === 0 ? 'info' : 'success';
};

interface Props extends ToWorkbook {
  readonly changeSettings: Action<SettingsChange, void>;
  readonly onStart: () => void;
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
  readonly repair: Action<void, Repaired>;
  /** How the person came here; the ribbon may have asked for the repair. */
  readonly visit: Visit;
  readonly version: string;
}

/** The workbook's settings, language and theme of the pane, repair of formulas, and what the add-in is. */
export const SettingsPage = ({
  changeSettings,
  onStart,
  preferences,
  onChange,
  repair,
  visit,
  version,
  ...toWorkbook
}: Props) => {
  const styles = useStyles();
  const { say, busy } = usePane();
  const { state, run, cancel } = useAction(repair);

  useEffect(() => {
    if (visit.run === 'repair') void run(undefined);
    // One repair per visit: `run` also changes with the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [visit]);

  return (
    <Page title={words.title} lead={words.lead}>
      <WorkbookSettings changeSettings={changeSettings} onStart={onStart} {...toWorkbook} />
      <Divider />
      <section className={styles.section} aria-labelledby="pane-heading">
        <Subtitle2 as="h2" id="pane-heading" className={styles.heading}>
          {say(words.pane)}
        </Subtitle2>
        <Body1 as="p" className={styles.text}>
          {say(words.paneNote)}
        </Body1>
      </section>
      <Field label={say(words.language)} hint={say(words.languageNote)}>
        <RadioGroup
          className={styles.choices}
          value={preferences.locale}
          onChange={(_, { value }) => onChange({ ...preferences, locale: value as Preferences['locale'] })}
        >
          {languages.map(([value, label]) => (
            <Radio key={value} value={value} label={say(label)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say(words.theme)}>
        <RadioGroup
          className={styles.choices}
          value={preferences.theme}
          onChange={(_, { value }) => onChange({ ...preferences, theme: value as Preferences['theme'] })}
        >
          {themes.map(([value, label]) => (
            <Radio key={value} value={value} label={say(label)} />
          ))}
        </RadioGroup>
      </Field>
      <Divider />
      <section className={styles.section} aria-labelledby="repair-heading">
        <Subtitle2 as="h2" id="repair-heading" className={styles.heading}>
          {say(words.formulas)}
        </Subtitle2>
        <Body1 as="p" className={styles.text}>
          {say(words.repairNote)}
        </Body1>
        <Button
          className={styles.button}
          icon={<icons.repair aria-hidden />}
          disabledFocusable={busy}
          onClick={() => void run(undefined)}
        >
          {say(repair.title)}
        </Button>
        {state.kind === 'running' && <Progress running={state} onCancel={cancel} />}
        {state.kind === 'failed' && <Problem failure={state.failure} />}
        {state.kind === 'done' && (
          <Notice answer intent={intentOf(state.result)} title={say(words.repaired)}>
            {say(words.repairedCells(state.result.found, state.result.repaired))}
          </Notice>
        )}
      </section>
      <Divider />
      <section className={styles.section} aria-labelledby="about-heading">
        <Subtitle2 as="h2" id="about-heading" className={styles.heading}>
          {say(words.about)}
        </Subtitle2>
        <Body1 as="p" className={styles.text}>
          {say(words.privacy)}
        </Body1>
        <Caption1 className={styles.text}>
          {say(words.version)} {version}
        </Caption1>
      </section>
    </Page>
  );
};
