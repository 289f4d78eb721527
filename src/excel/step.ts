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
  /** Begins a request of its own, so that progress shows and the user can stop. */
  readonly first?: boolean;
  readonly queue: (request: Request) => void;
}

/** Bytes that a range and one change of it take besides the values, rather more than less (measured: 450). */
export const actionSize = 600;

/** Excel on the web refuses requests over 5 MB; what cannot be counted exactly has a fifth of that. */
export const requestLimit = 4 * 1024 * 1024;

/** The steps in order, as many in a request as fit. */
export const packSteps = (steps: readonly Step[], limit = requestLimit): Step[][] => {
  const requests: Step[][] = [];
  let size = Infinity;
  for (const step of steps) {
    if (size + step.size > limit || step.first) {
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
