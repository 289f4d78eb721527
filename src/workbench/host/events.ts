import type { HostObject } from './object';
import type { PushEntry } from './wire';

/** Numbers of the client's events. */
export const EventType = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  tableChanged: 101,
} as const;
type EventNumber = (typeof EventType)[keyof typeof EventType];

/** Target of the events of all sheets, or of all tables of the workbook. */
export const wholeWorkbook = 'Workbook';

const eventMessage = 65536;

/** Which events the client has asked for, and what is still to be told. */
export class Events {
  private readonly wanted = new Set<string>();
  private outbox: PushEntry[] = [];

  constructor(private readonly push: (entries: readonly PushEntry[]) => void) {}

  register(type: EventNumber, target: string): void {
    this.wanted.add(`${type} ${target}`);
  }

  unregister(type: EventNumber, target: string): void {
    this.wanted.delete(`${type} ${target}`);
  }

  wants(type: EventNumber, targets: readonly string[]): boolean {
    return targets.some((target) => this.wanted.has(`${type} ${target}`));
  }

  /** Tells each of the targets that asked; after the response to the request that is being served. */
  emit(type: EventNumber, targets: readonly string[], message: () => object): void {
    const asked = targets.filter((target) => this.wanted.has(`${type} ${target}`));
    if (!asked.length) return;
    const text = JSON.stringify(message());
    if (!this.outbox.length) setTimeout(() => this.push(this.outbox.splice(0)), 5);
    for (const target of asked) this.outbox.push([eventMessage, type, target, text]);
  }

  clear(): void {
    this.wanted.clear();
    this.outbox = [];
  }
}

interface EventSource extends HostObject {
  readonly events: Events;
  readonly eventTarget: string;
}

/** Gives a class the methods by which the client registers for its events, as `_RegisterDataChangedEvent`. */
export function defineEvents(prototype: EventSource, types: Readonly<Record<string, EventNumber>>): void {
  for (const [name, type] of Object.entries(types)) {
    Object.assign(prototype, {
      [`_Register${name}Event`](this: EventSource) {
        this.events.register(type, this.eventTarget);
      },
      [`_Unregister${name}Event`](this: EventSource) {
        this.events.unregister(type, this.eventTarget);
      },
    });
  }
}
