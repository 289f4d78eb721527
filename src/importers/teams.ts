import type { Text } from '../core/locale';
import type { AttendanceReport, Attendee, LeftOut } from './attendanceReport';
import { decideDateOrder } from './dateOrder';
import type { Grid } from './grid';
import { ImportError } from './importError';
import type { DateOrder, Importer, ReadingChoices } from './importer';
import type { Places } from './teamsColumns';
import { fieldReader, participantPlaces, sessionPlaces } from './teamsColumns';
import type { Entry } from './teamsPeople';
import { peopleOf } from './teamsPeople';
import type { Line, Section } from './teamsSections';
import { isBlank, sectionsOf } from './teamsSections';
import type { Timestamp } from './timestamp';
import { serialIn, timestampIn } from './timestamp';

const identify = (grid: Grid): boolean => {
  const [summary, participants] = sectionsOf(grid);
  const firstRow = grid.rows.findIndex((cells) => !isBlank(cells)) + 1;
  return summary?.row === firstRow && participants !== undefined;
};

const timestampsIn = (lines: readonly Line[]): readonly Timestamp[] =>
  lines.flatMap(({ cells }) => cells.flatMap((cell) => timestampIn(cell) ?? []));

/** Title first, start and end as the first two times: by place, because the words are in the client's language. */
const meetingOf = (
  lines: readonly Line[],
  order: DateOrder,
  attendees: readonly Attendee[],
): AttendanceReport['meeting'] => {
  const [start, end] = timestampsIn(lines).map((timestamp) => serialIn(timestamp, order));
  return {
    title: lines[0]?.cells[1]?.trim() ?? '',
    start: start ?? attendees.reduce((first, { joined }) => Math.min(first, joined), Infinity),
    end: end ?? attendees.reduce((last, { left }) => Math.max(last, left), -Infinity),
  };
};

const entriesOf = (section: Section | undefined, usual: Places, without: number | null): readonly Entry[] => {
  const [headings, ...lines] = section?.lines ?? [];
  const fieldsOf = fieldReader(headings, usual);
  return lines
    .filter(({ row }) => row !== without)
    .map((line) => ({ row: line.row, fields: fieldsOf(line) }));
};

/** Second line of the summary: how many people took part. */
const attendedIn = (lines: readonly Line[]): number | null => {
  const count = lines[1]?.cells[1]?.trim() ?? '';
  return /^\d+$/.test(count) ? Number(count) : null;
};

const missingNote = (attended: number, found: number): Text => ({
  en: `The report speaks of ${attended} people, but ${found} are in the file. It may be cut off: download it again if somebody is missing.`,
  zh: `报告称有 ${attended} 人参会，但文件中只有 ${found} 人，文件可能不完整。如有缺漏，请重新下载。`,
});

const utcNote: Text = {
  en: 'The times in this report are in UTC, not in local time.',
  zh: '该报告中的时间为 UTC 时间，不是本地时间。',
};

const unclosed: Text = {
  en: 'A quotation mark is opened and never closed; everything after it could not be read.',
  zh: '引号没有配对，其后的内容无法读取。',
};

const nobody = (first: LeftOut | undefined): ImportError =>
  first
    ? new ImportError('nobody', {
        en: `No row of this report can be used. Row ${first.row}: ${first.reason.en} Download the report again.`,
        zh: `该报告没有可用的行。第 ${first.row} 行：${first.reason.zh}请重新下载报告。`,
      })
    : new ImportError('nobody', {
        en: 'This report lists no participants. Download it again once the meeting is over.',
        zh: '该报告没有参会人。请在会议结束后重新下载。',
      });

const notesOn = (
  sections: readonly Section[],
  people: { readonly attendees: readonly Attendee[]; readonly leftOut: readonly LeftOut[] },
): readonly Text[] => {
  const attended = attendedIn(sections[0]?.lines ?? []);
  const found = people.attendees.length;
  const headings = sections.slice(1).flatMap(({ lines }) => lines[0]?.cells ?? []);
  return [
    ...(attended !== null && attended > found ? [missingNote(attended, found)] : []),
    ...(headings.some((cell) => /\bUTC\b/.test(cell)) ? [utcNote] : []),
  ];
};

const extract = (grid: Grid, { dateOrder }: ReadingChoices): AttendanceReport => {
  const sections = sectionsOf(grid);
  const [summary, participants, activities] = sections;
  const all = sections.slice(0, 3).flatMap(({ lines }) => lines);
  const { order, questions } = decideDateOrder(timestampsIn(all), dateOrder);
  const people = peopleOf(
    entriesOf(participants, participantPlaces, grid.unclosedRow),
    entriesOf(activities, sessionPlaces, grid.unclosedRow),
    order,
  );
  const cut = grid.unclosedRow;
  const leftOut =
    cut === null
      ? people.leftOut
      : [...people.leftOut, { row: cut, what: grid.rows[cut - 1]?.[0]?.trim() ?? '', reason: unclosed }];
  if (people.attendees.length === 0) throw nobody(leftOut[0]);
  return {
    kind: 'attendance',
    system: 'teams',
    meeting: meetingOf(summary?.lines ?? [], order, people.attendees),
    attendees: people.attendees,
    leftOut,
    notes: [...notesOn(sections, people), ...people.notes],
    questions,
  };
};

/**
 * The attendance report of a Microsoft Teams meeting since 2022: `1. Summary`, `2. Participants` (a row per
 * person), `3. In-Meeting Activities` (a row per session), in the language of the client. It is known by its shape:
 * numbered headings alone in their rows. Columns are found by their English names, else by their place.
 */
export const teams: Importer = {
  id: 'teams',
  title: { en: 'Microsoft Teams attendance report', zh: 'Microsoft Teams 参会报告' },
  identify,
  extract,
};
