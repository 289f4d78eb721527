import type { Grid } from './grid';

export interface Line {
  /** Counting from 1 in the file. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A numbered heading, alone in its row, and the rows below it that are not blank. */
export interface Section {
  readonly row: number;
  readonly lines: readonly Line[];
}

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

const heading = /^([1-9])\s*[.、．]\s*\S/;

const headingNumber = ([first = '', ...others]: readonly string[]): number | null => {
  const found = heading.exec(first.trim());
  return found && isBlank(others) ? Number(found[1]) : null;
};

/** The sections `1. …`, `2. …`, `3. …` of a file, in this order; other rows before the first are passed over. */
export const sectionsOf = ({ rows }: Grid): readonly Section[] => {
  const sections: { row: number; lines: Line[] }[] = [];
  rows.forEach((cells, i) => {
    if (headingNumber(cells) === sections.length + 1) sections.push({ row: i + 1, lines: [] });
    else if (!isBlank(cells)) sections.at(-1)?.lines.push({ row: i + 1, cells });
  });
  return sections;
};
