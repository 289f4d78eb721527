import type { Locale } from '../../core/locale';
import { languageTag, words } from './help.text';
import { STYLE } from './style';

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

interface Page {
  readonly locale: Locale;
  readonly title: string;
  /** Beside the link to the same page in the other language. */
  readonly back: string;
  /** The file's name, which is the same in both languages. */
  readonly file: string;
  readonly body: readonly string[];
}

/** A whole page that needs nothing but itself. */
export function page({ locale, title, back, file, body }: Page): string {
  const other = locale === 'en' ? 'zh' : 'en';
  return `<!doctype html>
<html lang="${languageTag[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<nav aria-label="${words.navigation[locale]}">${back}<a href="../${other}/${file}" lang="${languageTag[other]}">${words.other[locale]}</a></nav>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}
