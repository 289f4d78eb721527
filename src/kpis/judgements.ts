import { isBlank, widthOf } from '../core/cells';
import { legible } from '../core/legible';
import type { Text } from '../core/locale';
import { numberIn } from '../core/numbers';
import { refusal } from '../core/refusal';
import type { Judgements } from '../stats/pairwiseComparison';
import { required, type Param } from './param';
import { Source } from './source';

/** Saaty's scale ends at 9 and 1/9. */
export const MOST = 9;

/** A typed 0.11 is meant for 1/9, and a computed 9 may be a little more. */
const SLACK = 0.06;

/** How far a pair typed as 3 and 0.33 may be from being reciprocal. */
const RECIPROCAL = 0.05;

const MOST_ITEMS = 50;

const FRACTION = /^1\s*[/⁄]\s*(\d+(?:\.\d+)?)$/;

function ratioIn(text: string): number {
  const [, denominator] = FRACTION.exec(legible(text).trim()) ?? [];
  return denominator === undefined ? numberIn(text) : 1 / Number(denominator);
}

const NO_JUDGEMENT = {
  en: 'is no judgement. Write a number from 1/9 to 9; write one third as =1/3 or as the text 1/3, which otherwise becomes a date.',
  zh: '不是判断值。请填写 1/9 到 9 之间的数；三分之一请写成 =1/3 或文本 1/3，直接输入会变成日期。',
};

const isOnScale = (value: unknown): value is number =>
  typeof value === 'number' && value >= (1 - SLACK) / MOST && value <= MOST * (1 + Number.EPSILON * MOST);

/** One judgement; NaN for a blank cell, and for 0, which is off the scale. */
function judgementOf(source: Source, cell: unknown, i: number): number {
  if (isOnScale(cell)) return cell;
  const given = source.plain(cell, i);
  if (isBlank(given) || given === 0) return NaN;
  const value = typeof given === 'string' ? ratioIn(given) : given;
  return isOnScale(value) ? value : source.refuse(cell, i, NO_JUDGEMENT);
}

const UNEQUAL_TO_ITSELF = {
  en: 'compares an item with itself. Write 1 or leave it blank.',
  zh: '是某项与自身的比较，请填 1 或留空。',
};

const contradiction = (name: string, row: number, column: number, otherRow: number, otherColumn: number) =>
  refusal.argument(name, {
    en: `row ${row + 1}, column ${column + 1} and row ${otherRow + 1}, column ${otherColumn + 1} contradict each other: one must be 1 ÷ the other. Blank one of them.`,
    zh: `第 ${row + 1} 行第 ${column + 1} 列与第 ${otherRow + 1} 行第 ${otherColumn + 1} 列相互矛盾：两者应互为倒数。请清空其中之一。`,
  });

/** The judgements of one person, whose table begins at row `top`; either triangle may be left blank. */
function judgementsAt(source: Source, top: number): Judgements {
  const n = widthOf(source.cells);
  const typed = source.cells
    .slice(top, top + n)
    .map((row, r) => row.map((cell, c) => judgementOf(source, cell, (top + r) * n + c)));
  const above = (r: number, c: number): number => {
    const [one, other] = [typed[r]![c]!, typed[c]![r]!];
    if (Number.isNaN(other)) return one;
    if (Number.isNaN(one)) return 1 / other;
    if (Math.abs(one * other - 1) > RECIPROCAL) throw contradiction(source.name, top + r, c, top + c, r);
    return one >= other ? one : 1 / other;
  };
  const onDiagonal = (r: number): number => {
    const [i, one] = [(top + r) * n + r, typed[r]![r]!];
    return Number.isNaN(one) || one === 1 ? 1 : source.refuse(one, i, UNEQUAL_TO_ITSELF);
  };
  const both = typed.map((row) => [...row]);
  for (let r = 0; r < n; r++) {
    both[r]![r] = onDiagonal(r);
    for (let c = r + 1; c < n; c++) {
      const judgement = above(r, c);
      both[r]![c] = judgement;
      both[c]![r] = 1 / judgement;
    }
  }
  return both;
}

const NO_SQUARE: Text = {
  en: `give a square table of 2 to ${MOST_ITEMS} items, with a row and a column for each.`,
  zh: `请给出 2 至 ${MOST_ITEMS} 项的方阵，每项各占一行一列。`,
};

const NO_STACK: Text = {
  en: `give square tables of the same 2 to ${MOST_ITEMS} items, one below the other.`,
  zh: `请给出相同的 2 至 ${MOST_ITEMS} 项的方阵，多人的判断矩阵上下排列。`,
};

/** A table of pairwise judgements, reciprocal; NaN where both triangles are blank. */
export const judgements: Param<Judgements> = required('range', (cells, { name }) => {
  const n = widthOf(cells);
  if (n < 2 || n > MOST_ITEMS || cells.length !== n) throw refusal.argument(name, NO_SQUARE);
  return judgementsAt(new Source(cells, name), 0);
});

/** Such tables of several people, one below the other. */
export const groupJudgements: Param<readonly Judgements[]> = required('range', (cells, { name }) => {
  const n = widthOf(cells);
  if (n < 2 || n > MOST_ITEMS || cells.length % n !== 0) throw refusal.argument(name, NO_STACK);
  const source = new Source(cells, name);
  return Array.from({ length: cells.length / n }, (_, person) => judgementsAt(source, person * n));
});
