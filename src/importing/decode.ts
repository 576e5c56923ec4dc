/** What a file is. */
type Format = 'text' | 'html' | 'docx';

/** A file that no account can be made of: what was found, and what was expected. */
export class Unusable extends Error {
  readonly found: string;
  readonly expected: string;

  constructor(found: string, expected: string) {
    super(`Unexpected ${found}, expected ${expected}`);
    this.found = found;
    this.expected = expected;
  }
}

const usable = 'plain text, a saved web page (.html) or a Word document (.docx)';

/** How other files begin, in Latin-1. */
const others: readonly [beginning: string, found: string, mend: string][] = [
  ['%PDF', 'PDF', 'its text, copied into a plain text file'],
  ['{\\rtf', 'RTF document', 'the document saved as .docx'],
  ['\u00D0\u00CF\u0011\u00E0', 'Word document of the old form (.doc)', 'the document saved as .docx'],
  ['\u0089PNG', 'picture', usable],
  ['\u00FF\u00D8\u00FF', 'picture', usable],
  ['GIF8', 'picture', usable],
];

/**
 * Tells what a file is, by its first bytes and its name.
 *
 * @param bytes the whole file
 * @throws {Unusable} if the file cannot be read
 */
export function formatOf(bytes: Uint8Array, name: string): Format {
  if (bytes.length === 0) throw new Unusable('empty file', usable);
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.startsWith('PK\u0003\u0004')) return 'docx';
  for (const [beginning, found, mend] of others) if (start.startsWith(beginning)) throw new Unusable(found, mend);
  const isPage = /\.x?html?$/iu.test(name) || (!/\.(?:txt|text|md)$/iu.test(name) && /<!doctype html|<html[\s>]/iu.test(start));
  return isPage ? 'html' : 'text';
}

/**
 * Reads bytes as text. The encoding is that of a byte order mark, else the one that the editor names, else the one that the page
 * declares, else UTF-8.
 *
 * @param given the encoding that the editor names, if any
 * @throws {Unusable} if the bytes are not in the encoding, or are no text
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decode(bytes: Uint8Array, given?: string): string {
  const label = markedEncoding(bytes) ?? given ?? declaredEncoding(bytes) ?? 'utf-8';
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    throw new Unusable(`encoding “${label}”`, 'one that browsers know, such as utf-8, windows-1252 or windows-1251');
  }
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new Unusable(
      `bytes that are not ${label.toUpperCase()}`,
      'the file saved as UTF-8, or its encoding named: --encoding windows-1252',
    );
  }
  const control = /[^\P{Cc}\t\n\r\f\u0085]/u.exec(text);
  if (control) {
    const code = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new Unusable(`control character U+${code}, as in a file that is no text`, usable);
  }
  return text.replaceAll(/\r\n?|\f|\u0085/gu, '\n');
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** The encoding that a page declares in its first 1,024 bytes, where browsers look for it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(start)?.[1] ?? null;
}
