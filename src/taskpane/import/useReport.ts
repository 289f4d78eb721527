import { useMemo, useState } from 'react';
import type { ReportPreview } from '../../actions/previewReport';
import { planImport, sideOf, type Attendee, type ImportChoices, type Side } from '../../importers';
import { usePane } from '../pane';

const defaultGrace = 5;

const domainOf = ({ email }: Attendee): string | null =>
  /@([^@\s]+)$/.exec(email)?.[1]?.toLowerCase() ?? null;

const domainsOf = (attendees: readonly Attendee[]): { domain: string; people: number }[] => {
  const people = new Map<string, number>();
  for (const attendee of attendees) {
    const domain = domainOf(attendee);
    if (domain !== null) people.set(domain, (people.get(domain) ?? 0) + 1);
  }
  return [...people]
    .map(([domain, count]) => ({ domain, people: count }))
    .sort((a, b) => b.people - a.people || a.domain.localeCompare(b.domain));
};

/** The customer whose name stands in the title of the meeting, if there is one. */
const customerOf = ({ report, customers }: ReportPreview): string => {
  const title = report.meeting.title.toLowerCase();
  return customers.find((name) => title.includes(name.toLowerCase())) ?? '';
};

/** A report under a person's choices: who is on which side, for which customer, and what importing it would do. */
export const useReport = (preview: ReportPreview) => {
  const { locale } = usePane();
  const { report, target } = preview;
  const [customer, setCustomer] = useState(() => customerOf(preview));
  const [ownDomains, setOwnDomains] = useState(preview.ownDomains);
  const [corrected, setCorrected] = useState<Readonly<Record<string, Side>>>({});
  const [graceMinutes, setGraceMinutes] = useState<number | null>(defaultGrace);

  const domains = useMemo(() => domainsOf(report.attendees), [report]);

  const choices = useMemo<ImportChoices>(() => {
    // What the table shows is what is imported: who is not on our side is the customer's.
    const sides = report.attendees.map((attendee) => [
      attendee.key,
      sideOf(attendee, { ownDomains, sides: corrected }) ?? 'customer',
    ]);
    const late = graceMinutes === null ? null : { start: report.meeting.start, graceMinutes };
    return { locale, customer, ownDomains, sides: Object.fromEntries(sides), late };
  }, [report, locale, customer, ownDomains, corrected, graceMinutes]);

  const plan = useMemo(() => target && planImport(report, choices, target), [report, choices, target]);

  return {
    choices,
    plan,
    domains,
    graceMinutes,
    setCustomer,
    setOwnDomains,
    setGraceMinutes,
    setSide: ({ key }: Attendee, side: Side) => setCorrected((before) => ({ ...before, [key]: side })),
  };
};
