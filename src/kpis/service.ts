import { include, numbers } from './columns';
import { rate } from './define';

export const attainment = rate({
  id: 'ATTAINMENT',
  unit: 'fraction',
  better: 'higher',
  interval: 'none',
  params: { actual: numbers(), target: numbers({ min: 0 }), include },
  row: ({ actual, target }, i, into) => into.add(actual[i]!, target[i]!),
});
