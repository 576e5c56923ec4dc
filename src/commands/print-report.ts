import type { Message } from '../diagnostics/message.ts';
import { fullReport } from '../loaders/full-report.ts';

/**
 * Prints what is wrong. If anything is, the command fails.
 *
 * @param heading a sentence to stand above, such as what is not done because of it
 * @param sourceOf the text of a file, if it is not the one on the disk
 */
export function printReport(
  messages: readonly Message[],
  { heading = '', sourceOf }: { heading?: string; sourceOf?: (file: string) => string | null } = {},
): void {
  if (heading) console.log(`${heading}\n`);
  console.log(fullReport(messages, process.stdout, sourceOf));
  if (messages.length > 0) process.exitCode = 1;
}
