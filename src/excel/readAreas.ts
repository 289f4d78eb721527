import type { Area } from '../plan/plan';
import { excelErrorOf } from './excelError';
import { rangeOf } from './format';
import { run } from './run';
import type { Watch } from './watch';
import { checkCancelled } from './watch';

export interface SheetArea extends Area {
  readonly sheet: string;
}

/** Cells as they were read, row by row. */
export interface ReadArea extends SheetArea {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** Cells asked for at once. */
const cellsAtOnce = 50_000;

const halvesOf = (area: SheetArea): SheetArea[] => {
  const [size, start] = area.rows > 1 ? (['rows', 'row'] as const) : (['columns', 'column'] as const);
  const half = Math.floor(area[size] / 2);
  return [
    { ...area, [size]: half },
    { ...area, [start]: area[start] + half, [size]: area[size] - half },
  ];
};

const smallEnough = (area: SheetArea): SheetArea[] =>
  area.rows * area.columns <= cellsAtOnce ? [area] : halvesOf(area).flatMap(smallEnough);

/** What is read at once; at least one request, because of what is asked besides. */
const requestsFor = (areas: readonly SheetArea[]): SheetArea[][] => {
  const requests: SheetArea[][] = [[]];
  let cells = 0;
  for (const area of areas.flatMap(smallEnough)) {
    const more = area.rows * area.columns;
    if (cells + more > cellsAtOnce) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)!.push(area);
    cells += more;
  }
  return requests;
};

const readOnce = (areas: readonly SheetArea[], besides?: (context: Excel.RequestContext) => void) =>
  run(async (context): Promise<ReadArea[]> => {
    const ranges = areas.map((area) =>
      rangeOf(context.workbook.worksheets.getItem(area.sheet), area).load('formulas,values'),
    );
    besides?.(context);
    await context.sync();
    return ranges.map(({ formulas, values }, i) => ({ ...areas[i]!, formulas, values }));
  });

/** Halves what is asked for as long as Excel finds the answer too long. */
const readInHalves = async (areas: readonly SheetArea[]): Promise<ReadArea[]> => {
  try {
    return await readOnce(areas);
  } catch (error) {
    const [first] = areas;
    const isOneCell = areas.length === 1 && first!.rows * first!.columns === 1;
    if (excelErrorOf(error).code !== 'ResponsePayloadSizeLimitExceeded' || isOneCell) throw error;
    const parts = areas.length === 1 ? halvesOf(first!) : areas;
    const half = Math.ceil(parts.length / 2);
    return [...(await readInHalves(parts.slice(0, half))), ...(await readInHalves(parts.slice(half)))];
  }
};

/**
 * Reads cells: one request, and one more for every started 50,000 of them; `besides` queues what else is to be read
 * with the first. The user can stop it.
 */
export const readAreas = async (
  areas: readonly SheetArea[],
  besides: (context: Excel.RequestContext) => void,
  watch: Watch,
): Promise<ReadArea[]> => {
  const [first = [], ...others] = requestsFor(areas);
  const read = await readOnce(first, besides).catch(async (error: unknown) => {
    if (excelErrorOf(error).code !== 'ResponsePayloadSizeLimitExceeded') throw error;
    await readOnce([], besides);
    return readInHalves(first);
  });
  for (const [done, areasOfRequest] of others.entries()) {
    watch.progress?.(done + 1, others.length + 1, {
      en: 'Looking for what you added',
      zh: '查找您添加的内容',
    });
    checkCancelled(watch);
    read.push(...(await readInHalves(areasOfRequest)));
  }
  return read;
};
