import { formatRect, quotedSheet } from './address';
import type { Book, ErrorPlace } from './book';
import { rectOf } from './book';
import { Failure, parametersOf } from './functionArguments';
import type { BlankAs, FunctionMetadata, FunctionsFile } from './functionsFile';
import { bytesOf, payloadLimit } from './limits';
import { HostObject } from './object';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from './univer';
import {
  ArrayValueObject,
  BaseFunction,
  ERROR_TYPE_SET,
  ErrorValueObject,
  ICommandService,
  IFunctionService,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
  StringValueObject,
  ValueObjectFactory,
} from './univer';
import type { PushEntry } from './wire';

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** One call with its arguments, and its result once it is there. */
interface Call {
  readonly id: number;
  readonly place: Place;
  /** What is sent to the client, while the function runs. */
  message?: string;
  /** A value, a matrix or a Failure; absent while the function runs. */
  result?: unknown;
}

/** Calls of one cell: those of the current calculation, and those before it, from which they are taken over. */
interface CellCalls {
  calculation: number;
  current: Map<string, Call>;
  previous: Map<string, Call>;
}

type ErrorType = Parameters<typeof ErrorValueObject.create>[0];

const busy = '#BUSY!';
ERROR_TYPE_SET.add(busy as ErrorType);
const errorValue = (code: string) => ErrorValueObject.create(code as ErrorType);

/** Error codes of the client's results; all others are #VALUE!. */
const codes: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 8: '#NULL!' };

const functionMessage = 1;
const begin = 1000;
const cancel = 1001;
const errorsAllowed = 4;

/** What formulas may show that read a cell whose result is on its way. */
const waitingErrors: ReadonlySet<unknown> = new Set(['#BUSY!', '#VALUE!', '#N/A', '#DIV/0!', '#NUM!']);

export interface FunctionCallOptions {
  readonly book: Book;
  readonly namespace: string;
  readonly blankAs: BlankAs;
  readonly push: (entries: readonly PushEntry[]) => void;
  /** Told of each call with the size of its arguments. */
  readonly onCall: (bytes: number) => void;
}

/**
 * Calls custom functions through Microsoft's runtime in the attached window, as Excel does. A cell whose result is
 * on its way shows #BUSY! and is calculated again when the result lands; all calls run at the same time.
 */
export class FunctionCalls {
  private readonly cells = new Map<string, CellCalls>();
  private readonly pending = new Map<number, Call>();
  private readonly names = new Set<string>();
  /** Cells whose formula was entered before its function was there: they stay #NAME? until entered again. */
  private readonly unhealed = new Set<string>();
  private outbox: PushEntry[] = [];
  private clientReady = false;
  private calculation = 0;
  private nextId = 1;
  private readonly waiting: (() => void)[] = [];
  /** Where formulas showed errors that stayed when they were calculated again. */
  private errors = '';
  /** Calculations of results that are not at their end. */
  private readonly landings = new Set<Promise<void>>();

