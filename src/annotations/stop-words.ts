import * as lists from 'stopword';

/** Lists by their ISO 639-3 codes, as BCP 47 writes these languages. */
const byLanguage = new Map(
  Object.entries(lists).flatMap(([code, words]) =>
    /^[a-z]{3}$/u.test(code) && Array.isArray(words) ? [[Intl.getCanonicalLocales(code)[0] ?? code, words] as const] : [],
  ),
);

/** Words that say nothing by themselves, in lower case; none where no list of the language is known. */
export function stopWords(language: string): readonly string[] {
  return byLanguage.get(new Intl.Locale(language).language) ?? [];
}
