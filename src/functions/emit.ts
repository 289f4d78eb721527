import { locales, type Locale } from '../core/locale';
import { helpPages } from './help';
import { metadata } from './metadata';

const TAG: Readonly<Record<Locale, string>> = { en: 'en-US', zh: 'zh-CN' };

/**
 * What is made from the definitions at build time: Office's metadata and the help pages, by path in dist.
 * `baseUrl` is where dist is served, and ends with `/`.
 */
export function emit(baseUrl: string): ReadonlyMap<string, string> {
  const files = new Map(helpPages());
  for (const locale of locales)
    files.set(`functions.${TAG[locale]}.json`, JSON.stringify(metadata(locale, baseUrl), null, 2));
  return files;
}
