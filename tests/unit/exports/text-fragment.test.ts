import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragmentLink } from '../../../src/exports/text-fragment.ts';
import { readContent } from '../../../src/loaders/read-content.ts';

const address = 'https://paper.example/a';
const linkTo = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return textFragmentLink(address, text, { start, end: start + words.length });
};
/** The decoded parts of the directive of a link. */
const parts = (link: string) => {
  const [, directive = ''] = link.split(':~:text=');
  return directive.split(',').map(decodeURIComponent);
};

test('names words that stand only once by themselves', () => {
  expect(linkTo('They met. They left early.', 'They left')).toBe(`${address}#:~:text=They%20left`);
});

test('encodes what would part the words: commas, ampersands and hyphens', () => {
  expect(linkTo('A “well-kept” lie, R&D.', '“well-kept” lie, R&D')).toBe(
    `${address}#:~:text=%E2%80%9Cwell%2Dkept%E2%80%9D%20lie%2C%20R%26D`,
  );
});

test('tells words that stand twice apart by their neighbors in the paragraph', () => {
  const text = 'Ash said no.\n\nThen Birch said no again.';
  expect(linkTo(text, 'said no', 20)).toBe(`${address}#:~:text=Then%20Birch-,said%20no,-again.`);
  expect(linkTo(text, 'said no')).toBe(`${address}#:~:text=Ash-,said%20no,-.`);
});

test('names a passage of more than 300 characters by as many first and last words as stand only once', () => {
  const passage = `It was so that it was so and ${'on '.repeat(100)}until it was over`;
  expect(parts(linkTo(`It was so. ${passage}.`, passage))).toEqual(['It was so that', 'it was over']);
});

test('an address that has a fragment keeps it', () => {
  expect(textFragmentLink(`${address}#page`, 'Yes.', { start: 0, end: 4 })).toBe(`${address}#page:~:text=Yes.`);
});

test('the directive of any words has one start, and no character of the words is one of its own', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (words) => {
      fc.pre(words.trim() === words && !words.includes('\n'));
      const link = linkTo(`before ${words} after`, words, 7);
      expect(link.split(':~:text=')[1]).toMatch(/^(?:[^-,&]+-,)?[^-,&]+(?:,-[^-,&]+)?$/u);
    }),
  );
});

test('every statement of the content is named by words that stand only once, or by words with their neighbors', () => {
  for (const { parsed } of readContent('content').content.accounts) {
    for (const passage of parsed.passages) {
      const [start = '', end] = parts(textFragmentLink(address, parsed.text, passage));
      expect(parsed.text.split(start), start).toHaveLength(2);
      if (end !== undefined) expect(parsed.text.split(end), end).toHaveLength(2);
    }
  }
});
