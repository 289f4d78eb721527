import type { Cell } from '../plan/plan';
import type { Content } from './planTable';
import type { SheetTemplate } from './template';

/**
 * Digits after the point that a number is told by: a millisecond of a day. One more, and a moment of which Excel has
 * kept fifteen digits could be rounded the other way.
 */
const DIGITS = 8;

const legibleCell = (cell: Cell | undefined): string => {
  if (typeof cell === 'number') return `n${Number(cell.toFixed(DIGITS)) + 0}`;
  if (typeof cell === 'boolean') return `b${cell}`;
  return typeof cell === 'string' && cell !== '' ? `t${cell}` : '';
};

/** 53 bits of a text, ten or eleven signs long (cyrb53). */
const hash = (text: string): string => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return ((low & 0x1fffff) * 2 ** 32 + (high >>> 0)).toString(36).padStart(11, '0');
};

/**
 * What tells a row from others: the same for the cells as they were laid out and as they read back, blank cells as
 * `null` or `''`, numbers to eight digits after the point.
 */
export const fingerprintOf = (cells: readonly (Cell | undefined)[]): string =>
  hash(cells.map(legibleCell).join('\u0000'));

/** The columns whose cells make up the fingerprint of a row, in this order: all that people type into. */
export const typedColumns = (template: SheetTemplate): readonly string[] =>
  template.columns.filter(({ kind }) => kind !== 'calculated').map(({ key }) => key);

/** The fingerprints of sample rows, in their order; none where the rows are not samples. */
export const sampleFingerprints = (content: Content, template: SheetTemplate): readonly string[] => {
  const keys = typedColumns(template);
  return content.samples === true
    ? content.rows.map((row) => fingerprintOf(keys.map((key) => row[key])))
    : [];
};
