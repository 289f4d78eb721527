import type { Rect } from './address';
import { takeOutgrown } from './patches';
import type { ICommandInfo, IDisposable, Injector } from './univer';
import {
  ICommandService,
  IDependencyManagerService,
  IFormulaRuntimeService,
  IFunctionService,
  LexerTreeBuilder,
  OtherFormulaMarkDirty,
  RemoveOtherFormulaMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetOtherFormulaMutation,
  TriggerCalculationController,
} from './univer';

/** Univer collects what has changed here, and would calculate it 100 ms later by a timer of its own. */
interface Queue {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: ICommandInfo[]): object;
}

/** Changes of formulas of conditional formats and rules, on which no cell depends. */
const ofLooks: ReadonlySet<string> = new Set([
  SetOtherFormulaMutation.id,
  RemoveOtherFormulaMutation.id,
  OtherFormulaMarkDirty.id,
]);

/** A calculation begins when nothing has changed for this long, in ms. */
const pause = 40;

/** Decides when Univer calculates: when somebody reads, else when changes pause and nothing holds it up. */
export class Calculation {
  private queue: Queue | undefined;
  private running = false;
  private everythingDirty = false;
  private holds = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly waiting: (() => void)[] = [];
  private readonly disposables: IDisposable[];

  /**
   * @param prepare Called before a calculation starts: all that is to be calculated has to be in Univer then.
   * @param makeRoom Called after one for what spilled beyond a sheet; all is calculated again then.
   */
  constructor(
    private readonly get: Injector['get'],
    private readonly prepare: () => void,
    private readonly makeRoom: (sheetId: string, rect: Rect) => void,
  ) {
    const commands = get(ICommandService);
    this.disposables = [
      commands.beforeCommandExecuted(({ id }) => {
        if (id !== SetFormulaCalculationStartMutation.id) return;
        this.running = true;
        // Univer finds all dependencies anew for each calculation, and kept those of before as well.
        get(IDependencyManagerService).reset();
      }),
      commands.onCommandExecuted(({ id, params }) => {
        if (id !== SetFormulaCalculationNotificationMutation.id) return;
        const { functionsExecutedState } = params as { functionsExecutedState?: number };
        if (functionsExecutedState === undefined) return;
        this.running = false;
        for (const resume of this.waiting.splice(0)) resume();
      }),
    ];
  }

  /** To be called when there is a workbook: puts the timer of this class in the place of Univer's. */
  takeOver(): void {
    if (this.queue) return;
    this.queue = this.get(TriggerCalculationController) as unknown as Queue;
    clearTimeout(this.queue._setTimeoutKey);
    Object.defineProperty(this.queue, '_setTimeoutKey', {
      configurable: true,
      get: () => undefined,
      set: (key: Queue['_setTimeoutKey']) => {
        clearTimeout(key);
        this.soon();
      },
    });
  }

  private get changes(): ICommandInfo[] {
    return this.queue?._waitingCommandQueue ?? [];
  }

  private soon(): void {
    clearTimeout(this.timer);
    if (this.holds === 0) this.timer = setTimeout(() => void this.runAll(), pause);
  }

  /** Until `release`, only reading makes formulas be calculated. */
  hold(): void {
    this.holds++;
    clearTimeout(this.timer);
  }

  release(): void {
    this.holds--;
    if (this.isStale || this.changes.length) this.soon();
  }

  /** Makes the next calculation one of every formula, parsed anew: names or tables in them have changed. */
  dirtyAll(): void {
    this.everythingDirty = true;
    this.soon();
  }

  /** Whether results in cells may not be those of what is in them now. */
  get isStale(): boolean {
    return this.running || this.everythingDirty || this.changes.some(({ id }) => !ofLooks.has(id));
  }

  /** Brings all cells up to date. Results of custom functions still on their way are not waited for. */
  async run(): Promise<void> {
    this.prepare();
    while (this.isStale) {
      if (!this.running) this.start();
      await this.finished();
      this.grow();
      this.prepare();
    }
  }

  private grow(): void {
    for (const { sheetId, rect } of takeOutgrown(this.get(IFormulaRuntimeService))) {
      this.makeRoom(sheetId, rect);
      this.everythingDirty = true;
    }
  }

  /** Brings up to date what conditional formats and rules say as well. */
  async runAll(): Promise<void> {
    await this.run();
    if (!this.changes.length) return;
    // Another calculation may have begun since; Univer loses what depends on what where two run at a time.
    if (!this.running) this.start();
    await this.finished();
  }

  private finished(): Promise<void> {
    return new Promise((resume) => this.waiting.push(resume));
  }

  private start(): void {
    clearTimeout(this.timer);
    const dirty = this.queue?._generateDirty(this.changes.splice(0)) ?? {};
    const params = this.everythingDirty ? this.forgetFormulas(dirty) : dirty;
    this.get(ICommandService).syncExecuteCommand(SetFormulaCalculationStartMutation.id, params);
  }

  private forgetFormulas(dirty: object): object {
    this.everythingDirty = false;
    this.get(IFunctionService).deleteFormulaAstCacheKey('');
    this.get(LexerTreeBuilder).dispose();
    // What has been forgotten needs no search for the formulas that a name or a table is in.
    return { ...dirty, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, forceCalculation: true };
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const disposable of this.disposables.splice(0)) disposable.dispose();
  }
}
