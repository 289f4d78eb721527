import { serialOf } from '../../src/core/dates';
import { locales } from '../../src/core/locale';
import { packs, planPack } from '../../src/packs';
import { blankFacts } from '../plan/blankFacts';
import { faultsOf } from '../plan/checkPlan';

const asOf = serialOf(2026, 3, 20);

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  test.each(locales)('Excel takes every part of its plan in %s', (locale) => {
    const plan = planPack(pack, { locale, facts: blankFacts, samples: true, asOf });
    expect(faultsOf(plan.sheets)).toEqual([]);
    expect(plan.sheets.map(({ name }) => name)).toContain(plan.show);
  });

  test('its own sheets have all that its KPIs read', () => {
    expect(planPack(pack, { locale: 'en', facts: blankFacts, samples: false, asOf }).leftOut).toEqual([]);
  });
});

test.each([
  [serialOf(2026, 3, 31), 'Latest month'],
  [serialOf(2026, 3, 30), '2026-02'],
  [serialOf(2026, 1, 2), '2025-12'],
])('sample rows are shown for the last month that is over', (day, period) => {
  const plan = planPack(packs[0]!, { locale: 'en', facts: blankFacts, samples: true, asOf: day });
  const card = plan.sheets.find(({ name }) => name === plan.show)!;
  expect(card.blocks.flatMap(({ cells }) => cells.flat())).toContain(period);
});
