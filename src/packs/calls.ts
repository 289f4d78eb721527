import type { SheetKey } from '../sheets';
import type { KpiArgument, KpiCall, KpiMeasure } from '../scorecard/scorecardKpi';

/** A function over the rows of a sheet, which its column `period` puts into months. */
export const callOf = (
  sheet: SheetKey,
  period: string,
  name: string,
  ...args: readonly KpiArgument[]
): KpiCall => ({ function: name, args, sheet, period });

/** An actual that is nothing but a call. */
export const measured = (
  sheet: SheetKey,
  period: string,
  name: string,
  ...args: readonly KpiArgument[]
): KpiMeasure => ({ kind: 'call', call: callOf(sheet, period, name, ...args) });

/** Satisfaction from 0 to 100 of a column of answers from 1 to 5. */
export const satisfactionIndex = (sheet: SheetKey, period: string, answers: string): KpiMeasure =>
  measured(sheet, period, 'CSAT', { column: answers }, { value: 5 }, { value: 'index' });

/** Share that is done of what was due by the as-of date, where `only` is TRUE. */
export const doneRate = (
  sheet: SheetKey,
  period: string,
  due: string,
  status: string,
  only: readonly string[] = [],
): KpiMeasure =>
  measured(
    sheet,
    period,
    'ACTIONRATE',
    { column: status },
    { setting: 'doneWords' },
    { setting: 'cancelledWords' },
    { notAfterAsOf: due, where: only },
  );

/** What was reached, as a share of the sum of the targets that are set for the KPI. */
export const ofTargets = (reached: KpiCall): KpiMeasure => ({
  kind: 'quotient',
  of: reached,
  by: callOf('Targets', 'periodNo', 'SUM', { numbers: 'Targets.target' }, { aboutThis: 'Targets.kpi' }),
});

/** Customers that stayed of those there were when the period began; by what they bring where `value` is given. */
export const customersKept = (...value: readonly KpiArgument[]): KpiCall =>
  callOf(
    'Customers',
    'none',
    'RETENTIONSTATUS',
    { column: 'Customers.started' },
    { column: 'Customers.lostOn' },
    'omitted',
    'omitted',
    ...value,
  );

export const revenue = callOf('Orders', 'periodNo', 'SUM', { numbers: 'Orders.amount' });

export const ordersPlaced = callOf('Orders', 'periodNo', 'COUNT', { column: 'Orders.order' });

export const complaints = callOf(
  'Feedback',
  'periodNo',
  'COUNT',
  { column: 'Feedback.received' },
  { where: ['Feedback.isComplaint'] },
);
