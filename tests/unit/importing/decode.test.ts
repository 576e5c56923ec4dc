import { expect, test } from 'vitest';
import { decode, formatOf } from '../../../src/importing/decode.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));

test.each([
  ['a byte order mark', bytes('\uFEFFПривет', 'utf16le'), undefined, 'Привет'],
  [
    'what the page declares',
    bytes('<meta charset="windows-1251">\u00CF\u00F0', 'latin1'),
    undefined,
    '<meta charset="windows-1251">Пр',
  ],
  ['what the editor names', bytes('\u0093No\u0094', 'latin1'), 'windows-1252', '“No”'],
  ['UTF-8, if nothing else is said', bytes('“No”'), undefined, '“No”'],
])('reads by %s', (_, source, encoding, text) => {
  expect(decode(source, encoding)).toBe(text);
});

test.each([
  [
    'an encoding that is not UTF-8',
    bytes('\u0093No\u0094', 'latin1'),
    undefined,
    'Unexpected bytes that are not UTF-8, expected the file saved as UTF-8, or its encoding named: --encoding windows-1252',
  ],
  [
    'an unknown encoding',
    bytes('x'),
    'utf-9',
    'Unexpected encoding “utf-9”, expected one that browsers know, such as utf-8, windows-1252 or windows-1251',
  ],
  [
    'a file that is no text',
    bytes('a\0b'),
    undefined,
    'Unexpected control character U+0000, as in a file that is no text, expected plain text, a saved web page (.html) or a Word document (.docx)',
  ],
])('refuses %s', (_, source, encoding, message) => {
  expect(() => decode(source, encoding)).toThrow(message);
});

test('knows a web page by its name or its beginning, and a Word document by its first bytes', () => {
  expect(formatOf(bytes('<p>x'), 'page.htm')).toBe('html');
  expect(formatOf(bytes('\n<!DOCTYPE html>'), 'page')).toBe('html');
  expect(formatOf(bytes('PK\u0003\u0004'), 'a.docx')).toBe('docx');
  expect(formatOf(bytes('He wrote <html> in a mail'), 'a.txt')).toBe('text');
});

test.each([
  ['an empty file', '', 'Unexpected empty file, expected plain text, a saved web page (.html) or a Word document (.docx)'],
  ['a PDF', '%PDF-1.7', 'Unexpected PDF, expected its text, copied into a plain text file'],
  [
    'an old Word document',
    '\u00D0\u00CF\u0011\u00E0',
    'Unexpected Word document of the old form (.doc), expected the document saved as .docx',
  ],
])('refuses %s', (_, start, message) => {
  expect(() => formatOf(bytes(start, 'latin1'), 'a')).toThrow(message);
});
