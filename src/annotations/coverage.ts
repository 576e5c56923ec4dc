import type { Paragraph } from '../record/account.ts';
import type { Range } from '../record/statement.ts';

/** Joins ranges that touch or overlap, and puts them in order. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

/** The share of the paragraphs’ characters that the ranges cover, from 0 to 1. */
export function coverage(paragraphs: readonly Paragraph[], ranges: readonly Range[]): number {
  const length = (items: readonly Range[]) => items.reduce((sum, { start, end }) => sum + end - start, 0);
  const whole = length(paragraphs);
  return whole === 0 ? 0 : length(mergeRanges(ranges)) / whole;
}

/** The stretches of the paragraphs that no range covers and that hold a word: what an account says and no statement uses. */
export function unmarkedRanges(text: string, paragraphs: readonly Paragraph[], ranges: readonly Range[]): Range[] {
  const covered = mergeRanges(ranges);
  return paragraphs.flatMap((paragraph) => {
    const gaps: Range[] = [];
    let position = paragraph.start;
    // A gap that is empty or turned around holds no word.
    for (const { start, end } of covered) {
      gaps.push({ start: position, end: Math.min(start, paragraph.end) });
      position = Math.max(position, end);
    }
    gaps.push({ start: position, end: paragraph.end });
    return gaps.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  });
}
