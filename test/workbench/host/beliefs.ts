/**
 * What we believe of Excel, as data: steps through Excel.run on a blank workbook with the sheet Sheet1, what they
 * give, and where that is written. The emulated Excel is held to them; they can be run in a real Excel as well.
 */
export interface Belief {
  readonly name: string;
  /** Gives what is to be compared; where `refused` is set, it is to fail with that code. */
  readonly steps: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
  readonly gives?: unknown;
  readonly refused?: string;
  readonly source: string;
}

const docs = 'https://learn.microsoft.com/office/dev/add-ins/excel/';
const issue = (number: number) => `https://github.com/OfficeDev/office-js/issues/${number}`;
const api = (type: string, member: string) =>
  `https://learn.microsoft.com/javascript/api/excel/excel.${type}#excel-excel-${type}-${member}`;
const rangeValues = api('range', 'values-member');
const unverified = 'unverified';

/** Writes one input into A1 and gives its value, its kind and its number format. */
const entered =
  (input: unknown, format = 'General') =>
  async (context: Excel.RequestContext, sheet: Excel.Worksheet) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [[format]];
    cell.values = [[input]] as never;
    cell.load('values,valueTypes,numberFormat,formulas');
    await context.sync();
    return [cell.values[0]![0], cell.valueTypes[0]![0]];
  };

const addSheet = (name: string) => async (context: Excel.RequestContext) => {
  context.workbook.worksheets.add(name);
  await context.sync();
};

const table = (sheet: Excel.Worksheet, name: string, address = 'A1:B3') => {
  const made = sheet.tables.add(address, true);
  made.name = name;
  return made;
};

