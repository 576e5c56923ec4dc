import type { Message } from '../diagnostics/message.ts';
import { formatAnnotations, formatReport } from '../diagnostics/report.ts';
import { readSourceLines } from '../loaders/read-source-lines.ts';

/**
 * Prints what is wrong, for a terminal or for a workflow on GitHub. If anything is, the command fails.
 *
 * @param heading a sentence to stand above, such as what is not done because of it
 * @param sourceOf the text of a file, if it is not the one on the disk
 */
export function printReport(
  messages: readonly Message[],
  { heading = '', sourceOf = readSourceLines }: { heading?: string; sourceOf?: (file: string) => string | null } = {},
): void {
  if (heading) console.log(`${heading}\n`);
  if (process.env['GITHUB_ACTIONS'] && messages.length > 0) console.log(formatAnnotations(messages));
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  console.log(formatReport(messages, { colour, sourceOf }));
  if (messages.length > 0) process.exitCode = 1;
}
