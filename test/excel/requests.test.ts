import { serialOf } from '../../src/core/dates';
import { applyPlan } from '../../src/excel/applyPlan';
import { packs, planPack } from '../../src/packs';
import type { WorkbookPlan } from '../../src/plan/plan';
import { planSheets } from '../../src/sheets';
import { blankFacts } from '../plan/blankFacts';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';

const asOf = serialOf(2026, 3, 20);
const options = { locale: 'zh', facts: blankFacts, samples: true, asOf } as const;

jest.setTimeout(180_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.dispose());

const requestsOf = async (plan: WorkbookPlan): Promise<number> => {
  await book.reset();
  book.host.resetCounters();
  await applyPlan(plan);
  return book.host.counters.requests;
};

test('a template sheet with its rows, lists and settings takes two requests', async () => {
  const { sheets, settings } = planSheets(['Orders'], options);
  expect(await requestsOf({ sheets, settings, rows: [] })).toBe(2);
});

test('the largest pack takes eight at most', async () => {
  const plans = packs.map((pack) => planPack(pack, options));
  const [largest] = plans.sort((one, other) => other.sheets.length - one.sheets.length);
  expect(await requestsOf(largest!)).toBeLessThanOrEqual(8);
  expect(largest!.sheets.length).toBeGreaterThan(10);
});
