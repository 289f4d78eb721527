import { civilOf } from '../core/dates';
import type { Locale, Text } from '../core/locale';
import { measureRows } from './measureLibrary';
import type { Content, Row } from './planTable';
import type { Random } from './random';
import { random } from './random';
import { sampleKpis, sharesOfWhole } from './samplePlans.text';
import { feedbackResults } from './sampleRecords.text';
import {
  sampleActions,
  sampleComments,
  sampleCustomers,
  sampleFeedback,
  sampleMeeting,
  samplePeople,
  sampleSecondMeeting,
  sampleTopics,
} from './samples.text';
import {
  atWork,
  byDate,
  byDay,
  hour,
  minutes,
  monthsOf,
  SEED,
  storyOf,
  wordsOf,
  workday,
} from './sampleStory';
import { sampleRecords } from './sampleRecords';
import { sampleReview } from './sampleReview';
import type { SheetKey } from './template';

type SampleRows = Record<
  'Meetings' | 'Attendance' | 'Agenda' | 'Actions' | 'Survey' | 'SurveySent' | 'Feedback',
  Row[]
>;

/** One meeting and everything that hangs on it. */
interface Occasion {
  readonly index: number;
  readonly title: Text;
  /** How many of the customer's people are invited. */
  readonly invited: number;
  readonly date: number;
  readonly quality: number;
  readonly today: number;
  readonly chance: Random;
  readonly say: (text: Text) => string;
}

/** Those with a second meeting in the month, days after the first. */
const SECOND = [0, 3];
const LATER = 12;

const common = ({ index, date, title, say }: Occasion): Row => ({
  date,
  customer: say(sampleCustomers[index]!.name),
  meeting: say(title),
});

const meetingRow = (occasion: Occasion): Row => {
  const { quality, chance, today, date, index, say } = occasion;
  const plannedStart = hour(index % 2 === 0 ? 9.5 : 14);
  const planned = chance.pick([60, 60, 90]);
  const delay = Math.max(0, chance.whole(-2, Math.round(20 * (1 - quality)) + 3));
  const overrun = chance.whole(-8, Math.round(planned * (1 - quality) * 0.8) + 4);
  const actualEnd = plannedStart + minutes(delay + planned + overrun);
  const ended = date + actualEnd;
  const hours = chance.whole(3, chance.chance(quality) ? 22 : 60);
  const issued = hours > 24 ? atWork(ended + minutes(60 * hours)) : byDay(ended + minutes(60 * hours), ended);
  const statements = chance.whole(10, 24);
  const corrections = Array.from({ length: statements }, () => chance.chance((1 - quality) * 0.25));
  const recipients = chance.whole(5, 8);
  const confirmed = Array.from({ length: recipients }, () => chance.chance(quality));
  const budget = chance.pick([1200, 1500, 1800]);
  const notCounted = chance.chance(0.06);
  return {
    ...common(occasion),
    owner: say(samplePeople[index % samplePeople.length]!),
    plannedStart,
    plannedEnd: plannedStart + minutes(planned),
    actualStart: plannedStart + minutes(delay),
    actualEnd,
    decisions: notCounted ? null : chance.whole(1, 2 + Math.round(3 * quality)),
    minutesIssued: Math.floor(issued) <= today ? issued : null,
    statements,
    corrections: corrections.filter(Boolean).length,
    recipients,
    acknowledged: confirmed.filter(Boolean).length,
    cost: chance.chance(0.05)
      ? null
      : Math.round((budget * (1.32 - 0.4 * quality) + chance.whole(-90, 90)) / 10) * 10,
    budget,
  };
};

const attendanceRow = (occasion: Occasion, person: Text, side: Text, start: number, length: number): Row => {
  const { quality, chance, date, say } = occasion;
  const [present, late, deputy, excused, absent] = wordsOf('attendance') as [Text, Text, Text, Text, Text];
  const [yes, no] = wordsOf('yesNo') as [Text, Text];
  const came = chance.chance(quality);
  const status = came
    ? chance.pick([present, present, present, present, present, late, deputy])
    : chance.pick([excused, absent, absent]);
  const joined = date + start + minutes(status === late ? chance.whole(6, 15) : chance.whole(-3, 2));
  const left = date + start + minutes(length);
  const spoke = chance.chance(0.05) ? null : say(chance.chance(quality * 0.9) ? yes : no);
  return {
    ...common(occasion),
    person: say(person),
    side: say(side),
    status: say(status),
    ...(came ? { spoke, joined, left, minutes: Math.round((left - joined) * 1440) } : {}),
  };
};

