/** A letter of each script in wide use, by Unicode’s name for it. Letters of any other script may stand in every text. */
const letters = new Map(
  (
    'Latin Cyrillic Greek Armenian Georgian Hebrew Arabic Ethiopic Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada ' +
    'Malayalam Sinhala Thai Lao Myanmar Khmer Tibetan Mongolian Han Hiragana Katakana Hangul'
  )
    .split(' ')
    .map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')]),
);

/** The scripts of a text’s letters. */
export function scriptsOf(text: string): string[] {
  return [...letters].flatMap(([script, letter]) => (letter.test(text) ? [script] : []));
}

/** Whether a term has a letter of the script of a language. True also for a language that is written in several scripts. */
export function isInScriptOf(term: string, language: string): boolean {
  const code = new Intl.Locale(language).maximize().script;
  try {
    return new RegExp(`\\p{Script=${code}}`, 'u').test(term);
  } catch {
    // Unicode has no such script: Japanese and Chinese are written in several.
    return true;
  }
}

/**
 * The scripts of a term’s letters of which a text has not one letter. If there are any, the term cannot stand in the text.
 *
 * @example foreignScripts('lamp', 'Фонарь горит.') // ['Latin']
 */
export function foreignScripts(term: string, text: string): string[] {
  const own = scriptsOf(text);
  return scriptsOf(term).filter((script) => !own.includes(script));
}
