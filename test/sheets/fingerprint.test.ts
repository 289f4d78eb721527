import fc from 'fast-check';
import { serialOf } from '../../src/core/dates';
import { locales } from '../../src/core/locale';
import type { Cell } from '../../src/plan/plan';
import { templateOf } from '../../src/sheets';
import type { SheetKey } from '../../src/sheets';
import { fingerprintOf, sampleFingerprints, typedColumns } from '../../src/sheets/fingerprint';
import { sampleContent } from '../../src/sheets/sampleContent';

const today = serialOf(2026, 3, 20);

/** Numbers as sheets hold them: counts, amounts, and moments to the second. */
const number = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.integer({ min: 0, max: 90_000 * 86_400 }).map((seconds) => seconds / 86_400),
);
const cell = fc.oneof(fc.constant(null), fc.boolean(), number, fc.string());
const cells = fc.array(cell, { minLength: 1, maxLength: 12 });

/** What a workbook hands back: blanks as empty texts, numbers with fifteen digits. */
const readBack = (written: Cell): Cell =>
  written === null ? '' : typeof written === 'number' ? Number(written.toPrecision(15)) : written;

test('a row reads back with the fingerprint it was written with', () => {
  fc.assert(fc.property(cells, (row) => fingerprintOf(row.map(readBack)) === fingerprintOf(row)));
});

test('a change of one cell changes the fingerprint', () => {
  fc.assert(
    fc.property(cells, fc.nat(), cell, (row, place, other) => {
      const changed = row.map((own, index) => (index === place % row.length ? other : own));
      const isSame = JSON.stringify(changed.map(readBack)) === JSON.stringify(row.map(readBack));
      return isSame === (fingerprintOf(changed) === fingerprintOf(row));
    }),
  );
});

test.each<[string, Cell[], Cell[]]>([
  ['a number and the same digits as a text', [5], ['5']],
  ['a blank cell and 0', [null], [0]],
  ['TRUE and the word', [true], ['true']],
  ['cells in another order', ['a', 'b'], ['b', 'a']],
  ['a text in one cell or in two', ['ab', ''], ['a', 'b']],
  ['a minute more', [46000.5], [46000.5 + 1 / 1440]],
])('told apart are %s', (_, one, other) => {
  expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
});

test.each<[string, Cell[], Cell[]]>([
  ['blank as null and as an empty text', [null, 1], ['', 1]],
  ['a number and what is left of it after a calculation', [0.3], [0.1 + 0.2]],
  ['0 and -0', [0], [-0]],
])('the same are %s', (_, one, other) => {
  expect(fingerprintOf(one)).toBe(fingerprintOf(other));
});

test('no two different rows of the samples have the same fingerprint', () => {
  for (const locale of locales) {
    const content = sampleContent(today, locale);
    for (const key of Object.keys(content) as SheetKey[]) {
      const template = templateOf(key);
      const rows = content[key]!.rows.map((row) =>
        JSON.stringify(typedColumns(template).map((column) => row[column] ?? '')),
      );
      const prints = sampleFingerprints({ ...content[key]!, samples: true }, template);
      expect(new Set(prints).size).toBe(new Set(rows).size);
    }
  }
});

test('calculated columns are no part of it, and rows that are no samples have none', () => {
  const template = templateOf('Actions');
  expect(typedColumns(template)).not.toContain('customerNo');
  expect(sampleFingerprints({ rows: [{ action: 'Call' }] }, template)).toEqual([]);
  const [one, other] = [{ action: 'Call' }, { action: 'Call', customerNo: 3 }].map((row) =>
    sampleFingerprints({ rows: [row], samples: true }, template),
  );
  expect(one).toEqual(other);
});
