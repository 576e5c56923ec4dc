import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../../src/importing/block.ts';
import { Unusable } from '../../../src/importing/decode.ts';
import { importFile } from '../../../src/importing/import-file.ts';
import { readFile } from '../../../src/importing/read-file.ts';
import { writeAccount } from '../../../src/importing/write-account.ts';

const piece = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<br>',
    '<q>',
    '<table><tr><td>',
    '<li>',
    '<h1>',
    '</h1>',
    '<script>',
    '<!--',
    '-->',
    '<p hidden>',
  ],
  ...[
    '<![CDATA[',
    '<svg><foreignObject>',
    '&amp;',
    '&#0;',
    '&nbsp;',
    '<a href="javascript:x">',
    '<b><i>',
    '</b>',
    '<body>',
    '<template>',
  ],
  ...['A word, and another. ', 'שלום. ', 'Слово. ', ':said[x]{#y by=z}', '---\n', '# ', '\n\n', '`', '\u2028', '* * *', '“No.” '],
);
const markup = fc.array(piece, { maxLength: 60 }).map((pieces) => Buffer.from(pieces.join('')));
const noise = fc.uint8Array({ maxLength: 400 });
const packed = noise.map((bytes) => Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), bytes]));
const bytes = fc.oneof({ weight: 4, arbitrary: markup }, noise, packed);
const name = fc.constantFrom('page.html', 'text.txt', 'paper.docx', 'none');

test('any file is read to the letter or refused with a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, name, async (given, called) => {
      try {
        const { blocks } = await readFile({ bytes: given, name: called });
        const kept = blocks.filter(({ isArticle }) => isArticle);
        expect(writeAccount(kept).text).toBe(kept.map(textOf).join('\n\n'));
      } catch (error) {
        expect(error).toBeInstanceOf(Unusable);
        expect(String(error)).toMatch(/^Error: Unexpected .+, expected .+$/su);
      }
    }),
    { numRuns: 500 },
  );
});

test('a page that is nested too deeply is refused at once', async () => {
  const page = { bytes: Buffer.from(`<html><body>${'<div>'.repeat(40_000)}x`), name: 'deep.html' };
  await expect(importFile(page)).rejects.toThrow('Unexpected page that is nested too deeply, expected a page with one article');
});
