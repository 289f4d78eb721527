/** Iterator helpers, which Univer uses and Node 20 lacks; native ones are left alone. */
type Each<T, R> = (item: T, index: number) => R;

const helpers = {
  some<T>(this: Iterable<T>, test: Each<T, boolean>): boolean {
    let index = 0;
    for (const item of this) if (test(item, index++)) return true;
    return false;
  },
  every<T>(this: Iterable<T>, test: Each<T, boolean>): boolean {
    let index = 0;
    for (const item of this) if (!test(item, index++)) return false;
    return true;
  },
  find<T>(this: Iterable<T>, test: Each<T, boolean>): T | undefined {
    let index = 0;
    for (const item of this) if (test(item, index++)) return item;
    return undefined;
  },
  forEach<T>(this: Iterable<T>, visit: Each<T, void>): void {
    let index = 0;
    for (const item of this) visit(item, index++);
  },
  toArray<T>(this: Iterable<T>): T[] {
    return [...this];
  },
  *map<T, R>(this: Iterable<T>, change: Each<T, R>): Generator<R> {
    let index = 0;
    for (const item of this) yield change(item, index++);
  },
  *filter<T>(this: Iterable<T>, test: Each<T, boolean>): Generator<T> {
    let index = 0;
    for (const item of this) if (test(item, index++)) yield item;
  },
};

const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
for (const [name, value] of Object.entries(helpers)) {
  if (!(name in iteratorPrototype)) {
    Object.defineProperty(iteratorPrototype, name, { value, configurable: true, writable: true });
  }
}
