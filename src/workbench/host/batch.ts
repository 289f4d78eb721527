import { HostError, invalidArgument, itemNotFound, notImplemented } from './error';
import { HostCollection, HostObject } from './object';
import type { Schema } from './schema';
import { wireName } from './schema';
import type { Action, ArgumentInfo, BatchRequest, BatchResponse, ObjectPath } from './wire';
import { ActionType, PathType } from './wire';

/** What a batch is run against. */
export interface BatchTarget {
  readonly workbook: HostObject;
  service(name: string): HostObject;
  reference(id: string): HostObject | undefined;
  schema(): Schema;
  /** Called before an action; may throw in its place. */
  beforeAction(index: number): void;
  onUnknown(member: string): void;
}

/** A property path of a query, already in wire names: `['Format', 'Font', 'Bold']`. */
type Path = readonly string[];

const identityOf = (object: HostObject) => ({
  ...(object.referenceId !== undefined && { _ReferenceId: object.referenceId }),
  ...(object.id !== undefined && { Id: object.id }),
});

/** Runs one batch: actions in order until one fails; what was done before stays done, as in Excel. */
export async function runBatch(target: BatchTarget, request: BatchRequest): Promise<BatchResponse> {
  const objects = new Map<number, HostObject | null>();

  const classOf = (object: HostObject) => target.schema().get(object.wireClass);

  /** The member of that name, or a refusal: absent from the client is a mistake, absent from the host is a gap. */
  function checkMember(object: HostObject, name: string, known: boolean): void {
    const member = `${object.wireClass}.${name}`;
    if (classOf(object) && !known && !name.startsWith('_')) {
      target.onUnknown(member);
      throw invalidArgument(`There is no member ${member}.`);
    }
    if (!/^_?[A-Z]/.test(name) || !(name in object)) {
      target.onUnknown(member);
      throw notImplemented(member);
    }
  }

  function property(object: HostObject, name: string): unknown {
    const schema = classOf(object);
    checkMember(object, name, !schema || schema.scalars.has(name) || schema.navigations.has(name));
    return Reflect.get(object, name);
  }

  function assign(object: HostObject, name: string, value: unknown): unknown {
    const schema = classOf(object);
    checkMember(object, name, !schema || schema.writable.has(name) || schema.navigations.has(name));
    if (schema?.navigations.has(name)) return assignAll(object, name, value);
    if (!settable(object, name)) throw notImplemented(`setting ${object.wireClass}.${name}`);
    Reflect.set(object, name, value);
    return undefined;
  }

  async function assignAll(object: HostObject, name: string, state: unknown): Promise<void> {
    const child: unknown = await property(object, name);
    if (!(child instanceof HostObject) || typeof state !== 'object' || state === null)
      throw invalidArgument();
    for (const [key, value] of Object.entries(state)) await assign(child, wireName(key), value);
  }

  function invoke(object: HostObject, name: string, info: unknown[]): unknown {
    checkMember(object, name, classOf(object)?.methods.has(name) ?? true);
    const method: unknown = Reflect.get(object, name);
    if (typeof method !== 'function') throw notImplemented(`${object.wireClass}.${name}`);
    return method.apply(object, info);
  }

  async function argumentsOf(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const pathId = info?.ReferencedObjectPathIds?.[index];
      values.push(pathId ? await resolve(pathId) : value);
    }
    return values;
  }

  /** Objects are made when their path is first used, once per batch: `add` may stand in a path. */
  async function resolve(pathId: number): Promise<HostObject | null> {
    const made = objects.get(pathId);
    if (made !== undefined) return made;
    const path = request.ObjectPaths[pathId];
    if (!path) throw new HostError('InvalidObjectPath', 'The object path is not part of the request.');
    const object = await make(path);
    objects.set(pathId, object);
    return object;
  }

  async function make(path: ObjectPath): Promise<HostObject | null> {
    if (path.ObjectPathType === PathType.workbook) return target.workbook;
    if (path.ObjectPathType === PathType.service) return target.service(path.Name);
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.reference) {
      const object = target.reference(path.Name);
      if (!object)
        throw new HostError('InvalidObjectPath', 'The object path refers to an object that is gone.');
      return object;
    }
    const parent = path.ParentObjectPathId ? await resolve(path.ParentObjectPathId) : null;
    if (parent === null) return null;
    let object: unknown;
    if (path.ObjectPathType === PathType.method) {
      object = await invoke(parent, path.Name, await argumentsOf(path.ArgumentInfo));
    } else if (path.ObjectPathType === PathType.navigation) {
      object = await property(parent, path.Name);
    } else if (path.ObjectPathType === PathType.indexer) {
      if (!(parent instanceof HostCollection)) throw notImplemented(`indexing ${parent.wireClass}`);
      const [key] = await argumentsOf(path.ArgumentInfo);
      object = parent.GetItem(key);
    }
    if (object === null || object instanceof HostObject) return object;
    throw notImplemented(`object path ${path.ObjectPathType} ${path.Name}`);
  }

  async function read(object: HostObject, paths: readonly Path[]): Promise<Record<string, unknown>> {
    const scalars = classOf(object)?.scalars ?? new Set<string>();
    const wanted = paths.length ? paths : [...scalars].filter((name) => name in object).map((name) => [name]);
    const byName = new Map<string, Path[]>();
    for (const [name, ...rest] of wanted) {
      if (name) byName.set(name, [...(byName.get(name) ?? []), ...(rest.length ? [rest] : [])]);
    }
    const result: Record<string, unknown> = { ...identityOf(object) };
    for (const [name, rest] of byName) {
      const value: unknown = await property(object, name);
      result[name] = value instanceof HostObject ? await query(value, rest, {}) : (value ?? null);
    }
    return result;
  }

  async function query(
    object: HostObject | null,
    paths: readonly Path[],
    page: { Top?: number; Skip?: number },
  ) {
    if (object === null) return null;
    const ofItems = !(paths.length === 1 && paths[0]?.[0] === 'Count');
    if (!(object instanceof HostCollection) || !ofItems) return read(object, paths);
    const inner = paths
      .map((path) => (path[0] === 'Items' ? path.slice(1) : path))
      .filter(({ length }) => length);
    const first = page.Skip ?? 0;
    const items: unknown[] = [];
    for (const item of object.items().slice(first, page.Top ? first + page.Top : undefined)) {
      items.push(await read(item, inner));
    }
    return { ...identityOf(object), _Items: items };
  }

  async function perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await resolve(action.ObjectPathId);
    if (action.ActionType === ActionType.instantiate) return object && identityOf(object);
    if (action.ActionType === ActionType.query || action.ActionType === ActionType.queryAsJson) {
      const info = action.QueryInfo ?? {};
      const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((p) => p.split('/').map(wireName));
      return query(object, paths, info);
    }
    if (object === null) {
      // The client asks to keep what it does not know yet to be missing.
      if (action.Name === '_KeepReference') return null;
      throw itemNotFound();
    }
    const values = await argumentsOf(action.ArgumentInfo);
    if (action.ActionType === ActionType.method) {
      const value: unknown = await invoke(object, action.Name ?? '', values);
      return value === undefined || value instanceof HostObject ? null : value;
    }
    if (action.ActionType === ActionType.setProperty) {
      await assign(object, action.Name ?? '', values[0]);
      return null;
    }
    if (action.ActionType === ActionType.update) {
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        await assign(object, wireName(name), value);
      }
      return null;
    }
    throw notImplemented(`action type ${action.ActionType}`);
  }

  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      target.beforeAction(index);
      Results.push({ ActionId: action.Id, Value: await perform(action) });
    } catch (error) {
      const Code = error instanceof HostError ? error.code : 'GeneralException';
      const Message = error instanceof Error ? error.message : String(error);
      return {
        Results,
        TraceIds,
        Error: { Code, Message, ActionIndex: index, HttpStatusCode: 400, Location: '' },
      };
    }
  }
  return { Results, TraceIds };
}

function settable(object: HostObject, name: string): boolean {
  for (
    let owner: unknown = object;
    typeof owner === 'object' && owner;
    owner = Object.getPrototypeOf(owner)
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (descriptor) return Boolean(descriptor.set ?? descriptor.writable);
  }
  return false;
}
