import { sheetSteps } from '../../src/excel/sheetSteps';
import { packSteps, requestLimit } from '../../src/excel/step';
import { wireSize } from '../../src/excel/wireSize';
import type { Cell } from '../../src/plan/plan';
import { sheetPlan } from './plans';

test('100,000 rows of 5 cells take one request for every started 4 MB', () => {
  const rows = Array.from({ length: 100_000 }, (_, i): Cell[] => [
    `Customer ${i % 50}`,
    46_000 + (i % 365),
    `参会人员${i}`,
    i / 7,
    'accepted, but came late',
  ]);
  const table = { name: 'Big', row: 0, column: 0, headers: ['A', 'B', 'C', 'D', 'E'], rows };
  const { lay } = sheetSteps(sheetPlan({ name: 'Big', tables: [table] }), new Map());
  const requests = packSteps(lay, requestLimit);
  const sizes = requests.map((steps) => steps.reduce((sum, { size }) => sum + size, 0));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(requestLimit);
  expect(requests.length).toBe(Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / requestLimit));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(wireSize(rows));
});
