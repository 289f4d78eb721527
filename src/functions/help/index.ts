import { locales, type Locale } from '../../core/locale';
import { catalogue } from '../../kpis/index.text';
import { functionPage } from './functionPage';
import { indexPage } from './indexPage';

/** Where a function's help page lies under the base address. */
export const helpPath = (id: string, locale: Locale): string => `help/${locale}/${id}.html`;

/** All help pages by their path; they need nothing from elsewhere. */
export function helpPages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const locale of locales) {
    pages.set(helpPath('index', locale), indexPage(locale));
    for (const family of catalogue)
      for (const entry of family.entries)
        pages.set(helpPath(entry.kpi.id, locale), functionPage(entry, family, locale));
  }
  return pages;
}
