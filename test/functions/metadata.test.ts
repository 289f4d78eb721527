import { emit } from '../../src/functions/emit';
import { metadata } from '../../src/functions/metadata';
import { locales } from '../../src/core/locale';
import { byId, kpis } from '../../src/kpis';

const BASE = 'https://example.test/';

/** Names and order of arguments: workbooks in the field hold them, so they never change. */
const signatures: Readonly<Record<string, string>> = {
  ATTENDANCERATE: 'attended, [expected], [excused], [include]',
  PRESENCEMINUTES: 'person, joined, left, [include]',
  PUNCTUALITY: 'joined, start, [grace_minutes], [include]',
  PARTICIPATION: 'spoke, [present], [include]',
  EVENNESS: 'counts, [include]',
  GOALRATE: 'achieved, [weights], [include]',
  RESPONSERATE: 'returned, sent, [include]',
  ACTIONRATE: 'status, [done], [cancelled], [include]',
  ACTIONONTIME: 'due, completed, as_of, [status], [include]',
  OVERDUERATE: 'due, status, as_of, [completed], [created], [include]',
  ACTIONAGE: 'created, status, as_of, [percentile], [completed], [include]',
  STARTDELAY: 'planned_start, actual_start, [include]',
  OVERRUN: 'planned_start, planned_end, actual_start, actual_end, [include]',
  AGENDARATE: 'planned_minutes, actual_minutes, [tolerance], [done], [include]',
  MEETINGCOST: 'hours, hourly_rate, [headcount], [overhead], [other_cost], [include]',
  DECISIONSPERHOUR: 'decisions, hours, [include]',
  COSTPERDECISION: 'cost, decisions, [include]',
  MINUTESONTIME: 'ended, issued, as_of, [hours], [work_hours], [holidays], [include]',
  MINUTESACCURACY: 'statements, corrections, [include]',
  ACKRATE: 'acknowledged, recipients, [include]',
  CSAT: 'scores, [scale], [method], [weights], [include]',
  NPS: 'scores, [weights], [include]',
  CES: 'scores, [method], [include]',
  LIKERT: 'scores, [scale], [include]',
  MEANSCORE: 'scores, [weights], [include]',
  SURVEYSIZE: 'margin, [population], [confidence]',
  COMPLAINTRATE: 'complaints, base, [per], [include]',
  REASONS: 'reason, [value], [include]',
  HANDLEDONTIME: 'received, handled, limit_hours, as_of, [work_hours], [holidays], [include]',
  RETENTION: 'start_ids, end_ids',
  CHURN: 'start_ids, end_ids',
  RETENTIONSTATUS: 'started, lost, period_start, period_end, [value], [include]',
  RENEWALRATE: 'due, renewed, period_start, period_end, as_of, [value], [include]',
  REPURCHASE: 'customer, order_date, period_start, period_end, [orders], [include]',
  REFERRALRATE: 'referred, [include]',
  PERSONALISED: 'personalised, [include]',
  NEWCUSTOMERGROWTH: 'started, period_start, period_end, [basis], [include]',
  GRR: 'start_revenue, end_revenue, [include]',
  NRR: 'start_revenue, end_revenue, [include]',
  CLV: 'margin, retention, discount, [acquisition_cost]',
  CAC: 'cost, new_customers, [include]',
  RFM: 'customer, date, amount, as_of, [bins]',
  ABC: 'value, [a], [b]',
  GINI: 'value, [include]',
  SEGMENTATION: 'segment, [measure], [include]',
  RESPONSETIME: 'received, handled, [as_of], [percentile], [work_hours], [holidays], [include]',
  RESOLVETIME: 'received, resolved, [as_of], [percentile], [work_hours], [holidays], [include]',
  WORKHOURS: 'start, end, work_hours, [holidays]',
  RESOLUTIONRATE: 'received, resolved, as_of, [limit_hours], [include]',
  FIRSTCONTACT: 'contacts, [include]',
  SLA: 'received, resolved, limit_hours, as_of, [work_hours], [holidays], [include]',
  ATTAINMENT: 'actual, target, [include]',
  PACE: 'actual, target, start, end, as_of, [holidays]',
  CONVERSION: 'furthest_stage, stages, [from], [to], [include]',
  FUNNEL: 'furthest_stage, stages, [value]',
  WINRATE: 'status, [won], [lost], [include]',
  SALESCYCLE: 'created, closed, status, [percentile], [include]',
  VELOCITY: 'deals, value, win_rate, cycle_days',
  GROWTHRATE: 'current, previous',
  CAGR: 'first, last, periods',
  MARKETSHARE: 'own, market, [include]',
  RELATIVESHARE: 'own, competitors',
  HHI: 'sales, [include]',
  TRAINING: 'completed, [assigned], [include]',
  INCENTIVE: 'score, bands, [method]',
  COMPLETENESS: 'table, [required], [include]',
  VALIDITY: 'column, rule, [include]',
  TIMELINESS: 'happened, recorded, limit_hours, [include]',
  DUPLICATES: 'key, [include]',
  PERIOD: 'dates, [unit], [year_start], [week_start]',
  BYGROUP: 'function, groups, [args…]',
  CROSSTAB: 'function, row_keys, column_keys, rows, columns, [args…]',
  DETAIL: 'function, [args…]',
  WILSON: 'successes, n, [confidence]',
  PROPDIFF: 'x1, n1, x2, n2, [confidence]',
  PROPTEST: 'x1, n1, x2, n2',
  WELCH: 'a, b',
  NPSCI: 'scores, [confidence]',
  NPSTEST: 'a, b',
  ALPHA: 'items, [standardised]',
  ITEMTOTAL: 'items',
  DRIVERS: 'outcome, drivers, [method]',
  IPA: 'importance, performance, [cut]',
  RAKE: 'segments, targets, [cap]',
  ESS: 'weights',
  XMR: 'series, [baseline]',
  PCHART: 'defects, sizes, [baseline]',
  SIGNALS: 'series, [rules], [direction], [baseline]',
  TRENDTEST: 'series',
  EWMA: 'series, [lambda]',
  PROJECTION: 'series, [horizon], [alpha], [beta]',
  SCORE: 'actual, floor, target, [stretch], [cap]',
  SCOREBAND: 'actual, low, high, tolerance',
  STEPSCORE: 'actual, bands',
  EFFICACY: 'actual, unacceptable, satisfactory',
  POINTS: 'actual, target, full_marks, [bonus_each], [bonus_cap], [gate], [deduction]',
  SCORECARD: 'scores, weights, [missing], [min_coverage], [method]',
  COVERAGE: 'scores, weights, [missing]',
  EFFECTIVEWEIGHTS: 'scores, weights, [missing]',
  CONTRIBUTION: 'scores, weights, [missing]',
  RAG: 'score, [green], [amber]',
  RAGSURE: 'lower, upper, [green], [amber]',
  EARLYWARN: 'series, target, [direction], [rules], [baseline]',
  TOPSIS: 'matrix, weights, directions',
  SENSITIVITY: 'matrix, weights, [spread]',
  'WEIGHTS.EQUAL': 'items',
  'WEIGHTS.ROC': 'ranks',
  'WEIGHTS.RANKSUM': 'ranks',
  'WEIGHTS.AHP': 'pairwise',
  'WEIGHTS.AHPCR': 'pairwise, [random_index]',
  'WEIGHTS.AHPFIX': 'pairwise, [random_index]',
  'WEIGHTS.AHPGROUP': 'stacked',
  'WEIGHTS.ENTROPY': 'matrix, directions',
  'WEIGHTS.CRITIC': 'matrix, directions',
  'WEIGHTS.BWM': 'best_to_others, others_to_worst',
};