  constructor(private readonly options: FunctionCallOptions) {
    const commands = options.book.get(ICommandService);
    commands.beforeCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.calculation++;
    });
    commands.onCommandExecuted(({ id, params }, how) => {
      if (id !== SetRangeValuesMutation.id || how?.['fromFormula'] || !this.unhealed.size) return;
      const { subUnitId, cellValue } = params as { subUnitId: string; cellValue: Record<string, object> };
      for (const [row, line] of Object.entries(cellValue)) {
        for (const column of Object.keys(line)) this.unhealed.delete([subUnitId, row, column].join());
      }
    });
  }

  /** Makes functions known to the formula engine. Formulas that already name them stay as they are. */
  register(file: FunctionsFile): void {
    const service = this.options.book.get(IFunctionService);
    for (const metadata of file.functions) {
      const name = `${this.options.namespace}.${metadata.name}`.toUpperCase();
      for (const cell of this.options.book.formulasNaming(name)) this.unhealed.add(cell);
      service.registerExecutors(this.executor(name, metadata, file.allowErrorForDataTypeAny === true));
      service.deleteFormulaAstCacheKey(name);
      this.names.add(name);
    }
  }

  /** Forgets all calls; for a workbook that is closed. */
  clear(): void {
    this.cells.clear();
    this.pending.clear();
    this.unhealed.clear();
    this.outbox = [];
    for (const resume of this.waiting.splice(0)) resume();
  }

  dispose(): void {
    this.clear();
    this.options.book.get(IFunctionService).unregisterExecutors(...this.names);
  }

  get isWaiting(): boolean {
    return this.pending.size > 0;
  }

  /** Resolves when no formula waits for a function. */
  async settled(): Promise<void> {
    await this.options.book.calculate();
    while (this.pending.size > 0 || this.landings.size > 0) {
      await new Promise<void>((resume) => this.waiting.push(resume));
      await this.options.book.calculate();
    }
  }

  /** The client can be called from now on. */
  ready(): void {
    this.clientReady = true;
    this.send();
  }

  /** The client is gone; calls that are out are made again when the next one is ready. */
  clientGone(): void {
    this.clientReady = false;
    this.outbox = [...this.pending.values()].map(({ message = '' }) => [functionMessage, begin, '', message]);
  }

  /** Takes a batch of results: `[id, succeeded, value or message, error code]`. They appear together. */
  land(results: unknown): void {
    const places: Place[] = [];
    for (const [id, succeeded, value, code] of results as [number, boolean, unknown, unknown][]) {
      const call = this.pending.get(id);
      if (!call) continue;
      this.pending.delete(id);
      delete call.message;
      call.result = succeeded
        ? value
        : new Failure(codes[Number(code)] ?? '#VALUE!', typeof value === 'string' ? value : undefined);
      places.push(call.place);
    }
    this.recalculate(places);
    const landing = this.calculateAll();
    this.landings.add(landing);
    void landing.then(() => {
      this.landings.delete(landing);
      for (const resume of this.waiting.splice(0)) resume();
    });
  }

  /**
   * Calculates what the results lead to. When all are there, again for formulas that show an error, until there are
   * no fewer of them: where results land in several batches, Univer now and then calculates a formula before one that
   * it reads, and leaves it as it was while that was still on its way.
   */
  private async calculateAll(): Promise<void> {
    const { book } = this.options;
    await book.calculate();
    const again: ErrorPlace[] = [];
    let before = Infinity;
    for (;;) {
      if (this.pending.size > 0) return;
      const shown = book.formulasShowing(waitingErrors);
      const left = shown.filter(({ isMeant }) => !isMeant);
      const places = left.map(({ sheetId, row, column }) => [sheetId, row, column].join()).join(' ');
      if (left.length >= before || places === this.errors) {
        this.errors = places;
        if (again.length <= left.length) return;
        // What was drawn or coloured by these, before they were right, or is an error on purpose.
        this.recalculate([...again, ...shown.filter(({ isMeant }) => isMeant)]);
        return book.calculate();
      }
      again.push(...left);
      before = left.length;
      this.recalculate(left);
      await book.calculate();
    }
  }

  /** The error of a function in a cell, as Excel shows it beside the cell; undefined where it has a result. */
  errorAt(sheetId: string, row: number, column: number): Failure | undefined {
    const calls = this.cells.get([sheetId, row, column].join());
    for (const { result } of calls?.current.values() ?? [])
      if (result instanceof Failure && result.message) return result;
    return undefined;
  }

  /** Calls every function again, as a full recalculation does. */
  repeatAll(): void {
    const places = [...this.cells.values()].flatMap(({ current }) =>
      [...current.values()].map(({ place }) => place),
    );
    this.cells.clear();
    this.pending.clear();
    this.recalculate(places);
  }

  private recalculate(places: readonly Place[]): void {
    const { book } = this.options;
    const dirtyRanges = places.map(({ sheetId, row, column }) => ({
      unitId: book.unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    if (dirtyRanges.length)
      book.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], dirtyRanges });
  }

  private executor(name: string, metadata: FunctionMetadata, errors: boolean): BaseFunction {
    const answer = this.answer.bind(this);
    class Remote extends BaseFunction {
      override minParams = 0;
      override maxParams = 255;
      override needsReferenceObject = true;

      override calculate(...values: FunctionVariantType[]) {
        const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
        return answer(metadata, errors, place, values);
      }
    }
    return new Remote(name);
  }

  private answer(
    metadata: FunctionMetadata,
    errors: boolean,
    place: Place,
    values: readonly FunctionVariantType[],
  ) {
    const cell = [place.sheetId, place.row, place.column].join();
    if (this.unhealed.has(cell)) return errorValue('#NAME?');
    const parameters = parametersOf(metadata, values, { errors, blankAs: this.options.blankAs });
    if (parameters instanceof Failure) return errorValue(parameters.code);
    const text = JSON.stringify(parameters);
    const call = this.callFor(cell, `${metadata.id} ${hashOf(text)}`, () => {
      const made: Call = { id: this.nextId++, place };
      this.start(made, metadata, errors, text, values);
      return made;
    });
    return 'result' in call ? resultOf(call.result) : errorValue(busy);
  }

  /** The call of this cell with these arguments: taken over if it was made before; others are dropped. */
  private callFor(cell: string, key: string, make: () => Call): Call {
    let calls = this.cells.get(cell);
    if (!calls) this.cells.set(cell, (calls = { calculation: -1, current: new Map(), previous: new Map() }));
    if (calls.calculation !== this.calculation) {
      for (const stale of calls.previous.values()) this.drop(stale);
      calls.calculation = this.calculation;
      calls.previous = calls.current;
      calls.current = new Map();
    }
    const call = calls.current.get(key) ?? calls.previous.get(key) ?? make();
    calls.current.set(key, call);
    calls.previous.delete(key);
    return call;
  }

  private drop({ id }: Call): void {
    if (!this.pending.delete(id)) return;
    this.post([functionMessage, cancel, '', JSON.stringify({ invocationId: id })]);
  }

  private start(
    call: Call,
    { id, options }: FunctionMetadata,
    errors: boolean,
    parameters: string,
    values: readonly FunctionVariantType[],
  ): void {
    const bytes = bytesOf(parameters);
    this.options.onCall(bytes);
    if (bytes > payloadLimit) {
      call.result = new Failure('#VALUE!');
      return;
    }
    const { row, column, sheetId } = call.place;
    const address = options?.requiresAddress
      ? this.address(sheetId, { row, column, rows: 1, columns: 1 })
      : null;
    const addresses = options?.requiresParameterAddresses
      ? values.map((value) => this.addressOf(value))
      : null;
    const rest = [address, errors ? errorsAllowed : 0, addresses].map((part) => JSON.stringify(part)).join();
    this.pending.set(call.id, call);
    call.message = `[${call.id},${JSON.stringify(id)},${parameters},${rest}]`;
    this.post([functionMessage, begin, '', call.message]);
  }

  private address(sheetId: string, rect: Parameters<typeof formatRect>[0]): string {
    return `${quotedSheet(this.options.book.sheet(sheetId).getName())}!${formatRect(rect)}`;
  }

  private addressOf(value: FunctionVariantType): string {
    if (!value.isReferenceObject()) return '';
    const reference = value as BaseReferenceObject;
    return this.address(reference.getSheetId(), rectOf(reference.getRangePosition()));
  }

  /** What belongs to one calculation goes out together. */
  private post(entry: PushEntry): void {
    if (!this.outbox.length) setTimeout(() => this.send(), 0);
    this.outbox.push(entry);
  }

  private send(): void {
    if (!this.clientReady || !this.outbox.length) return;
    this.options.push(this.outbox.splice(0));
  }
}

