const LONGEST_SHEET_NAME = 31;

/** Excel keeps this name for itself. */
const RESERVED = 'history';

const numbered = (wanted: string, taken: ReadonlySet<string>, name: (number: number) => string): string => {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(name(number).toLowerCase())) number += 1;
  return name(number);
};

const lowerCased = (names: Iterable<string>): Set<string> =>
  new Set(Array.from(names, (name) => name.toLowerCase()));

/** The wanted sheet name without what Excel refuses in one, with a number where it is taken. */
export const freeSheetName = (wanted: string, taken: Iterable<string>): string => {
  const allowed = wanted
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, LONGEST_SHEET_NAME);
  return numbered(allowed, lowerCased([...taken, RESERVED]), (number) => {
    const suffix = ` ${number}`;
    return allowed.slice(0, LONGEST_SHEET_NAME - suffix.length).trimEnd() + suffix;
  });
};

/** The wanted name of a table or of the workbook, with a number where it is taken. Tables and names share one space. */
export const freeName = (wanted: string, taken: Iterable<string>): string =>
  numbered(wanted, lowerCased(taken), (number) => `${wanted}${number}`);
