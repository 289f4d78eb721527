import type { Locale } from '../core/locale';
import { catalogue, entries, groupable, type Entry } from '../kpis/index.text';
import { shownName, type Param } from '../kpis/param';
import { helpPath } from './help';

/** Office's functions.json. */
export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly enums: readonly EnumMetadata[];
  readonly functions: readonly FunctionMetadata[];
}

export interface EnumMetadata {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** `string` where words are offered: Office's own example of an enumeration has it so. */
  readonly type: 'any' | 'string';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
  readonly repeating?: true;
  readonly customEnumId?: string;
}

const FUNCTION_NAMES = 'KPI_FUNCTION';

/** The functions that can be grouped, offered where a function's name is asked for. */
const functionNames = (locale: Locale): EnumMetadata => ({
  id: FUNCTION_NAMES,
  type: 'string',
  values: groupable.map(({ id, title }) => ({ name: id, stringValue: id, tooltip: title[locale] })),
});

/** Words of options are the same in both languages, so the tooltip is the word itself. */
const optionsOf = (): readonly EnumMetadata[] =>
  entries.flatMap(({ kpi }) =>
    Object.entries(kpi.params).flatMap(([key, { options }]) =>
      options === undefined
        ? []
        : [
            {
              id: optionId(kpi.id, key),
              type: 'string' as const,
              values: options.map((word) => ({ name: word, stringValue: word, tooltip: word })),
            },
          ],
    ),
  );

const optionId = (id: string, key: string): string =>
  `${id.replace(/\./g, '_')}_${shownName(key).toUpperCase()}`;

function parameter(entry: Entry, key: string, param: Param<unknown>, locale: Locale): ParameterMetadata {
  const customEnumId = param.namesFunction ? FUNCTION_NAMES : param.options && optionId(entry.kpi.id, key);
  return {
    name: shownName(key),
    description: entry.prose.params[key]![locale],
    type: customEnumId === undefined ? 'any' : 'string',
    dimensionality: param.takes === 'range' ? 'matrix' : 'scalar',
    ...(param.optional && { optional: true }),
    ...(param.repeating && { repeating: true }),
    ...(customEnumId !== undefined && { customEnumId }),
  };
}

/** Metadata in one language; help pages lie under `baseUrl`, which ends with `/`. */
export const metadata = (locale: Locale, baseUrl: string): Metadata => ({
  allowErrorForDataTypeAny: true,
  enums: [functionNames(locale), ...optionsOf()],
  functions: catalogue.flatMap((family) =>
    family.entries.map((entry) => ({
      id: entry.kpi.id,
      name: entry.kpi.id,
      description: entry.prose.summary[locale],
      helpUrl: baseUrl + helpPath(entry.kpi.id, locale),
      parameters: Object.entries(entry.kpi.params).map(([key, param]) =>
        parameter(entry, key, param, locale),
      ),
      result: {
        type: 'any' as const,
        dimensionality: entry.kpi.spills ? ('matrix' as const) : ('scalar' as const),
      },
    })),
  ),
});
