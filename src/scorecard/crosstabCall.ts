import { columnReference, keepBlanks, kpiCall, sideBySide, textLiteral } from '../plan/formula';
import { templateOf, type SheetKey } from '../sheets';
import { listName } from '../sheets/lists';
import { settingNames, type SettingKey } from '../sheets/settingNames';
import { firstWorkHours } from '../sheets/settingsSheet';
import { roleOf, type Columns } from '../sheets/tableOf';
import { aboutKpi } from './aboutKpi';
import { kpiCalls, MEASURES } from './blocks';
import type { ColumnSpan, Entity, KpiArgument, KpiCall, ScorecardKpi } from './scorecardKpi';

/** The columns that say whose a row is, where they are not called `owner`. */
const ownerColumns: Readonly<Partial<Record<SheetKey, string>>> = {
  Customers: 'accountManager',
  Attendance: 'accountManager',
  Agenda: 'accountManager',
  Survey: 'accountManager',
  SurveySent: 'accountManager',
  Team: 'person',
};

/** Rows of these sheets belong to no customer: they count for all of them together only. */
const ownerOnly: ReadonlySet<SheetKey> = new Set(['Team']);

/** The column that says whose the rows of a sheet are, as `<sheet>.<column>`. */
export const entityColumn = (sheet: SheetKey, entity: Entity): string =>
  entity === 'customer' && !ownerOnly.has(sheet)
    ? `${sheet}.customerNo`
    : `${sheet}.${ownerColumns[sheet] ?? 'owner'}`;

const columnsIn = (argument: KpiArgument, sheet: SheetKey, entity: Entity): readonly string[] => {
  if (typeof argument === 'string') return [];
  if ('column' in argument) return [argument.column];
  if ('numbers' in argument) return [argument.numbers];
  if ('from' in argument) return [argument.from, argument.to];
  if ('notAfterAsOf' in argument) return [argument.notAfterAsOf, ...(argument.where ?? [])];
  if ('where' in argument) return argument.where;
  if ('aboutThis' in argument) return [argument.aboutThis, `${sheet}.${entity}`];
  return [];
};

const columnsOfCall = ({ args, sheet, period }: KpiCall, entity: Entity): readonly string[] => [
  entityColumn(sheet, entity),
  ...(period === 'none' || period === 'always' ? [] : [`${sheet}.${period}`]),
  ...args.flatMap((argument) => columnsIn(argument, sheet, entity)),
];

/** Every column a KPI reads, as `<sheet>.<column>`. */
export const columnsOfKpi = (kpi: ScorecardKpi, entity: Entity = 'customer'): readonly string[] => [
  ...new Set(kpiCalls(kpi).flatMap((call) => columnsOfCall(call, entity))),
];

const rolesBetween = ({ from, to }: ColumnSpan, sheet: SheetKey): readonly string[] => {
  const roles = templateOf(sheet).columns.map(({ key }) => roleOf(sheet, key));
  return roles.slice(roles.indexOf(from), roles.indexOf(to) + 1);
};

/** Without working hours a function would count every hour of the day; a blank cell means those a workbook starts with. */
const settingOf = (key: SettingKey): string =>
  key === 'workHours'
    ? `IF(LEN(${settingNames[key]})=0,${textLiteral(firstWorkHours.en)},${settingNames[key]}&"")`
    : settingNames[key];

export interface CallPlace {
  readonly columns: Columns;
  readonly entity: Entity;
  /** The cells with the keys of the rows and of the columns, and the id of the KPI as an expression. */
  readonly rowKeys: string;
  readonly columnKeys: string;
  readonly id: string;
}

/** The one call that computes something for all customers and periods. Every column it reads has to be there. */
export const crosstabCall = (
  call: KpiCall,
  { columns, entity, rowKeys, columnKeys, id }: CallPlace,
): string => {
  const reference = (role: string): string => {
    const { table, header } = columns[role]!;
    return columnReference(table, header);
  };
  const { table } = columns[entityColumn(call.sheet, entity)]!;
  const isThere = (role: string): boolean => columns[role]?.table === table;
  const asOf = settingNames.asOf;
  const mask = (conditions: readonly string[]): string =>
    conditions.length === 1 ? `${conditions[0]}*1` : conditions.join('*');
  const argumentOf = (argument: KpiArgument): string | null => {
    if (argument === 'omitted') return null;
    if (argument === 'asOf') return asOf;
    if ('column' in argument) return reference(argument.column);
    if ('numbers' in argument) return keepBlanks(reference(argument.numbers));
    if ('from' in argument)
      return sideBySide(rolesBetween(argument, call.sheet).filter(isThere).map(reference));
    if ('notAfterAsOf' in argument)
      return mask([
        `(${reference(argument.notAfterAsOf)}<=${asOf})`,
        ...(argument.where ?? []).map(reference),
      ]);
    if ('where' in argument) return argument.where.map(reference).join('*');
    if ('aboutThis' in argument) {
      const about = reference(argument.aboutThis);
      return mask([aboutKpi(columns, about, id), `(LEN(${reference(`${call.sheet}.${entity}`)})>0)`]);
    }
    if ('setting' in argument) return settingOf(argument.setting);
    if ('list' in argument) {
      const words = listName(argument.list);
      return argument.place === undefined ? words : `INDEX(${words},${argument.place})`;
    }
    return typeof argument.value === 'string' ? textLiteral(argument.value) : String(argument.value);
  };
  const rows = reference(entityColumn(call.sheet, entity));
  const periods = (): string | null => {
    if (call.period === 'none') return null;
    return call.period === 'always' ? rows : reference(`${call.sheet}.${call.period}`);
  };
  return kpiCall('CROSSTAB', [
    textLiteral(`${call.function}:${MEASURES.join(',')}`),
    rows,
    periods(),
    rowKeys,
    columnKeys,
    ...call.args.map(argumentOf),
  ]);
};