export const beliefs: readonly Belief[] = [
  // Entering values
  { name: 'text is text', steps: entered('abc'), gives: ['abc', 'String'], source: docs },
  { name: 'an apostrophe makes text', steps: entered("'007"), gives: ['007', 'String'], source: docs },
  {
    name: 'a text in the format @ stays text',
    steps: entered('2026-03', '@'),
    gives: ['2026-03', 'String'],
    source: docs,
  },
  {
    name: 'a date in words becomes a serial',
    steps: entered('2026-03-01'),
    gives: [46082, 'Double'],
    source: rangeValues,
  },
  {
    name: 'a percentage becomes a fraction',
    steps: entered('12%'),
    gives: [0.12, 'Double'],
    source: unverified,
  },
  {
    name: 'numeric text becomes a number',
    steps: entered('1,234'),
    gives: [1234, 'Double'],
    source: unverified,
  },
  {
    name: 'TRUE becomes a truth value',
    steps: entered('TRUE'),
    gives: [true, 'Boolean'],
    source: unverified,
  },
  {
    name: 'an equals sign begins a formula',
    steps: entered('=1+1'),
    gives: [2, 'Double'],
    source: rangeValues,
  },
  {
    name: 'a plus sign begins a formula',
    steps: entered('+A2+1'),
    gives: [1, 'Double'],
    source: rangeValues,
  },
  { name: 'a bad formula is refused', steps: entered('=SUM('), refused: 'InvalidArgument', source: docs },
  {
    name: 'text that begins like a formula is refused',
    steps: entered('-not a number ('),
    refused: 'InvalidArgument',
    source: rangeValues,
  },
  {
    name: 'a formula that begins with @ is refused',
    steps: entered('@name'),
    refused: 'InvalidArgument',
    source: unverified,
  },
  {
    name: 'null in a matrix leaves a cell as it is',
    steps: async (context, sheet) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      const range = sheet.getRange('A1:B1');
      range.values = [[null, 3]] as never;
      range.load('values');
      await context.sync();
      return range.values;
    },
    gives: [[1, 3]],
    source: `${docs}excel-add-ins-ranges-set-get-values`,
  },
  {
    name: 'a matrix of another size is refused',
    steps: async (context, sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    },
    refused: 'InvalidArgument',
    source: `${docs}excel-add-ins-error-handling`,
  },
  {
    name: 'a matrix that spills has a spilling range',
    steps: async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=SEQUENCE(2,2)']];
      const range = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address');
      await context.sync();
      return range.address;
    },
    gives: 'Sheet1!A1:B2',
    source: `${docs}excel-add-ins-ranges-dynamic-arrays`,
  },
  {
    name: 'what is in the way of a spill stops it',
    steps: async (context, sheet) => {
      sheet.getRange('A2').values = [[1]];
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      return range.values;
    },
    gives: [['#SPILL!']],
    source: `${docs}custom-functions-dynamic-arrays`,
  },
  {
    name: 'a look leaves a formula where it is',
    steps: async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=1+1']];
      await context.sync();
      sheet.getRange('A1').format.font.bold = true;
      const cell = sheet.getRange('A1').load('formulas,values');
      await context.sync();
      return [cell.formulas, cell.values];
    },
    gives: [[['=1+1']], [[2]]],
    source: `${docs}excel-add-ins-ranges-set-format`,
  },
  {
    name: 'a calculated 0 is not a blank text',
    steps: async (context, sheet) => {
      const other = context.workbook.worksheets.add('Other');
      sheet.getRange('A1:A4').formulas = [['=MAX(1,2)'], ['=MAX(0,-5)'], ['=""'], ['']];
      other.getRange('A1:A4').formulas = [1, 2, 3, 4].map((row) => [`=IF(Sheet1!A${row}="","x",SUM(1,2))`]);
      other.getRange('B1:B4').formulas = [1, 2, 3, 4].map((row) => [`=Sheet1!A${row}=""`]);
      const cells = other.getRange('A1:B4').load('values');
      await context.sync();
      return cells.values;
    },
    gives: [
      [3, false],
      [3, false],
      ['x', true],
      ['x', true],
    ],
    source: unverified,
  },
  // Sheets
  {
    name: 'a sheet that is added is not shown',
    steps: async (context) => {
      context.workbook.worksheets.add('Other');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return active.name;
    },
    gives: 'Sheet1',
    source: api('worksheetcollection', 'add-member(1)'),
  },
  {
    name: 'the name History is reserved',
    steps: addSheet('History'),
    refused: 'InvalidArgument',
    source: 'https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9',
  },
  {
    name: 'a sheet name has 31 characters at most',
    steps: addSheet('x'.repeat(32)),
    refused: 'InvalidArgument',
    source: 'https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9',
  },
  {
    name: 'a sheet name has no slash',
    steps: addSheet('a/b'),
    refused: 'InvalidArgument',
    source: 'https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9',
  },
  {
    name: 'sheet names differ in more than capitals',
    steps: addSheet('SHEET1'),
    refused: 'ItemAlreadyExists',
    source: 'https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling',
  },
  {
    name: 'the only visible sheet cannot be hidden',
    steps: async (context, sheet) => {
      sheet.visibility = 'Hidden';
      await context.sync();
    },
    refused: 'InvalidOperation',
    source: unverified,
  },
  {
    name: 'a very hidden sheet cannot be deleted',
    steps: async (context) => {
      const sheet = context.workbook.worksheets.add('Lists');
      sheet.visibility = 'VeryHidden';
      sheet.delete();
      await context.sync();
    },
    refused: 'InvalidOperation',
    source: api('worksheet', 'delete-member(1)'),
  },
  {
    name: 'a protected sheet refuses changes',
    steps: async (context, sheet) => {
      sheet.protection.protect();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    },
    refused: 'AccessDenied',
    source: `${docs}excel-add-ins-worksheets#data-protection`,
  },
  // Tables and names
  {
    name: 'table names are unique in the workbook',
    steps: async (context, sheet) => {
      table(sheet, 'Log');
      table(sheet, 'LOG', 'E1:F3');
      await context.sync();
    },
    refused: 'InvalidArgument',
    source: issue(551),
  },
  {
    name: 'a table cannot have the name of a range',
    steps: async (context, sheet) => {
      context.workbook.names.add('Rates', sheet.getRange('H1'));
      table(sheet, 'Rates');
      await context.sync();
    },
    refused: 'InvalidArgument',
    source: unverified,
  },
  {
    name: 'a table cannot have a name like an address',
    steps: async (context, sheet) => {
      table(sheet, 'LOG1');
      await context.sync();
    },
    refused: 'InvalidArgument',
    source: 'https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114',
  },
  {
    name: 'tables do not overlap',
    steps: async (context, sheet) => {
      table(sheet, 'One');
      table(sheet, 'Two', 'B2:C4');
      await context.sync();
    },
    refused: 'InvalidArgument',
    source: docs,
  },
  {
    name: 'different formulas in a column of a table overwrite each other',
    steps: async (context, sheet) => {
      table(sheet, 'Log');
      const body = sheet.getRange('B2:B3');
      body.formulas = [['=1'], ['=2']];
      body.load('formulas');
      await context.sync();
      return body.formulas;
    },
    gives: [['=2'], ['=2']],
    source: issue(5909),
  },
  {
    name: 'rows that a table takes up get its calculated formulas',
    steps: async (context, sheet) => {
      const log = table(sheet, 'Log');
      sheet.getRange('A2:A4').values = [[1], [2], [3]];
      sheet.getRange('B2:B3').formulas = [['=Log[@Column1]*2'], ['=Log[@Column1]*2']];
      log.resize('A1:B4');
      const cell = sheet.getRange('B4').load('values');
      await context.sync();
      return cell.values;
    },
    gives: [[6]],
    source: 'https://www.safaribooksonline.com/library/view/excel-2010-the/9781449382360/ch14s04.html',
  },
  {
    name: 'deleting cells over the whole width of a table takes rows from it',
    steps: async (context, sheet) => {
      const log = table(sheet, 'Log', 'A1:B5');
      sheet.getRange('A2:B5').values = [1, 2, 3, 4].map((day) => [day, 10 * day]);
      sheet.getRange('A7').values = [['below']];
      sheet.getRange('D1').formulas = [['=SUM(Log[Column2])']];
      sheet.getRange('A2:B3').delete('Up');
      const range = log.getRange().load('address');
      const cells = sheet.getRange('A2:B5').load('values');
      const sum = sheet.getRange('D1').load('values');
      await context.sync();
      return [range.address, cells.values, sum.values];
    },
    gives: [
      'Sheet1!A1:B3',
      [
        [3, 30],
        [4, 40],
        ['', ''],
        ['below', ''],
      ],
      [[70]],
    ],
    source: unverified,
  },
  {
    name: 'a deleted column of a table goes with its cells, and what stands beside the table closes up',
    steps: async (context, sheet) => {
      const log = table(sheet, 'Log', 'A1:C2');
      sheet.getRange('A1:E2').values = [
        ['Day', 'Mark', 'Hours', '', 'beside'],
        [1, 'x', 8, '', 'beside'],
      ];
      sheet.getRange('E4').formulas = [['=SUM(Log[Hours])']];
      log.columns.getItem('Mark').delete();
      log.columns.load('items/name');
      const cells = sheet.getRange('A1:D2').load('values');
      const sum = sheet.getRange('E4').load('values');
      await context.sync();
      return [log.columns.items.map(({ name }) => name), cells.values, sum.values];
    },
    gives: [
      ['Day', 'Hours'],
      [
        ['Day', 'Hours', '', 'beside'],
        [1, 8, '', 'beside'],
      ],
      [[8]],
    ],
    source: api('tablecolumn', 'delete-member(1)'),
  },
  {
    name: 'a table made narrower keeps the names of the columns it keeps',
    steps: async (context, sheet) => {
      const log = table(sheet, 'Log', 'A1:D2');
      sheet.getRange('A1:D2').values = [
        ['Day', 'Person', 'Hours', 'Mark'],
        [1, 'Anna', 8, 'x'],
      ];
      log.resize('A1:B2');
      log.columns.load('items/name');
      await context.sync();
      return log.columns.items.map(({ name }) => name);
    },
    gives: ['Day', 'Person'],
    source: api('table', 'resize-member(1)'),
  },
  {
    name: 'a name follows its cell, and is #REF! when the cell is gone',
    steps: async (context, sheet) => {
      const item = context.workbook.names.add('KPI_b_Log_day', sheet.getRange('B2'));
      sheet.getRange('1:1').insert('Down');
      item.load('formula');
      await context.sync();
      const followed = String(item.formula);
      sheet.getRange('3:3').delete('Up');
      item.load('formula');
      await context.sync();
      return [followed, String(item.formula).includes('#REF!')];
    },
    gives: ['=Sheet1!$B$3', true],
    source: 'https://flylib.com/books/en/3.427.1.43/1/',
  },
  {
    name: 'a name follows the renaming of its sheet',
    steps: async (context, sheet) => {
      const item = context.workbook.names.add('Start', sheet.getRange('A1'));
      sheet.name = 'My Log';
      item.load('formula');
      await context.sync();
      return item.formula;
    },
    gives: "='My Log'!$A$1",
    source: unverified,
  },
  {
    name: 'columns are put beside one another in any order, with blank cells as empty texts',
    steps: async (context, sheet) => {
      sheet.getRange('A1:C3').values = [
        ['a', 'b', 'c'],
        [1, '', 'x'],
        [2, 'y', ''],
      ];
      table(sheet, 'Log', 'A1:C3');
      const column = (header: string) => `IF(ISBLANK(Log[${header}]),"",Log[${header}])`;
      sheet.getRange('E1').formulas = [[`=CHOOSE({1,2},${column('c')},${column('a')})`]];
      const spilt = sheet.getRange('E1:F2').load('values');
      await context.sync();
      return spilt.values;
    },
    gives: [
      ['x', 1],
      ['', 2],
    ],
    source: 'https://support.microsoft.com/office/choose-function-fc5c184f-cb62-4ec7-a46e-38653b98f5bc',
  },
  // Formats, rules
  {
    name: 'a list typed into a rule has 255 characters at most',
    steps: async (context, sheet) => {
      const source = 'abc,'.repeat(70);
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    },
    refused: 'InvalidArgument',
    source: issue(2128),
  },
  {
    name: 'a new conditional format stands before the others',
    steps: async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange('A1:A5');
      for (const formula of ['=$A1=1', '=$A1=2'])
        conditionalFormats.add('Custom').custom.rule.formula = formula;
      conditionalFormats.load('items/custom/rule/formula');
      await context.sync();
      return conditionalFormats.items.map(({ custom }) => custom.rule.formula);
    },
    gives: ['=$A1=2', '=$A1=1'],
    source: api('conditionalformatcollection', 'add-member(1)'),
  },
  {
    name: 'cells with different formats have none in common',
    steps: async (context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      const { font } = sheet.getRange('A1:A2').format;
      font.load('bold');
      await context.sync();
      return font.bold;
    },
    gives: null,
    source: `${docs}excel-add-ins-ranges-set-format`,
  },
  {
    name: 'cells of which only some have a rule have mixed criteria, with different ones they are inconsistent',
    steps: async (context, sheet) => {
      const list = (address: string, source: string) => {
        sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source } };
      };
      list('A1:A2', 'a,b');
      list('A3', 'c,d');
      const asked = ['A1:A2', 'A1:A3', 'A1:A4', 'B1'].map((a) =>
        sheet.getRange(a).dataValidation.load('type'),
      );
      await context.sync();
      return asked.map(({ type }) => type);
    },
    gives: ['List', 'Inconsistent', 'MixedCriteria', 'None'],
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype',
  },
  // Null objects
  {
    name: 'what is missing is a null object, and using it fails',
    steps: async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nothing');
      await context.sync();
      if (!sheet.isNullObject) return 'found';
      sheet.name = 'Something';
      await context.sync();
      return 'renamed';
    },
    refused: 'ItemNotFound',
    source: unverified,
  },
];
