import { failureOf, Refusal } from '../../src/actions/failure';

const reason = { en: 'The sheet is gone.', zh: '工作表已不存在。' };

test.each([
  ['a reason is passed on', new Refusal(reason), { reason, details: '', cancelled: false }],
  [
    'what Excel said is kept for those who look into it',
    { code: 'AccessDenied', message: 'The sheet is gone.', reason, details: 'AccessDenied: range.values' },
    { reason, details: 'AccessDenied: range.values', cancelled: false },
  ],
  [
    'a step stopped by the user is no error',
    { code: 'Cancelled', reason, details: '' },
    { reason, details: '', cancelled: true },
  ],
])('%s', (_, error, failure) => {
  expect(failureOf(error)).toEqual(failure);
});

test.each([
  ['an abort of the browser', new DOMException('aborted', 'AbortError'), true],
  ['a fault of ours', new TypeError('x is not a function'), false],
  ['something that is no error', 'oops', false],
])('%s has words in both languages', (_, error, cancelled) => {
  const failure = failureOf(error);
  expect(failure.cancelled).toBe(cancelled);
  expect(failure.reason.en).not.toBe('');
  expect(failure.reason.zh).toMatch(/\p{Script=Han}/u);
  expect(failure.details).not.toBe('');
});
