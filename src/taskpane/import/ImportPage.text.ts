import type { Text } from '../../core/locale';

export const words = {
  title: { en: 'Import attendance', zh: '导入参会报告' },
  lead: {
    en: 'Who came, when and for how long: from a Microsoft Teams report into the Attendance sheet.',
    zh: '将 Microsoft Teams 报告中的参会人、时间和时长导入参会记录。',
  },
  noSheet: { en: 'There is no Attendance sheet yet', zh: '尚无参会记录工作表' },
  noSheetNote: {
    en: 'The rows of the report go there. Add it now; your file stays chosen.',
    zh: '报告中的数据将写入该工作表。请先添加，所选文件会保留。',
  },
  addSheet: { en: 'Add the Attendance sheet', zh: '添加参会记录' },
  imported: { en: 'Imported', zh: '导入完成' },
  importedRows: (added: number, same: number): Text => ({
    en: `${added} ${added === 1 ? 'row' : 'rows'} added${same > 0 ? `, ${same} there already` : ''}.`,
    zh: `已添加 ${added} 行${same > 0 ? `，另有 ${same} 行此前已存在` : ''}。`,
  }),
  next: {
    en: 'KPI formulas recalculate by themselves. Next: add those who were invited and did not come, and type the actions agreed.',
    zh: 'KPI 公式会自动重新计算。下一步：补充应到未到人员，并录入会上商定的行动项。',
  },
  sheets: { en: 'Sheets', zh: '工作表' },
} satisfies Record<string, Text | ((added: number, same: number) => Text)>;
