import type { AttendanceReport } from './attendanceReport';
import type { DateOrder } from './importer';
import type { Timestamp } from './timestamp';
import { serialIn } from './timestamp';

/** How the dates of a file are read, and whether the person should be asked. */
export interface DateOrderDecision {
  readonly order: DateOrder;
  readonly questions: AttendanceReport['questions'];
}

/** No meeting lasts longer; Teams ends one after 30 hours. */
const longestMeeting = 1.25;

/** Every date exists in this order, and all lie within one meeting. */
const fits = (timestamps: readonly Timestamp[], order: DateOrder): boolean => {
  let first = Infinity;
  let last = -Infinity;
  for (const timestamp of timestamps) {
    const serial = serialIn(timestamp, order);
    if (serial === null) return false;
    first = Math.min(first, serial);
    last = Math.max(last, serial);
  }
  return last - first <= longestMeeting;
};

const isSameInBoth = (timestamp: Timestamp): boolean =>
  serialIn(timestamp, 'dayFirst') === serialIn(timestamp, 'monthFirst');

const question = (
  [first, second]: readonly number[],
  suggested: DateOrder,
): AttendanceReport['questions'][number] => ({
  id: 'dateOrder',
  text: {
    en: `The dates begin with ${first}/${second}. Which of the two is the month?`,
    zh: `日期以 ${first}/${second} 开头，哪一个是月份？`,
  },
  options: [
    {
      value: 'dayFirst',
      label: { en: `Day first: month ${second}, day ${first}`, zh: `日在前：${second} 月 ${first} 日` },
    },
    {
      value: 'monthFirst',
      label: { en: `Month first: month ${first}, day ${second}`, zh: `月在前：${first} 月 ${second} 日` },
    },
  ],
  suggested,
});

/**
 * Day or month first? Settled by the person, else by a day above 12 or dates that would lie months apart, else by
 * full stops; else it is asked, with a guess from the way AM and PM are written.
 */
export const decideDateOrder = (timestamps: readonly Timestamp[], chosen?: DateOrder): DateOrderDecision => {
  const open = timestamps.find((timestamp) => !isSameInBoth(timestamp));
  const settled = (order: DateOrder): DateOrderDecision => ({ order, questions: [] });
  if (!open) return settled('dayFirst');
  const dayFirst = fits(timestamps, 'dayFirst');
  const monthFirst = fits(timestamps, 'monthFirst');
  if (dayFirst !== monthFirst) return settled(dayFirst ? 'dayFirst' : 'monthFirst');
  if (!chosen && open.dotted) return settled('dayFirst');
  const suggested = open.capitalHalf ? 'monthFirst' : 'dayFirst';
  return { order: chosen ?? suggested, questions: [question(open.parts, suggested)] };
};
