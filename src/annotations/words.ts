import type { Range } from '../record/statement.ts';

/** Finds a pattern as whole words. Case counts unless the flags say otherwise. */
export function wholeWords(pattern: string, flags: '' | 'i' = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, `gu${flags}`);
}

/** The offsets at which a phrase stands in a text as whole words. Case counts unless the flags say otherwise. */
export function findWords(text: string, phrase: string, flags: '' | 'i' = ''): number[] {
  return Array.from(text.matchAll(wholeWords(RegExp.escape(phrase), flags)), ({ index }) => index);
}

/** Where a term stands in a text, even inside longer words, in any case. */
export function findTerm(text: string, term: string): Range[] {
  const matches = text.matchAll(new RegExp(RegExp.escape(term), 'giu'));
  return Array.from(matches, ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/**
 * Makes an index of the words of some texts, for many searches. For a phrase it gives the numbers of the texts that hold its rarest
 * word, in any case. Only in these can the phrase itself stand.
 */
export function indexWords(texts: readonly string[]): (phrase: string) => readonly number[] {
  const holders = new Map<string, number[]>();
  for (const [number, text] of texts.entries()) {
    for (const word of wordsOf(text)) {
      holders.set(word, [...(holders.get(word) ?? []), number]);
    }
  }
  const all = [...texts.keys()];
  return (phrase) => {
    const numbers = Array.from(wordsOf(phrase), (word) => holders.get(word) ?? []);
    return numbers.toSorted((a, b) => a.length - b.length)[0] ?? all;
  };
}

/** The words of a text in capitals, each once. */
function wordsOf(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word.toUpperCase()));
}
