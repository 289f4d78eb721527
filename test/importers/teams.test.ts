import { serialOf } from '../../src/core/dates';
import type { AttendanceReport, Attendee } from '../../src/importers';
import { identify, readFile } from '../../src/importers';
import { readGrid } from '../../src/importers/grid';
import type { ReadingChoices } from '../../src/importers/importer';
import { teams } from '../../src/importers/teams';
import { fixture } from './fixture';

const reportIn = (name: string): AttendanceReport => {
  const { grid } = readFile(fixture(`teams/${name}`));
  const [importer] = identify(grid);
  return importer.extract(grid, {});
};

const at = (day: number, hour: number, minute: number, second = 0): number =>
  day + (hour * 3600 + minute * 60 + second) / 86_400;

const seconds = (serial: number): number => Math.round(serial * 86_400);

const brief = ({ person, email, minutes }: Attendee): readonly [string, string, number] => [
  person,
  email,
  Math.round(minutes * 60) / 60,
];

const may14 = serialOf(2026, 5, 14);

const reviewPeople = [
  ['Ada Example', 'ada@contoso.com', 74 + 46 / 60],
  ['Doe, Bob (Fabrikam)', 'Bob@fabrikam.com', 8 + 21 / 60],
  ['Wei Chen 陈伟', 'wei@fabrikam.com', 68],
  ['=HYPERLINK("http://example.com","Zoë")', 'zoe@fabrikam.com', 10],
  ['Guest Caller (Unverified)', '', 13 / 60],
  ['+49 30 1234567', '', 30],
];

describe('reports as Teams writes them', () => {
  test.each([['review-utf16le.csv'], ['review-utf16be.csv']])('%s', (name) => {
    const report = reportIn(name);
    expect(report.meeting.title).toBe('Key account review');
    expect(seconds(report.meeting.start)).toBe(seconds(at(may14, 10, 45, 2)));
    expect(seconds(report.meeting.end)).toBe(seconds(at(may14, 12, 1, 22)));
    expect(report.attendees.map(brief)).toEqual(reviewPeople);
    expect(report).toMatchObject({
      kind: 'attendance',
      system: 'teams',
      leftOut: [],
      notes: [],
      questions: [],
    });
  });

  test('a person who left and came back: first in, last out, minutes without the gap', () => {
    const bob = reportIn('review-utf16le.csv').attendees[1];
    expect(bob).toMatchObject({ key: 'bob@fabrikam.com', role: 'Presenter', row: 12 });
    expect(seconds(bob?.joined ?? 0)).toBe(seconds(at(may14, 10, 45, 8)));
    expect(seconds(bob?.left ?? 0)).toBe(seconds(at(may14, 11, 9, 29)));
  });

  test('saved again by Excel: commas, padded rows, no seconds', () => {
    const report = reportIn('review-excel-comma.csv');
    expect(report.meeting.start).toBeCloseTo(at(may14, 10, 45), 9);
    expect(report.attendees.map(({ person, email }) => [person, email])).toEqual(
      reviewPeople.map(([person, email]) => [person, email]),
    );
    expect(report.attendees.map(({ minutes }) => minutes)).toEqual([75, 8, 68, 10, 0, 30]);
  });

  test('2022, other capitals, the day first', () => {
    const report = reportIn('weekly-2022-utf16le.csv');
    expect(Math.floor(report.meeting.start)).toBe(serialOf(2022, 11, 14));
    expect(report.attendees.map(brief)).toEqual([
      ['Muster, Person 1 (EXT)', 'person1@example.com', 19 + 26 / 60],
      ['Gärtner Zoë 3', 'person3@example.com', 19 + 22 / 60],
    ]);
  });

  test('German, saved by Excel with semicolons: columns by their place, who has no session by the summary', () => {
    const report = reportIn('jour-fixe-de-semicolon-cp1252.csv');
    expect(report.meeting.title).toBe('Jour fixe Müller');
    expect(report.attendees.map(brief)).toEqual([
      ['Jörg Müller', 'joerg@example.com', 59],
      ['Gast', 'gast@example.org', 15],
    ]);
    expect(report.questions).toEqual([]);
  });

  test('Chinese, saved by Excel in GB 18030', () => {
    const { grid, encoding, encodingGuessed } = readFile(fixture('teams/review-zh-gb18030.csv'));
    expect([encoding, encodingGuessed]).toEqual(['gb18030', true]);
    const report = teams.extract(grid, {});
    expect(report.meeting.title).toBe('客户例会');
    expect(report.attendees.map(brief)).toEqual([
      ['王芳', 'wang@contoso.com', 59.75],
      ['李雷', 'lilei@fabrikam.com', 25],
    ]);
  });
});

interface Parts {
  readonly summary?: readonly string[];
  readonly participantHeads?: string;
  readonly participants?: readonly string[];
  readonly sessions?: readonly string[];
}