/** 64 bits (two of 32) of a text, to tell arguments apart without keeping them. */
function hashOf(text: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 2654435761);
    second = Math.imul(second ^ unit, 1597334677);
  }
  return `${text.length}.${first >>> 0}.${second >>> 0}`;
}

function scalarResult(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return ValueObjectFactory.create(0);
  if (typeof value === 'object') {
    const { type, code, basicValue } = value as { type?: string; code?: string; basicValue?: unknown };
    if (type === 'CustomFunctionError') return errorValue(code ?? '#VALUE!');
    return basicValue === undefined ? errorValue('#VALUE!') : scalarResult(basicValue);
  }
  if (typeof value === 'string') return StringValueObject.create(value);
  return ValueObjectFactory.create(value as number | boolean);
}

/** The value as the engine takes it; null shows as 0 (office-js#1503), a ragged matrix is #VALUE!. */
function resultOf(result: unknown) {
  if (result instanceof Failure) return errorValue(result.code);
  if (!Array.isArray(result)) return scalarResult(result);
  const rows = result.map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  const columns = rows[0]?.length ?? 0;
  if (!columns || rows.some(({ length }) => length !== columns)) return errorValue('#VALUE!');
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(scalarResult)),
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** Where the client reports readiness and results. */
export class CustomFunctionsService extends HostObject {
  override readonly wireClass = 'CustomFunctions';

  constructor(private readonly calls: FunctionCalls) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.calls.ready();
  }

  _GetEnabledFeatures(): number[] {
    return [];
  }

  SetInvocationArrayResults(results: unknown): void {
    this.calls.land(results);
  }
}
