/** One stay in a meeting, Excel serial numbers. */
export interface Session {
  readonly joined: number;
  readonly left: number;
}

/** All stays of one person; `minutes` counts time in two sessions at once (two devices) once. */
export interface Presence extends Session {
  readonly minutes: number;
}

const secondsPerDay = 86_400;

/** Minutes in a part of a day, to the second: fractions of a day are not exact. */
export const minutesIn = (days: number): number => Math.round(days * secondsPerDay) / 60;

/** First in, last out, and the minutes between, without the gaps. At least one session. */
export const mergeSessions = (sessions: readonly [Session, ...Session[]]): Presence => {
  const [first, ...later] = [...sessions].sort((a, b) => a.joined - b.joined) as [Session, ...Session[]];
  let { left } = first;
  let present = first.left - first.joined;
  for (const session of later) {
    present += Math.max(0, session.left - Math.max(left, session.joined));
    left = Math.max(left, session.left);
  }
  return { joined: first.joined, left, minutes: minutesIn(present) };
};
