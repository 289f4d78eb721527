import { Table } from '../../src/stats/table';

export const tableOf = (rows: readonly (readonly number[])[]): Table =>
  new Table(Float64Array.from(rows.flat()), rows[0]!.length);
