import type { Rect } from './address';
import { intersection } from './address';
import { rangeOf, rectOf } from './book';
import { invalidArgument } from './error';
import { HostObject } from './object';
import { Range } from './range';
import type { IDataValidationRule, IRange } from './univer';
import {
  AddDataValidationMutation,
  DataValidationModel,
  DataValidationRenderMode,
  RemoveDataValidationMutation,
  SheetsDataValidationValidatorService,
} from './univer';

/** Excel's rule kinds by Univer's types, and the other way round. */
const kinds = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
} as const;
const typeNames: Readonly<Record<string, string>> = {
  any: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
  list: 'List',
  custom: 'Custom',
};
const alertStyles: readonly string[] = ['Information', 'Stop', 'Warning'];

const lowerFirst = (text: string) => text[0]!.toLowerCase() + text.slice(1);
const upperFirst = (text: string) => text[0]!.toUpperCase() + text.slice(1);

type Rule = Omit<IDataValidationRule, 'ranges' | 'operator'> & { ranges: IRange[]; operator?: string };

/** A validation formula on the wire: a number, a text, or a range, whose address is meant. */
function operand(value: unknown): string {
  if (value instanceof Range) return `=${value.absolute}`;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' && value !== '') return value;
  throw invalidArgument();
}

const object = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value as Record<string, unknown>;
};

const textUpTo = (length: number, value: unknown): string => {
  if (typeof value !== 'string' || value.length > length) throw invalidArgument();
  return value;
};

const cellsOf = (rect: Rect | null): number => (rect ? rect.rows * rect.columns : 0);

