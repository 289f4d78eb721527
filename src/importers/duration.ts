const units: readonly (readonly [unit: RegExp, seconds: number])[] = [
  [/^(std|h|g|小时|小時|时|時)/i, 3600],
  [/^(m|分)/i, 60],
  [/^(s|秒)/i, 1],
];

const part = /(\d+)\s*([^\d\s]+)/g;
const whole = /^(?:\d+\s*[^\d\s]+\s*)+$/;

/**
 * Seconds in a duration such as `1h 14m 46s`, `59 Min. 0 Sek.`, `1 godz. 5 min`, `1小时20分5秒` or `0:30:00`;
 * null where the text is none.
 */
export const secondsIn = (text: string): number | null => {
  const clean = text.normalize('NFKC').trim();
  const clock = /^(\d+):(\d{2}):(\d{2})$/.exec(clean);
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  if (!whole.test(clean)) return null;
  let seconds = 0;
  for (const [, count, name = ''] of clean.matchAll(part)) {
    const unit = units.find(([pattern]) => pattern.test(name));
    if (!unit) return null;
    seconds += Number(count) * unit[1];
  }
  return seconds;
};
