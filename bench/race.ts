import type { Cells } from '../src/core/cells';
import { byId } from '../src/kpis';
import { givenOf } from '../src/kpis/given';

/** A whole number from 0, below a limit. */
export type Draw = (below: number) => number;

export type Computing = (columns: readonly Cells[]) => unknown;

/** The same by somebody else's library. Turning the columns into what it takes is not timed. */
export type Peer = (columns: readonly Cells[]) => {
  readonly run: () => unknown;
  /** The numbers of its result, in the order in which ours has them. */
  readonly numbers?: (result: never) => readonly number[];
  /** It does only part of the work, or another variant: results are not compared. */
  readonly partly?: true;
};

export interface Race {
  readonly name: string;
  readonly columns: (size: number, draw: Draw) => readonly Cells[];
  readonly ours: Computing;
  /** A loop written for this function alone that makes the same checks and gives the same refusals. */
  readonly byHand: Computing;
  /** A loop that believes what it is given: one cell a row, no blanks, known words. */
  readonly trusting?: Computing;
  readonly peers?: Readonly<Record<string, Peer>>;
  /** At most this many times the loop by hand. */
  readonly goal?: number;
  /** How many rows, where a million make no sense. */
  readonly sizes?: readonly number[];
}

/** What linear functions keep to. */
export const LINEAR = 1.5;

/** As Excel hands cells over: parsed from JSON, so that equal texts may be different strings in memory. */
export const table = (size: number, make: (i: number) => readonly unknown[]): Cells =>
  JSON.parse(JSON.stringify(Array.from({ length: size }, (_, i) => make(i)))) as Cells;

export const column = (size: number, make: (i: number) => unknown): Cells => table(size, (i) => [make(i)]);

/** A function of the catalogue, called as Excel does. */
export function call(id: string, ...args: readonly unknown[]): unknown {
  const kpi = byId.get(id)!;
  return kpi.value(givenOf(kpi, args));
}

/** Every run sees the same numbers: a linear congruential generator with a fixed seed. */
export function draws(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const numbersOf = (result: unknown): readonly number[] =>
  (Array.isArray(result) ? (result as unknown[]).flat(Infinity) : [result]).filter(
    (each): each is number => typeof each === 'number',
  );
