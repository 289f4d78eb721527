import { cases, noData, refused } from './call';

cases('WEIGHTS.EQUAL', [
  ['a number', [4], [[0.25], [0.25], [0.25], [0.25]]],
  ['a range with a blank', [['a', null, 'b']], [[0.5], [''], [0.5]]],
  ['a row', [[['a', 'b']]], [[0.5, 0.5]]],
  ['blanks only', [[null, null]], noData],
  ['half an item', [1.5], refused(/items: "1.5" is not a whole number/)],
]);
