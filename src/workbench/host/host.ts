import { formatRect } from './address';
import { runBatch } from './batch';
import type { Bridge, ClientWindow } from './bridge';
import { attachBridge } from './bridge';
import type { ChartState } from './charts';
import { HostError, itemNotFound, notImplemented } from './error';
import { Events } from './events';
import { CustomFunctionsService, FunctionCalls } from './functionCalls';
import type { BlankAs, FunctionsFile } from './functionsFile';
import { bytesOf, payloadLimit } from './limits';
import { Listeners } from './listeners';
import { Model } from './model';
import type { HostObject } from './object';
import { GridEdits, cellsTyped } from './gridEdits';
import type { Range } from './range';
import { rangeAt } from './range';
import type { Schema } from './schema';
import { readSchema } from './schema';
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  DynamicRibbon,
  TelemetryService,
} from './services';
import type { FUniver, Univer } from './univer';
import type { BatchRequest, BatchResponse, PushEntry } from './wire';
import { ActionType, PathType } from './wire';
import { ExcelWorkbook } from './workbook';

export interface HostOptions {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly language: 'en-US' | 'zh-CN';
  readonly theme?: 'light' | 'dark';
  /** The content of functions.json: functions that are not in it are #NAME?. */
  readonly functions?: FunctionsFile;
  /** What stands before the names of the functions in formulas. */
  readonly namespace?: string;
  readonly blankAs?: BlankAs;
  /** Without a printer Excel refuses page set-up; with one by default. */
  readonly hasPrinter?: boolean;
  /** What the client is told that this Excel supports. */
  readonly requirementSets?: Readonly<Record<string, string>>;
}

/** What has passed between client and host since the start or the last `resetCounters`. */
export interface Counters {
  requests: number;
  actions: number;
  bytesIn: number;
  bytesOut: number;
  functionCalls: number;
  functionBytes: number;
  /** Members asked for that the emulated Excel does not have, as `Range.Colour`. */
  unknown: string[];
}

/** A failure to come: of the n-th request from now (the next is 1), or of its n-th action. */
export interface Fault {
  readonly request?: number;
  readonly action?: number;
  readonly code: string;
  readonly message?: string;
}

/** A ribbon command that has not ended. */
interface Command {
  readonly name: string;
  resolve(): void;
  reject(error: Error): void;
}

const supported = {
  ExcelApi: '1.17',
  SharedRuntime: '1.2',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.2',
};

const zero = (): Counters => ({
  requests: 0,
  actions: 0,
  bytesIn: 0,
  bytesOut: 0,
  functionCalls: 0,
  functionBytes: 0,
  unknown: [],
});

const messages = {
  editing:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  request: 'The request payload size has exceeded the limit. Please refer to the documentation.',
  response: 'The response payload size has exceeded the limit. Please refer to the documentation.',
};

/** Whether a request does something for the add-in, and not only something that the client itself needs. */
function isOfAddIn({ Actions, ObjectPaths }: BatchRequest): boolean {
  const paths = Object.values(ObjectPaths);
  if (!paths.some(({ ObjectPathType }) => ObjectPathType === PathType.workbook)) return false;
  return Actions.some(({ ActionType: type, Name = '', ObjectPathId }) => {
    if (type === ActionType.trace) return false;
    if (type === ActionType.method)
      return !/^_(RemoveReference|RemoveAllReferences|KeepReference)$/.test(Name);
    return type !== ActionType.instantiate || ObjectPaths[ObjectPathId]?.ObjectPathType !== PathType.workbook;
  });
}

const failed = (error: HostError): BatchResponse => ({
  Results: [],
  Error: {
    Code: error.code,
    Message: error.message,
    ActionIndex: 0,
    HttpStatusCode: 400,
    Location: '',
  },
});

