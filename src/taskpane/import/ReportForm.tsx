import { Button, Caption1, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { ReportPreview } from '../../actions/previewReport';
import type { ImportChoices } from '../../importers';
import { icons } from '../icons';
import { usePane } from '../pane';
import { Footer } from '../parts/Footer';
import { Notice } from '../parts/Notice';
import { LeftOutRows } from './LeftOutRows';
import { Sides } from './Sides';
import { useReport } from './useReport';
import { words } from './ReportForm.text';

const gracePeriods = [0, 5, 10, 15] as const;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  notes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: 0 },
});

interface Props {
  readonly preview: ReportPreview;
  readonly onImport: (choices: ImportChoices) => void;
}

/** What importing a report would do, and what the person must say for it. */
export const ReportForm = ({ preview, onImport }: Props) => {
  const styles = useStyles();
  const { say, busy } = usePane();
  const { choices, plan, domains, graceMinutes, setCustomer, setOwnDomains, setGraceMinutes, setSide } =
    useReport(preview);
  const known = useId();
  const [asked, setAsked] = useState(false);
  const { report, customers } = preview;
  const same = useMemo(() => new Set(plan?.same.map(({ key }) => key)), [plan]);
  const customerMissing = choices.customer.trim() === '';

  if (plan?.added.length === 0)
    return (
      <Notice answer intent="info" title={say(words.nothingNew)}>
        {say(words.nothingNewNote)}
      </Notice>
    );

  const submit = () => {
    setAsked(true);
    if (!customerMissing && plan && !busy) onImport(choices);
  };

  return (
    <div className={styles.form}>
      {report.notes.length > 0 && (
        <Notice intent="warning" title={say(words.notes)}>
          <ul className={styles.notes}>
            {report.notes.map((note) => (
              <li key={note.en}>{say(note)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Field
        required
        className={styles.field}
        label={say(words.customer)}
        hint={say(words.customerHint)}
        {...(asked && customerMissing ? { validationMessage: say(words.customerMissing) } : {})}
      >
        <Input
          list={known}
          autoComplete="off"
          value={choices.customer}
          onChange={(_, { value }) => setCustomer(value)}
        />
      </Field>
      <datalist id={known}>
        {customers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Sides
        attendees={report.attendees}
        same={same}
        domains={domains}
        ownDomains={choices.ownDomains}
        onOwnDomains={setOwnDomains}
        sideOf={({ key }) => choices.sides[key] ?? 'customer'}
        onSide={setSide}
      />
      <Field label={say(words.late)} className={styles.field}>
        <Select
          select={{ className: styles.control }}
          value={graceMinutes ?? ''}
          onChange={(_, { value }) => setGraceMinutes(value === '' ? null : Number(value))}
        >
          <option value="">{say(words.lateNever)}</option>
          {gracePeriods.map((minutes) => (
            <option key={minutes} value={minutes}>
              {say(words.lateAfter(minutes))}
            </option>
          ))}
        </Select>
      </Field>
      <LeftOutRows rows={report.leftOut} />
      {plan && (
        <Footer>
          {same.size > 0 && <Caption1>{say(words.same(same.size))}</Caption1>}
          <Button
            appearance="primary"
            icon={<icons.import aria-hidden />}
            disabledFocusable={busy}
            onClick={submit}
          >
            {say(words.import(plan.added.length))}
          </Button>
        </Footer>
      )}
    </div>
  );
};
