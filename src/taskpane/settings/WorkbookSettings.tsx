import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  Link,
  Select,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import type { Action } from '../../actions/action';
import type { SettingsThere } from '../../actions/readWorkbook';
import { problemsOf, type SettingsChange, type SettingsProblems } from '../../actions/settings';
import { isoOf, serialOf } from '../../core/dates';
import { locales, type Locale } from '../../core/locale';
import { settingText } from '../../sheets/settingsSheet.text';
import { usePane } from '../pane';
import { Problem } from '../parts/Problem';
import { Progress } from '../parts/Progress';
import type { ToWorkbook } from '../toWorkbook';
import { useAction } from '../useAction';
import { languages, months, weekdays, words } from './WorkbookSettings.text';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Serial of what a date field holds; `null` where it is blank. */
const serialIn = (iso: string): number | null => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return day === undefined ? null : serialOf(Number(year), Number(month), Number(day));
};

/** Numbers that are chosen by name; their hints on the sheet say what the numbers mean. */
const choices = { fiscalYearStart: months, weekStart: weekdays } as const;

/** What is typed and differs from what stands in the workbook. */
const differing = (draft: SettingsChange, settings: SettingsThere): SettingsChange =>
  Object.fromEntries(
    Object.entries(draft).filter(([key, value]) => value !== settings[key as keyof SettingsChange]),
  );

interface Props extends ToWorkbook {
  readonly changeSettings: Action<SettingsChange, void>;
  readonly onStart: () => void;
}

/** The settings that the workbook's formulas read; written when the person says so. */
export const WorkbookSettings = ({ workbook, changeSettings, onStart, onGoToSheet, onChanged }: Props) => {
  const styles = useStyles();
  const { say, busy } = usePane();
  const { state, run, reset, cancel } = useAction(changeSettings);
  const [draft, setDraft] = useState<SettingsChange>({});
  const [problems, setProblems] = useState<SettingsProblems>({});
  const settings = workbook?.settings ?? null;

  // What has been written is no draft any more: the cell may change again.
  useEffect(() => {
    if (settings) setDraft((before) => differing(before, settings));
  }, [settings]);

  const frame = (content: ReactNode) => (
    <section className={styles.section} aria-labelledby="workbook-settings">
      <Subtitle2 as="h2" id="workbook-settings" className={styles.heading}>
        {say(words.heading)}
      </Subtitle2>
      {content}
    </section>
  );
  if (!settings)
    return frame(
      <>
        <Body1 as="p" className={styles.note}>
          {say(words.none)}
        </Body1>
        <Button className={styles.button} onClick={onStart}>
          {say(words.toStart)}
        </Button>
      </>,
    );

  const shown = { ...settings, ...draft };
  const change = differing(draft, settings);
  const changed = Object.keys(change).length > 0;
  const set = (part: SettingsChange) => {
    reset();
    setDraft((before) => ({ ...before, ...part }));
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([key]) => !(key in part))));
  };
  const discard = () => {
    setDraft({});
    setProblems({});
  };
  const save = async () => {
    if (busy || !changed) return;
    const wrong = problemsOf(change);
    setProblems(wrong);
    if (Object.keys(wrong).length > 0) return;
    await run(change);
    onChanged();
  };

  const field = (key: keyof SettingsChange, control: ReactElement) => {
    const { label, hint } = settingText[key === 'locale' ? 'language' : key];
    const problem = problems[key];
    return (
      <Field
        label={say(key === 'locale' ? words.locale : label)}
        hint={key in choices ? null : say(hint)}
        {...(problem ? { validationState: 'error', validationMessage: say(problem) } : {})}
      >
        {control}
      </Field>
    );
  };
  const line = (key: 'currency' | 'workHours' | 'doneWords' | 'cancelledWords') => (
    <Input value={shown[key]} onChange={(_, { value }) => set({ [key]: value })} />
  );
  const choice = (key: keyof typeof choices) => (
    <Select value={String(shown[key])} onChange={(_, { value }) => set({ [key]: Number(value) })}>
      {choices[key].map((text, index) => (
        <option key={text.en} value={String(index + 1)}>
          {say(text)}
        </option>
      ))}
    </Select>
  );

  return frame(
    <>
      <Body1 as="p" className={styles.note}>
        {say(words.note)}
      </Body1>
      {field(
        'asOf',
        <Input
          type="date"
          value={shown.asOf === null ? '' : isoOf(shown.asOf)}
          onChange={(_, { value }) => set({ asOf: serialIn(value) })}
        />,
      )}
      {field(
        'locale',
        <Select
          value={shown.locale ?? ''}
          onChange={(_, { value }) => set({ locale: value === '' ? null : (value as Locale) })}
        >
          {settings.locale === null && <option value="" />}
          {locales.map((each) => (
            <option key={each} value={each}>
              {languages[each]}
            </option>
          ))}
        </Select>,
      )}
      {field('currency', line('currency'))}
      {field('fiscalYearStart', choice('fiscalYearStart'))}
      {field('weekStart', choice('weekStart'))}
      {field('workHours', line('workHours'))}
      <div>
        <Body1 as="p" block className={styles.heading}>
          {say(settingText.holidays.label)}
        </Body1>
        <Caption1 as="p" block className={styles.note}>
          {say(words.holidaysListed(settings.holidays.length))}
        </Caption1>
        <Link as="button" onClick={() => onGoToSheet(settings.sheet)}>
          {say(words.editOn(settings.sheet))}
        </Link>
      </div>
      {field('doneWords', line('doneWords'))}
      {field('cancelledWords', line('cancelledWords'))}
      {field(
        'acquisitionBudget',
        <Input
          type="number"
          value={shown.acquisitionBudget === null ? '' : String(shown.acquisitionBudget)}
          onChange={(_, { value }) => set({ acquisitionBudget: value === '' ? null : Number(value) })}
        />,
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy || !changed} onClick={() => void save()}>
          {say(words.save)}
        </Button>
        {changed && <Button onClick={discard}>{say(words.discard)}</Button>}
      </div>
      {state.kind === 'running' && <Progress running={state} onCancel={cancel} />}
      <Caption1 role="status">{state.kind === 'done' && !changed && say(words.saved)}</Caption1>
      {state.kind === 'failed' && <Problem failure={state.failure} />}
    </>,
  );
};
