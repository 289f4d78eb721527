import type { Text } from '../core/locale';
import { formula, columnReference, textLiteral } from '../plan/formula';
import type { Formula } from '../plan/plan';
import { column } from './column';

/** What stands in the mark of a row that is invented. */
export const sampleWord: Text = { en: 'Sample', zh: '示例' };

/** The last column of a table that was laid out with sample rows; in no other table. */
export const sampleColumn = column(
  'text',
  'sample',
  ['Sample', '示例数据'],
  ['Marks an invented row. Leave it empty in rows of your own.', '标记示例行。您自己的数据行请留空。'],
  { width: 12 },
);

const notice: Text = {
  en: 'Rows marked “Sample” are invented. To remove them: pane → Start → Remove sample rows.',
  zh: '标有“示例”的行均为虚构数据。移除方法：任务窗格 → 开始 → 移除示例数据。',
};

/** Says so as long as there are such rows; blank once they, or the column, are gone. */
export const sampleNotice = (table: string, locale: keyof Text): Formula => {
  const marks = columnReference(table, sampleColumn.header[locale]);
  return formula(
    `IFERROR(IF(COUNTIF(${marks},${textLiteral(sampleWord[locale])})>0,${textLiteral(notice[locale])},""),"")`,
  );
};
