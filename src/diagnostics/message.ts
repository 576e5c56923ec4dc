import type { Place } from '../record/place.ts';
import type { RuleName } from './rules.ts';

/**
 * One thing that is wrong, in one grammar: what was found, what was expected, and how to mend it. The place stands apart and is
 * never part of the sentence.
 */
export interface Message {
  readonly rule: RuleName;
  readonly place: Place;
  /** Completes "Unexpected …". */
  readonly found: string;
  /** Completes "expected …". */
  readonly expected: string;
  /** How to mend it. */
  readonly mend: string;
}

/** Messages in the order of files, lines and columns; those without a place stand first in their file. */
export function sortMessages(messages: readonly Message[]): Message[] {
  const position = ({ place }: Message) => (place.type === 'source' ? [place.line, place.column] : [0, 0]) as [number, number];
  return messages.toSorted((a, b) => {
    const [lineA, columnA] = position(a);
    const [lineB, columnB] = position(b);
    return compareText(a.place.file, b.place.file) || lineA - lineB || columnA - columnB || compareText(a.rule, b.rule);
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
