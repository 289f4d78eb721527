/** Sizes of text as Excel's grid has them, in pixels of the screen; good enough to fit rows and columns without a screen. */

const pixelsPerPoint = 4 / 3;

/** Width of a character in parts of the font's size, as in Arial; Chinese characters are square. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/, 1],
  [/[ijl|'!.,:;[\]]/, 0.26],
  [/[frtI\s()\-/"]/, 0.32],
  [/[mwMW%@]/, 0.86],
  [/[A-Z&]/, 0.69],
];
const otherWidth = 0.55;
const boldFactor = 1.06;

export interface Font {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

export function textWidth(text: string, { size, bold }: Font): number {
  let sum = 0;
  for (const character of text) sum += widths.find(([kind]) => kind.test(character))?.[1] ?? otherWidth;
  return sum * size * pixelsPerPoint * (bold ? boldFactor : 1);
}

/** Height of a line of text, which is that of a row with one. */
export const lineHeight = (size: number): number => Math.round(size * pixelsPerPoint * 1.25 + 2);

/** Lines that a text takes in a cell that wraps: broken between words and Chinese characters, long words anywhere. */
export function lineCount(text: string, font: Font, width: number): number {
  const available = Math.max(1, width);
  return text.split('\n').reduce((lines, paragraph) => {
    let line = 0;
    let count = 1;
    for (const word of paragraph.match(
      /[\u2e80-\u9fff\uff00-\uff60]|[^\s\u2e80-\u9fff\uff00-\uff60]+|\s+/g,
    ) ?? []) {
      const size = textWidth(word, font);
      if (line > 0 && line + size > available && word.trim()) {
        count++;
        line = 0;
      }
      if (size > available) count += Math.ceil(size / available) - 1;
      line += size > available ? size % available : size;
    }
    return lines + count;
  }, 0);
}
