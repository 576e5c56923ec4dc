// Puts words of an account or an editor in quotation marks of the site. The words of a statement are never changed in this way.

/** The single form of each double mark. */
const single: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '„': '‚', '«': '‹', '»': '›', '"': "'" };
/** The marks that open and close a quotation. */
const pairs: readonly string[] = ['“”', '„“', '„”', '«»', '»«', '””', '""'];
/** Any double mark. A straight one between letters is part of a Hebrew abbreviation. */
const anyMark = /[“”„«»]|(?<![\p{L}\p{N}])"|"(?![\p{L}\p{N}])/gu;

/**
 * Words in quotation marks, whatever marks they have themselves.
 *
 * @example inQuotationMarks('“If that is … he said.') // '“If that is … he said.”'
 * @example inQuotationMarks('Ash “will build” a bridge') // '“Ash ‘will build’ a bridge”'
 */
export function inQuotationMarks(words: string): string {
  return `“${withinMarks(words)}”`;
}

/** Words as they stand within quotation marks: pairs become single; marks around the whole or without a partner are left out. */
export function withinMarks(words: string): string {
  const partners = pairMarks(words);
  return words.replaceAll(anyMark, (mark, at: number) => {
    const partner = partners.get(at);
    if (partner === undefined) return '';
    const isAroundAll = Math.min(at, partner) === 0 && Math.max(at, partner) === words.length - 1;
    return isAroundAll ? '' : (single[mark] ?? mark);
  });
}

/** The offset of each mark that has a partner, with the offset of the partner. */
function pairMarks(words: string): Map<number, number> {
  const partners = new Map<number, number>();
  const open: { mark: string; at: number }[] = [];
  for (const { 0: mark, index } of words.matchAll(anyMark)) {
    const opened = open.findLastIndex((other) => pairs.includes(other.mark + mark));
    const before = open[opened];
    if (before) {
      partners.set(before.at, index).set(index, before.at);
      open.splice(opened);
    } else {
      open.push({ mark, at: index });
    }
  }
  return partners;
}