const attendanceRows = (occasion: Occasion, meeting: Row): Row[] => {
  const [customer, us] = wordsOf('sides') as [Text, Text];
  const start = Number(meeting.actualStart);
  const length = (Number(meeting.actualEnd) - start) * 1440;
  const own = [0, 1].map((step) => samplePeople[(occasion.index + step) % samplePeople.length]!);
  return [
    ...sampleCustomers[occasion.index]!.people.slice(0, occasion.invited).map((person) =>
      attendanceRow(occasion, person, customer, start, length),
    ),
    ...own.map((person) => attendanceRow({ ...occasion, quality: 0.96 }, person, us, start, length)),
  ];
};

const agendaRows = (occasion: Occasion): Row[] => {
  const { quality, chance, say } = occasion;
  const [yes, partly, no] = wordsOf('achieved') as [Text, Text, Text];
  const first = chance.whole(0, sampleTopics.length - 1);
  return [0, 1, 2].map((step) => {
    const { topic, expected } = sampleTopics[(first + step) % sampleTopics.length]!;
    const planned = chance.pick([10, 15, 20, 25]);
    const dealtWith = chance.chance(quality + 0.06);
    const inTime = chance.chance(quality);
    const over = inTime ? chance.whole(-3, 1) : chance.whole(3, 9);
    const reached = chance.next() < quality - 0.05 ? yes : chance.chance(0.6) ? partly : no;
    return {
      ...common(occasion),
      topic: say(topic),
      presenter: say(chance.pick(samplePeople)),
      expected: say(expected),
      achieved: say(dealtWith ? reached : no),
      goalWeight: chance.whole(1, 3),
      plannedMinutes: planned,
      actualMinutes: dealtWith ? planned + over : null,
      done: say(dealtWith ? yes : no),
    };
  });
};

const actionRows = (occasion: Occasion): Row[] => {
  const { quality, chance, date, today, say } = occasion;
  const [open, inProgress, done, cancelled] = wordsOf('status') as [Text, Text, Text, Text];
  return Array.from({ length: chance.whole(2, 3) }, () => {
    const due = workday(date + chance.whole(8, 28));
    const finished = workday(due + chance.whole(-6, 2));
    const isDone = chance.chance(quality) && finished <= today;
    const status = isDone ? done : chance.chance(0.06) ? cancelled : chance.pick([open, inProgress]);
    return {
      created: date,
      customer: say(sampleCustomers[occasion.index]!.name),
      meeting: say(occasion.title),
      action: say(chance.pick(sampleActions)),
      owner: chance.chance(0.04) ? null : say(chance.pick(samplePeople)),
      due,
      status: say(status),
      completed: isDone ? Math.max(finished, date) : null,
    };
  });
};

const rating = ({ quality, chance }: Occasion, highest: number): number =>
  Math.max(1, Math.min(highest, Math.round(1 + (highest - 1) * (quality + (chance.next() - 0.5) * 0.36))));

const surveyRows = (occasion: Occasion): { sent: Row[]; answers: Row[] } => {
  const { quality, chance, date, today, say, index } = occasion;
  const sentOn = workday(date + 1);
  if (sentOn > today) return { sent: [], answers: [] };
  const customer = say(sampleCustomers[index]!.name);
  const channel = say(wordsOf('channels')[3]!);
  const answers = sampleCustomers[index]!.people.flatMap((person): Row[] => {
    const answered = sentOn + chance.whole(0, 6);
    const comes = chance.chance(quality ** 2 * 0.85);
    const row: Row = {
      date: answered,
      customer,
      respondent: say(person),
      overall: rating(occasion, 5),
      product: rating(occasion, 5),
      service: rating(occasion, 5),
      response: rating(occasion, 5),
      content: chance.chance(0.1) ? null : rating(occasion, 5),
      recommend: rating(occasion, 10),
      effort: rating(occasion, 7),
      comment: chance.chance(0.25) ? say(chance.pick(sampleComments)) : null,
      channel,
    };
    return comes && answered <= today ? [row] : [];
  });
  const { year, month } = civilOf(date);
  const sent = {
    date: sentOn,
    customer,
    wave: `${year}-${String(month).padStart(2, '0')}`,
    sent: sampleCustomers[index]!.people.length,
    returned: answers.length,
    channel,
  };
  return { sent: [sent], answers };
};

/** Chance that what a customer says is a complaint: the worse the customer is looked after, the larger. */
const complaintChance = (quality: number): number => 0.03 + 0.5 * Math.max(0, 0.85 - quality);

