import type { Text } from '../core/locale';

/** What a report of those who came can say about a person. */
export type AttendanceStatus = 'present' | 'late';

export const statusWords: Readonly<Record<AttendanceStatus, Text>> = {
  present: { en: 'Present', zh: '出席' },
  late: { en: 'Late', zh: '迟到' },
};

/** When somebody counts as late. */
export interface LateRule {
  /** Excel serial number; the planned start, or the start in the report. */
  readonly start: number;
  readonly graceMinutes: number;
}

const second = 1 / 86_400;

/** `null` for the rule: whoever came was present. */
export const statusOf = (joined: number, rule: LateRule | null): AttendanceStatus =>
  rule && joined > rule.start + rule.graceMinutes / 1440 + second / 2 ? 'late' : 'present';
