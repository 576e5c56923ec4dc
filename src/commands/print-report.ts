import type { Message } from '../diagnostics/message.ts';
import { formatAnnotations, formatReport } from '../diagnostics/report.ts';
import { readSourceLines as sourceOnDisk } from '../loaders/read-source-lines.ts';

/**
 * Prints what is wrong, as a reader at a terminal or a workflow on GitHub wants it, and fails the command where anything is.
 *
 * @param sourceOf the text of a file, if it is not the one on the disk
 */
export function printReport(messages: readonly Message[], sourceOf: (file: string) => string | null = sourceOnDisk): void {
  if (process.env['GITHUB_ACTIONS'] && messages.length > 0) console.log(formatAnnotations(messages));
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  console.log(formatReport(messages, { colour, sourceOf }));
  if (messages.length > 0) process.exitCode = 1;
}
