import type { Text } from '../../core/locale';

export const words = {
  drop: { en: 'Drop the report here', zh: '将报告拖放到此处' },
  or: { en: 'or', zh: '或' },
  choose: { en: 'Choose a file', zh: '选择文件' },
  chooseOther: { en: 'Choose another file', zh: '选择其他文件' },
  formats: {
    en: 'CSV, up to 20 MB. It is read on this computer only.',
    zh: 'CSV 文件，不超过 20 MB，仅在本机读取。',
  },
  where: { en: 'Where do I get the report?', zh: '在哪里下载报告？' },
  whereNote: {
    en: 'In Microsoft Teams, open the meeting in the calendar, then Attendance, then Download. Only organisers see it.',
    zh: '在 Microsoft Teams 日历中打开该会议，选择“出席情况”，然后选择“下载”。仅组织者可见。',
  },
} satisfies Record<string, Text>;
