/** What cannot stand in a sheet name without quotes. */
const marks = String.raw`\s'"!(){}[\],;:=+\-*/^&<>%`;
const bare = `[^${marks}#]+`;
const quoted = `'(?:[^']|'')+'`;

/** A text, or a sheet before its `!`. `#REF!` is none. */
const tokens = new RegExp(`"(?:[^"]|"")*"|(${quoted})!|(?<![^${marks}])(${bare})!`, 'g');

const cells = new RegExp(
  String.raw`^=(?:${quoted}|${bare})!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$`,
  'i',
);

/** The sheets that a formula names, as they are called. */
export const sheetsIn = (formula: string): string[] =>
  [...formula.matchAll(tokens)].flatMap(
    ([, inQuotes, plain]) => inQuotes?.slice(1, -1).replaceAll("''", "'") ?? plain ?? [],
  );

/** The sheet of a formula that is nothing but an address, such as `='My sheet'!$A$1:$B$3`; `null` for any other. */
export const sheetOfCells = (formula: string): string | null =>
  cells.test(formula) ? (sheetsIn(formula)[0] ?? null) : null;

/** `=Sheet!$A$4` without its marks, so that it can be compared with the address of a range. */
export const bareReference = (reference: string): string => reference.replace(/^=|[$']/g, '').toLowerCase();
