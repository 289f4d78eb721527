import { intersection } from './address';
import { rangeOf, rectOf } from './book';
import { invalidArgument, notImplemented } from './error';
import { HostCollection, HostObject } from './object';
import type { Range } from './range';
import type { IConditionFormattingRule, IStyleData } from './univer';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from './univer';

type Content = Readonly<Record<string, unknown>> & { readonly type: string; readonly subType?: string };
type Rule = Omit<IConditionFormattingRule, 'rule'> & { readonly rule: Content };

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
const univerOperators = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
];

const starts: Readonly<Record<string, Content>> = {
  Custom: { type: 'highlightCell', subType: 'formula', value: '=FALSE', style: {} },
  CellValue: { type: 'highlightCell', subType: 'number', operator: 'equal', value: undefined, style: {} },
  DataBar: {
    type: 'dataBar',
    isShowValue: true,
    config: {
      min: { type: 'min' },
      max: { type: 'max' },
      isGradient: true,
      positiveColor: '#638EC6',
      nativeColor: '#FF0000',
    },
  },
};

const typeOf = ({ type, subType }: Content): string => {
  if (type === 'dataBar') return 'DataBar';
  if (subType === 'formula') return 'Custom';
  if (subType === 'number') return 'CellValue';
  throw notImplemented(`conditional format ${type} ${subType ?? ''}`);
};

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  override readonly wireClass = 'ConditionalFormatCollection';

  constructor(private readonly range: Range) {
    super();
  }

  override items(): ConditionalFormat[] {
    const { book } = this.range.model;
    const rules =
      book.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, this.range.sheetId) ?? [];
    return rules
      .filter(({ ranges }) => ranges.some((range) => intersection(rectOf(range), this.range.rect)))
      .map(({ cfId }) => new ConditionalFormat(this.range, cfId));
  }

  /** A new format stands before those that are there, as in Excel. */
  Add(type: unknown): ConditionalFormat {
    const { model, sheetId, rect } = this.range;
    const start = starts[String(type)];
    if (!start) throw notImplemented(`conditional format of type ${String(type)}`);
    model.assertWritable(sheetId);
    model.book.makeRoom(sheetId, rect);
    const rule: Rule = { cfId: model.newId(), ranges: [rangeOf(rect)], stopIfTrue: false, rule: start };
    model.book.run(AddConditionalRuleMutation.id, { subUnitId: sheetId, rule });
    return new ConditionalFormat(this.range, rule.cfId);
  }

  ClearAll(): void {
    for (const format of this.items()) format.Delete();
  }
}

export class ConditionalFormat extends HostObject {
  override readonly wireClass = 'ConditionalFormat';

  constructor(
    readonly range: Range,
    override readonly id: string,
  ) {
    super();
  }

  private get rules(): readonly Rule[] {
    const { book } = this.range.model;
    const rules = book.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, this.range.sheetId);
    return (rules ?? []) as unknown as Rule[];
  }

  get rule(): Rule {
    const rule = this.rules.find(({ cfId }) => cfId === this.id);
    if (!rule) throw invalidArgument();
    return rule;
  }

  set(change: Partial<Rule>): void {
    const { model, sheetId } = this.range;
    model.assertWritable(sheetId);
    const rule = { ...this.rule, ...change };
    model.book.run(SetConditionalRuleMutation.id, { subUnitId: sheetId, cfId: this.id, rule });
  }

  get Id(): string {
    return this.id;
  }

  get Type(): string {
    return typeOf(this.rule.rule);
  }

  get Priority(): number {
    return this.rules.findIndex(({ cfId }) => cfId === this.id);
  }

  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }

  set StopIfTrue(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument();
    this.set({ stopIfTrue: value });
  }

  get CustomOrNullObject(): CustomFormat | null {
    return this.Type === 'Custom' ? new CustomFormat(this) : null;
  }

  get Custom(): CustomFormat {
    return this.CustomOrNullObject ?? refuse();
  }

  get CellValueOrNullObject(): CellValueFormat | null {
    return this.Type === 'CellValue' ? new CellValueFormat(this) : null;
  }

  get CellValue(): CellValueFormat {
    return this.CellValueOrNullObject ?? refuse();
  }

  get DataBarOrNullObject(): DataBarFormat | null {
    return this.Type === 'DataBar' ? new DataBarFormat(this) : null;
  }

  get DataBar(): DataBarFormat {
    return this.DataBarOrNullObject ?? refuse();
  }

  GetRange(): Range {
    return this.range.at(rectOf(this.rule.ranges[0]!));
  }

  Delete(): void {
    const { model, sheetId } = this.range;
    model.assertWritable(sheetId);
    model.book.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId: this.id });
  }
}

function refuse(): never {
  throw invalidArgument('The conditional format is of another type.');
}

