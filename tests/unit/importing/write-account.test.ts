import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Run } from '../../../src/importing/block.ts';
import { trimmed } from '../../../src/importing/block.ts';
import { writeAccount } from '../../../src/importing/write-account.ts';

const block = (text: string, style: Run['style'] = 'plain'): Block => ({
  kind: 'paragraph',
  runs: [{ text, style }],
  isArticle: true,
});

test.each([
  ['emphasis signs', '*began* and _ended_', '\\*began\\* and \\_ended\\_'],
  ['a numbered beginning', '1. The first', '1\\. The first'],
  ['a time', 'at 10:30', 'at 10\\:30'],
  ['an element', 'the <em> element', 'the \\<em> element'],
  ['a dash', '- He came', '\\- He came'],
])('escapes what would be read as markup: %s', (_, text, written) => {
  expect(writeAccount([block('A'), block(text)]).markdown).toBe(`# A\n\n${written}\n`);
});

test('keeps emphasis, with the white space outside it', () => {
  const runs: Run[] = [
    { text: 'It was ', style: 'plain' },
    { text: 'never ', style: 'emphasis' },
    { text: 'so', style: 'strong' },
  ];
  expect(writeAccount([block('A'), { ...block(''), runs }]).markdown).toBe('# A\n\nIt was *never* **so**\n');
});

test('every text of one line is read again as it was written', () => {
  const sign = fc.constantFrom(...'*_`[]()<>#:{}!|~&\\-+=.1 a“’\u00A0é|"'.split(''), 'said', ' --- ', '&amp;', '::', 'www.a.b');
  const text = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(''));
  const runs = fc.array(fc.record({ text, style: fc.constantFrom<Run['style']>('plain', 'emphasis', 'strong') }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(runs, (given) => {
      const written = trimmed({ kind: 'paragraph', runs: given, isArticle: true });
      if (!written) return;
      expect(writeAccount([block('A'), written]).text).toBe(`A\n\n${written.runs.map((run) => run.text).join('')}`);
    }),
  );
});

test('refuses a file that has only a headline', () => {
  expect(() => writeAccount([block('A')])).toThrow('Unexpected file without a headline and a paragraph, expected both');
});
