import { readFileSync } from 'node:fs';
import type { WriteStream } from 'node:tty';
import type { Message } from '../diagnostics/message.ts';
import { formatAnnotations, formatReport } from '../diagnostics/report.ts';

/**
 * The report on messages for a terminal or another stream, with the source lines. A workflow on GitHub is also told on its standard
 * output which lines to annotate.
 *
 * @param sourceOf the text of a file, if it is not the one on the disk
 */
export function fullReport(
  messages: readonly Message[],
  { isTTY }: Pick<WriteStream, 'isTTY'>,
  sourceOf: (file: string) => string | null = readSourceLines,
): string {
  if (process.env['GITHUB_ACTIONS'] && messages.length > 0) console.log(formatAnnotations(messages));
  return formatReport(messages, { colour: isTTY && !process.env['NO_COLOR'], sourceOf });
}

/** The text of a content file, for the source lines of a report; null if it cannot be read. */
export function readSourceLines(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
