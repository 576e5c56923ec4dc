import type { Place } from '../record/place.ts';
import { formRules, type RuleName } from './rules.ts';

/**
 * One thing that is wrong: what was found, what was expected, and how to mend it. The place stands apart and is never part of the
 * sentence.
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

/**
 * Messages in the order in which an editor mends them. Files at fault in their form come first, because other faults may follow from
 * that. What a command records when the rest is done comes last. Within these groups the order is by file, line and column; a message
 * without a place stands first in its file.
 */
export function sortMessages(messages: readonly Message[]): Message[] {
  const formless = new Set(messages.filter(isOfForm).map(({ place }) => place.file));
  const turn = (message: Message) => (isLeftToRecord(message) ? 2 : formless.has(message.place.file) ? 0 : 1);
  const position = ({ place }: Message) => (place.type === 'source' ? [place.line, place.column] : [0, 0]) as [number, number];
  return messages.toSorted((a, b) => {
    const [lineA, columnA] = position(a);
    const [lineB, columnB] = position(b);
    return (
      turn(a) - turn(b) ||
      compareText(a.place.file, b.place.file) ||
      lineA - lineB ||
      columnA - columnB ||
      compareText(a.rule, b.rule)
    );
  });
}

/** Whether a message is about new addresses or a new edition, which a command records when the rest is done. */
export function isLeftToRecord({ rule }: Message): boolean {
  return rule === 'permanence/unrecorded' || rule === 'edition/unrecorded';
}

/** Whether a message means that nobody knows what its file says: the file cannot be read, or a mark in it is mistyped. */
export function isOfForm({ rule }: Message): boolean {
  return rule in formRules || rule === 'verbatim/mark' || rule.startsWith('foreign/');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
