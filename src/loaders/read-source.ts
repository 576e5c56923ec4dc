import type { Message } from '../diagnostics/message.ts';
import { type Place, positionAt } from '../record/place.ts';

/**
 * Reads a content file as text. A byte order mark is dropped and CRLF becomes LF, because neither changes what is published. Bytes that
 * are not UTF-8, control characters other than tab and line feed, and the conflicts of a merge are at fault.
 *
 * @param file what messages call the file
 */
export function readSource(bytes: Uint8Array, file: string): { text: string; messages: Message[] } {
  const fault = (text: string, place: Place, found: string, expected: string, mend: string) => ({
    text,
    messages: [{ rule: 'file/unreadable', place, found, expected, mend } as const],
  });
  const at = (text: string, offset: number): Place => ({ type: 'source', file, ...positionAt(text, offset) });
  const format = formatOf(bytes);
  if (format) return fault('', { type: 'unavailable', file }, format[0], 'text in UTF-8', format[1]);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const [encoding, mend] = encodingOf(bytes, text);
    return fault(text, at(text, text.indexOf('\uFFFD')), `bytes that are not UTF-8${encoding}`, plainText, mend);
  }
  const conflict = /^(?:<{7}|>{7}) /mu.exec(text);
  if (conflict) {
    const mend = 'keep one of the two versions, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>';
    return fault(text, at(text, conflict.index), 'conflict that git left', 'one version of the text', mend);
  }
  const control = /[^\P{Cc}\t\n]/u.exec(text);
  if (!control) return { text, messages: [] };
  const code = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const mend = control[0] === '\r' ? 'save the file with the line ends LF' : 'remove it';
  return fault(text, at(text, control.index), `control character U+${code}`, plainText, mend);
}

const plainText = 'UTF-8 text without control characters';

/** How files of another format begin, in Latin-1. */
const beginnings: readonly [beginning: string, format: string][] = [
  ['PK\u0003\u0004', 'Word document, or a packed file'],
  ['\u00D0\u00CF\u0011\u00E0', 'Word document'],
  ['{\\rtf', 'RTF document'],
  ['%PDF', 'PDF'],
  ['\u0089PNG', 'picture'],
  ['\u00FF\u00D8\u00FF', 'picture'],
];

/** The format of a file that is no text, or is in UTF-16, and how to mend it; null if it may be text. */
function formatOf(bytes: Uint8Array): [found: string, mend: string] | null {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const format = beginnings.find(([beginning]) => start.startsWith(beginning))?.[1];
  if (format) return [format, 'copy its text into a plain text file in UTF-8'];
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    /^(?:\0[^\0]|[^\0]\0){4}/u.test(start);
  return isUtf16 ? ['encoding UTF-16', 'save the file as UTF-8'] : null;
}

/** The encoding that bytes seem to be in, if they are not UTF-8, and how to mend them. */
function encodingOf(bytes: Uint8Array, text: string): [encoding: string, mend: string] {
  // If some of it is UTF-8 beyond ASCII, the rest came in by itself.
  if (/[^\0-\u007F\uFFFD]/u.test(text)) return [' in a file that is', 'write what stands there anew'];
  const raw = new TextDecoder('windows-1252').decode(bytes);
  const encoding = /[^\0-\u007F]{4}/u.test(raw)
    ? 'an encoding of its language, such as Windows-1251'
    : /[^\0-\u00FF]/u.test(raw)
      ? 'Windows-1252'
      : 'Latin-1 (ISO 8859-1)';
  return [`; the file looks like ${encoding}`, 'open the file in that encoding, and save it as UTF-8'];
}
