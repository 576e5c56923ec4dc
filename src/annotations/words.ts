/** Whether a text holds a phrase as whole words, in any case: "Smith" in "Smith’s", not in "Smithy". */
export function namesPhrase(text: string, phrase: string): boolean {
  return findWords(text, phrase, 'i').length > 0;
}

/** The offsets at which a phrase stands in a text as whole words. Case counts unless the flags say otherwise. */
export function findWords(text: string, phrase: string, flags: '' | 'i' = ''): number[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(phrase)}(?![\\p{L}\\p{N}])`, `gu${flags}`);
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}

/** The offsets at which a term stands in a text, inside longer words too, in any case. */
export function findTerm(text: string, term: string): { index: number; text: string }[] {
  return Array.from(text.matchAll(new RegExp(RegExp.escape(term), 'giu')), ({ 0: found, index }) => ({ index, text: found }));
}
