/** What an element that holds words of a language says of them. */
export interface LanguageAttributes {
  readonly lang: string;
  /** Only where the script runs from right to left. */
  readonly dir?: 'rtl';
}

/** The attributes of an element with words in a language, given as a BCP 47 tag. */
export function languageAttributes(language: string): LanguageAttributes {
  const { script } = new Intl.Locale(language).maximize();
  return rightToLeft.has(script ?? '') ? { lang: language, dir: 'rtl' } : { lang: language };
}

/** The scripts in use that run from right to left, by their ISO 15924 codes. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);
