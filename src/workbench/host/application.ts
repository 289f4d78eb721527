import { invalidArgument } from './error';
import type { Model } from './model';
import { HostObject } from './object';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export class Application extends HostObject {
  override readonly wireClass = 'Application';

  constructor(
    private readonly model: Model,
    private readonly recalculate: (all: boolean) => Promise<void>,
  ) {
    super();
  }

  get CalculationMode(): string {
    return this.model.calculationMode;
  }

  set CalculationMode(value: unknown) {
    const mode = modes.find((known) => known === value);
    if (!mode) throw invalidArgument();
    this.model.calculationMode = mode;
  }

  get CalculationState(): string {
    return this.model.book.isCalculating ? 'Calculating' : 'Done';
  }

  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.model.locale);
  }

  Calculate(type: unknown): Promise<void> {
    return this.recalculate(type !== 'Recalculate');
  }

  /** Formulas are calculated when something reads them in any case. */
  SuspendApiCalculationUntilNextSync(): void {}

  SuspendScreenUpdatingUntilNextSync(): void {}
}

class CultureInfo extends HostObject {
  override readonly wireClass = 'CultureInfo';

  constructor(private readonly locale: string) {
    super();
  }

  get Name(): string {
    return this.locale;
  }
}
