/** What a browser looks for: some words, the words at both ends of a range, or some words between others. */
interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** In UTF-16 units. A longer passage is named by its first and last words, as the specification advises. */
const passageLimit = 300;
/** How many words name each end of a range, at least and at most. The most also stand on each side of words that occur twice. */
const [fewestWords, mostWords] = [3, 12];

/**
 * A link to a passage in a published text. A browser finds the passage by its words and lights it up. If it cannot, or does not find the
 * words, it opens the page.
 *
 * @param address the address of the published page
 * @param text the plain text of the account, in which words must stand only once to be found
 * @param range where the passage stands in the text, in UTF-16 code units
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentLink(address: string, text: string, range: { readonly start: number; readonly end: number }): string {
  const { prefix, start, end, suffix } = directiveFor(text, range);
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

function directiveFor(text: string, range: { readonly start: number; readonly end: number }): TextDirective {
  const passage = text.slice(range.start, range.end);
  if (passage.length > passageLimit) {
    const words = passage.split(' ');
    const lengths = Array.from({ length: mostWords - fewestWords + 1 }, (_, index) => fewestWords + index);
    const firstWords = lengths.map((count) => words.slice(0, count).join(' '));
    const lastWords = lengths.map((count) => words.slice(-count).join(' '));
    const start = firstWords.find((candidate) => isOnce(text, candidate)) ?? firstWords.at(-1) ?? passage;
    const end = lastWords.find((candidate) => isOnce(text, candidate)) ?? lastWords.at(-1) ?? passage;
    return { start, end };
  }
  if (isOnce(text, passage)) return { start: passage };
  // The words around it in its paragraph tell it from the others.
  const before = text.slice(text.lastIndexOf('\n', range.start) + 1, range.start).trim();
  const paragraphEnd = text.indexOf('\n', range.end);
  const after = text.slice(range.end, paragraphEnd === -1 ? text.length : paragraphEnd).trim();
  return {
    ...(before === '' ? {} : { prefix: before.split(' ').slice(-mostWords).join(' ') }),
    start: passage,
    ...(after === '' ? {} : { suffix: after.split(' ').slice(0, mostWords).join(' ') }),
  };
}

function isOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first !== -1 && text.indexOf(words, first + 1) === -1;
}

/** Words in percent-encoding. A hyphen is encoded too, because it would part a prefix or a suffix from the words. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