/** A report from lines in which `|` stands for a tab and `@9:30` for that time on 14 May 2026. */
const written = ({
  summary = ['Meeting title|Review', 'Attended participants|1', 'Start time|@9:00', 'End time|@10:00'],
  participantHeads = 'Name|First Join|Last Leave|In-Meeting Duration|Email|Participant ID (UPN)|Role',
  participants = [],
  sessions = [],
}: Parts): string =>
  [
    '1. Summary',
    ...summary,
    '',
    '2. Participants',
    participantHeads,
    ...participants,
    '',
    '3. In-Meeting Activities',
    'Name|Join Time|Leave Time|Duration|Email|Role',
    ...sessions,
  ]
    .join('\r\n')
    .replace(/\|/g, '\t')
    .replace(/@(\d+:\d\d)/g, '2026-05-14 $1:00');

const extracted = (parts: Parts, choices: ReadingChoices = {}): AttendanceReport =>
  teams.extract(readGrid(written(parts)), choices);

describe('who is who', () => {
  test('the same name with other addresses is another person, and it is said', () => {
    const { attendees, notes } = extracted({
      participants: [
        'Li Wei|@9:00|@10:00|1h|li1@a.com||Attendee',
        'Li Wei|@9:00|@9:30|30m|li2@b.com||Attendee',
      ],
    });
    expect(attendees.map(({ key }) => key)).toEqual(['li1@a.com', 'li2@b.com']);
    expect(notes).toEqual([
      {
        en: expect.stringContaining('2 people are called Li Wei (li1@a.com, li2@b.com)'),
        zh: expect.stringContaining('有 2 人同名：Li Wei'),
      },
    ]);
  });

  test('the same address in other capitals is the same person', () => {
    const { attendees } = extracted({
      participants: ['Ann|@9:00|@10:00|1h|ANN@a.com||Attendee'],
      sessions: ['Ann (Guest)|@9:10|@9:20|10m|ann@A.com|Attendee'],
    });
    expect(attendees.map(({ person, minutes }) => [person, minutes])).toEqual([['Ann', 10]]);
  });

  test('without an e-mail address the participant id is taken, a guest of the organisation unwrapped', () => {
    const { attendees } = extracted({
      participants: [
        'Ann|@9:00|@10:00|1h||ann@a.com|Attendee',
        'Ben|@9:00|@10:00|1h||ben_b.com#EXT#@a.onmicrosoft.com|Attendee',
        'Cem|@9:00|@10:00|1h||8:orgid:77|Attendee',
      ],
      sessions: ['Ann|@9:10|@9:20|10m||Attendee'],
    });
    expect(attendees.map(({ key, email, minutes }) => [key, email, minutes])).toEqual([
      ['ann@a.com', 'ann@a.com', 10],
      ['ben@b.com', 'ben@b.com', 60],
      ['8:orgid:77', '', 60],
    ]);
  });

  test('a session of somebody who is not among the participants counts', () => {
    const { attendees } = extracted({ sessions: ['Eve|@9:00|@9:30|30m|eve@a.com|Attendee'] });
    expect(attendees.map(({ person, minutes }) => [person, minutes])).toEqual([['Eve', 30]]);
  });

  test('columns of a webinar are found by their names', () => {
    const { attendees } = extracted({
      participantHeads:
        'Name|First Join|Last Leave|In-Meeting Duration|Registration Email|Email|Participant ID (UPN)|Role',
      participants: ['Ann|@9:00|@10:00|1h|private@x.com|ann@a.com||Attendee'],
    });
    expect(attendees[0]).toMatchObject({ email: 'ann@a.com', role: 'Attendee' });
  });
});

