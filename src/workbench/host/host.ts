import { runBatch } from './batch';
import type { Bridge, ClientWindow } from './bridge';
import { attachBridge } from './bridge';
import { HostError, notImplemented } from './error';
import { CustomFunctionsService, FunctionCalls } from './functionCalls';
import type { BlankAs, FunctionsFile } from './functionsFile';
import { bytesOf, payloadLimit } from './limits';
import { Model } from './model';
import type { HostObject } from './object';
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
import type { BatchRequest, BatchResponse } from './wire';
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

const supported = {
  ExcelApi: '1.17',
  SharedRuntime: '1.2',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
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
  readonly language: string;
  readonly theme: 'light' | 'dark';
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
  private readonly paneListeners: ((visible: boolean) => void)[] = [];
  private readonly commands = new Map<string, () => void>();
  private commandNumber = 0;

  constructor({ univer, api, language, ...options }: HostOptions) {
    this.language = language;
    this.theme = options.theme ?? 'light';
    this.requirementSets = options.requirementSets ?? supported;
    this.model = new Model(univer, api, language);
    this.calls = new FunctionCalls({
      book: this.model.book,
      namespace: options.namespace ?? 'KPI',
      blankAs: options.blankAs ?? 'null',
      push: (entries) => this.bridge?.push(entries),
      onCall: (bytes) => {
        this.counters.functionCalls++;
        this.counters.functionBytes += bytes;
      },
    });
    if (options.functions) this.calls.register(options.functions);
    this.services = {
      'Microsoft.ExcelServices.CustomFunctions': new CustomFunctionsService(this.calls),
      'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService((visible) => {
        for (const listener of this.paneListeners) listener(visible);
      }),
      'Microsoft.AppRuntime.AppRuntimePersistenceService': new AppRuntimePersistenceService(),
      'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
      'Microsoft.DynamicRibbon.DynamicRibbon': new DynamicRibbon(),
      'Microsoft.Telemetry.TelemetryService': new TelemetryService(),
    };
    this.model.openBlank();
  }

  /** To be called by the first script of the window, before office.js loads. */
  attach(window: Window): void {
    this.bridge = attachBridge(this, window as ClientWindow);
  }

  /** A new blank workbook in the place of the one that is open; the client stays attached. */
  reset(): void {
    this.faults = [];
    this.resetCounters();
    this.documentSettings.clear();
    this.calls.clear();
    this.model.openBlank();
  }

  resetCounters(): void {
    this.counters = zero();
  }

  /** Lets a request or one of its actions fail. Actions before it are done, as in Excel. */
  fail(fault: Fault): void {
    this.faults.push(fault);
  }

  onPaneVisibility(listener: (visible: boolean) => void): void {
    this.paneListeners.push(listener);
  }

  /** Runs what a ribbon button runs; resolves when the add-in has called `event.completed`. */
  runCommand(name: string): Promise<void> {
    const id = `command-${++this.commandNumber}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.bridge?.invokeCommand(id, name);
    });
  }

  commandCompleted(id: string): void {
    this.commands.get(id)?.();
    this.commands.delete(id);
  }

  /** Resolves when no request, no calculation and no function call is in flight. */
  async settled(): Promise<void> {
    await this.queue;
    await this.calls.settled();
  }

  /** Makes functions known later than the workbook: formulas that name them already stay #NAME?. */
  registerFunctions(file: FunctionsFile): void {
    this.calls.register(file);
  }

  /** Requests are served one after another. */
  request(body: string): Promise<BatchResponse> {
    const response = this.queue.then(() => this.serve(body));
    this.queue = response;
    return response;
  }

  private async serve(body: string): Promise<BatchResponse> {
    const bytes = bytesOf(body);
    this.counters.requests++;
    this.counters.bytesIn += bytes;
    const faults = this.dueFaults();
    const fault = faults.find(({ action }) => action === undefined);
    if (fault) return failed(faultError(fault));
    if (bytes > payloadLimit) {
      return failed(
        new HostError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.'),
      );
    }
    const request = JSON.parse(body) as BatchRequest;
    this.counters.actions += request.Actions.length;
    const response = await this.run(request, faults);
    const size = bytesOf(JSON.stringify(response));
    this.counters.bytesOut += size;
    if (size <= payloadLimit) return response;
    return failed(
      new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.'),
    );
  }

  private run(request: BatchRequest, faults: readonly Fault[]): Promise<BatchResponse> {
    return runBatch(
      {
        workbook: new ExcelWorkbook(this.model),
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
