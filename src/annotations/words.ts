/** Finds a pattern as whole words. Case counts unless the flags say otherwise. */
export function wholeWords(pattern: string, flags: '' | 'i' = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, `gu${flags}`);
}

/** The offsets at which a phrase stands in a text as whole words. Case counts unless the flags say otherwise. */
export function findWords(text: string, phrase: string, flags: '' | 'i' = ''): number[] {
  return Array.from(text.matchAll(wholeWords(RegExp.escape(phrase), flags)), ({ index }) => index);
}

/** Where a term stands in a text, even inside longer words, in any case. */
export function findTerm(text: string, term: string): { index: number; text: string }[] {
  return Array.from(text.matchAll(new RegExp(RegExp.escape(term), 'giu')), ({ 0: found, index }) => ({ index, text: found }));
}

/**
 * An index of the words of some texts, for many searches. For a phrase it gives the numbers of the texts that hold the rarest of
 * its words, in any case: the only ones in which the phrase itself can stand.
 */
export function indexWords(texts: readonly string[]): (phrase: string) => readonly number[] {
  const holders = new Map<string, number[]>();
  for (const [number, text] of texts.entries()) {
    for (const word of wordsOf(text)) {
      const known = holders.get(word);
      if (known) known.push(number);
      else holders.set(word, [number]);
    }
  }
  const all = [...texts.keys()];
  return (phrase) =>
    [...wordsOf(phrase)]
      .map((word) => holders.get(word) ?? [])
      .reduce<readonly number[]>((fewest, numbers) => (numbers.length < fewest.length ? numbers : fewest), all);
}

/** The words of a text, each once, without regard to case. */
function wordsOf(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word.toUpperCase().toLowerCase()));
}