describe.each(locales)('functions.json in %s', (locale) => {
  const { functions, enums, allowErrorForDataTypeAny } = metadata(locale, BASE);

  test('errors in cells reach the functions', () => expect(allowErrorForDataTypeAny).toBe(true));

  test('names and argument order are those of the catalogue', () => {
    const found = functions.map(({ id, parameters }) => [
      id,
      parameters
        .map(({ name, optional, repeating }) => {
          const shown = name + (repeating ? '…' : '');
          return optional ? `[${shown}]` : shown;
        })
        .join(', '),
    ]);
    expect(Object.fromEntries(found)).toEqual(signatures);
  });

  test.each(functions.map((each) => [each.id, each] as const))('%s can be installed', (_, each) => {
    expect(each.id).toMatch(/^[A-Z][A-Z0-9.]{2,127}$/);
    expect(each.name).toBe(each.id);
    expect(each.description.length).toBeGreaterThan(0);
    expect(each.description.length).toBeLessThanOrEqual(255);
    expect(each.helpUrl.startsWith(`${BASE}help/${locale}/`)).toBe(true);
    let optionalSeen = false;
    each.parameters.forEach((parameter, i) => {
      expect(parameter.name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(parameter.description.length).toBeGreaterThan(0);
      expect(parameter.description.length).toBeLessThanOrEqual(255);
      if (optionalSeen) expect(parameter.optional).toBe(true);
      optionalSeen ||= parameter.optional === true;
      if (parameter.repeating) {
        expect(parameter.optional).toBe(true);
        expect(i).toBe(each.parameters.length - 1);
      }
      if (parameter.customEnumId !== undefined)
        expect(enums.map(({ id }) => id)).toContain(parameter.customEnumId);
    });
  });

  test('ids stay apart when a dot is folded to an underscore', () => {
    const foldedIds = functions.map(({ id }) => id.replace(/\./g, '_'));
    expect(new Set(foldedIds).size).toBe(functions.length);
  });

  test('enumerations have different ids and no word twice', () => {
    expect(new Set(enums.map(({ id }) => id)).size).toBe(enums.length);
    for (const { values } of enums)
      expect(new Set(values.map(({ stringValue }) => stringValue)).size).toBe(values.length);
  });
});

test('both languages have the same functions', () => {
  const bare = locales.map((locale) =>
    metadata(locale, BASE).functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]),
  );
  expect(bare[0]).toEqual(bare[1]);
});

test('every function can be found by its id', () => {
  expect(byId.size).toBe(kpis.length);
});

test('emit writes two metadata files, an index a language and a page a function', () => {
  const files = emit(BASE);
  expect(files.size).toBe(2 + locales.length * (kpis.length + 1));
  for (const { helpUrl } of JSON.parse(files.get('functions.zh-CN.json')!).functions)
    expect(files.has(helpUrl.slice(BASE.length))).toBe(true);
});
