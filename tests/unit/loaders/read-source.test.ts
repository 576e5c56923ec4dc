import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../../src/loaders/read-source.ts';

function read(bytes: string | Uint8Array) {
  const directory = mkdtempSync(join(tmpdir(), 'source-'));
  try {
    const path = join(directory, 'file');
    writeFileSync(path, bytes);
    return readSource(path, 'a.yaml');
  } finally {
    rmSync(directory, { recursive: true });
  }
}
const unreadable = (line: number, column: number, found: string) => [
  {
    rule: 'file/unreadable',
    place: { type: 'source', file: 'a.yaml', line, column },
    found,
    expected: 'UTF-8 text without control characters',
    mend: 'save the file as UTF-8 and remove what stands there',
  },
];

test('reads UTF-8 to the letter, tabs included', () => {
  expect(read('Ünï\tcode 🟢\n')).toEqual({ text: 'Ünï\tcode 🟢\n', messages: [] });
});

test('drops a byte order mark and takes CRLF for LF', () => {
  expect(read('\uFEFFone\r\ntwo\r\n')).toEqual({ text: 'one\ntwo\n', messages: [] });
});

test.each([
  ['U+0000', 'one\ntw\0o'],
  ['U+001B', 'one\ntw\u001Bo'],
  ['U+0085', 'one\ntw\u0085o'],
  ['U+000D', 'one\r\ntw\ro'],
])('finds the control character %s where it stands', (code, text) => {
  expect(read(text).messages).toEqual(unreadable(2, 3, `control character ${code}`));
});

test('finds bytes that are not UTF-8 where they stand', () => {
  expect(read(Uint8Array.from([0x61, 0x0a, 0x62, 0xff, 0x63])).messages).toEqual(unreadable(2, 2, 'bytes that are not UTF-8'));
});

test('takes UTF-16 for what it is: no UTF-8', () => {
  expect(read(Buffer.from('\uFEFFname', 'utf16le')).messages).toEqual(unreadable(1, 1, 'bytes that are not UTF-8'));
});
