import { localeOf, type Locale } from '../../core/locale';

export const languages = ['en-US', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** How the workbench looks, as a person would have set it in Excel. */
export interface Display {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

export const localeIn = ({ language }: Display): Locale => localeOf(language);

/** The display that an address asks for with `?lang=zh-CN&theme=dark`, else the one that the browser prefers. */
export function displayOf(query: URLSearchParams, preferred: string, prefersDark: boolean): Display {
  const theme = query.get('theme') ?? (prefersDark ? 'dark' : 'light');
  return {
    language: localeOf(query.get('lang') ?? preferred) === 'zh' ? 'zh-CN' : 'en-US',
    theme: theme === 'dark' ? 'dark' : 'light',
  };
}
