import type { Text } from '../core/locale';
import { secondsIn } from './duration';
import type { DateOrder } from './importer';
import type { Presence } from './sessions';
import { minutesIn } from './sessions';
import type { Fields } from './teamsColumns';
import { serialIn, timestampIn } from './timestamp';

const noJoin: Text = {
  en: 'The time of joining cannot be read as a date and time.',
  zh: '入会时间无法识别为日期和时间。',
};

const noLeave: Text = {
  en: 'Neither the time of leaving nor the duration can be read.',
  zh: '离会时间和时长均无法识别。',
};

const leftBeforeJoined: Text = {
  en: 'The time of leaving lies before the time of joining.',
  zh: '离会时间早于入会时间。',
};

const secondsPerDay = 86_400;

/**
 * The time in the meeting that a row tells, or why it tells none. The stated duration counts where there is one:
 * that of a participant leaves out the gaps between sessions.
 */
export const presenceOf = ({ joined, left, duration }: Fields, order: DateOrder): Presence | Text => {
  const serialOf = (text: string): number | null => {
    const timestamp = timestampIn(text);
    return timestamp && serialIn(timestamp, order);
  };
  const first = serialOf(joined);
  if (first === null) return noJoin;
  const seconds = secondsIn(duration);
  const last = serialOf(left) ?? (seconds === null ? null : first + seconds / secondsPerDay);
  if (last === null) return noLeave;
  if (last < first) return leftBeforeJoined;
  return { joined: first, left: last, minutes: seconds === null ? minutesIn(last - first) : seconds / 60 };
};