/** An emulated Excel: one workbook in Univer, and Microsoft's client in a window that is attached to it. */
export class Host {
  /** What a client is told when it attaches: a person's own settings, which in Excel too take a restart. */
  language: 'en-US' | 'zh-CN';
  theme: 'light' | 'dark';
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly documentSettings = new Map<string, string>();
  counters = zero();
  private readonly model: Model;
  private readonly calls: FunctionCalls;
  private readonly services: Readonly<Record<string, HostObject>>;
  private bridge: Bridge | null = null;
  private schema: Schema | null = null;
  private faults: Fault[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private isEditing = false;
  private readonly editWaiters: (() => void)[] = [];
  private readonly paneListeners = new Listeners<[visible: boolean]>();
  private readonly servingListeners = new Listeners<[serving: boolean]>();
  private readonly commands = new Map<string, Command>();
  private commandsDone: Promise<unknown> = Promise.resolve();
  private commandNumber = 0;

  constructor({ univer, api, language, ...options }: HostOptions) {
    this.language = language;
    this.theme = options.theme ?? 'light';
    this.requirementSets = options.requirementSets ?? supported;
    const push = (entries: readonly PushEntry[]) => this.bridge?.push(entries);
    this.model = new Model({
      univer,
      api,
      locale: language,
      hasPrinter: options.hasPrinter ?? true,
      events: new Events(push),
    });
    this.calls = new FunctionCalls({
      book: this.model.book,
      namespace: options.namespace ?? 'KPI',
      blankAs: options.blankAs ?? 'null',
      push,
      onCall: (bytes) => {
        this.counters.functionCalls++;
        this.counters.functionBytes += bytes;
      },
    });
    if (options.functions) this.calls.register(options.functions);
    this.services = {
      'Microsoft.ExcelServices.CustomFunctions': new CustomFunctionsService(this.calls),
      'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService((visible) =>
        this.paneListeners.tell(visible),
      ),
      'Microsoft.AppRuntime.AppRuntimePersistenceService': new AppRuntimePersistenceService(),
      'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
      'Microsoft.DynamicRibbon.DynamicRibbon': new DynamicRibbon(),
      'Microsoft.Telemetry.TelemetryService': new TelemetryService(),
    };
    new GridEdits(this.model);
    this.model.openBlank();
  }

  /**
   * To be called by the first script of the window, before office.js loads. Another window, or the same one loaded
   * again, takes the place of the one before: function calls that are out are made again there.
   */
  attach(window: Window): void {
    this.model.clientGone();
    this.calls.clientGone();
    for (const { name, reject } of this.commands.values())
      reject(new Error(`The add-in was started anew before it finished ${name}.`));
    this.commands.clear();
    this.bridge = attachBridge(this, window as ClientWindow);
  }

  /** A new blank workbook in the place of the one that is open; the client stays attached. */
  reset(): void {
    this.faults = [];
    this.editing = false;
    this.resetCounters();
    this.documentSettings.clear();
    this.calls.clear();
    this.model.openBlank();
  }

  /**
   * Saves the workbook and opens it again: sheets get new ids, settings, names and tables are as they were, all
   * formulas are calculated again. What the client kept of before is gone.
   */
  async reopen(): Promise<void> {
    await this.settled();
    this.calls.clear();
    this.model.reopen();
    await this.settled();
  }

  /** Types into a cell, or pastes a block at it, as a person does: `edit('Log', 'B4', '12%')`. */
  async edit(sheet: string, address: string, input: string | readonly (readonly string[])[]): Promise<void> {
    const range = this.range(sheet, address);
    const rows = typeof input === 'string' ? [[input]] : input;
    const area = range.GetAbsoluteResizedRange(rows.length, rows[0]?.length ?? 1);
    area.enter(rows, null);
    cellsTyped(area);
    this.model.rowHeights.fit();
    await this.model.book.calculate();
  }

  /** What a cell shows. */
  async textOf(sheet: string, address: string): Promise<string> {
    const text = await this.range(sheet, address).Text;
    return text?.[0]?.[0] ?? '';
  }

  private range(sheet: string, address: string): Range {
    const id = this.model.sheetNamed(sheet);
    if (!id) throw itemNotFound();
    return rangeAt(this.model, address, id);
  }

  resetCounters(): void {
    this.counters = zero();
  }

  /** Lets a request or one of its actions fail. Actions before it are done, as in Excel. */
  fail(fault: Fault): void {
    this.faults.push(fault);
  }

  /** The charts of all sheets with what they show now. */
  charts(): readonly ChartState[] {
    return this.model.charts();
  }

  /** Calls the listener when a chart, or a cell that one may show, has changed, until what is given back is called. */
  onChartsChanged(listener: () => void): () => void {
    return this.model.onChartsChanged(listener);
  }

  /** Whether something is calculated or a function is out. */
  get busy(): boolean {
    return this.model.book.isCalculating || this.calls.isWaiting;
  }

  /** What a function says of the error in the cell that is selected, as Excel shows it beside the cell. */
  get functionError(): { readonly address: string; readonly message: string } | undefined {
    const { sheetId, rect } = this.model.selection();
    const message = this.calls.errorAt(sheetId, rect.row, rect.column)?.message;
    if (message === undefined) return undefined;
    return { address: formatRect({ ...rect, rows: 1, columns: 1 }), message };
  }

  /** Calls the listener when a request begins and when it has been served. */
  onServing(listener: (serving: boolean) => void): () => void {
    return this.servingListeners.add(listener);
  }

