import type { Range } from '../record/statement.ts';

/** Which marks close a quotation that a mark opens. Some open and close alike, as ”…” does in Swedish. */
const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '»': '«»', '”': '”', '"': '"' };
/** Marks that tell by their place, not by their shape, whether they open. */
const ambiguous = new Set(['"', '”', '»']);
const anyMark = /[“”„«»"]/gu;
const startsWord = /[\p{L}\p{N}]/u;

export interface Quotations {
  /** Balanced quotations, marks included, outermost only, in order. */
  readonly balanced: readonly Range[];
  /** The offsets of quotation marks that have no partner. */
  readonly unbalanced: readonly number[];
}

/**
 * Finds the quotations of one paragraph. Only a pair of marks that both open and close inside it counts: where a mark
 * has no partner, nothing after it is a quotation on its account.
 *
 * Single marks are left alone, since most of them are apostrophes.
 *
 * @example findQuotations('He said "yes".').balanced // [{ start: 8, end: 13 }]
 * @example findQuotations('for "peace. Both').unbalanced // [4]
 */
export function findQuotations(paragraph: string): Quotations {
  const open: { mark: string; at: number }[] = [];
  const pairs: Range[] = [];
  const unbalanced: number[] = [];

  for (const { 0: mark, index } of paragraph.matchAll(anyMark)) {
    if (insideWord(paragraph, mark, index)) continue;
    const partner = findLastIndex(open, (opened) => (closers[opened.mark] ?? '').includes(mark));
    if (partner >= 0 && !opensHere(paragraph, mark, index)) {
      pairs.push({ start: open[partner]?.at ?? index, end: index + mark.length });
      unbalanced.push(
        ...open
          .splice(partner)
          .slice(1)
          .map(({ at }) => at),
      );
    } else if (ambiguous.has(mark) ? mark === '"' || opensHere(paragraph, mark, index) : mark in closers) {
      open.push({ mark, at: index });
    } else {
      unbalanced.push(index);
    }
  }
  unbalanced.push(...open.map(({ at }) => at));
  return { balanced: outermost(pairs), unbalanced: unbalanced.sort((a, b) => a - b) };
}

/** A mark that can open and close opens right before a word, with no word right before it. */
function opensHere(text: string, mark: string, at: number): boolean {
  if (!ambiguous.has(mark)) return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return /[\s([{—–-]/u.test(before) && startsWord.test(after);
}

/** A straight mark between two letters is no quotation mark: Hebrew writes abbreviations so. */
function insideWord(text: string, mark: string, at: number): boolean {
  return mark === '"' && startsWord.test(text[at - 1] ?? ' ') && startsWord.test(text[at + 1] ?? ' ');
}

function outermost(pairs: readonly Range[]): Range[] {
  const sorted = pairs.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Range[] = [];
  for (const pair of sorted) if (pair.start >= (kept.at(-1)?.end ?? 0)) kept.push(pair);
  return kept;
}

function findLastIndex<T>(items: readonly T[], matches: (item: T) => boolean): number {
  for (let i = items.length - 1; i >= 0; i -= 1) if (matches(items[i] as T)) return i;
  return -1;
}

/** A text with blanks in the place of what stands in quotation marks, so that the rest keeps its place. */
export function withoutQuotations(text: string): string {
  return findQuotations(text).balanced.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
