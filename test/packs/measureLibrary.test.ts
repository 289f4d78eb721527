import { locales } from '../../src/core/locale';
import { packs } from '../../src/packs';
import { templateOf } from '../../src/sheets';
import { efforts } from '../../src/sheets/measureIdea';
import { measureRows, measuresOf } from '../../src/sheets/measureLibrary';
import { measureIdeas } from '../../src/sheets/measureLibrary.text';
import { wordsOf } from '../../src/sheets/sampleStory';

const LONGEST = 160;

const kpis = packs.flatMap((pack) => [...pack.kpis, ...pack.besides]);
const every = Object.values(measureIdeas).flat();

test.each(kpis.map(({ id }) => [id]))('%s has three or four measures', (id) => {
  expect([3, 4]).toContain(measuresOf(id).length);
});

test('every measure is for a KPI of a pack', () => {
  const ids = new Set(kpis.map(({ id }) => id.slice(id.lastIndexOf('.') + 1)));
  expect(Object.keys(measureIdeas).filter((id) => !ids.has(id))).toEqual([]);
});

test('a KPI of nobody has none', () => {
  expect(measuresOf('customerMeetings.shoeSize')).toEqual([]);
});

test.each(locales)('no KPI has a measure or a condition twice in %s', (locale) => {
  for (const ideas of Object.values(measureIdeas))
    for (const part of ['measure', 'condition'] as const) {
      const texts = ideas.map((idea) => idea[part][locale]);
      expect(texts).toEqual([...new Set(texts)]);
    }
});

test.each(locales)('different KPIs have measures of their own in %s', (locale) => {
  const texts = every.map(({ measure }) => measure[locale]);
  expect(texts).toEqual([...new Set(texts)]);
});

test.each(locales)('in %s all is said, in a sentence that fits its cell', (locale) => {
  for (const text of every.flatMap(({ measure, condition }) => [measure[locale], condition[locale]])) {
    expect(text).toBe(text.trim());
    expect(text.length).toBeGreaterThan(3);
    expect(text.length).toBeLessThanOrEqual(LONGEST);
    expect(text).not.toMatch(/[.。]$/);
  }
});

test('it takes weeks until a KPI shows a measure, but no year', () => {
  for (const { weeks } of every) {
    expect(Number.isInteger(weeks) && weeks > 0).toBe(true);
    expect(weeks).toBeLessThan(52);
  }
});

test('efforts stand in the order of their list', () => {
  expect(wordsOf('measureEfforts').map(({ en }) => en.toLowerCase())).toEqual(efforts);
});

test.each(locales)('rows of the sheet Measures are written in %s', (locale) => {
  const { besides, kpis: own } = packs[0]!;
  const rows = measureRows([...own, ...besides], locale);
  const typed = templateOf('Measures').columns.map(({ key }) => key);
  const words = wordsOf('measureEfforts').map((word) => word[locale]);
  expect(rows.length).toBe([...own, ...besides].flatMap(({ id }) => measuresOf(id)).length);
  for (const row of rows) {
    expect(typed).toEqual(expect.arrayContaining(Object.keys(row)));
    expect(words).toContain(row.effort);
  }
  expect(rows[0]!.kpi).toBe(own[0]!.title[locale]);
});

test('what two packs have alike stands in the rows once, what they call alike stands there twice', () => {
  const returned = kpis.filter(({ id }) => id.endsWith('surveyReturn'));
  expect(returned.length).toBe(2);
  expect(measureRows(returned, 'en').length).toBe(measuresOf('surveyReturn').length);
  const recorded = kpis.filter(({ title }) => title.en === 'Recorded on time');
  expect(measureRows(recorded, 'en').length).toBe(
    recorded.reduce((sum, { id }) => sum + measuresOf(id).length, 0),
  );
});
