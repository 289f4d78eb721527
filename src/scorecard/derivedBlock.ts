import { areaReference, cellReference, formula } from '../plan/formula';
import type { Area, CellBlock } from '../plan/plan';
import { settingNames } from '../sheets/settingNames';
import { COLUMNS } from './blocks';
import type { KpiMeasure } from './scorecardKpi';

/** Where a block begins, and how many rows it has. */
export interface BlockPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

const valuesOf = ({ row, column, rows }: BlockPlace, from = 0): Area => ({
  row: row + from,
  column,
  rows: rows - from,
  columns: COLUMNS,
});

const countsOf = (place: BlockPlace, from = 0): Area => ({
  ...valuesOf(place, from),
  column: place.column + COLUMNS,
});

const numbersOr0 = (cells: string): string => `IF(ISNUMBER(${cells}),${cells},0)`;

/** A share of amounts above 0; blank where there is none. */
const share = (part: string, whole: string, factor?: string): string => {
  const amount = factor === undefined ? whole : `(${whole}*${factor})`;
  return `IF(ISNUMBER(${whole}),IF(${amount}>0,${numbersOr0(part)}/${amount},""),"")`;
};

/** The error of the first part that has one, else the expression. */
const unlessError = (parts: readonly BlockPlace[], expression: string): string =>
  parts.reduceRight((otherwise, { row, column }) => {
    const head = cellReference(row, column, 'both');
    return `IF(ISERROR(${head}),${head},${otherwise})`;
  }, expression);

/**
 * What a KPI makes of the blocks of its parts, by native formulas that spill over its own block: values, then how many
 * rows they come from.
 */
export const derivedBlocks = (
  measure: Exclude<KpiMeasure, { kind: 'call' }>,
  own: BlockPlace,
  parts: readonly BlockPlace[],
): CellBlock[] => {
  const [first, second] = parts as [BlockPlace, BlockPlace];
  const area = (values: Area): string => areaReference(values);
  const { rows } = own;
  const values = (part: BlockPlace, from = 0): string => area(valuesOf({ ...part, rows }, from));
  const counts = (part: BlockPlace, from = 0): string => area(countsOf({ ...part, rows }, from));
  const block = (row: number, column: number, expression: string): CellBlock => ({
    row,
    column,
    cells: [[formula(expression)]],
  });
  const whole = (expression: string, n: string): CellBlock[] => [
    block(own.row, own.column, unlessError(parts, expression)),
    block(own.row, own.column + COLUMNS, unlessError(parts, n)),
  ];
  switch (measure.kind) {
    case 'complement':
      return whole(
        `IF(ISNUMBER(${values(first)}),1-${values(first)},"")`,
        `IF(ISNUMBER(${counts(first)}),${counts(first)},"")`,
      );
    case 'quotient': {
      const factor = measure.per === undefined ? undefined : `N(${settingNames[measure.per]})`;
      const isStandard = measure.by.function === 'COUNT' || measure.by.sheet === 'Targets';
      const counted = isStandard ? counts(second) : counts(first);
      return whole(share(values(first), values(second), factor), `IF(ISNUMBER(${counted}),${counted},"")`);
    }
    case 'growth': {
      const [now, before] = [values(first), values(second)];
      return whole(
        `IF(ISNUMBER(${before}),IF(${before}>0,(${numbersOr0(now)}-${before})/${before},""),"")`,
        `IF(ISNUMBER(${counts(first)}),${counts(first)},"")`,
      );
    }
    case 'retained': {
      const column = (part: BlockPlace, index: number): string =>
        area({ row: part.row + 1, column: part.column + index, rows: part.rows - 1, columns: 1 });
      const months = Array.from({ length: COLUMNS }, (_, index) => index);
      const pooled = months.map((index) => {
        const [now, before] = [column(first, index), column(second, index)];
        return formula(
          unlessError(
            parts,
            `IF(SUMIF(${before},">0")>0,SUMIF(${before},">0",${now})/SUMIF(${before},">0"),"")`,
          ),
        );
      });
      const pooledCounts = months.map((index) =>
        formula(unlessError(parts, `COUNTIF(${column(second, index)},">0")`)),
      );
      return [
        { row: own.row, column: own.column, cells: [[...pooled, ...pooledCounts]] },
        block(own.row + 1, own.column, share(values(first, 1), values(second, 1))),
        block(
          own.row + 1,
          own.column + COLUMNS,
          `IF(ISNUMBER(${values(second, 1)}),IF(${values(second, 1)}>0,1,0),0)`,
        ),
      ];
    }
  }
};
