import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/importing/block.ts';
import { readHtml } from '../../../src/importing/read-html.ts';

const sentence = 'The two ministers spoke for an hour, and each of them, as the reporters were told, left by another door.';
const article = (inner: string) => `<!doctype html><html lang="de-AT"><head><title>A meeting in spring – The Courier</title>
<link rel="canonical" href="https://courier.example/a-meeting"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article><h1>A meeting in spring</h1><p>${sentence} ${sentence}</p>${inner}<p>${sentence} ${sentence}</p></article></main>
<footer><p>Copyright The Courier</p></footer><form><p>Leave a comment</p></form></body></html>`;
const texts = (html: string, isArticle: boolean) =>
  readHtml(html).blocks.flatMap((block) => (block.isArticle === isArticle ? textOf(block) : []));

test('finds the headline and the paragraphs, and marks what it leaves out', () => {
  expect(texts(article(''), true)).toEqual(['A meeting in spring', `${sentence} ${sentence}`, `${sentence} ${sentence}`]);
  expect(texts(article(''), false)).toEqual(['Home', 'News', 'Copyright The Courier', 'Leave a comment']);
});

test('reads the language and the address that the page declares', () => {
  expect(readHtml(article(''))).toMatchObject({ language: 'de-AT', address: 'https://courier.example/a-meeting' });
});

test('keeps emphasis, and white space as a browser shows it', () => {
  const { blocks } = readHtml(article(`<p>He said it was <em>very </em> <strong>long</strong>,\n  ${sentence}</p>`));
  expect(blocks.find((block) => textOf(block).startsWith('He said'))?.runs).toEqual([
    { text: 'He said it was ', style: 'plain' },
    { text: 'very ', style: 'emphasis' },
    { text: 'long', style: 'strong' },
    { text: `, ${sentence}`, style: 'plain' },
  ]);
});

test('two line breaks part paragraphs, and a single one is a space', () => {
  expect(texts(article(`<p>One line<br>and the next, ${sentence}<br><br>Another, ${sentence}</p>`), true)).toEqual(
    expect.arrayContaining([`One line and the next, ${sentence}`, `Another, ${sentence}`]),
  );
});

test('writes the quotation marks that a browser adds to an element, and says so', () => {
  const { blocks, losses } = readHtml(article(`<p>She said <q>never</q>. ${sentence}</p>`));
  expect(blocks.map(textOf)).toContain(`She said "never". ${sentence}`);
  expect(losses).toEqual(['shape of quotation marks that browsers add, written as " and "']);
});

test('names what no account can hold', () => {
  const { blocks, losses } = readHtml(
    article(`<h2>The second day</h2><blockquote>${sentence}</blockquote><img src="a.png"><img src="b.png">`),
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['heading', 'block quotation']));
  expect(losses).toEqual(['picture, 2 times']);
});

describe('elements that are no text of the page', () => {
  test.each([
    ['a script', '<script>document.write("never")</script>'],
    ['a style', '<style>p::before { content: "never" }</style>'],
    ['what is hidden', '<p hidden>never</p>'],
    ['a comment', '<!-- never -->'],
    ['a text field', '<textarea>never</textarea>'],
  ])('%s is not read', (_, html) => {
    expect(readHtml(article(html)).blocks.map(textOf).join(' ')).not.toContain('never');
  });
});

test.each([
  ['an empty page', '<html><body> <p> </p></body></html>', 'page without text'],
  ['a page that is no article', `<body>${'<i>x</i>'.repeat(50_001)}</body>`, 'page of more than 50000 elements'],
])('refuses %s', (_, html, found) => {
  expect(() => readHtml(html)).toThrow(found);
});
