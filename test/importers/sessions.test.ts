import fc from 'fast-check';
import type { Session } from '../../src/importers/sessions';
import { mergeSessions } from '../../src/importers/sessions';

const at = (minute: number): number => 46_156 + minute / 1440;
const session = (from: number, to: number): Session => ({ joined: at(from), left: at(to) });

describe('mergeSessions', () => {
  test.each<[string, [Session, ...Session[]], number]>([
    ['one session', [session(0, 30)], 30],
    ['a gap does not count', [session(0, 10), session(20, 30)], 20],
    ['two devices count once', [session(0, 40), session(30, 60)], 60],
    ['a session within another', [session(0, 60), session(10, 20)], 60],
    ['sessions that touch', [session(0, 10), session(10, 20)], 20],
    ['the same session twice', [session(0, 10), session(0, 10)], 10],
    ['out of order', [session(20, 30), session(0, 10)], 20],
    ['no time at all', [session(5, 5)], 0],
  ])('%s', (_, sessions, minutes) => {
    expect(mergeSessions(sessions).minutes).toBe(minutes);
  });

  const minute = fc.integer({ min: 0, max: 200 });
  const anySession = fc.tuple(minute, minute).map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a]));
  const sessions = fc.array(anySession, { minLength: 1, maxLength: 12 });
  const asSessions = (pairs: [number, number][]): [Session, ...Session[]] =>
    pairs.map(([a, b]) => session(a, b)) as [Session, ...Session[]];

  test('minutes are those in which at least one session runs', () => {
    fc.assert(
      fc.property(sessions, (pairs) => {
        const present = new Set(pairs.flatMap(([a, b]) => Array.from({ length: b - a }, (_, i) => a + i)));
        expect(mergeSessions(asSessions(pairs))).toEqual({
          joined: at(Math.min(...pairs.map(([a]) => a))),
          left: at(Math.max(...pairs.map(([, b]) => b))),
          minutes: present.size,
        });
      }),
    );
  });

  test('the order of the rows does not matter and the rows are left alone', () => {
    fc.assert(
      fc.property(sessions, (pairs) => {
        const rows = Object.freeze(asSessions(pairs)) as [Session, ...Session[]];
        expect(mergeSessions(asSessions([...pairs].reverse()))).toEqual(mergeSessions(rows));
      }),
    );
  });
});
