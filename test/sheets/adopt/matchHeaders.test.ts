import fc from 'fast-check';
import { locales } from '../../../src/core/locale';
import { guessRole } from '../../../src/sheets/adopt/guessRole';
import { mappableColumns, matchHeaders } from '../../../src/sheets/adopt/matchHeaders';
import { roles, roleTemplate, type Role } from '../../../src/sheets/adopt/roles';
import { synonyms } from '../../../src/sheets/adopt/synonyms';
import { realTables } from './realHeaders';

const mappingOf = (role: Role, headers: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    matchHeaders(roleTemplate(role), headers).flatMap(({ key, header }) =>
      header === null ? [] : [[key, header]],
    ),
  );

describe.each(realTables.map((table) => [table.system, table] as const))(
  '%s',
  (_, { headers, role, mapping }) => {
    test('is taken for what it is', () => {
      expect(guessRole(headers)[0]!.role).toBe(role);
    });

    test('has its columns found', () => {
      expect(mappingOf(role, headers)).toMatchObject(mapping);
    });
  },
);

test.each(roles.flatMap((template) => locales.map((locale) => [template.key, locale, template] as const)))(
  'the headers of %s in %s are matched exactly, and the sheet is known by them',
  (role, locale, template) => {
    const headers = mappableColumns(template).map(({ header }) => header[locale]);
    expect(matchHeaders(template, headers)).toEqual(
      mappableColumns(template).map(({ key, header }) => ({
        key,
        header: header[locale],
        certainty: 'exact',
      })),
    );
    expect(guessRole(headers)[0]!.role).toBe(role);
  },
);

test.each([
  ['DUE DATE', 'due', 'synonym'],
  ['  due ', 'due', 'exact'],
  ['Ｄｕｅ', 'due', 'exact'],
  ['Due (planned)', 'due', 'exact'],
  ['截止日期（计划）', 'due', 'exact'],
  ['【截止日期】', 'due', 'exact'],
  ['due_date', 'due', 'synonym'],
  ['Deadlne', 'due', 'similar'],
  ['Owner', 'owner', 'exact'],
  ['Assignee', 'owner', 'synonym'],
  ['责任人姓名', 'owner', 'similar'],
] as const)('“%s” is the column %s of Actions: %s', (header, key, certainty) => {
  expect(matchHeaders(roleTemplate('Actions'), [header]).find((match) => match.header !== null)).toEqual({
    key,
    header,
    certainty,
  });
});

test.each(['Owner email', 'Owner.id', '负责人电话', '客户编号', 'x', '', '—', 'Colour'])(
  '“%s” is no column of Actions',
  (header) => {
    expect(matchHeaders(roleTemplate('Actions'), [header]).every((match) => match.certainty === 'none')).toBe(
      true,
    );
  },
);

test('a header that fits two columns goes where it is needed', () => {
  expect(mappingOf('Contracts', ['Start date', 'End date', 'Client'])).toEqual({
    start: 'Start date',
    end: 'End date',
    customer: 'Client',
  });
  expect(mappingOf('Feedback', ['Created at', 'Closed at', 'Client'])).toEqual({
    received: 'Created at',
    handled: 'Closed at',
    customer: 'Client',
  });
});

test('the name of the table or its sheet decides between roles that fit alike', () => {
  const headers = ['Customer', 'Owner', 'Due', 'Status'];
  expect(guessRole(headers, ['Table1', 'Improvements'])[0]!.role).toBe('Improvements');
  expect(guessRole(headers, ['Table1', 'Customer actions'])[0]!.role).toBe('Actions');
});

test('a table that fits nothing has no role', () => {
  expect(guessRole(['Colour', 'Shape', 'Weight of egg']).every(({ fit }) => fit < 0.5)).toBe(true);
});

test('synonyms are given for columns that there are, each once', () => {
  for (const template of roles)
    for (const [key, list] of Object.entries(synonyms[template.key] ?? {})) {
      expect([template.key, template.columns.map((column) => column.key)]).toEqual([
        template.key,
        expect.arrayContaining([key]),
      ]);
      expect(list).toMatch(/^\S[^|]*( \| [^|]*\S)*$/);
    }
});

describe('whatever the headers are', () => {
  const known = Array.from(
    new Set(
      roles.flatMap((template) => [
        ...template.columns.flatMap(({ header }) => Object.values(header)),
        ...Object.values(synonyms[template.key] ?? {}).flatMap((list) => list.split(' | ')),
      ]),
    ),
  );
  const headers = fc.uniqueArray(fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: 20 })), {
    maxLength: 24,
    selector: (header) => header.toLowerCase(),
  });
  const role = fc.constantFrom(...roles);

  test('every header is given to one column at most, and only headers that there are', () => {
    fc.assert(
      fc.property(role, headers, (template, given) => {
        const used = matchHeaders(template, given).flatMap(({ header }) => (header === null ? [] : [header]));
        expect(new Set(used).size).toBe(used.length);
        expect(given).toEqual(expect.arrayContaining(used));
      }),
    );
  });

  test('their order does not matter', () => {
    fc.assert(
      fc.property(role, headers, fc.infiniteStream(fc.nat()), (template, given, random) => {
        const places = new Map(given.map((header) => [header, random.next().value as number]));
        const shuffled = [...given].sort((a, b) => places.get(a)! - places.get(b)!);
        expect(matchHeaders(template, shuffled)).toEqual(matchHeaders(template, given));
      }),
    );
  });

  test('capitals, width and blanks around them do not matter', () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(role, fc.uniqueArray(fc.constantFrom(...known), { maxLength: 16 }), (template, given) => {
        const keysOf = (list: readonly string[]) =>
          matchHeaders(template, list).map(({ header, certainty }) => [
            header === null ? -1 : list.indexOf(header),
            certainty,
          ]);
        const sorted = [...given].sort();
        const certainties = (list: readonly string[]) => keysOf(list).map(([, certainty]) => certainty);
        expect(certainties(sorted.map((header) => ` ${wide(header.toUpperCase())} `))).toEqual(
          certainties(sorted),
        );
      }),
    );
  });
});
