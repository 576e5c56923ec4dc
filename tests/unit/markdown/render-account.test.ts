import { expect, test } from 'vitest';
import { renderAccount } from '../../../src/markdown/render-account.ts';

const render = (markdown: string) =>
  renderAccount(markdown, { hrefOf: (id) => `/s/${id}/`, speechOf: (id) => (id === 'q' ? 'quoted' : 'reported') });
const mark = (words: string, id: string) => `:said[${words}]{#${id} by=x on=a/b}`;

test('gives what stands inside the headline, then inside each paragraph', () => {
  expect(render('# One\n\nTwo.\n\nThree.')).toEqual(['<i>One</i>', '<i>Two.</i>', '<i>Three.</i>']);
});

test('links the words of a passage to their place and says how they are reported', () => {
  expect(render(mark('Yes.', 'q'))).toEqual(['<span id="q" data-speech="quoted"><a href="/s/q/">Yes.</a></span>']);
});

test('marks words outside every passage, and leaves marks alone there', () => {
  expect(render(`“${mark('Yes,', 'q')}” he said.`)).toEqual([
    '“<span id="q" data-speech="quoted"><a href="/s/q/">Yes,</a></span><i>” he said.</i>',
  ]);
});

test('links the words of nested passages to the inner one, without a link in a link', () => {
  expect(render(mark(`${mark('One', 'inner')} and two`, 'outer'))).toEqual([
    '<span id="outer" data-speech="reported"><span id="inner" data-speech="reported"><a href="/s/inner/">One</a></span>' +
      '<a href="/s/outer/"> and two</a></span>',
  ]);
});

test('nests no links inside emphasis either', () => {
  expect(render(mark(`*so ${mark('One', 'inner')}* two`, 'outer'))).toEqual([
    '<span id="outer" data-speech="reported"><em><a href="/s/outer/">so </a>' +
      '<span id="inner" data-speech="reported"><a href="/s/inner/">One</a></span></em><a href="/s/outer/"> two</a></span>',
  ]);
});

test('marks words outside every passage inside emphasis too', () => {
  expect(render('A *loud* word.')).toEqual(['<i>A </i><em><i>loud</i></em><i> word.</i>']);
});

test('keeps a colon before a number as text, inside a passage and outside', () => {
  expect(render('At 10:30 they met.')[0]?.replaceAll(/<\/?i>/gu, '')).toBe('At 10:30 they met.');
  expect(render(mark('at 10:30', 'q'))[0]?.replaceAll(/<[^>]+>/gu, '')).toBe('at 10:30');
});

test('takes a line break inside a paragraph for one space', () => {
  expect(render('One\ntwo.')).toEqual(['<i>One two.</i>']);
});

test('escapes what would be markup', () => {
  expect(render('Fish \\<b> & chips')).toEqual(['<i>Fish &#x3C;b> &#x26; chips</i>']);
});