const feedbackRows = (occasion: Occasion): Row[] => {
  const { quality, chance, date, today, say, index } = occasion;
  return Array.from({ length: chance.whole(1, 2) }, () => {
    const isComplaint = chance.chance(complaintChance(quality));
    const { type, content, limitHours } = chance.pick(
      sampleFeedback.filter((one) => one.isComplaint === isComplaint),
    );
    const received =
      Math.min(workday(date + chance.whole(-2, 8)), today) + minutes(chance.whole(8 * 60, 17 * 60));
    const hours = chance.chance(quality) ? chance.whole(2, limitHours - 2) : limitHours + chance.whole(4, 50);
    const settled = received + minutes(hours * 60);
    const handled = hours > limitHours ? atWork(settled) : byDay(settled, received);
    const written = chance.chance(quality + 0.04) ? chance.whole(0, 20) : chance.whole(26, 70);
    const noted = received + minutes(written * 60 + chance.whole(1, 59));
    const recorded = written > 24 ? atWork(noted) : byDay(noted, received);
    const isHandled = Math.floor(handled) <= today;
    const result = say(chance.pick(feedbackResults));
    return {
      received,
      customer: say(sampleCustomers[index]!.name),
      type: say(type),
      content: say(content),
      owner: say(samplePeople[index % samplePeople.length]!),
      limitHours,
      handled: isHandled ? handled : null,
      result: isHandled && limitHours < 48 ? result : null,
      recorded: Math.floor(recorded) <= today ? recorded : null,
    };
  });
};

const noRows = (): SampleRows => ({
  Meetings: [],
  Attendance: [],
  Agenda: [],
  Actions: [],
  Survey: [],
  SurveySent: [],
  Feedback: [],
});

/** The meetings of the year in the order of their months, each customer's first with a survey and feedback after it. */
const rowsOfMeetings = (today: number, say: Occasion['say']): SampleRows => {
  const chance = random(SEED);
  const rows = noRows();
  for (const { index, start, quality: usual } of monthsOf({ today })) {
    const quality = usual + (chance.next() - 0.5) * 0.08;
    const date = workday(start + 1 + index * 3 + chance.whole(0, 1));
    const own = { index, quality, today, chance, say };
    const occasions: Occasion[] = [
      { ...own, date, title: sampleMeeting, invited: 4 },
      ...(SECOND.includes(index)
        ? [{ ...own, date: workday(date + LATER), title: sampleSecondMeeting, invited: 2 }]
        : []),
    ];
    for (const occasion of occasions) {
      const meeting = meetingRow(occasion);
      const attendance = attendanceRows(occasion, meeting);
      const agenda = agendaRows(occasion);
      const actions = actionRows(occasion);
      if (occasion.date > today) continue;
      rows.Meetings.push(meeting);
      rows.Attendance.push(...attendance);
      rows.Agenda.push(...agenda);
      rows.Actions.push(...actions);
    }
    const [first] = occasions;
    const survey = surveyRows(first!);
    const feedback = feedbackRows(first!);
    if (date > today) continue;
    rows.Survey.push(...survey.answers);
    rows.SurveySent.push(...survey.sent);
    rows.Feedback.push(...feedback);
  }
  for (const key of ['Meetings', 'Attendance', 'Agenda', 'Survey'] as const) rows[key].sort(byDate('date'));
  rows.Actions.sort(byDate('created'));
  rows.Feedback.sort(byDate('received'));
  return rows;
};

/** Goals and expected values of KPIs that are shares are shown as shares, in columns where others are numbers. */
const shareFormats = (rows: readonly Row[], say: Occasion['say']): Content['formats'] => {
  const shares = sharesOfWhole.map((id) => say(sampleKpis[id]));
  return rows.flatMap((row, place) =>
    ['target', 'expected', 'result']
      .filter((key) => shares.includes(String(row.kpi)) && typeof row[key] === 'number')
      .map((key) => ({ row: place, key, format: '0%' })),
  );
};

/** What the invented company may spend to win one new customer. */
export const sampleSettings = { acquisitionBudget: 33_000 } as const;

/**
 * A plausible year that ends on the given day: an invented company with five customers that it meets every month and
 * others, weaker in the holidays, one of the five getting worse and one better, and some cells left blank as people
 * leave them. Always the same rows. The measures are no inventions, and stay when the samples go.
 */
export const sampleContent = (
  today: number,
  locale: Locale,
): Readonly<Partial<Record<SheetKey, Content>>> => {
  const say = (text: Text): string => text[locale];
  const records = Object.entries(sampleRecords).map(
    ([key, rowsOf]) => [key, rowsOf(storyOf(key as SheetKey, today, say))] as const,
  );
  const meetings = rowsOfMeetings(today, say);
  const review = ['Review', sampleReview(storyOf('Review', today, say), meetings)] as const;
  const invented = [...Object.entries(meetings), ...records, review].map(
    ([key, rows]) => [key, { rows, samples: true, formats: shareFormats(rows, say) }] as const,
  );
  const kpis = Object.entries(sampleKpis).map(([id, title]) => ({ id, title }));
  return { ...Object.fromEntries(invented), Measures: { rows: measureRows(kpis, locale) } };
};
