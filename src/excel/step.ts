import type { Text } from '../core/locale';

/** What steps of one request share. */
export interface Request {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  /** A sheet by name; the same object throughout the request. */
  readonly sheet: (name: string) => Excel.Worksheet;
}

/** A small part of applying a plan: actions that are queued in a request, without waiting for it. */
export interface Step {
  /** What is being done, for progress and messages. */
  readonly what: Text;
  /** In a request, in bytes. */
  readonly size: number;
  /** What the step needs of the machine; Excel is not asked again for what it does not have. */
  readonly needs?: 'printer';
  readonly queue: (request: Request) => void;
}

/** Bytes that a range and one change of it take besides the values, rather more than less (measured: 450). */
export const actionSize = 600;

/** Excel on the web refuses requests over 5 MB; what cannot be counted exactly has a fifth of that. */
export const requestLimit = 4 * 1024 * 1024;

/** What is smaller than this, in bytes, is not divided. */
const smallRequest = 1024 * 1024;

/** Requests that are made of what would go into fewer, so that progress shows and the user can stop. */
const shownRequests = 4;

export const sizeOf = (steps: readonly Step[]): number => steps.reduce((sum, { size }) => sum + size, 0);

/** How large the requests for these steps may be, in bytes. */
const limitFor = (steps: readonly Step[]): number => {
  const largest = Math.max(0, ...steps.map(({ size }) => size));
  return Math.min(requestLimit, Math.max(smallRequest, sizeOf(steps) / shownRequests + largest));
};

/**
 * The steps in order, as many in a request as fit: by default one request where they are few, else about four,
 * and more only where they have more than 4 MB each.
 */
export const packSteps = (steps: readonly Step[], limit = limitFor(steps)): Step[][] => {
  const requests: Step[][] = [];
  let size = Infinity;
  for (const step of steps) {
    if (size + step.size > limit) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)!.push(step);
    size += step.size;
  }
  return requests;
};

/** A request whose sheets are asked for once each. */
export const requestOf = (context: Excel.RequestContext): Request => {
  const { workbook } = context;
  const sheets = new Map<string, Excel.Worksheet>();
  const sheet = (name: string): Excel.Worksheet => {
    const known = sheets.get(name) ?? workbook.worksheets.getItem(name);
    sheets.set(name, known);
    return known;
  };
  return { context, workbook, sheet };
};
