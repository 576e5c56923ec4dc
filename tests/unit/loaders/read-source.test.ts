import { expect, test } from 'vitest';
import { readSource } from '../../../src/loaders/read-source.ts';

const read = (content: string | Uint8Array) => readSource(Buffer.from(content), 'a.yaml');
const message = (found: string, mend: string, expected = 'UTF-8 text without control characters') => ({
  rule: 'file/unreadable',
  found,
  expected,
  mend,
});
const at = (line: number, column: number) => ({ place: { type: 'source', file: 'a.yaml', line, column } });
const whole = { place: { type: 'unavailable', file: 'a.yaml' } };

test('reads UTF-8 to the letter, tabs included', () => {
  expect(read('Ünï\tcode 🟢\n')).toEqual({ text: 'Ünï\tcode 🟢\n', messages: [] });
});

test('drops a byte order mark, and reads CRLF as LF', () => {
  expect(read('\uFEFFone\r\ntwo\r\n')).toEqual({ text: 'one\ntwo\n', messages: [] });
});

test.each([
  ['U+0000', 'one\ntw\0o', 'remove it'],
  ['U+001B', 'one\ntw\u001Bo', 'remove it'],
  ['U+0085', 'one\ntw\u0085o', 'remove it'],
  ['U+000D', 'one\r\ntw\ro', 'save the file with the line ends LF'],
])('finds the control character %s, with its place', (code, text, mend) => {
  expect(read(text).messages).toEqual([{ ...at(2, 3), ...message(`control character ${code}`, mend) }]);
});

const resave = 'open the file in that encoding, and save it as UTF-8';

test.each([
  ['Latin-1', [0x61, 0x0a, 0x62, 0xe9, 0x63], 'Latin-1 (ISO 8859-1)'],
  ['Windows-1252', [0x61, 0x0a, 0x62, 0x93, 0x63, 0x94], 'Windows-1252'],
  ['Windows-1251', [0x61, 0x0a, 0x62, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], 'an encoding of its language, such as Windows-1251'],
])('says that bytes which are not UTF-8 look like %s', (_, bytes, encoding) => {
  expect(read(Uint8Array.from(bytes)).messages).toEqual([
    { ...at(2, 2), ...message(`bytes that are not UTF-8; the file looks like ${encoding}`, resave) },
  ]);
});

test('names no other encoding if only a part is not UTF-8', () => {
  expect(read(Buffer.concat([Buffer.from('é\n'), Uint8Array.from([0xe9])])).messages).toEqual([
    { ...at(2, 1), ...message('bytes that are not UTF-8 in a file that is', 'write what stands there anew') },
  ]);
});

test.each([
  ['little-endian, with its mark', Buffer.from('\uFEFFname: x', 'utf16le')],
  ['big-endian, with its mark', Buffer.from('\uFEFFname: x', 'utf16le').swap16()],
  ['little-endian, without', Buffer.from('name: x', 'utf16le')],
  ['big-endian, without', Buffer.from('name: x', 'utf16le').swap16()],
])('knows UTF-16, %s', (_, bytes) => {
  expect(read(bytes)).toEqual({
    text: '',
    messages: [{ ...whole, ...message('encoding UTF-16', 'save the file as UTF-8', 'text in UTF-8') }],
  });
});

test.each([
  ['Word document, or a packed file', 'PK\u0003\u0004\u0014'],
  ['RTF document', '{\\rtf1\\ansi'],
  ['PDF', '%PDF-1.7'],
  ['picture', '\u0089PNG\r\n'],
])('knows a %s by its beginning', (format, beginning) => {
  expect(read(Buffer.from(beginning, 'latin1')).messages).toEqual([
    { ...whole, ...message(format, 'copy its text into a plain text file in UTF-8', 'text in UTF-8') },
  ]);
});

test('finds a conflict that git left', () => {
  expect(read('a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n').messages).toEqual([
    {
      ...at(2, 1),
      ...message(
        'conflict that git left',
        'keep one of the two versions, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>',
        'one version of the text',
      ),
    },
  ]);
});
