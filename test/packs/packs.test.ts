import { serialOf } from '../../src/core/dates';
import { locales } from '../../src/core/locale';
import { byId } from '../../src/kpis';
import { packs, planPack } from '../../src/packs';
import { templateOf } from '../../src/sheets';
import type { SheetKey } from '../../src/sheets';
import { columnsOfKpi } from '../../src/scorecard/crosstabCall';
import { blankFacts } from '../plan/blankFacts';
import { faultsOf } from '../plan/checkPlan';

const asOf = serialOf(2026, 3, 20);

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  test('weights add up to 100 %', () => {
    expect(pack.kpis.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  test('ids are unique, and floor and target differ', () => {
    expect(new Set(pack.kpis.map(({ id }) => id)).size).toBe(pack.kpis.length);
    for (const { floor, target } of pack.kpis) expect(floor).not.toBe(target);
  });

  test('every KPI names a function there is, with no more arguments than it takes', () => {
    for (const kpi of pack.kpis) {
      const definition = byId.get(kpi.function)!;
      expect(definition.bins).toBeDefined();
      expect(kpi.args.length).toBeLessThanOrEqual(Object.keys(definition.params).length);
    }
  });

  test('the better direction of every function is the one of floor and target', () => {
    for (const { function: id, floor, target } of pack.kpis) {
      const { better } = byId.get(id)!;
      if (better !== 'neither' && id !== 'ATTAINMENT')
        expect([id, better]).toEqual([id, target > floor ? 'higher' : 'lower']);
    }
  });

  test('every column a KPI reads is on a sheet of the pack', () => {
    for (const role of pack.kpis.flatMap(columnsOfKpi)) {
      const [sheet, column] = role.split('.') as [SheetKey, string];
      expect(pack.sheets).toContain(sheet);
      expect(templateOf(sheet).columns.map(({ key }) => key)).toContain(column);
    }
  });

  test('KPIs of one dimension stand together', () => {
    const dimensions = pack.kpis.map(({ dimension }) => dimension.en);
    const changes = dimensions.filter((dimension, index) => dimension !== dimensions[index - 1]);
    expect(new Set(changes).size).toBe(changes.length);
  });

  test.each(locales)('Excel takes every part of its plan in %s', (locale) => {
    const plan = planPack(pack, { locale, facts: blankFacts, samples: true, asOf });
    expect(faultsOf(plan.sheets)).toEqual([]);
    expect(plan.sheets.map(({ name }) => name)).toContain(plan.show);
  });
});

test('by dimension, Customer meetings weighs as its description says', () => {
  const weights: Record<string, number> = {};
  for (const { dimension, weight } of packs[0]!.kpis)
    weights[dimension.en] = Math.round(100 * ((weights[dimension.en] ?? 0) + weight)) / 100;
  expect(weights).toEqual({
    People: 0.18,
    Result: 0.28,
    'Customer voice': 0.26,
    Time: 0.08,
    Cost: 0.05,
    Efficiency: 0.05,
    Information: 0.1,
  });
});

test.each([
  [serialOf(2026, 3, 20), '2026-03'],
  [serialOf(2026, 3, 15), '2026-02'],
  [serialOf(2026, 1, 2), '2025-12'],
])('sample rows are shown for the last month they fill', (day, period) => {
  const plan = planPack(packs[0]!, { locale: 'en', facts: blankFacts, samples: true, asOf: day });
  const card = plan.sheets.find(({ name }) => name === plan.show)!;
  expect(card.blocks.flatMap(({ cells }) => cells.flat())).toContain(period);
});
