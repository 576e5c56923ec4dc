import { expect, test } from 'vitest';
import { findQuotations, withoutQuotations } from '../../../src/annotations/quotations.ts';

const balanced = (text: string) => findQuotations(text).balanced.map(({ start, end }) => text.slice(start, end));

test('finds a quotation between straight marks', () => {
  expect(balanced('He said "yes", twice.')).toEqual(['"yes"']);
});

test('finds a quotation between curled marks, and one that stands alone', () => {
  expect(balanced('“We expect it,” he said.')).toEqual(['“We expect it,”']);
});

test('finds guillemets and low marks', () => {
  expect(balanced('Он сказал: «да», and she „nein“.')).toEqual(['«да»', '„nein“']);
});

test('a mark that is never closed makes no quotation', () => {
  const { balanced: none, unbalanced } = findQuotations('for "de-escalation. Both parties agreed.');
  expect(none).toEqual([]);
  expect(unbalanced).toEqual([4]);
});

test('does not let an unclosed mark swallow the quotation after it', () => {
  expect(balanced('for "peace. He said "yes".')).toEqual(['"yes"']);
});

test('keeps a quotation inside a quotation as part of the outer one', () => {
  expect(balanced('She said “he said “no” twice”.')).toEqual(['“he said “no” twice”']);
});

test('leaves apostrophes alone', () => {
  expect(findQuotations("That didn’t work; it's over.")).toEqual({ balanced: [], unbalanced: [] });
});

test('reports a closing mark without an opening one', () => {
  expect(findQuotations('agreed,” he said').unbalanced).toEqual([7]);
});

test.each([
  ['Han sa: ”Nej”, och ”ja”.', ['”Nej”', '”ja”']],
  ['»Nein«, sagte sie, »3 Tage« und „ja”.', ['»Nein«', '»3 Tage«', '„ja”']],
  ['Он сказал «так „да“ и нет».', ['«так „да“ и нет»']],
  ['"Yes," he said, ("no" twice).', ['"Yes,"', '"no"']],
  ['ארה"ב אמרה "כן".', ['"כן"']],
  ['"It is over", he said:"yes".', ['"It is over"', '"yes"']],
  ['«Нет»«да»', ['«Нет»', '«да»']],
])('marks are read as each language sets them: %s', (text, quoted) => {
  expect(findQuotations(text)).toEqual({ balanced: expect.anything(), unbalanced: [] });
  expect(balanced(text)).toEqual(quoted);
});

test('marks without a partner are listed in order, whether they open, close, or stand inside a pair', () => {
  expect(findQuotations('no” and “one «two” or »three').unbalanced).toEqual([2, 13, 22]);
  expect(findQuotations('He said yes".').unbalanced).toEqual([11]);
  expect(findQuotations('“one two» three').unbalanced).toEqual([0, 8]);
  expect(findQuotations('agreed,” and left.”')).toEqual({ balanced: [], unbalanced: [7, 18] });
});

test('a text without its quotations has blanks in their place', () => {
  expect(withoutQuotations('He said “yes”, “no”.')).toBe(`He said ${' '.repeat(5)}, ${' '.repeat(4)}.`);
});
