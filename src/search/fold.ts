/** A stretch of a text, by its offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What separates words, as in MiniSearch. */
const betweenWords = /[\n\r\p{Z}\p{P}]+/u;
const doubleQuotes = /[“”„‟«»"״]/gu;
const apostrophes = /[‘’‚‛ʼ`´׳]/gu;

/**
 * Text as it is compared: without case, accents and double quotation marks, and with one kind of apostrophe, dash and space.
 *
 * @example fold('The  “Café’s” quay') // "the cafe's quay"
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(doubleQuotes, '')
    .replaceAll(apostrophes, "'")
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase();
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  return text.split(betweenWords).map(fold).filter(Boolean);
}

/** Where a text holds one of these folded words. */
export function findWords(text: string, words: ReadonlySet<string>): Range[] {
  return Array.from(text.matchAll(/[^\n\r\p{Z}\p{P}]+/gu))
    .filter(([word]) => words.has(fold(word)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** Where a text holds a phrase as whole words, regardless of what folding takes away. */
export function findPhrase(text: string, phrase: string): Range[] {
  const wanted = fold(phrase).trim();
  if (wanted === '') return [];
  const { folded, starts, ends } = foldWithPlaces(text);
  const found: Range[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const last = at + wanted.length - 1;
    if (/[\p{L}\p{N}]$/u.test(folded.slice(0, at)) && /^[\p{L}\p{N}]/u.test(wanted)) continue;
    if (/^[\p{L}\p{N}]/u.test(folded.slice(last + 1)) && /[\p{L}\p{N}]$/u.test(wanted)) continue;
    found.push({ start: starts[at] ?? 0, end: ends[last] ?? text.length });
  }
  return found;
}

/** Folds a text, with the place in the text of each character of the result. */
function foldWithPlaces(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = '';
  let place = 0;
  const [starts, ends]: [number[], number[]] = [[], []];
  for (const character of text) {
    const end = place + character.length;
    const own = fold(character);
    if (own === '' && /\p{M}/u.test(character)) ends[ends.length - 1] = end;
    if (!(own === ' ' && folded.endsWith(' '))) {
      folded += own;
      for (let unit = 0; unit < own.length; unit += 1) {
        starts.push(place);
        ends.push(end);
      }
    }
    place = end;
  }
  return { folded, starts, ends };
}
