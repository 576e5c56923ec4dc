import { expect, test } from 'vitest';
import { renderAccount } from '../../../src/markdown/render-account.ts';

const render = (markdown: string) =>
  renderAccount(markdown, {
    hrefOf: (id) => `/s/${id}/`,
    numberOf: (id) => (id === 'inner' ? 2 : 1),
    speechOf: (id) => (id === 'q' ? 'quoted' : 'reported'),
  });
const mark = (words: string, id: string) => `:said[${words}]{#${id} by=x on=a/b}`;
const number = (id: string, of = 1) => `<a href="/s/${id}/" data-number="${of}" aria-label="Statement ${of}"></a>`;

test('gives the content of the headline, then of each paragraph', () => {
  expect(render('# One\n\nTwo.\n\nThree.')).toEqual([
    '<span class="unmarked">One</span>',
    '<span class="unmarked">Two.</span>',
    '<span class="unmarked">Three.</span>',
  ]);
});

test('ends a passage with its number, a link that adds nothing to its text, and says how it is reported', () => {
  expect(render(mark('Yes.', 'q'))).toEqual([`<span id="q" data-speech="quoted">Yes.${number('q')}</span>`]);
});

test('marks words outside every passage, but not a lone quotation mark', () => {
  expect(render(`“${mark('Yes,', 'q')}” he said.`)).toEqual([
    `“<span id="q" data-speech="quoted">Yes,${number('q')}</span><span class="unmarked">” he said.</span>`,
  ]);
});

test('gives each of two nested passages its number, without a link inside a link', () => {
  expect(render(mark(`${mark('One', 'inner')} and two`, 'outer'))).toEqual([
    `<span id="outer" data-speech="reported"><span id="inner" data-speech="reported">One${number('inner', 2)}</span>` +
      ` and two${number('outer')}</span>`,
  ]);
});

test('recognizes a passage inside emphasis', () => {
  expect(render(mark(`*so ${mark('One', 'inner')}* two`, 'outer'))).toEqual([
    `<span id="outer" data-speech="reported"><em>so <span id="inner" data-speech="reported">One${number('inner', 2)}</span></em>` +
      ` two${number('outer')}</span>`,
  ]);
});

test('marks words outside every passage inside emphasis too', () => {
  expect(render('A *loud* word.')).toEqual([
    '<span class="unmarked">A </span><em><span class="unmarked">loud</span></em><span class="unmarked"> word.</span>',
  ]);
});

test('keeps a colon before a number as text, inside a passage and outside', () => {
  expect(render('At 10:30 they met.')[0]?.replaceAll(/<[^>]+>/gu, '')).toBe('At 10:30 they met.');
  expect(render(mark('at 10:30', 'q'))[0]?.replaceAll(/<[^>]+>/gu, '')).toBe('at 10:30');
});

test('turns a line break inside a paragraph into a space', () => {
  expect(render('One\ntwo.')).toEqual(['<span class="unmarked">One two.</span>']);
});

test('escapes what looks like markup', () => {
  expect(render('Fish \\<b> & chips')).toEqual(['<span class="unmarked">Fish &#x3C;b> &#x26; chips</span>']);
});
