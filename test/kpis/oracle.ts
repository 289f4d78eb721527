import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Value } from '../../src/kpis/define';
import { call, type Refused } from './call';

interface OracleCase {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly gives: unknown;
}

const flat = (value: unknown): readonly unknown[] => [value].flat(Infinity);

/** How far two results lie apart: 0 for equal texts, else relative, or absolute below 1. */
function distance(found: Value | Refused, expected: unknown): number {
  const [all, wanted] = [flat(found), flat(expected)];
  if (all.length !== wanted.length) return Infinity;
  return Math.max(
    ...all.map((cell, i) => {
      const want = wanted[i] ?? '';
      if (typeof cell !== 'number' || typeof want !== 'number') return cell === want ? 0 : Infinity;
      return Math.abs(cell - want) / Math.max(1, Math.abs(want));
    }),
  );
}

/** Holds functions to what an independent implementation gave for random inputs (test/oracles). */
export function oracle(family: string, accuracy: number): void {
  const path = join(__dirname, '../oracles', `${family}.json`);
  const all = JSON.parse(readFileSync(path, 'utf8')) as readonly OracleCase[];
  const ids = [...new Set(all.map(({ id }) => id))];
  test.each(ids)(`%s agrees with test/oracles/${family} to ${accuracy}`, (id) => {
    const far = all.flatMap(({ args, gives, ...each }, line) => {
      const found = each.id === id ? call(id, ...args) : gives;
      return distance(found as Value, gives) <= accuracy ? [] : [{ line: line + 2, found, gives }];
    });
    expect(far).toEqual([]);
  });
}
