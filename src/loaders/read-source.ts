import { readFileSync } from 'node:fs';
import type { Message } from '../diagnostics/message.ts';

/**
 * Reads a content file as text. A byte order mark is dropped and CRLF becomes LF: neither changes what is published. Anything
 * that is not UTF-8, and any control character but tab and line feed, is at fault.
 *
 * @param path where the file is
 * @param file what messages call it
 */
export function readSource(path: string, file: string): { text: string; messages: Message[] } {
  const bytes = readFileSync(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, messages: [unreadable(file, text, text.indexOf('\uFFFD'), 'bytes that are not UTF-8')] };
  }
  const control = /[^\P{Cc}\t\n]/u.exec(text);
  if (!control) return { text, messages: [] };
  const code = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { text, messages: [unreadable(file, text, control.index, `control character U+${code}`)] };
}

function unreadable(file: string, text: string, offset: number, found: string): Message {
  const before = text.slice(0, Math.max(0, offset)).split('\n');
  return {
    rule: 'file/unreadable',
    place: { type: 'source', file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    found,
    expected: 'UTF-8 text without control characters',
    mend: 'save the file as UTF-8 and remove what stands there',
  };
}