/** What is left of a rectangle outside another. */
function without(rect: Rect, hole: Rect): Rect[] {
  const common = intersection(rect, hole);
  if (!common) return [rect];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...rect, rows: common.row - rect.row },
    { ...rect, row: below, rows: rect.row + rect.rows - below },
    { ...common, column: rect.column, columns: common.column - rect.column },
    { ...common, column: right, columns: rect.column + rect.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export class DataValidation extends HostObject {
  override readonly wireClass = 'DataValidation';

  constructor(private readonly range: Range) {
    super();
  }

  private get model() {
    return this.range.model.book.get(DataValidationModel);
  }

  private get book() {
    return this.range.model.book;
  }

  /** The rule that all cells of the range have, if there is one. */
  private get current(): Rule | null {
    const hit = this.rules();
    return hit.length === 1 ? hit[0]! : null;
  }

  /** The rules that some of the cells have. */
  private rules(): Rule[] {
    const rules = this.model.getRules(this.book.unitId, this.range.sheetId) as Rule[];
    return rules.filter(({ ranges }) => ranges.some((r) => intersection(rectOf(r), this.range.rect)));
  }

  private run(mutation: string, params: object): void {
    this.book.run(mutation, { subUnitId: this.range.sheetId, ...params });
  }

  Clear(): void {
    const { sheetId, rect, model } = this.range;
    model.assertWritable(sheetId);
    const rules = this.model.getRules(this.book.unitId, sheetId) as Rule[];
    for (const rule of [...rules]) {
      const left = rule.ranges.flatMap((range) => without(rectOf(range), rect)).map(rangeOf);
      const same =
        left.length === rule.ranges.length && rule.ranges.every((r) => !intersection(rectOf(r), rect));
      if (same) continue;
      this.run(RemoveDataValidationMutation.id, { ruleId: rule.uid });
      if (left.length) this.run(AddDataValidationMutation.id, { rule: { ...rule, ranges: left } });
    }
  }

  /** Puts a rule in the place of what the cells have. */
  private replace(change: (rule: Rule) => Partial<Rule>): void {
    const before: Rule = this.current ?? { uid: '', type: 'any', ranges: [] };
    const rule = {
      ...before,
      ...change(before),
      uid: this.range.model.newId(),
      ranges: [rangeOf(this.range.rect)],
    };
    this.book.makeRoom(this.range.sheetId, this.range.rect);
    this.Clear();
    this.run(AddDataValidationMutation.id, { rule });
  }

  /** Excel tells apart cells with different rules, and cells of which only some have a rule. */
  get Type(): string {
    const touching = this.rules().filter(({ type }) => type !== 'any');
    if (!touching.length) return 'None';
    const { rect } = this.range;
    const covered = touching
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, range) => sum + cellsOf(intersection(rectOf(range), rect)), 0);
    if (covered < cellsOf(rect)) return 'MixedCriteria';
    return touching.length > 1 ? 'Inconsistent' : (typeNames[touching[0]!.type] ?? 'None');
  }

  get Rule(): object {
    const rule = this.current;
    if (!rule || rule.type === 'any') return {};
    if (rule.type === 'list')
      return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 } };
    if (rule.type === 'custom') return { custom: { formula: rule.formula1 } };
    const kind = Object.entries(kinds).find(([, type]) => type === rule.type)?.[0] ?? rule.type;
    const { formula1, formula2 } = rule;
    return {
      [kind]: { formula1, ...(formula2 && { formula2 }), operator: upperFirst(rule.operator ?? 'between') },
    };
  }

  set Rule(value: unknown) {
    const entries = Object.entries(object(value)).filter(([, content]) => content != null);
    if (entries.length !== 1) throw invalidArgument('A rule holds one type.');
    const [kind, content] = entries[0]!;
    const settings = object(content);
    this.replace(() => ({
      formula2: undefined as never,
      errorStyle: 1,
      showErrorMessage: true,
      allowBlank: true,
      renderMode: undefined as never,
      ...ruleOf(kind, settings),
    }));
  }

  get Prompt(): object {
    const { promptTitle = '', prompt = '', showInputMessage = true } = this.current ?? {};
    return { title: promptTitle, message: prompt, showPrompt: showInputMessage };
  }

  set Prompt(value: unknown) {
    const { title, message, showPrompt } = object(value);
    this.replace(() => ({
      promptTitle: textUpTo(32, title ?? ''),
      prompt: textUpTo(255, message ?? ''),
      showInputMessage: showPrompt !== false,
    }));
  }

  get ErrorAlert(): object {
    const { errorTitle = '', error = '', errorStyle = 1, showErrorMessage = true } = this.current ?? {};
    return { title: errorTitle, message: error, style: alertStyles[errorStyle], showAlert: showErrorMessage };
  }

  set ErrorAlert(value: unknown) {
    const { title, message, style, showAlert } = object(value);
    const errorStyle = alertStyles.indexOf(String(style));
    if (errorStyle < 0) throw invalidArgument();
    this.replace(() => ({
      errorTitle: textUpTo(32, title ?? ''),
      error: textUpTo(255, message ?? ''),
      errorStyle,
      showErrorMessage: showAlert !== false,
    }));
  }

  get IgnoreBlanks(): boolean {
    return this.current?.allowBlank ?? true;
  }

  set IgnoreBlanks(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument();
    this.replace(() => ({ allowBlank: value }));
  }

  /** Whether all cells, no cell, or (null) some cells keep to the rule. */
  get Valid(): Promise<boolean | null> {
    return this.validate();
  }

  private async validate(): Promise<boolean | null> {
    await this.book.calculation.runAll();
    const { sheetId, rect } = this.range;
    const statuses = await this.book
      .get(SheetsDataValidationValidatorService)
      .validatorRanges(this.book.unitId, sheetId, [rangeOf(rect)]);
    const invalid = statuses.flat().filter((status) => status === 'invalid').length;
    if (!invalid) return true;
    return invalid === statuses.flat().length ? false : null;
  }
}

function ruleOf(kind: string, settings: Readonly<Record<string, unknown>>): Partial<Rule> {
  if (kind === 'list') {
    const formula1 = operand(settings['source']);
    // An inline list has commas in every language (office-js#2128) and Excel's 255 characters.
    if (!formula1.startsWith('=') && formula1.length > 255) throw invalidArgument();
    const showDropDown = settings['inCellDropDown'] !== false;
    const renderMode = showDropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT;
    return { type: 'list', formula1, showDropDown, renderMode };
  }
  if (kind === 'custom') {
    const formula1 = operand(settings['formula']);
    if (!formula1.startsWith('=')) throw invalidArgument();
    return { type: 'custom', formula1 };
  }
  const type = Object.entries(kinds).find(([name]) => name === kind)?.[1];
  if (!type) throw invalidArgument();
  const operator = lowerFirst(String(settings['operator']));
  const two = operator === 'between' || operator === 'notBetween';
  return {
    type,
    operator,
    formula1: operand(settings['formula1']),
    ...(two && { formula2: operand(settings['formula2']) }),
  };
}