describe('what cannot be used is told', () => {
  const ann = 'Ann|@9:00|@10:00|1h|ann@a.com||Attendee';

  test.each<[string, string, string]>([
    ['no time of joining', 'Bob|soon|@10:00|1h|bob@a.com||Attendee', 'The time of joining'],
    ['neither leave nor duration', 'Bob|@9:00||||', 'Neither the time of leaving'],
    ['left before joining', 'Bob|@9:30|@9:00|1h|bob@a.com||Attendee', 'lies before'],
    ['nobody named', '|@9:00|@10:00|1h|||Attendee', 'names nobody'],
    ['cut off within a time', 'Bob|2026-05-14 09', 'The time of joining'],
  ])('%s', (_, row, reason) => {
    const { attendees, leftOut } = extracted({ participants: [ann, row] });
    expect(attendees).toHaveLength(1);
    expect(leftOut).toEqual([
      {
        row: 10,
        what: row.split('|')[0],
        reason: expect.objectContaining({ en: expect.stringContaining(reason) }),
      },
    ]);
  });

  test('a row without leave time is used by its duration', () => {
    const { attendees } = extracted({ participants: ['Ann|@9:00||20m|ann@a.com||Attendee'] });
    expect(attendees[0]?.minutes).toBe(20);
    expect(seconds(attendees[0]?.left ?? 0)).toBe(seconds(at(may14, 9, 20)));
  });

  test('an unreadable session is told although the person is imported', () => {
    const { attendees, leftOut } = extracted({
      participants: [ann],
      sessions: ['Ann|@9:00|@9:30|30m|ann@a.com|Attendee', 'Ann|@9:4|'],
    });
    expect(attendees.map(({ minutes }) => minutes)).toEqual([30]);
    expect(leftOut.map(({ row, what }) => [row, what])).toEqual([[14, 'Ann']]);
  });

  test('fewer people than the summary speaks of', () => {
    const summary = [
      'Meeting title|Review',
      'Attended participants|12',
      'Start time|@9:00',
      'End time|@10:00',
    ];
    expect(extracted({ summary, participants: [ann] }).notes).toEqual([
      expect.objectContaining({ en: expect.stringContaining('12 people, but 1') }),
    ]);
  });

  test('a quotation mark that is never closed', () => {
    const { attendees, leftOut } = extracted({
      participants: [ann, '"Bob|@9:00|@10:00|1h|bob@a.com||Attendee'],
    });
    expect(attendees.map(({ person }) => person)).toEqual(['Ann']);
    expect(leftOut).toEqual([
      expect.objectContaining({
        row: 10,
        reason: expect.objectContaining({ en: expect.stringContaining('quotation mark') }),
      }),
    ]);
  });

  test('a file that ends with the participants', () => {
    const whole = written({ participants: [ann] });
    const grid = readGrid(whole.slice(0, whole.indexOf('3. ')));
    expect(teams.extract(grid, {}).attendees.map(({ person }) => person)).toEqual(['Ann']);
  });

  test('a report without anybody is refused', () => {
    expect(() => extracted({})).toThrow(expect.objectContaining({ code: 'nobody' }));
    expect(() => extracted({ participants: ['Ann|soon'] })).toThrow(
      expect.objectContaining({
        reason: expect.objectContaining({ en: expect.stringContaining('Row 9: The time of joining') }),
      }),
    );
  });

  test('times in UTC', () => {
    const participantHeads =
      'Name|First Join (UTC)|Last Leave (UTC)|In-Meeting Duration|Email|Participant ID (UPN)|Role';
    expect(extracted({ participantHeads, participants: [ann] }).notes).toEqual([
      expect.objectContaining({ en: expect.stringContaining('UTC') }),
    ]);
  });
});

describe('day or month first', () => {
  const parts: Parts = {
    summary: ['Title|Review', 'Attended|1', 'Start|06/10/26, 09:00:00', 'End|06/10/26, 10:00:00'],
    participants: ['Ann|06/10/26, 09:00:00|06/10/26, 10:00:00|1h|ann@a.com||Attendee'],
  };

  test('is asked where the file does not say, and the answer taken', () => {
    expect(extracted(parts).questions).toHaveLength(1);
    expect(Math.floor(extracted(parts).meeting.start)).toBe(serialOf(2026, 10, 6));
    expect(Math.floor(extracted(parts, { dateOrder: 'monthFirst' }).meeting.start)).toBe(
      serialOf(2026, 6, 10),
    );
  });
});

describe('identify', () => {
  test.each<[string, string, boolean]>([
    ['the report in tabs', written({}), true],
    ['blank lines before', `\r\n\r\n${written({})}`, true],
    ['padded with commas', '1. Summary,,\nTitle,A,\n,,\n2. Participants,,\nName,Join,Leave', true],
    ['padded with semicolons', '1. Zusammenfassung;;\n2. Teilnehmer;;\nName;a;b', true],
    ['Chinese numbering', '1、摘要,\n标题,会\n2、参与者,\n姓名,加入', true],
    ['the report of 2021', 'Meeting Summary\nTotal Number of Participants\t2', false],
    ['a list that begins with 1.', '1. Ada,yes\n2. Bob,no', false],
    ['a title above', `Report\n${written({})}`, false],
    ['any table', 'Name,Email\nAda,ada@a.com', false],
  ])('%s: %#', (_, text, known) => {
    expect(teams.identify(readGrid(text))).toBe(known);
  });

  test('an unknown file is refused with what to choose instead', () => {
    expect(() => identify(readGrid('Name,Email\nAda,ada@a.com'))).toThrow(
      expect.objectContaining({ code: 'unknownFormat' }),
    );
  });
});

test('100,000 rows', () => {
  const lines = Array.from({ length: 50_000 }, (_, i) => `Person ${i}|@9:00|@9:30|30m|p${i}@a.com||Attendee`);
  const sessions = lines.map((line) => line.replace('||', '|'));
  const { attendees, leftOut } = extracted({ participants: lines, sessions });
  expect(leftOut).toEqual([]);
  expect(attendees).toHaveLength(50_000);
  expect(attendees.every(({ minutes }) => minutes === 30)).toBe(true);
});
