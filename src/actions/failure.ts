import type { Text } from '../core/locale';

/** Why an action ended early, in words for the person at the workbook. */
export interface Failure {
  /** What happened, what was kept and what to do. */
  readonly reason: Text;
  /** For those who look into it: codes and the words of Excel, not translated; empty where the reason says it all. */
  readonly details: string;
  /** Stopped on the user's own wish. */
  readonly cancelled: boolean;
}

/** An action that cannot go on as the workbook is. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly reason: Text) {
    super(reason.en);
  }
}

const unexpected: Text = {
  en: 'Something unexpected happened, and the step was stopped. Undo (Ctrl+Z) if anything looks wrong, then try again.',
  zh: '发生了意外情况，操作已停止。如有异常，请先撤消（Ctrl+Z），再重试。',
};

const stopped: Text = {
  en: 'Stopped. The workbook is as it was before.',
  zh: '已停止，工作簿保持原样。',
};

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'en' in value && 'zh' in value;

const isCancel = (error: object): boolean =>
  ('name' in error && error.name === 'AbortError') || ('code' in error && error.code === 'Cancelled');

const technical = (error: object): string =>
  ['code' in error ? String(error.code) : undefined, 'message' in error ? String(error.message) : undefined]
    .filter(Boolean)
    .join(': ');

/** The words for anything an action threw. */
export const failureOf = (error: unknown): Failure => {
  if (typeof error !== 'object' || error === null)
    return { reason: unexpected, details: String(error), cancelled: false };
  const cancelled = isCancel(error);
  const said = 'reason' in error && isText(error.reason) ? error.reason : null;
  const reason = said ?? (cancelled ? stopped : unexpected);
  const details = 'details' in error ? String(error.details) : said ? '' : technical(error);
  return { reason, details, cancelled };
};
