import type { Message } from '../diagnostics/message.ts';
import { isLeftToRecord, isOfForm } from '../diagnostics/message.ts';
import type { ReadResult } from '../loaders/read-content.ts';
import type { Files } from './content-text.ts';

/** A correction of the content. It is computed and judged before any of it is written. */
export interface Plan {
  /** What it does, in a few words. */
  readonly title: string;
  /** The files that change: their new bytes, or null if the file goes. */
  readonly files: ReadonlyMap<string, Uint8Array | null>;
  /** Files that get another name. What they hold may change as well. */
  readonly renamed: readonly (readonly [from: string, to: string])[];
  /** Addresses that move, with their new ones, and those that are withdrawn. */
  readonly addresses: readonly (readonly [from: string, to: string | null])[];
  /** How many statements are sealed anew in the ledger because they name what is corrected. */
  readonly sealed: number;
  /** Whether the content is published, so that the correction makes another edition. */
  readonly isPublished: boolean;
}

/** A place that only an editor can change. Lines and columns count from 1. */
export interface Need {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The field or attribute that names what is corrected. */
  readonly why: string;
}

/** A plan, or why there is none: a sentence, the faults of the content, or what an editor has to change first. */
export type Planned =
  | { readonly type: 'plan'; readonly plan: Plan }
  | { readonly type: 'refused'; readonly found: string; readonly expected: string }
  | { readonly type: 'faults'; readonly faults: readonly Message[] }
  | {
      readonly type: 'blocked';
      readonly needs: readonly Need[];
      /** The faults that the content would have afterwards. */
      readonly faults: readonly Message[];
      /** The files as they would be, to show the lines at fault. */
      readonly files: Files;
    };

export const refused = (found: string, expected: string): Planned => ({ type: 'refused', found, expected });

/** Whether nothing of the content was published. */
export function isDraft({ content }: ReadResult): boolean {
  return content.summit?.record?.draft === true;
}

/**
 * The faults that keep a command from correcting content. A published briefing must be without fault, except for what is left to record.
 * A draft may be unfinished, but must have no fault of form, because then nobody knows what a file says.
 */
export function faultsBefore(result: ReadResult): Message[] {
  return isDraft(result) ? faultsOfForm(result) : faultsAfter(result);
}

/** The faults of content that is to be published, without what is left to record. */
export function faultsAfter({ messages }: ReadResult): Message[] {
  return messages.filter((message) => !isLeftToRecord(message));
}

/** The faults that leave unknown what a file says. */
export function faultsOfForm({ messages }: ReadResult): Message[] {
  return messages.filter(isOfForm);
}

/**
 * The faults that a correction would bring: those at places that had none before.
 *
 * @param nameOf the name that a file has afterwards
 */
export function newFaults(before: ReadResult, after: ReadResult, nameOf: (file: string) => string): Message[] {
  const key = ({ rule, place }: Message, file = place.file) => `${rule} ${file} ${place.type === 'source' ? place.line : ''}`;
  const known = before.messages.map((message) => key(message, nameOf(message.place.file)));
  return after.messages.filter((message) => {
    const index = known.indexOf(key(message));
    if (index !== -1) known.splice(index, 1);
    return index === -1 && !isLeftToRecord(message);
  });
}

/** Files after some of them are changed, or taken away by a null. */
export function filesAfter(files: Files, changes: ReadonlyMap<string, Uint8Array | null>): Map<string, Uint8Array> {
  const after = new Map(files);
  for (const [path, bytes] of changes) {
    if (bytes === null) after.delete(path);
    else after.set(path, bytes);
  }
  return after;
}
