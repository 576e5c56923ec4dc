/** The attributes of an element that holds words of a language. */
export interface LanguageAttributes {
  readonly lang: string;
  /** Set only if the script runs from right to left. */
  readonly dir?: 'rtl';
}

/** The attributes of an element with words in a language, given as a BCP 47 tag. */
export function languageAttributes(lang: string): LanguageAttributes {
  return new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? { lang, dir: 'rtl' } : { lang };
}

/**
 * Wraps a name in directional isolates, so that in a sentence of the other direction it does not reorder what stands beside it. A
 * name without a letter that runs from right to left stays as it is.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolate(name: string): string {
  return /[\p{sc=Adlam}\p{sc=Arab}\p{sc=Hebr}\p{sc=Mand}\p{sc=Nkoo}\p{sc=Rohg}\p{sc=Syrc}\p{sc=Thaa}]/u.test(name)
    ? `\u2068${name}\u2069`
    : name;
}
