import { repairedFormula } from '../../src/excel/repair';

test.each([
  ['an unresolved name', '=_xldudf_KPI_RATE(A1:A9)', '=KPI.RATE(A1:A9)'],
  ['one with the index of a link', '=[1]!_xldudf_KPI_CROSSTAB(A1,"x")', '=KPI.CROSSTAB(A1,"x")'],
  ['two in one formula', '=_xldudf_KPI_RATE(A1)+_xldudf_KPI_MEAN(B1)', '=KPI.RATE(A1)+KPI.MEAN(B1)'],
  ['a text that reads like one', '=LEN("_xldudf_KPI_RATE(")', '=LEN("_xldudf_KPI_RATE(")'],
  ['a known name', '=KPI.RATE(A1)', '=KPI.RATE(A1)'],
  ['a quotation mark in a text', '="""_xldudf_KPI_A"&_xldudf_KPI_B(1)', '="""_xldudf_KPI_A"&KPI.B(1)'],
])('%s', (_, formula, repaired) => {
  expect(repairedFormula(formula)).toBe(repaired);
});
