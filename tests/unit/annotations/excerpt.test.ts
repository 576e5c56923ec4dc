import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExcerpt } from '../../../src/annotations/excerpt.ts';

const text = 'They recognize this as settled.';

test('leaves words without a gloss as they are', () => {
  expect(readExcerpt('recognize this', text)).toEqual({ words: 'recognize this', glosses: [] });
});

test('removes a gloss with the blank before it, and says where it stood', () => {
  expect(readExcerpt('recognize this [the dispute] as settled', text)).toEqual({
    words: 'recognize this as settled',
    glosses: [{ at: 14, text: 'the dispute' }],
  });
  expect(readExcerpt('settled [at last].', text)).toEqual({ words: 'settled.', glosses: [{ at: 7, text: 'at last' }] });
  expect(readExcerpt('as settled [at last]', text)).toEqual({ words: 'as settled', glosses: [{ at: 10, text: 'at last' }] });
});

test('counts the place of each gloss in the words without glosses', () => {
  expect(readExcerpt('They [both] recognize this [now] [too] as settled', text)).toEqual({
    words: 'They recognize this as settled',
    glosses: [
      { at: 4, text: 'both' },
      { at: 19, text: 'now' },
      { at: 19, text: 'too' },
    ],
  });
});

test('brackets that stand in the statement itself belong to the account', () => {
  const bracketed = 'They recognize it [sic] as settled.';
  expect(readExcerpt('recognize it [sic] as', bracketed)).toEqual({ words: 'recognize it [sic] as', glosses: [] });
});

test('a gloss follows a blank and has a closing bracket', () => {
  for (const written of ['recognize[ing] this', 'recognize [this', '[They] recognize']) {
    expect(readExcerpt(written, text)).toEqual({ words: written, glosses: [] });
  }
});

test('does not correct words that are not the statement’s, because a rule compares them', () => {
  expect(readExcerpt('recognise this [the dispute]', text).words).toBe('recognise this');
  expect(text).not.toContain('recognise this');
});

test('keeps an empty gloss, so that a rule can report it', () => {
  expect(readExcerpt('this [] as', text)).toEqual({ words: 'this as', glosses: [{ at: 4, text: '' }] });
});

test('any words with any glosses among them can be separated again', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}’“”.,-]{1,8}$/u);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.option(word)), { minLength: 1, maxLength: 8 }), (parts) => {
      const words = parts.map(([own]) => own).join(' ');
      const written = parts.map(([own, gloss]) => (gloss === null ? own : `${own} [${gloss}]`)).join(' ');
      const read = readExcerpt(written, `Before, ${words} after.`);
      expect(read.words).toBe(words);
      expect(read.glosses.map((gloss) => gloss.text)).toEqual(parts.flatMap(([, gloss]) => gloss ?? []));
      const again = read.glosses.reduceRight(
        (sum, gloss) => `${sum.slice(0, gloss.at)} [${gloss.text}]${sum.slice(gloss.at)}`,
        read.words,
      );
      expect(again).toBe(written);
    }),
  );
});

test('a gloss has no bracket in it', () => {
  expect(readExcerpt('this [a [b]] is', text)).toEqual({
    words: 'this [a [b]] is'.replace(' [b]', ''),
    glosses: [{ at: 7, text: 'b' }],
  });
});
