import type { Range } from '../record/statement.ts';

/** The marks that can close a quotation, by the mark that opens it. Some marks do both, as in ”…” in Swedish. */
const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '»': '«»', '”': '”', '"': '"' };
/**
 * Every quotation mark. The first group holds a mark that can open and close, but opens here: it stands right before a word and not
 * behind one. A straight mark between two letters is no quotation mark, because Hebrew writes abbreviations with it.
 */
const marks = /(?<=^|[\s([{—–-])(["”»])(?=[\p{L}\p{N}])|[“”„«»]|(?<![\p{L}\p{N}])"|"(?![\p{L}\p{N}])/gu;

export interface Quotations {
  /** Balanced quotations, marks included, outermost only, in order. */
  readonly balanced: readonly Range[];
  /** The offsets of quotation marks that have no partner. */
  readonly unbalanced: readonly number[];
}

/**
 * Finds the quotations of one paragraph. Only marks that open and close inside it count: an opening mark without a partner makes no
 * quotation of what follows. Single marks are left alone because most of them are apostrophes.
 *
 * @example findQuotations('He said "yes".').balanced // [{ start: 8, end: 13 }]
 * @example findQuotations('for "peace. Both').unbalanced // [4]
 */
export function findQuotations(paragraph: string): Quotations {
  const open: { mark: string; at: number }[] = [];
  const unbalanced: number[] = [];
  let balanced: Range[] = [];

  for (const { 0: mark, 1: opening, index: at } of paragraph.matchAll(marks)) {
    const partner = opening ? undefined : open.findLast((opened) => closers[opened.mark]?.includes(mark));
    if (partner) {
      const [, ...inner] = open.splice(open.indexOf(partner));
      unbalanced.push(...inner.map((opened) => opened.at));
      balanced = [...balanced.filter(({ end }) => end <= partner.at), { start: partner.at, end: at + 1 }];
    } else if (opening || !'”»'.includes(mark)) open.push({ mark, at });
    else unbalanced.push(at);
  }
  return { balanced, unbalanced: [...unbalanced, ...open.map(({ at }) => at)].sort((a, b) => a - b) };
}

/** A text with blanks in place of its quotations, so that everything else keeps its offset. */
export function withoutQuotations(text: string): string {
  return findQuotations(text).balanced.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
