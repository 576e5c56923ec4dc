/** What an element that holds words of a language says of them. */
export interface LanguageAttributes {
  readonly lang: string;
  /** Only where the script runs from right to left. */
  readonly dir?: 'rtl';
}

/** The attributes of an element with words in a language, given as a BCP 47 tag. */
export function languageAttributes(lang: string): LanguageAttributes {
  return new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? { lang, dir: 'rtl' } : { lang };
}

/**
 * A name put into a sentence of another direction, with the marks that keep it from turning what stands beside it around; as it
 * is where it holds no letter of a script that runs from right to left.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolate(name: string): string {
  return /[\p{sc=Adlam}\p{sc=Arab}\p{sc=Hebr}\p{sc=Mand}\p{sc=Nkoo}\p{sc=Rohg}\p{sc=Syrc}\p{sc=Thaa}]/u.test(name)
    ? `\u2068${name}\u2069`
    : name;
}
