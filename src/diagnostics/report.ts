import type { Message } from './message.ts';
import { sortMessages } from './message.ts';

/** One message as two lines: place, rule and what is wrong; then how to mend it. */
export function formatMessage({ place, rule, found, expected, mend }: Message): string {
  const where = place.type === 'source' ? `${place.file}:${place.line}:${place.column}` : place.file;
  return `${where} ${rule}  Unexpected ${found}, expected ${expected}\n  note: ${mend}`;
}

/** All messages, in the order of the files, with their count at the end. */
export function formatReport(messages: readonly Message[]): string {
  const count = `${messages.length} ${messages.length === 1 ? 'fault' : 'faults'} in the content`;
  return [...sortMessages(messages).map(formatMessage), count].join('\n');
}
