import { serialOf } from '../../src/core/dates';
import type { AttendanceReport, AttendanceTarget, ImportChoices, ImportPlan } from '../../src/importers';
import { attendanceTarget, identify, identifyingColumns, planImport, readFile } from '../../src/importers';
import { statusWords } from '../../src/importers/attendanceStatus';
import { attendanceColumns } from '../../src/importers/attendanceTarget';
import { sideWords } from '../../src/importers/side';
import type { WorkbookFacts } from '../../src/plan/plan';
import { attendance } from '../../src/sheets/attendance';
import { lists } from '../../src/sheets/lists';
import { blankFacts } from '../plan/blankFacts';
import { fixture } from './fixture';

const reportIn = (name: string): AttendanceReport => {
  const { grid } = readFile(fixture(`teams/${name}`));
  return identify(grid)[0].extract(grid, {});
};

const review = reportIn('review-utf16le.csv');
const day = serialOf(2026, 5, 14);

const choices: ImportChoices = {
  locale: 'en',
  customer: 'Fabrikam',
  ownDomains: ['contoso.com'],
  sides: { 'guest caller (unverified)': 'customer' },
  late: { start: review.meeting.start, graceMinutes: 5 },
};

const headers = Object.fromEntries(attendanceColumns.map((key) => [key, `H ${key}`]));

const empty: AttendanceTarget = { table: 'Attendance', headers, values: {} };

/** The sheet once these rows are in it. */
const filled = ({ rows }: ImportPlan, target = empty): AttendanceTarget => ({
  ...target,
  values: Object.fromEntries(
    identifyingColumns.map((key) => {
      const at = rows.headers.indexOf(`H ${key}`);
      return [key, [...(target.values[key] ?? []), ...rows.rows.map((row) => row[at] ?? '')]];
    }),
  ),
});

const named = (people: readonly { readonly person: string }[]): readonly string[] =>
  people.map(({ person }) => person);

describe('planImport', () => {
  test('a row per person, under the headers of the table', () => {
    const { rows, added, same, leftOut } = planImport(review, choices, empty);
    expect(rows.table).toBe('Attendance');
    expect(rows.headers).toEqual(attendanceColumns.map((key) => `H ${key}`));
    expect([added.length, same.length, leftOut.length]).toEqual([6, 0, 0]);
    const bob = Object.fromEntries(rows.headers.map((header, i) => [header.slice(2), rows.rows[1]?.[i]]));
    expect(bob).toEqual({
      date: day,
      customer: 'Fabrikam',
      meeting: 'Key account review',
      person: 'Doe, Bob (Fabrikam)',
      email: 'Bob@fabrikam.com',
      side: 'Customer',
      status: 'Present',
      joined: review.attendees[1]?.joined,
      left: review.attendees[1]?.left,
      minutes: 8.35,
      source: 'teams 2026-05-14 10:45',
    });
  });

  test('sides by domain and by hand, nothing where neither says', () => {
    expect(planImport(review, choices, empty).added.map(({ side }) => side)).toEqual([
      'us',
      'customer',
      'customer',
      'customer',
      'customer',
      null,
    ]);
  });

  test('late is who joined after the grace', () => {
    const statuses = (late: ImportChoices['late']): readonly string[] =>
      planImport(review, { ...choices, late }, empty).added.map(({ status }) => status);
    expect(statuses(choices.late)).toEqual(['present', 'present', 'late', 'present', 'present', 'late']);
    expect(statuses({ start: day + (10 * 60 + 50) / 1440, graceMinutes: 0 })[3]).toBe('present');
    expect(statuses(null)).not.toContain('late');
  });

  test('words in the language of the sheet', () => {
    const { rows } = planImport(review, { ...choices, locale: 'zh' }, empty);
    expect(rows.rows[2]).toEqual(expect.arrayContaining(['客户', '迟到']));
  });

  test('text that looks like a formula is a plain text', () => {
    const { rows } = planImport(review, choices, empty);
    expect(rows.rows[3]).toContain('=HYPERLINK("http://example.com","Zoë")');
    expect(rows.rows[5]).toContain('+49 30 1234567');
  });

  test('only bound columns are written, roles and participant ids never', () => {
    const { rows } = planImport(review, choices, {
      ...empty,
      headers: { date: 'Datum', person: 'Name' },
    });
    expect(rows.headers).toEqual(['Datum', 'Name']);
    expect(rows.rows[0]).toEqual([day, 'Ada Example']);
    const all = planImport(review, choices, empty).rows.rows.flat();
    expect(all).not.toContain('Organizer');
  });

  test('what the file does not say stays empty', () => {
    const { rows } = planImport(review, { ...choices, customer: ' ' }, empty);
    expect(rows.rows[4]?.[rows.headers.indexOf('H email')]).toBeNull();
    expect(rows.rows[4]?.[rows.headers.indexOf('H customer')]).toBeNull();
  });
});

