import { Bin, Sum } from './bins';
import { include, numbers } from './columns';
import { fold } from './define';
import { Codes, labels } from './keys';

/** Plain counts for BYGROUP, CROSSTAB and DETAIL, where Excel's own functions cannot go. No row is 0 here. */

class Count extends Bin {
  add(): void {
    this.n++;
  }
}

export const count = fold({
  id: 'COUNT',
  unit: 'number',
  better: 'neither',
  params: { values: labels, include },
  start: () => new Count(),
  row: (_, _i, into) => into.add(),
  finish: (bin) => bin.plain(bin.n),
});

export const sum = fold({
  id: 'SUM',
  unit: 'number',
  better: 'neither',
  params: { values: numbers(), include },
  start: () => new Sum(),
  row: ({ values }, i, into) => into.add(values[i]!),
  finish: (bin) => bin.plain(bin.total),
});

export const distinct = fold({
  id: 'DISTINCT',
  unit: 'number',
  better: 'neither',
  params: { values: labels, include },
  start: ({ values }) => new Codes(values.grouping),
  row: ({ values }, i, into) => into.add(values.code[i]!),
  finish: (bin) => bin.plain(bin.sizes().length),
});