  /** Calls the listener when the add-in shows or hides its pane. */
  onPaneVisibility(listener: (visible: boolean) => void): () => void {
    return this.paneListeners.add(listener);
  }

  /**
   * Runs what a ribbon button runs; resolves when the add-in has called `event.completed`. Rejects when the add-in
   * has no command of that name, or is started anew meanwhile.
   */
  runCommand(name: string): Promise<void> {
    const id = `command-${++this.commandNumber}`;
    const completed = new Promise<void>((resolve, reject) => {
      this.commands.set(id, { name, resolve, reject });
      this.bridge?.invokeCommand(id, name);
    });
    this.commandsDone = Promise.allSettled([this.commandsDone, completed]);
    return completed;
  }

  commandCompleted(id: string, status: number): void {
    const command = this.commands.get(id);
    this.commands.delete(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`The add-in has no command ${command.name}.`));
  }

  /** Resolves when no ribbon command, no request, no calculation and no function call is in flight. */
  async settled(): Promise<void> {
    await this.commandsDone;
    await this.queue;
    await this.calls.settled();
  }

  /** Makes functions known later than the workbook: formulas that name them already stay #NAME?. */
  registerFunctions(file: FunctionsFile): void {
    this.calls.register(file);
  }

  /** Whether a person is editing a cell: requests are refused, or wait if they may. */
  get editing(): boolean {
    return this.isEditing;
  }

  set editing(editing: boolean) {
    this.isEditing = editing;
    if (!editing) for (const resume of this.editWaiters.splice(0)) resume();
  }

  /** Requests are served one after another. */
  request(body: string, mayWait: boolean): Promise<BatchResponse> {
    const response = this.queue.then(() => this.serve(body, mayWait));
    this.queue = response;
    return response;
  }

  private async recalculate(all: boolean): Promise<void> {
    if (all) this.calls.repeatAll();
    await this.model.book.calculate();
  }

  private async serve(body: string, mayWait: boolean): Promise<BatchResponse> {
    const bytes = bytesOf(body);
    const request = JSON.parse(body) as BatchRequest;
    if (!isOfAddIn(request)) return this.run(request, []);
    while (this.isEditing && mayWait) await new Promise<void>((resume) => this.editWaiters.push(resume));
    this.counters.requests++;
    this.counters.actions += request.Actions.length;
    this.counters.bytesIn += bytes;
    const faults = this.dueFaults();
    const fault = faults.find(({ action }) => action === undefined);
    if (fault) return failed(faultError(fault));
    if (this.isEditing) return failed(new HostError('InvalidOperationInCellEditMode', messages.editing));
    if (bytes > payloadLimit)
      return failed(new HostError('RequestPayloadSizeLimitExceeded', messages.request));
    const response = await this.run(request, faults);
    const size = bytesOf(JSON.stringify(response));
    this.counters.bytesOut += size;
    if (size <= payloadLimit) return response;
    return failed(new HostError('ResponsePayloadSizeLimitExceeded', messages.response));
  }

  private async run(request: BatchRequest, faults: readonly Fault[]): Promise<BatchResponse> {
    const { book, rowHeights } = this.model;
    book.calculation.hold();
    this.servingListeners.tell(true);
    try {
      return await this.runBatch(request, faults);
    } finally {
      rowHeights.fit();
      book.calculation.release();
      this.servingListeners.tell(false);
    }
  }

  private runBatch(request: BatchRequest, faults: readonly Fault[]): Promise<BatchResponse> {
    return runBatch(
      {
        workbook: new ExcelWorkbook(this.model, (all) => this.recalculate(all)),
        service: (name) => {
          const service = this.services[name];
          if (!service) throw notImplemented(name);
          return service;
        },
        reference: this.model.kept,
        schema: () => (this.schema ??= readSchema(this.bridge?.window.Excel ?? {})),
        beforeAction: (index) => {
          const fault = faults.find(({ action }) => action === index + 1);
          if (fault) throw faultError(fault);
        },
        onUnknown: (member) => this.counters.unknown.push(member),
      },
      request,
    );
  }

  /** Faults of the request that is starting; those of later requests come one closer. */
  private dueFaults(): Fault[] {
    const due = this.faults.filter(({ request = 1 }) => request === 1);
    this.faults = this.faults
      .filter(({ request = 1 }) => request > 1)
      .map((fault) => ({ ...fault, request: fault.request! - 1 }));
    return due;
  }

  dispose(): void {
    this.calls.dispose();
    this.model.book.dispose();
  }
}

const faultError = ({ code, message }: Fault) => new HostError(code, message ?? `${code} was asked for.`);
