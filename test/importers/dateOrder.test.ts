import { decideDateOrder } from '../../src/importers/dateOrder';
import type { DateOrder } from '../../src/importers/importer';
import { timestampIn } from '../../src/importers/timestamp';

const decide = (texts: readonly string[], chosen?: DateOrder): ReturnType<typeof decideDateOrder> =>
  decideDateOrder(
    texts.flatMap((text) => timestampIn(text) ?? []),
    chosen,
  );

describe('decideDateOrder', () => {
  test.each<[string, string[], DateOrder]>([
    ['a day above 12 in second place', ['5/14/26, 10:45:02 AM'], 'monthFirst'],
    ['a day above 12 in first place', ['14/5/26, 10:45:02'], 'dayFirst'],
    ['a meeting over midnight', ['05/11/26, 23:30:00', '06/11/26, 00:30:00'], 'dayFirst'],
    [
      'a meeting over midnight, month first',
      ['11/05/26, 11:30:00 PM', '11/06/26, 12:30:00 AM'],
      'monthFirst',
    ],
    ['full stops', ['06.10.26, 18:00:40', '06.10.26, 19:00:10'], 'dayFirst'],
  ])('%s settles it', (_, texts, order) => {
    expect(decide(texts)).toEqual({ order, questions: [] });
  });

  test.each([
    ['the year first', ['2026-10-06 18:00:40']],
    ['day and month the same', ['6/6/26, 18:00:40']],
    ['no dates', []],
  ])('%s: nothing to ask', (_, texts) => {
    expect(decide(texts).questions).toEqual([]);
  });

  test.each<[string, DateOrder]>([
    ['06/10/26, 18:00:40', 'dayFirst'],
    ['6/10/26, 6:00:40 pm', 'dayFirst'],
    ['6/10/26, 6:00:40 PM', 'monthFirst'],
  ])('%s is asked, %s suggested', (text, suggested) => {
    const { order, questions } = decide([text]);
    expect(order).toBe(suggested);
    expect(questions).toEqual([
      expect.objectContaining({
        id: 'dateOrder',
        suggested,
        options: [
          { value: 'dayFirst', label: expect.objectContaining({ en: 'Day first: month 10, day 6' }) },
          { value: 'monthFirst', label: expect.objectContaining({ en: 'Month first: month 6, day 10' }) },
        ],
      }),
    ]);
  });

  test('the answer is taken, and the question stays so that it can be changed', () => {
    const { order, questions } = decide(['06/10/26, 18:00:40'], 'monthFirst');
    expect(order).toBe('monthFirst');
    expect(questions).toHaveLength(1);
  });

  test('an answer that the dates contradict is not taken', () => {
    expect(decide(['5/14/26, 10:45:02 AM'], 'dayFirst').order).toBe('monthFirst');
  });
});
