import type { Text } from '../core/locale';
import { readColumns } from '../excel/readColumns';
import { readFacts } from '../excel/readFacts';
import {
  identify,
  readFile,
  type AttendanceReport,
  type AttendanceTarget,
  type DateOrder,
  type Encoding,
} from '../importers';
import type { Bound, WorkbookFacts } from '../plan/plan';
import type { Action } from './action';
import { readAttendance } from './readAttendance';

/** A file as the person gave it, and what they said about reading it. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding?: Encoding;
  readonly dateOrder?: DateOrder;
}

/** What is in a report, and what is there already in the workbook. */
export interface ReportPreview {
  readonly system: Text;
  readonly encoding: Encoding;
  readonly encodingGuessed: boolean;
  readonly report: AttendanceReport;
  /** `null` where the workbook has no Attendance sheet. */
  readonly target: AttendanceTarget | null;
  /** Customers that the workbook knows. */
  readonly customers: readonly string[];
  /** E-mail domains of our side, as said at the last import. */
  readonly ownDomains: readonly string[];
}

const customerColumns = ({ bindings }: WorkbookFacts): Bound[] =>
  Object.entries(bindings).flatMap(([role, bound]) => (bound && role.endsWith('.customer') ? [bound] : []));

const distinct = (columns: readonly (readonly unknown[])[], language: string): string[] => {
  const names = columns.flat().flatMap((value) => (typeof value === 'string' ? [value.trim()] : []));
  return [...new Set(names)].filter((name) => name !== '').sort((a, b) => a.localeCompare(b, language));
};

const domainsIn = ({ settings: { ownDomains } }: WorkbookFacts): string[] =>
  Array.isArray(ownDomains) ? ownDomains.filter((domain) => typeof domain === 'string') : [];

/** What is in a file, and what the workbook knows of it; nothing is changed. */
export const previewReport: Action<ReportFile, ReportPreview> = {
  id: 'previewReport',
  title: { en: 'Look at a report', zh: '预览报告' },
  icon: 'import',
  run: async ({ bytes, encoding, dateOrder }, { locale, progress, signal }) => {
    const content = readFile(bytes, encoding);
    const [importer] = identify(content.grid);
    const report = importer.extract(content.grid, dateOrder ? { dateOrder } : {});
    const facts = await readFacts();
    const target = await readAttendance(facts, { progress, signal });
    const columns = await readColumns(customerColumns(facts), { progress, signal });
    return {
      system: importer.title,
      encoding: content.encoding,
      encodingGuessed: content.encodingGuessed,
      report,
      target,
      customers: distinct(columns, locale),
      ownDomains: domainsIn(facts),
    };
  },
};
