import { refusal } from '../core/refusal';
import type { Text } from '../core/locale';
import type { Tally } from './bins';
import type { Marks } from './columns';

/**
 * Adds a row of people who did something, out of those who should have. Words are one person a row, and rows
 * of who should not have are left out; numbers are Σ ÷ Σ, one person a row where the whole is not given.
 */
export function addPart(
  into: Tally,
  i: number,
  [name, part]: readonly [name: string, part: Marks],
  whole: Marks | null,
  tooMany: (part: number, whole: number) => Text,
): void {
  const did = part.values[i]!;
  const should = whole === null ? 1 : whole.values[i]!;
  if (part.inWords && should === 0) into.leaveOut();
  else if (did > should && !part.inWords) throw refusal.row(name, i, tooMany(did, should));
  else into.add(did, part.inWords ? 1 : should);
}
