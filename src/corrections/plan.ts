import type { Message } from '../diagnostics/message.ts';
import { isOfForm } from '../diagnostics/message.ts';
import type { ReadResult } from '../loaders/read-content.ts';
import type { Files } from './content-text.ts';

/** A correction of the content, computed and judged before any of it is written. */
export interface Plan {
  /** What it does, in a few words. */
  readonly title: string;
  /** The files that change, each as it is to be; null for one that goes. */
  readonly files: ReadonlyMap<string, Uint8Array | null>;
  /** Files that get another name: from, to. What they hold may change as well. */
  readonly renamed: readonly (readonly [from: string, to: string])[];
  /** Addresses that move, with where to, and those that are withdrawn. */
  readonly addresses: readonly (readonly [from: string, to: string | null])[];
  /** How many statements the ledger seals anew: those that name what is corrected. */
  readonly sealed: number;
  /** Whether anything of the content was published, so that the correction makes another edition. */
  readonly isPublished: boolean;
}

/** A place that a correction cannot change without an editor's judgement; lines and columns count from 1. */
export interface Need {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The field or attribute that names what is corrected. */
  readonly why: string;
}

/** A plan; or why there is none: a sentence, faults that were there, or what an editor has to change first. */
export type Planned =
  | { readonly type: 'plan'; readonly plan: Plan }
  | { readonly type: 'refused'; readonly found: string; readonly expected: string }
  | { readonly type: 'faults'; readonly faults: readonly Message[] }
  | {
      readonly type: 'blocked';
      readonly needs: readonly Need[];
      /** The faults that the content would have. */
      readonly faults: readonly Message[];
      /** The files as they would be, to show the lines at fault. */
      readonly files: Files;
    };

export const refused = (found: string, expected: string): Planned => ({ type: 'refused', found, expected });

/** What is left to a command that records what is new when all else is done. */
const isLeftToRecord = ({ rule }: Message) => rule === 'permanence/unrecorded' || rule === 'edition/unrecorded';

/** Nothing of a draft was published. */
export function isDraft({ content }: ReadResult): boolean {
  return content.summit?.record?.draft === true;
}

/**
 * The faults that keep content from being corrected by a command. What was published must be faultless but for what is left to record.
 * A draft may have the faults of what is not finished, but none of form: with one, it is not known what a file says.
 */
export function faultsBefore(result: ReadResult): Message[] {
  return isDraft(result) ? faultsOfForm(result) : faultsAfter(result);
}

/** The faults of content that is to be published, but for what is left to record. */
export function faultsAfter({ messages }: ReadResult): Message[] {
  return messages.filter((message) => !isLeftToRecord(message));
}

/** The faults with which it is not known what a file says. */
export function faultsOfForm({ messages }: ReadResult): Message[] {
  return messages.filter(isOfForm);
}

/**
 * The faults that a correction would bring: those that stand where none was before.
 *
 * @param nameOf what a file of before is called afterwards
 */
export function newFaults(before: ReadResult, after: ReadResult, nameOf: (file: string) => string = (file) => file): Message[] {
  const key = ({ rule, place }: Message, file = place.file) => `${rule} ${file} ${place.type === 'source' ? place.line : ''}`;
  const known = before.messages.map((message) => key(message, nameOf(message.place.file)));
  return after.messages.filter((message) => {
    const index = known.indexOf(key(message));
    if (index !== -1) known.splice(index, 1);
    return index === -1 && !isLeftToRecord(message);
  });
}

/** Files after some of them are changed or taken away. */
export function filesAfter(files: Files, changes: ReadonlyMap<string, Uint8Array | null>): Map<string, Uint8Array> {
  const after = new Map(files);
  for (const [path, bytes] of changes) {
    if (bytes === null) after.delete(path);
    else after.set(path, bytes);
  }
  return after;
}
