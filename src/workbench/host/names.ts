import { absoluteAddress, parseRect, splitAddress } from './address';
import { invalidArgument, itemNotFound, notImplemented } from './error';
import type { Model } from './model';
import { HostCollection, HostObject } from './object';
import { Range } from './range';
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from './univer';

const wholeBook = 'AllDefaultWorkbook';
const cellLike = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/** Refuses what Excel does not take as the name of a table or a range; `except` is the one to be renamed. */
export function assertName(model: Model, name: unknown, except?: string): asserts name is string {
  const wrong =
    typeof name !== 'string' ||
    name.length > 255 ||
    !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) ||
    cellLike.test(name);
  if (wrong) throw invalidArgument();
  const taken = model.nameHolder(name);
  if (taken && taken !== except) throw invalidArgument();
}

interface Definition {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly hidden?: boolean;
  readonly localSheetId?: string;
}

const definitions = (model: Model): Definition[] =>
  Object.values(model.book.get(IDefinedNamesService).getDefinedNameMap(model.book.unitId) ?? {});

function define(model: Model, definition: Definition): void {
  model.book.run(SetDefinedNameMutation.id, definition);
  model.namesChanged();
}

export class NamedItem extends HostObject {
  override readonly wireClass = 'NamedItem';
  override readonly id: string;

  constructor(
    readonly model: Model,
    private readonly definitionId: string,
  ) {
    super();
    this.id = this.definition.name;
  }

  private get definition(): Definition {
    const found = definitions(this.model).find(({ id }) => id === this.definitionId);
    if (!found) throw itemNotFound();
    return found;
  }

  private set(change: Partial<Definition>): void {
    define(this.model, { ...this.definition, ...change });
  }

  get Name(): string {
    return this.definition.name;
  }

  get Formula(): string {
    const { formulaOrRefString } = this.definition;
    return formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`;
  }

  set Formula(value: unknown) {
    this.set({ formulaOrRefString: formulaOf(this.model, value) });
  }

  get Value(): string {
    if (this.Type === 'Error') return '#REF!';
    return this.Formula.slice(1);
  }

  get Type(): string {
    if (this.Formula.includes('#REF!')) return 'Error';
    if (this.range) return 'Range';
    throw notImplemented('NamedItem.Type of a formula');
  }

  get Scope(): string {
    return (this.definition.localSheetId ?? wholeBook) === wholeBook ? 'Workbook' : 'Worksheet';
  }

  get Comment(): string {
    return this.definition.comment ?? '';
  }

  set Comment(value: unknown) {
    if (typeof value !== 'string' || value.length > 255) throw invalidArgument();
    this.set({ comment: value });
  }

  get Visible(): boolean {
    return !this.definition.hidden;
  }

  set Visible(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument();
    this.set({ hidden: !value });
  }

  private get range(): Range | null {
    const { sheet, cells } = splitAddress(this.Formula.slice(1));
    const rect = parseRect(cells);
    const sheetId = sheet === undefined ? null : this.model.sheetNamed(sheet);
    return rect && sheetId ? new Range(this.model, sheetId, rect) : null;
  }

  GetRange(): Range {
    const { range } = this;
    if (!range) throw itemNotFound();
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    return this.range;
  }

  Delete(): void {
    this.model.book.run(RemoveDefinedNameMutation.id, this.definition);
    this.model.namesChanged();
  }
}

/** As Univer keeps it: a reference bare, a formula with its sign. */
function formulaOf(model: Model, reference: unknown): string {
  if (reference instanceof Range) return reference.absolute;
  if (typeof reference === 'number' || typeof reference === 'boolean')
    return `=${String(reference).toUpperCase()}`;
  if (typeof reference !== 'string' || !reference.startsWith('=') || !model.isFormula(reference)) {
    throw invalidArgument();
  }
  const { sheet, cells } = splitAddress(reference.slice(1));
  const rect = parseRect(cells);
  const sheetId = sheet === undefined ? null : model.sheetNamed(sheet);
  return rect && sheetId ? absoluteAddress(model.book.sheet(sheetId).getName(), rect) : reference;
}

export class NamedItemCollection extends HostCollection<NamedItem> {
  override readonly wireClass = 'NamedItemCollection';

  /** Without a sheet: the names of the workbook. */
  constructor(
    private readonly model: Model,
    private readonly sheetId?: string,
  ) {
    super();
  }

  override items(): NamedItem[] {
    const scope = this.sheetId ?? wholeBook;
    return definitions(this.model)
      .filter(({ localSheetId }) => (localSheetId ?? wholeBook) === scope)
      .map(({ id }) => new NamedItem(this.model, id));
  }

  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    assertName(this.model, name);
    const definition = {
      id: this.model.newId(),
      name,
      formulaOrRefString: formulaOf(this.model, reference),
      comment: typeof comment === 'string' ? comment : '',
      hidden: false,
      localSheetId: this.sheetId ?? wholeBook,
    };
    define(this.model, definition);
    return new NamedItem(this.model, definition.id);
  }
}
