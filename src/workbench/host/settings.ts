import { invalidArgument } from './error';
import type { Model } from './model';
import { HostCollection, HostObject } from './object';

/** A value that the add-in keeps in the workbook. */
export class Setting extends HostObject {
  override readonly wireClass = 'Setting';

  constructor(
    private readonly model: Model,
    override readonly id: string,
  ) {
    super();
  }

  get Name(): string {
    return this.id;
  }

  get Key(): string {
    return this.id;
  }

  get Value(): unknown {
    return this.model.settings.get(this.id);
  }

  set Value(value: unknown) {
    this.model.settings.set(this.id, value);
  }

  Delete(): void {
    this.model.settings.delete(this.id);
  }
}

export class SettingCollection extends HostCollection<Setting> {
  override readonly wireClass = 'SettingCollection';

  constructor(private readonly model: Model) {
    super();
  }

  override items(): Setting[] {
    return [...this.model.settings.keys()].map((key) => new Setting(this.model, key));
  }

  /** Adds a setting, or gives an existing one another value. */
  Add(key: unknown, value: unknown): Setting {
    if (typeof key !== 'string' || !key) throw invalidArgument();
    this.model.settings.set(key, value);
    return new Setting(this.model, key);
  }
}
