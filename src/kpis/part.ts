import { refusal } from '../core/refusal';
import type { Text } from '../core/locale';
import type { Tally } from './bins';
import type { Marks } from './columns';

type TooMany = (part: number, whole: number) => Text;

/** Adds a row of a number out of another, which it cannot exceed. */
export function addShare(
  into: Tally,
  i: number,
  name: string,
  part: number,
  whole: number,
  tooMany: TooMany,
): void {
  if (part > whole) throw refusal.row(name, i, tooMany(part, whole));
  into.add(part, whole);
}

/**
 * Adds a row of people who did something, out of those who should have. Words are one person a row, and rows
 * of who should not have are left out; numbers are Σ ÷ Σ, one person a row where the whole is not given.
 */
export function addPart(
  into: Tally,
  i: number,
  [name, part]: readonly [name: string, part: Marks],
  whole: Marks | null,
  tooMany: TooMany,
): void {
  const did = part.values[i]!;
  const should = whole === null ? 1 : whole.values[i]!;
  if (!part.inWords) addShare(into, i, name, did, should, tooMany);
  else if (should === 0) into.leaveOut();
  else into.add(did, 1);
}
