import type { Text } from '../core/locale';
import type { SettingKey } from './settingNames';

interface SettingText {
  readonly label: Text;
  readonly hint: Text;
  /** Said when what is typed is refused. */
  readonly refusal?: Text;
}

export const settingText: Readonly<Record<SettingKey, SettingText>> = {
  asOf: {
    label: { en: 'As-of date', zh: '截至日期' },
    hint: {
      en: 'What happened after this day is not looked at. Sheets and scorecards follow as soon as it changes.',
      zh: '此日之后发生的事项不计入。修改后，各工作表和计分卡随之更新。',
    },
    refusal: { en: 'Please type a date such as 2026-03-05.', zh: '请填写日期，例如 2026-03-05。' },
  },
  language: {
    label: { en: 'Language', zh: '语言' },
    hint: {
      en: 'Language of the sheets that are added from now on.',
      zh: '今后新增的工作表所使用的语言。',
    },
    refusal: { en: 'Please choose from the list.', zh: '请从列表中选择。' },
  },
  currency: {
    label: { en: 'Currency', zh: '币种' },
    hint: {
      en: 'One currency for all amounts; another than those listed may be typed. New sheets show its sign; when it is changed in the pane, so do those that are there.',
      zh: '所有金额使用同一币种，也可填写列表以外的币种。新增工作表的金额将显示其符号；在任务窗格中更改时，已有工作表也会随之更新。',
    },
  },
  fiscalYearStart: {
    label: { en: 'Business year begins in month', zh: '财年起始月份' },
    hint: { en: 'A number from 1 to 12; 1 is January.', zh: '填写 1 至 12，1 表示一月。' },
    refusal: { en: 'Please type a number from 1 to 12.', zh: '请填写 1 至 12 之间的整数。' },
  },
  weekStart: {
    label: { en: 'Week begins on day', zh: '每周起始日' },
    hint: { en: 'A number from 1 (Monday) to 7 (Sunday).', zh: '填写 1（周一）至 7（周日）。' },
    refusal: { en: 'Please type a number from 1 to 7.', zh: '请填写 1 至 7 之间的整数。' },
  },
  workHours: {
    label: { en: 'Working hours', zh: '工作时间' },
    hint: {
      en: 'Such as 09:00-18:00 Mon-Fri, or 9:00-12:00, 13:00-18:00 Mon-Thu; 9:00-15:00 Fri. Response times count these hours only.',
      zh: '例如 09:00-18:00 周一至周五，或 9:00-12:00、13:00-18:00 周一至周四；9:00-15:00 周五。响应时间只计工作时间。',
    },
  },
  holidays: {
    label: { en: 'Holidays', zh: '节假日' },
    hint: {
      en: 'One day per cell. No working hours are counted on these days.',
      zh: '每格填写一天。这些日期不计工作时间。',
    },
    refusal: { en: 'Please type a date such as 2026-10-01.', zh: '请填写日期，例如 2026-10-01。' },
  },
  doneWords: {
    label: { en: 'Words for done', zh: '表示完成的用词' },
    hint: {
      en: 'With commas between. Blank: done, completed, closed and the like. Your own words take their place.',
      zh: '用逗号分隔。留空时识别已完成、完成、办结等常用词；填写后以您的用词为准。',
    },
  },
  cancelledWords: {
    label: { en: 'Words for cancelled', zh: '表示取消的用词' },
    hint: {
      en: 'With commas between. Blank: cancelled, withdrawn, void and the like. Your own words take their place.',
      zh: '用逗号分隔。留空时识别已取消、作废、终止等常用词；填写后以您的用词为准。',
    },
  },
  acquisitionBudget: {
    label: { en: 'Budgeted cost of a new customer', zh: '获客成本预算（每位新客户）' },
    hint: {
      en: 'What winning one new customer may cost. Blank: this KPI has no data.',
      zh: '获得一位新客户的预算成本。留空时，相关指标无数据。',
    },
    refusal: { en: 'Please type an amount of 0 or more.', zh: '请填写不小于 0 的金额。' },
  },
};

export const text = {
  title: { en: 'Settings', zh: '设置' },
  guidance: {
    en: 'One place for the whole workbook. Type in the blue cells; sheets and scorecards follow.',
    zh: '整个工作簿共用的设置。请在蓝色单元格中填写，各工作表和计分卡随之更新。',
  },
  general: { en: 'General', zh: '常规' },
  time: { en: 'Year and working time', zh: '年度与工作时间' },
  words: { en: 'Words in status columns', zh: '状态列中的用词' },
  costs: { en: 'Costs', zh: '费用' },
  holidayName: { en: 'Name (optional)', zh: '名称（选填）' },
} as const satisfies Record<string, Text>;