describe('importing again', () => {
  const once = filled(planImport(review, choices, empty));

  test.each([['review-utf16le.csv'], ['review-utf16be.csv'], ['review-excel-comma.csv']])(
    '%s adds nothing',
    (name) => {
      const { rows, added, same } = planImport(reportIn(name), choices, once);
      expect([rows.rows.length, added.length, same.length]).toEqual([0, 0, 6]);
    },
  );

  test('a report with one more person adds that person', () => {
    const [first, ...others] = review.attendees;
    const before = filled(planImport({ ...review, attendees: others }, choices, empty));
    const { added, same } = planImport(review, choices, before);
    expect([named(added), same.length]).toEqual([[first?.person], 5]);
  });

  test('another meeting of the same people is added, also on the same day under the same title', () => {
    const start = review.meeting.start + 3 / 24;
    const later = { ...review, meeting: { ...review.meeting, start } };
    expect(planImport(later, choices, once).added).toHaveLength(6);
  });

  const typed = (row: Readonly<Record<string, unknown>>): AttendanceTarget => ({
    ...empty,
    values: Object.fromEntries(identifyingColumns.map((key) => [key, [row[key] ?? '']])),
  });
  const ada = { date: day, meeting: 'key account  REVIEW', person: 'Ada Example' };

  test.each<[string, AttendanceTarget, number]>([
    ['typed by hand, name only', typed(ada), 1],
    ['with a time of day in the date', typed({ ...ada, date: day + 0.4 }), 1],
    ['with the date as text', typed({ ...ada, date: '2026-05-14' }), 1],
    ['with the address', typed({ ...ada, person: 'A. Example', email: 'ADA@contoso.com' }), 1],
    ['another address', typed({ ...ada, email: 'ada@other.com' }), 0],
    ['another day', typed({ ...ada, date: day - 1 }), 0],
    ['another meeting of that day', typed({ ...ada, meeting: 'Lunch' }), 0],
    ['imported from another report', typed({ ...ada, source: 'teams 2026-05-14 08:00' }), 0],
    ['an error in a cell', typed({ ...ada, date: { type: 'Error' } }), 0],
    ['a table without titles', { ...empty, values: { date: [day], person: ['Ada Example'] } }, 1],
  ])('a row that is there: %s', (_, target, known) => {
    expect(planImport(review, choices, target).same).toHaveLength(known);
  });
});

describe('attendanceTarget', () => {
  const facts = (bindings: WorkbookFacts['bindings']): WorkbookFacts => ({ ...blankFacts, bindings });
  const bound = (header: string) => ({ table: 'Attendance2', header });

  test('table and headers from the bindings', () => {
    const bindings = {
      'Attendance.date': bound('Date'),
      'Attendance.person': bound('Who'),
      'Attendance.email': null,
      'Meetings.date': { table: 'Meetings', header: 'Date' },
    };
    expect(attendanceTarget(facts(bindings))).toEqual({
      table: 'Attendance2',
      headers: { date: 'Date', person: 'Who' },
    });
  });

  test('no Attendance sheet', () => {
    expect(attendanceTarget(facts({}))).toBeNull();
    expect(attendanceTarget(facts({ 'Attendance.date': null, 'Attendance.person': null }))).toBeNull();
  });

  test('a sheet that lost its column for the person is refused', () => {
    const bindings = { 'Attendance.date': bound('Date'), 'Attendance.person': null };
    expect(() => attendanceTarget(facts(bindings))).toThrow(expect.objectContaining({ code: 'columnLost' }));
  });
});

describe('the Attendance sheet', () => {
  test('has every column that an import fills', () => {
    expect(attendance.columns.map(({ key }) => key)).toEqual(expect.arrayContaining([...attendanceColumns]));
  });

  test.each([
    ['sides', Object.values(sideWords)],
    ['attendance', Object.values(statusWords)],
  ])('its drop-down %s offers the words that an import writes', (key, words) => {
    const list = lists.find((one) => one.key === key);
    expect(list && 'words' in list ? list.words : []).toEqual(expect.arrayContaining(words));
  });
});