class CustomFormat extends HostObject {
  override readonly wireClass = 'CustomConditionalFormat';

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Rule(): FormulaRule {
    return new FormulaRule(this.owner);
  }

  get Format(): RuleLook {
    return new RuleLook(this.owner);
  }
}

class FormulaRule extends HostObject {
  override readonly wireClass = 'ConditionalFormatRule';

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Formula(): string {
    return String(this.owner.rule.rule['value']);
  }

  set Formula(value: unknown) {
    if (typeof value !== 'string' || !this.owner.range.model.isFormula(value)) throw invalidArgument();
    const formula = value.startsWith('=') ? value : `=${value}`;
    this.owner.set({ rule: { ...this.owner.rule.rule, value: formula } });
  }
}

class CellValueFormat extends HostObject {
  override readonly wireClass = 'CellValueConditionalFormat';

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Format(): RuleLook {
    return new RuleLook(this.owner);
  }

  get Rule(): object {
    const { operator, value } = this.owner.rule.rule;
    const [formula1, formula2] = Array.isArray(value) ? (value as unknown[]) : [value];
    const name = operators[univerOperators.indexOf(String(operator))];
    return {
      formula1: String(formula1),
      operator: name,
      ...(formula2 !== undefined && { formula2: String(formula2) }),
    };
  }

  set Rule(value: unknown) {
    const { operator, formula1, formula2 } = value as Record<string, unknown>;
    const index = operators.findIndex((known) => known === operator);
    const numbers = [formula1, formula2]
      .filter((f) => f != null)
      .map((f) => Number(String(f).replace(/^=/, '')));
    if (index < 0 || numbers.some(Number.isNaN)) throw invalidArgument();
    const content = { operator: univerOperators[index], value: index < 2 ? numbers : numbers[0] };
    this.owner.set({ rule: { ...this.owner.rule.rule, ...content } });
  }
}

class DataBarFormat extends HostObject {
  override readonly wireClass = 'DataBarConditionalFormat';

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get ShowDataBarOnly(): boolean {
    return this.owner.rule.rule['isShowValue'] === false;
  }

  set ShowDataBarOnly(value: unknown) {
    this.owner.set({ rule: { ...this.owner.rule.rule, isShowValue: value !== true } });
  }

  get PositiveFormat(): DataBarColor {
    return new DataBarColor(this.owner);
  }
}

class DataBarColor extends HostObject {
  override readonly wireClass = 'ConditionalDataBarPositiveFormat';

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  private get config(): Readonly<Record<string, unknown>> {
    return this.owner.rule.rule['config'] as Record<string, unknown>;
  }

  private setConfig(change: object): void {
    this.owner.set({ rule: { ...this.owner.rule.rule, config: { ...this.config, ...change } } });
  }

  get FillColor(): unknown {
    return this.config['positiveColor'];
  }

  set FillColor(value: unknown) {
    this.setConfig({ positiveColor: value });
  }

  get GradientFill(): unknown {
    return this.config['isGradient'];
  }

  set GradientFill(value: unknown) {
    this.setConfig({ isGradient: value === true });
  }
}

/** The look of the cells for which a rule holds. */
class RuleLook extends HostObject {
  override readonly wireClass = 'ConditionalRangeFormat';

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Font(): RuleFont {
    return new RuleFont(this.owner);
  }

  get Fill(): RuleFill {
    return new RuleFill(this.owner);
  }
}

const styleOf = (owner: ConditionalFormat) => (owner.rule.rule['style'] ?? {}) as IStyleData;
const setStyle = (owner: ConditionalFormat, style: IStyleData) =>
  owner.set({ rule: { ...owner.rule.rule, style: { ...styleOf(owner), ...style } } });

const color = (value: unknown): { rgb: string } => {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
  return { rgb: value.toUpperCase() };
};

class RuleFont extends HostObject {
  override readonly wireClass = 'ConditionalRangeFont';

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Color(): string {
    return styleOf(this.owner).cl?.rgb ?? '';
  }

  set Color(value: unknown) {
    setStyle(this.owner, { cl: color(value) });
  }

  get Bold(): boolean {
    return styleOf(this.owner).bl === 1;
  }

  set Bold(value: unknown) {
    setStyle(this.owner, { bl: value === true ? 1 : 0 });
  }

  get Italic(): boolean {
    return styleOf(this.owner).it === 1;
  }

  set Italic(value: unknown) {
    setStyle(this.owner, { it: value === true ? 1 : 0 });
  }
}

class RuleFill extends HostObject {
  override readonly wireClass = 'ConditionalRangeFill';

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Color(): string {
    return styleOf(this.owner).bg?.rgb ?? '';
  }

  set Color(value: unknown) {
    setStyle(this.owner, { bg: color(value) });
  }

  Clear(): void {
    setStyle(this.owner, { bg: null });
  }
}
