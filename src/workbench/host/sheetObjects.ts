import { notImplemented } from './error';
import type { Model } from './model';
import { HostCollection, HostObject } from './object';

/** What can lie on a sheet besides charts. */
const itemClasses = {
  ShapeCollection: 'Shape',
  CommentCollection: 'Comment',
  PivotTableCollection: 'PivotTable',
} as const;
type CollectionClass = keyof typeof itemClasses;

/** An object on a sheet as it is kept: that it is there, and no more. */
export interface SheetObjectRecord {
  readonly id: string;
  readonly of: CollectionClass;
}

/** Shapes, comments or pivot tables of a sheet. */
export class SheetObjectCollection extends HostCollection<SheetObject> {
  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    override readonly wireClass: CollectionClass,
  ) {
    super();
  }

  override items(): SheetObject[] {
    return this.model
      .sheetState(this.sheetId)
      .objects.filter((record) => record.of === this.wireClass)
      .map(({ id }) => new SheetObject(id, itemClasses[this.wireClass]));
  }

  /** A comment; a shape or pivot table is added in another way. */
  Add(): SheetObject {
    if (this.wireClass !== 'CommentCollection') throw notImplemented(`${this.wireClass}.Add`);
    return this.put();
  }

  /** A shape. */
  AddTextBox(): SheetObject {
    return this.put();
  }

  private put(): SheetObject {
    this.model.assertWritable(this.sheetId);
    const id = this.model.newId();
    this.model.sheetState(this.sheetId).objects.push({ id, of: this.wireClass });
    return new SheetObject(id, itemClasses[this.wireClass]);
  }
}

export class SheetObject extends HostObject {
  constructor(
    override readonly id: string,
    override readonly wireClass: (typeof itemClasses)[CollectionClass],
  ) {
    super();
  }

  get Id(): string {
    return this.id;
  }

  /** Of a shape: a text box is one. */
  get Type(): string {
    return 'GeometricShape';
  }
}
