import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Value } from '../../src/kpis/define';
import { call } from './call';

export interface OracleCase {
  readonly id: string;
  readonly name?: string;
  readonly args: readonly unknown[];
  readonly gives: unknown;
}

const casesOf = (family: string): readonly OracleCase[] =>
  JSON.parse(readFileSync(join(__dirname, '../oracles', `${family}.json`), 'utf8')) as OracleCase[];

/** A case over data that is known by a name. */
export function namedCase(family: string, name: string): OracleCase {
  const found = casesOf(family).find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no case ${name} in ${family}.`);
  return found;
}

const flat = (value: unknown): readonly unknown[] => [value].flat(Infinity);

/** How far two results lie apart: 0 for equal texts, else relative, or absolute below 1. */
function distance(found: unknown, expected: unknown): number {
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
  const all = casesOf(family);
  const ids = [...new Set(all.map(({ id }) => id))];
  test.each(ids)(`%s agrees with test/oracles/${family}.json to ${accuracy}`, (id) => {
    const far = all.flatMap(({ args, gives, ...each }, line) => {
      if (each.id !== id) return [];
      const found: Value | object = call(id, ...args);
      return distance(found, gives) <= accuracy ? [] : [{ line: line + 2, found, gives }];
    });
    expect(far).toEqual([]);
  });
}

/** Rows of numbers to so many decimals. */
export const rounded = (rows: readonly (readonly number[])[], decimals: number): readonly unknown[] =>
  rows.map((row) => row.map((value) => expect.closeTo(value, decimals)));
