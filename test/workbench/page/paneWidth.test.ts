import { clampWidth, widthAfterKey } from '../../../src/workbench/page/paneWidth';

test.each([
  ['within the limits', 400, 400],
  ['between two pixels', 400.4, 400],
  ['too narrow', 100, 320],
  ['too wide', 2000, 600],
  ['not a number', NaN, 320],
])('a width that is %s', (_case, width, expected) => {
  expect(clampWidth(width)).toBe(expected);
});

test.each([
  ['ArrowLeft', 400, 416],
  ['ArrowRight', 400, 384],
  ['ArrowLeft', 595, 600],
  ['ArrowRight', 325, 320],
  ['Home', 400, 320],
  ['End', 400, 600],
  ['a', 400, undefined],
])('%s at a width of %s', (key, width, expected) => {
  expect(widthAfterKey(width, key)).toBe(expected);
});
