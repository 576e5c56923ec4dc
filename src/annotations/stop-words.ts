import * as lists from 'stopword';

/** The library names its lists by ISO 639-3 codes; here their keys are BCP 47 tags. */
const byLanguage = new Map(
  Object.entries(lists).flatMap(([code, words]) =>
    code.length === 3 && Array.isArray(words) ? [[new Intl.Locale(code).language, words] as const] : [],
  ),
);

/** Words that say nothing by themselves, in lower case; none if the language has no list. */
export function stopWords(language: string): readonly string[] {
  return byLanguage.get(new Intl.Locale(language).language) ?? [];
}
