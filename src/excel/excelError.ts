import type { Text } from '../core/locale';

/** What became of the workbook when a step ended early. */
export type Kept = 'untouched' | 'takenBack' | 'leftovers' | 'partly';

/** What happened, and what to do about it. */
export interface Words {
  readonly what: Text;
  readonly advice: Text;
}

/** Why a step ended early, in words: what happened, what was kept, what to do. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';

  /**
   * @param code Excel's own code, or one of `Cancelled`, `NameTaken`, `NewerSettings`, `SheetGone`, `TableChanged`,
   *   `CellsBelow`, `CellsBeside`, `HeaderTaken`, `RowsChanged`.
   * @param details Excel's own words and the statement that failed, for those who look into it; not translated.
   */
  constructor(
    readonly code: string,
    readonly words: Words,
    readonly kept: Kept,
    readonly details = '',
    options?: ErrorOptions,
  ) {
    super(words.what.en, options);
  }

  /** Whether the workbook is as it was before. */
  get takenBack(): boolean {
    return this.kept === 'untouched' || this.kept === 'takenBack';
  }

  get reason(): Text {
    const { what, advice } = this.words;
    return {
      en: `${what.en} ${keptWords[this.kept].en} ${advice.en}`,
      zh: `${what.zh}${keptWords[this.kept].zh}${advice.zh}`,
    };
  }

  /** The same failure, with what became of the workbook. */
  with(kept: Kept): ExcelError {
    return new ExcelError(this.code, this.words, kept, this.details, { cause: this.cause });
  }
}

const keptWords: Record<Kept, Text> = {
  untouched: { en: 'Nothing was changed.', zh: '工作簿未作任何更改。' },
  takenBack: {
    en: 'What had been begun was taken back; the workbook is as it was.',
    zh: '已开始的更改全部撤回，工作簿保持原样。',
  },
  leftovers: {
    en: 'Not everything that had been begun could be taken back; look for new sheets and rows.',
    zh: '已开始的更改未能全部撤回，请检查是否留有新的工作表或行。',
  },
  partly: {
    en: 'What was done before that stays done; the rest is as it was.',
    zh: '此前已完成的部分予以保留，其余保持原样。',
  },
};

const tryAgain: Text = { en: 'Try again.', zh: '请重试。' };

/** Excel's codes, in words. Source: Office JavaScript API, "Error handling", table of error codes. */
const known: Readonly<Record<string, Words>> = {
  InvalidOperationInCellEditMode: {
    what: { en: 'A cell is being edited.', zh: '有单元格正在编辑。' },
    advice: {
      en: 'Press Enter or Esc in the sheet, then try again.',
      zh: '请在工作表中按 Enter 或 Esc 结束编辑，然后重试。',
    },
  },
  AccessDenied: {
    what: { en: 'A sheet or the workbook is protected.', zh: '工作表或工作簿受保护。' },
    advice: {
      en: 'Take the protection off (Review > Unprotect), then try again.',
      zh: '请在“审阅”中撤消保护，然后重试。',
    },
  },
  ItemAlreadyExists: {
    what: { en: 'A name that is needed is taken already.', zh: '所需的名称已被占用。' },
    advice: {
      en: 'Rename the sheet, table or name that has it, then try again.',
      zh: '请重命名占用它的工作表、表格或名称，然后重试。',
    },
  },
  ItemNotFound: {
    what: { en: 'Something that was there a moment ago is gone.', zh: '刚才还在的内容现在找不到了。' },
    advice: {
      en: 'Look whether a sheet or table was renamed or deleted, then try again.',
      zh: '请检查是否有工作表或表格被重命名或删除，然后重试。',
    },
  },
  InvalidArgument: {
    what: { en: 'Excel did not accept a part of it.', zh: 'Excel 未接受其中一部分内容。' },
    advice: {
      en: 'Try again; if it stays, pass on the details below.',
      zh: '请重试；如仍失败，请将下方的详细信息反馈给我们。',
    },
  },
  RequestPayloadSizeLimitExceeded: {
    what: { en: 'It is more than Excel takes at once.', zh: '数据量超出 Excel 一次可接收的上限。' },
    advice: { en: 'Do it in smaller parts.', zh: '请分成较小的部分处理。' },
  },
  ResponsePayloadSizeLimitExceeded: {
    what: { en: 'It is more than Excel hands over at once.', zh: '数据量超出 Excel 一次可返回的上限。' },
    advice: { en: 'Do it in smaller parts.', zh: '请分成较小的部分处理。' },
  },
  ActivityLimitReached: {
    what: { en: 'Excel is busy.', zh: 'Excel 正忙。' },
    advice: { en: 'Wait a moment, then try again.', zh: '请稍候再试。' },
  },
  InvalidOperation: {
    what: { en: 'Excel cannot do this here.', zh: 'Excel 在此处无法执行该操作。' },
    advice: {
      en: 'Try again; if it stays, pass on the details below.',
      zh: '请重试；如仍失败，请将下方的详细信息反馈给我们。',
    },
  },
  ApiNotFound: {
    what: { en: 'This Excel is too old for it.', zh: '此版本的 Excel 过旧，不支持该功能。' },
    advice: { en: 'Update Excel, or use Excel on the web.', zh: '请更新 Excel，或使用 Excel 网页版。' },
  },
};

const unknown: Words = {
  what: { en: 'Excel reported a problem.', zh: 'Excel 报告了问题。' },
  advice: tryAgain,
};

const detailsOf = (error: OfficeExtension.Error): string =>
  [`${error.code}: ${error.message}`, error.debugInfo?.errorLocation, error.debugInfo?.statement]
    .filter(Boolean)
    .join('\n');

/** The failure of a request that had changed nothing, or whose change is taken back by whoever made it. */
export const excelErrorOf = (error: unknown): ExcelError => {
  if (error instanceof ExcelError) return error;
  if (!(error instanceof OfficeExtension.Error)) throw error;
  return new ExcelError(error.code, known[error.code] ?? unknown, 'untouched', detailsOf(error), {
    cause: error,
  });
};

/** The user stopped it. */
export const cancelled = (): ExcelError =>
  new ExcelError(
    'Cancelled',
    {
      what: { en: 'Stopped.', zh: '已停止。' },
      advice: { en: 'Start it again when you like.', zh: '需要时可重新开始。' },
    },
    'untouched',
  );
