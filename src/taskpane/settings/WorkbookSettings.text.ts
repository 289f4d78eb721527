import type { Locale, Text } from '../../core/locale';

export const words = {
  heading: { en: 'This workbook', zh: '此工作簿' },
  note: {
    en: 'For everybody who works with it. These stand on a sheet of their own, and formulas read them there.',
    zh: '对使用此工作簿的所有人生效。设置存放在单独的工作表中，供公式读取。',
  },
  none: {
    en: 'This workbook has no settings yet. Start a pack or add a sheet first; the sheet Settings comes with it.',
    zh: '此工作簿尚无设置。请先启用管理方案或添加工作表，“设置”工作表会随之创建。',
  },
  toStart: { en: 'Start a pack', zh: '启用管理方案' },
  locale: { en: 'Language of the sheets', zh: '工作表语言' },
  holidaysListed: (days: number): Text => ({
    en:
      days === 0
        ? 'No day off is listed.'
        : days === 1
          ? '1 day off is listed.'
          : `${days} days off are listed.`,
    zh: days === 0 ? '尚未列出节假日。' : `已列出 ${days} 天。`,
  }),
  editOn: (sheet: string): Text => ({
    en: `Edit them on the sheet ${sheet}`,
    zh: `在工作表“${sheet}”中编辑`,
  }),
  save: { en: 'Save changes', zh: '保存更改' },
  discard: { en: 'Discard', zh: '放弃更改' },
  saved: { en: 'Saved. Formulas follow by themselves.', zh: '已保存，公式会自动更新。' },
} satisfies Record<string, Text | ((days: number) => Text) | ((sheet: string) => Text)>;

/** Each language in its own words. */
export const languages: Readonly<Record<Locale, string>> = { en: 'English', zh: '简体中文' };

const english = 'January February March April May June July August September October November December';

/** January first. */
export const months: readonly Text[] = english
  .split(' ')
  .map((name, index) => ({ en: name, zh: `${index + 1} 月` }));

/** Monday first. */
export const weekdays: readonly Text[] = [
  { en: 'Monday', zh: '星期一' },
  { en: 'Tuesday', zh: '星期二' },
  { en: 'Wednesday', zh: '星期三' },
  { en: 'Thursday', zh: '星期四' },
  { en: 'Friday', zh: '星期五' },
  { en: 'Saturday', zh: '星期六' },
  { en: 'Sunday', zh: '星期日' },
];
