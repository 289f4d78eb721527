import type { ValidationPlan, ValidationRule } from '../plan/plan';
import { rangeOf } from './format';

const styles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

const ruleOf = (rule: ValidationRule): Excel.DataValidationRule => {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'date':
      return { date: { operator: 'Between', formula1: `=${rule.from}`, formula2: `=${rule.to}` } };
    case 'whole':
      return { wholeNumber: { operator: 'Between', formula1: rule.from, formula2: rule.to } };
    case 'decimal':
      return { decimal: { operator: 'Between', formula1: rule.from, formula2: rule.to } };
    case 'custom':
      return { custom: { formula: rule.formula } };
  }
};

/** Queues what an area accepts, and what is said before and after typing. */
export const setValidation = (
  sheet: Excel.Worksheet,
  { area, rule, hint, refusal }: ValidationPlan,
): void => {
  const { dataValidation } = rangeOf(sheet, area);
  if (rule !== undefined) dataValidation.rule = ruleOf(rule);
  if (hint !== undefined) dataValidation.prompt = { ...hint, showPrompt: true };
  if (refusal !== undefined)
    dataValidation.errorAlert = { ...refusal, style: styles[refusal.style], showAlert: true };
  else if (rule !== undefined)
    dataValidation.errorAlert = { title: '', message: '', style: 'Information', showAlert: false };
};
