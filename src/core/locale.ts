/** The languages of everything a person reads. */
export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** The same words in every language. */
export type Text = Readonly<Record<Locale, string>>;

/** The language for an Office language tag such as `zh-CN`; English for anything else. */
export const localeOf = (tag: string | null | undefined): Locale => (/^zh\b/i.test(tag ?? '') ? 'zh' : 'en');
