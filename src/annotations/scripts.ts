/** Scripts in wide use, by Unicode’s names for them. Letters of any other are taken for letters of every text. */
const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Georgian',
  'Hebrew',
  'Arabic',
  'Ethiopic',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Thai',
  'Lao',
  'Myanmar',
  'Khmer',
  'Tibetan',
  'Mongolian',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
] as const;

export type Script = (typeof scripts)[number];

const letterOf = new Map(scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')]));

/** The scripts of a text's letters. */
export function scriptsOf(text: string): Script[] {
  return scripts.filter((script) => letterOf.get(script)?.test(text));
}

/** Whether a term has a letter of the script in which a language is written; true also where that is not one script. */
export function isInScriptOf(term: string, language: string): boolean {
  const code = new Intl.Locale(language).maximize().script ?? '';
  try {
    return new RegExp(`\\p{Script=${code}}`, 'u').test(term);
  } catch {
    // Unicode has no such script: Japanese and Chinese are written in several.
    return true;
  }
}

/**
 * The scripts in which a term is written, and of which a text has not one letter: such a term cannot stand in it.
 *
 * @example foreignScripts('lamp', 'Фонарь горит.') // ['Latin']
 */
export function foreignScripts(term: string, text: string): Script[] {
  return scriptsOf(term).filter((script) => !letterOf.get(script)?.test(text));
}
