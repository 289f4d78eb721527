import type { Text } from '../../core/locale';

export const words = {
  title: { en: 'Settings', zh: '设置' },
  lead: {
    en: 'What formulas of this workbook read, and how this pane looks for you.',
    zh: '此工作簿的公式所读取的设置，以及本窗格的显示方式。',
  },
  pane: { en: 'This pane', zh: '本窗格' },
  paneNote: {
    en: 'For you alone: others in this workbook keep their own.',
    zh: '仅对您本人生效，不影响使用此工作簿的其他人。',
  },
  language: { en: 'Language', zh: '语言' },
  followOffice: { en: 'As in Excel', zh: '跟随 Excel' },
  english: { en: 'English', zh: '英语（English）' },
  chinese: { en: 'Chinese (简体中文)', zh: '简体中文' },
  languageNote: {
    en: 'The first sheets of a workbook are made in it too.',
    zh: '工作簿中最先创建的工作表也使用此语言。',
  },
  theme: { en: 'Theme', zh: '主题' },
  light: { en: 'Light', zh: '浅色' },
  dark: { en: 'Dark', zh: '深色' },
  formulas: { en: 'KPI formulas', zh: 'KPI 公式' },
  repairNote: {
    en: 'If KPI formulas show #NAME?, for example after the workbook was opened without the add-in, enter them again.',
    zh: '如果 KPI 公式显示 #NAME?（例如曾在未加载本加载项时打开工作簿），可重新录入这些公式。',
  },
  repaired: { en: 'Formulas checked', zh: '公式检查完毕' },
  repairedCells: (found: number, repaired: number): Text => {
    if (found === 0)
      return {
        en: 'No KPI formula showed #NAME?, so nothing was changed.',
        zh: '没有显示 #NAME? 的 KPI 公式，未作更改。',
      };
    const entered: Text = {
      en: `${repaired} KPI ${repaired === 1 ? 'formula was' : 'formulas were'} entered again.`,
      zh: `已重新录入 ${repaired} 个 KPI 公式。`,
    };
    const left = found - repaired;
    return left === 0
      ? entered
      : {
          en: `${entered.en} Excel still does not know ${left}: wait a little and try again.`,
          zh: `${entered.zh}仍有 ${left} 个公式未被 Excel 识别，请稍候重试。`,
        };
  },
  about: { en: 'About', zh: '关于' },
  version: { en: 'Version', zh: '版本' },
  privacy: {
    en: 'Nothing leaves your workbook: the add-in sends nothing anywhere, and imported files are read on this computer.',
    zh: '数据不会离开您的工作簿：本加载项不向任何地方发送数据，导入的文件仅在本机读取。',
  },
} satisfies Record<string, Text | ((found: number, repaired: number) => Text)>;
