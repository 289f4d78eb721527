/** What a class of the client knows: its members under their names on the wire. */
export interface ClassSchema {
  readonly scalars: ReadonlySet<string>;
  readonly writable: ReadonlySet<string>;
  readonly navigations: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}
export type Schema = ReadonlyMap<string, ClassSchema>;

export const wireName = (name: string) =>
  name.startsWith('_') ? name : name[0]!.toUpperCase() + name.slice(1);

/** Properties that the client sets under another name than it lists. */
const writtenAs: Readonly<Record<string, readonly string[]>> = { Worksheet: ['Gridlines'] };

const ofEveryObject = new Set([
  'constructor',
  'load',
  'retrieve',
  'toJSON',
  'set',
  'setMockData',
  'track',
  'untrack',
]);

const listOf = (prototype: object, property: string): unknown[] => {
  const getter = Object.getOwnPropertyDescriptor(prototype, property)?.get;
  const list: unknown = getter?.call({});
  return Array.isArray(list) ? list : [];
};

/** Reads the schema out of the client itself (`window.Excel`), whose prototypes carry their member lists. */
export function readSchema(excel: Readonly<Record<string, unknown>>): Schema {
  const schema = new Map<string, ClassSchema>();
  for (const [name, value] of Object.entries(excel)) {
    const prototype: unknown = typeof value === 'function' ? value.prototype : undefined;
    if (typeof prototype !== 'object' || prototype === null || !Object.hasOwn(prototype, '_className'))
      continue;
    const scalars = listOf(prototype, '_scalarPropertyOriginalNames').map(String);
    const updateable = listOf(prototype, '_scalarPropertyUpdateable');
    schema.set(name, {
      scalars: new Set(scalars),
      writable: new Set([...scalars.filter((_, index) => updateable[index]), ...(writtenAs[name] ?? [])]),
      navigations: new Set(listOf(prototype, '_navigationPropertyNames').map((n) => wireName(String(n)))),
      methods: new Set(
        Object.entries(Object.getOwnPropertyDescriptors(prototype))
          .filter(([n, d]) => typeof d.value === 'function' && !n.startsWith('_') && !ofEveryObject.has(n))
          .map(([n]) => wireName(n)),
      ),
    });
  }
  return schema;
}
