import { secondsIn } from '../../src/importers/duration';

describe('secondsIn', () => {
  test.each([
    ['1h 14m 46s', 4486],
    ['19m 26s', 1166],
    ['4m', 240],
    ['13s', 13],
    ['0s', 0],
    ['59 Min. 0 Sek.', 3540],
    ['1 Std. 5 Min.', 3900],
    ['15 Min.', 900],
    ['1 godz. 2 min 3 sek.', 3723],
    ['1 h 14 min 46 s', 4486],
    ['1 hr 2 min', 3720],
    ['1小时20分5秒', 4805],
    ['1小时 20分钟', 4800],
    ['59分 45秒', 3585],
    ['0:30:00', 1800],
    ['１h ２m', 3720],
    ['1\u00a0h 2\u00a0min', 3720],
    [' 4m ', 240],
  ])('%s', (text, seconds) => {
    expect(secondsIn(text)).toBe(seconds);
  });

  test.each([[''], ['-'], ['46'], ['Ada'], ['2 weeks'], ['4m Ada'], ['Ada 4m'], ['5/14/26, 10:45:02 AM']])(
    '"%s" is none',
    (text) => {
      expect(secondsIn(text)).toBeNull();
    },
  );
});
