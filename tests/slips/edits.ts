import type { Part } from './parts.ts';
import { isOutside } from './parts.ts';
import type { MakeSlip, Random } from './slip.ts';

/** What to write instead of some words; null if the slip cannot be made there. */
type Instead = (words: string, random: Random) => string | null;

/** An item of a list; null if the list is empty. */
export function pick<T>(list: readonly T[], random: Random): T | null {
  return list.length === 0 ? null : (list[random(list.length)] as T);
}

/** A slip that replaces a match of a pattern in a part of the text. */
export function replacing(part: Part, pattern: RegExp, instead: string | Instead): MakeSlip {
  return (source, random) => {
    const match = pick(find(part, pattern, source), random);
    const words = match && (typeof instead === 'string' ? instead : instead(match.words, random));
    return match === null || words === null ? null : splice(source, match, words);
  };
}

/** A slip that replaces a match of a pattern by another match, as if it were copied from the wrong line. */
export function borrowing(part: Part, pattern: RegExp): MakeSlip {
  return (source, random) => {
    const matches = find(part, pattern, source);
    const match = pick(matches, random);
    const others = matches.filter(({ words }) => words !== match?.words);
    const other = pick(others, random);
    return match && other ? splice(source, match, other.words) : null;
  };
}

/** A slip that swaps two matches of a pattern. */
export function swapping(part: Part, pattern: RegExp): MakeSlip {
  return (source, random) => {
    const matches = find(part, pattern, source);
    const one = pick(matches, random);
    const apart = matches.filter(({ words, end, start }) => one && words !== one.words && (end <= one.start || start >= one.end));
    const other = pick(apart, random);
    if (!one || !other) return null;
    const [first, second] = one.start < other.start ? [one, other] : [other, one];
    return splice(splice(source, second, first.words), first, second.words);
  };
}

/** A slip that repeats a match of a pattern behind a match of another pattern. */
export function pasting(part: Part, pattern: RegExp, place: RegExp): MakeSlip {
  return (source, random) => {
    const pasted = pick(find(part, pattern, source), random);
    const behind = pick(find(part, place, source), random);
    return pasted && behind ? splice(source, { start: behind.end, end: behind.end }, pasted.words) : null;
  };
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function find(part: Part, pattern: RegExp, source: string): Match[] {
  return Array.from(part(source).matchAll(pattern), ({ 0: words, index }) => ({
    ...{ start: index, end: index + words.length },
    words,
  })).filter(({ words }) => !isOutside(words));
}

function splice(source: string, { start, end }: { start: number; end: number }, words: string): string {
  return source.slice(0, start) + words + source.slice(end);
}
