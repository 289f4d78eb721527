import type { Text } from '../core/locale';
import type { PagePlan, RulePlan, SheetPlan } from '../plan/plan';
import { addChart } from './chart';
import { rangeOf } from './format';
import type { Request, Step } from './step';
import { actionSize } from './step';
import { wireSize } from './wireSize';

const setRule = (sheet: Excel.Worksheet, { area, when, fill, color, bold, stopIfTrue }: RulePlan): void => {
  const rule = rangeOf(sheet, area).conditionalFormats.add('Custom');
  rule.custom.rule.formula = when;
  if (fill !== undefined) rule.custom.format.fill.color = fill;
  if (color !== undefined) rule.custom.format.font.color = color;
  if (bold !== undefined) rule.custom.format.font.bold = bold;
  if (stopIfTrue !== undefined) rule.stopIfTrue = stopIfTrue;
};

const setFreeze = (
  sheet: Excel.Worksheet,
  { rows = 0, columns = 0 }: NonNullable<SheetPlan['freeze']>,
): void => {
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
};

const setPage = (
  sheet: Excel.Worksheet,
  { orientation, pagesWide, repeatRows, printArea }: PagePlan,
): void => {
  sheet.pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  sheet.pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (repeatRows !== undefined)
    sheet.pageLayout.setPrintTitleRows(`$${repeatRows.from + 1}:$${repeatRows.to + 1}`);
  if (printArea !== undefined) sheet.pageLayout.setPrintArea(rangeOf(sheet, printArea));
};

/**
 * The steps a sheet can be used without. Each stands for itself: one that Excel refuses is left out, and the others
 * are done; but a machine that has no printer for one page set-up has none for the others.
 */
export const finishSteps = (plan: SheetPlan): Step[] => {
  const step = (
    of: Text,
    content: unknown,
    queue: (sheet: Excel.Worksheet, request: Request) => void,
  ): Step => ({
    what: { en: `${of.en} of sheet “${plan.name}”`, zh: `工作表“${plan.name}”的${of.zh}` },
    size: 6 * actionSize + wireSize(content),
    queue: (request) => queue(request.sheet(plan.name), request),
  });
  const { tabColor, freeze, page } = plan;
  return [
    ...(tabColor === undefined
      ? []
      : [
          step({ en: 'Tab colour', zh: '标签颜色' }, tabColor, (sheet) => {
            sheet.tabColor = tabColor;
          }),
        ]),
    ...(freeze === undefined
      ? []
      : [step({ en: 'Frozen header', zh: '冻结窗格' }, freeze, (sheet) => setFreeze(sheet, freeze))]),
    // Excel puts a new rule before those that are there, so the first is added last.
    ...plan.rules
      .map((rule) => step({ en: 'Colour rule', zh: '条件格式' }, rule, (sheet) => setRule(sheet, rule)))
      .reverse(),
    ...plan.charts.map((chart) =>
      step({ en: `Chart “${chart.title}”`, zh: `图表“${chart.title}”` }, chart, (sheet, request) =>
        addChart(sheet, chart.data.sheet === undefined ? sheet : request.sheet(chart.data.sheet), chart),
      ),
    ),
    ...(page === undefined
      ? []
      : [
          {
            ...step({ en: 'Page set-up', zh: '页面设置' }, page, (sheet) => setPage(sheet, page)),
            needs: 'printer' as const,
          },
        ]),
  ];
};
