import { linearProgramme, type Constraint } from '../../src/stats/linearProgramme';
import oracle from '../oracles/weights.json';

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, each, i) => sum + each * other[i]!, 0);

const drawn = oracle.programmes.map(({ cost, constraints, least }) => ({
  cost,
  constraints: constraints as readonly Constraint[],
  least,
}));

/** HiGHS over drawn programmes, to 1e-9; the point itself may be another one of the same cost. */
test.each(drawn)('is as cheap as can be, and keeps the constraints (%#)', ({ cost, constraints, least }) => {
  const x = linearProgramme(cost, constraints)!;
  expect(dot(cost, x)).toBeCloseTo(least!, 9);
  for (const each of x) expect(each).toBeGreaterThanOrEqual(0);
  for (const { coefficients, relation, bound } of constraints) {
    const value = dot(coefficients, x);
    if (relation === '=') expect(value).toBeCloseTo(bound, 9);
    else expect(value).toBeLessThanOrEqual(bound + 1e-9);
  }
});

test('the example of Dantzig: 36 at (2, 6)', () => {
  const x = linearProgramme(
    [-3, -5],
    [
      { coefficients: [1, 0], relation: '<=', bound: 4 },
      { coefficients: [0, 2], relation: '<=', bound: 12 },
      { coefficients: [3, 2], relation: '<=', bound: 18 },
    ],
  )!;
  expect(x[0]).toBeCloseTo(2, 12);
  expect(x[1]).toBeCloseTo(6, 12);
});

/** Beale 1955: the usual choice of columns comes back to where it was. */
test('ends where others go round in circles', () => {
  const x = linearProgramme(
    [-0.75, 150, -0.02, 6],
    [
      { coefficients: [0.25, -60, -0.04, 9], relation: '<=', bound: 0 },
      { coefficients: [0.5, -90, -0.02, 3], relation: '<=', bound: 0 },
      { coefficients: [0, 0, 1, 0], relation: '<=', bound: 1 },
    ],
  )!;
  expect(dot([-0.75, 150, -0.02, 6], x)).toBeCloseTo(-0.05, 12);
});

test('equations that say the same twice do no harm', () => {
  const x = linearProgramme(
    [1, 2],
    [
      { coefficients: [1, 1], relation: '=', bound: 3 },
      { coefficients: [2, 2], relation: '=', bound: 6 },
    ],
  );
  expect(x).toEqual([3, 0]);
});

test.each<[string, readonly number[], readonly Constraint[]]>([
  [
    'nothing satisfies the constraints',
    [1],
    [
      { coefficients: [1], relation: '=', bound: 3 },
      { coefficients: [1], relation: '<=', bound: 2 },
    ],
  ],
  ['the cost falls without end', [-1, 0], [{ coefficients: [-1, 1], relation: '<=', bound: 1 }]],
])('has no answer where %s', (_, cost, constraints) => {
  expect(linearProgramme(cost, constraints)).toBeUndefined();
});
