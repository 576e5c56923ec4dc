import type { Message } from '../diagnostics/message.ts';
import { formatAnnotations, formatReport } from '../diagnostics/report.ts';
import { sourceOf } from '../loaders/source-of.ts';

/** Prints what is wrong, as a reader at a terminal or a workflow on GitHub wants it, and fails the command where anything is. */
export function printReport(messages: readonly Message[]): void {
  if (process.env['GITHUB_ACTIONS'] && messages.length > 0) console.log(formatAnnotations(messages));
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  console.log(formatReport(messages, { colour, sourceOf }));
  if (messages.length > 0) process.exitCode = 1;
}
