import { invalidArgument, itemNotFound } from './error';

/**
 * An object of Excel's object model as the wire sees it. The wire reaches the members whose names start with a
 * capital letter (properties, navigations and methods, by the names that the client sends) and no others.
 * A getter or method may give a promise.
 */
export abstract class HostObject {
  /** Name of the class in the client, where its members are listed. */
  abstract readonly wireClass: string;
  /** Identity by which the client addresses the object again, where the class has one. */
  readonly id?: string | undefined;
  /** Set while the client keeps a reference. */
  referenceId?: string;
}

/** A collection: by default its items are addressed by id, or by name without regard to case. */
export abstract class HostCollection<T extends HostObject & { readonly Name?: unknown }> extends HostObject {
  abstract items(): readonly T[];

  find(key: unknown): T | null {
    if (typeof key === 'number') return this.items()[key] ?? null;
    if (typeof key !== 'string') throw invalidArgument();
    const name = key.toLowerCase();
    return (
      this.items().find(({ id }) => id === key) ??
      this.items().find((item) => typeof item.Name === 'string' && item.Name.toLowerCase() === name) ??
      null
    );
  }

  GetItem(key: unknown): T {
    const item = this.find(key);
    if (!item) throw itemNotFound();
    return item;
  }

  GetItemOrNullObject(key: unknown): T | null {
    return this.find(key);
  }

  GetItemAt(index: unknown): T {
    const item = typeof index === 'number' ? this.items()[index] : undefined;
    if (!item) throw invalidArgument();
    return item;
  }

  GetCount(): number {
    return this.items().length;
  }

  get Count(): number {
    return this.items().length;
  }
}
