import { expect, test } from 'vitest';
import { inspectSite } from '../../../src/inspection/inspect-site.ts';

const address = 'https://site.example/base/';
const page = (path: string, title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta name="description" content="About ${title}">` +
  `<link rel="canonical" href="${address}${path}">` +
  `<meta property="og:image" content="${address}cards/${path === '' ? 'home' : path.slice(0, -1)}.png">` +
  `</head><body>${body}</body></html>`;

const whole = new Map([
  ['index.html', page('', 'Home', '<a href="/base/one/#part">One</a> <a href="/base/data.json">Data</a>')],
  [
    'one/index.html',
    page(
      'one/',
      'One',
      '<h2 id="part">Part</h2><a href="/base/">Home</a> <a href="/base/?q=part">Ask</a> <a href="https://else.example/">Else</a>',
    ),
  ],
  [
    '404.html',
    '<html lang="en"><head><title>No page</title><meta name="description" content="None"><meta name="robots" content="noindex"></head></html>',
  ],
  ['data.json', ''],
  [
    'feed.xml',
    `<?xml version="1.0"?>\n<feed><link rel="self" href="${address}feed.xml"/><entry><id>${address}one/#part</id></entry></feed>`,
  ],
  ['cards/home.png', ''],
  ['cards/one.png', ''],
  ['sitemap-0.xml', `<urlset><url><loc>${address}</loc></url><url><loc>${address}one/</loc></url></urlset>`],
]);

/** The faults after a text in a file is replaced, or the file taken away. */
function faultsIn(file: string, find?: string | RegExp, replace = ''): string[] {
  const files = new Map(whole);
  const text = whole.get(file) ?? '';
  if (find === undefined) files.delete(file);
  else if (text.replace(find, replace) !== text) files.set(file, text.replace(find, replace));
  else throw new Error(`${file} does not hold ${find}`);
  return inspectSite({ files, address }).map((fault) => `${fault.file} ${fault.problem}`);
}

test('finds no fault in a whole site', () => {
  expect(inspectSite({ files: whole, address })).toEqual([]);
});

test.each([
  ['a lost page', ['one/index.html'], 'index.html leads to /base/one/#part, which is not there'],
  ['a lost file', ['data.json'], 'index.html leads to /base/data.json, which is not there'],
  [
    'a broken fragment',
    ['one/index.html', 'id="part"', 'id="port"'],
    'index.html leads to /base/one/#part, where no such fragment is',
  ],
  ['a doubled title', ['one/index.html', '<title>One', '<title>Home'], 'one/index.html has the title of index.html: Home'],
  ['a missing title', ['one/index.html', '<title>One</title>', ''], 'one/index.html has no title'],
  [
    'a missing canonical address',
    ['one/index.html', 'rel="canonical"', 'rel="other"'],
    'one/index.html has no canonical address',
  ],
  [
    'a canonical address of another page',
    ['one/index.html', `href="${address}one/"`, `href="${address}"`],
    `one/index.html has the canonical address ${address}, not its own`,
  ],
  ['a missing description', ['one/index.html', 'name="description"', 'name="other"'], 'one/index.html has no description'],
  ['a missing language', ['one/index.html', '<html lang="en">', '<html>'], 'one/index.html says no language'],
  [
    'a page that the sitemap leaves out',
    ['sitemap-0.xml', `<url><loc>${address}one/</loc></url>`, ''],
    'one/index.html stands in the sitemap nowhere',
  ],
  [
    'a page that the sitemap names twice',
    ['sitemap-0.xml', '<urlset>', `<urlset><url><loc>${address}</loc></url>`],
    'index.html stands in the sitemap 2 times',
  ],
  [
    'a sitemap entry without a page',
    ['sitemap-0.xml', '<urlset>', `<urlset><url><loc>${address}two/</loc></url>`],
    `sitemap names ${address}two/, which is not there`,
  ],
  [
    'a feed entry for what is not there',
    ['feed.xml', '#part', '#port'],
    `feed.xml leads to ${address}one/#port, where no such fragment is`,
  ],
  ['an orphan', ['index.html', '<a href="/base/one/#part">One</a>', ''], 'one/index.html is linked from no other page'],
  [
    'an id that stands twice',
    ['one/index.html', '<h2 id="part">', '<h2 id="part"></h2><h2 id="part">'],
    'one/index.html has the id part twice',
  ],
  ['a page without a card', ['one/index.html', 'og:image', 'og:video'], 'one/index.html has no card'],
  ['a card that is not there', ['cards/one.png'], `one/index.html leads to ${address}cards/one.png, which is not there`],
  [
    'a card of another site',
    ['one/index.html', `${address}cards/one.png`, 'https://else.example/one.png'],
    'one/index.html has the card https://else.example/one.png, outside the site',
  ],
  [
    'a card that no page shows',
    ['one/index.html', `${address}cards/one.png`, `${address}cards/home.png`],
    'cards/one.png is the card of no page',
  ],
  ['an event handler', ['one/index.html', '<h2 ', '<h2 onclick="alert(1)" '], 'one/index.html holds the event handler onclick'],
  [
    'a style attribute',
    ['one/index.html', '<h2 ', '<h2 style="color:red" '],
    'one/index.html holds a style attribute, which its policy blocks',
  ],
  [
    'a script address',
    ['one/index.html', 'href="/base/"', 'href="javascript:alert(1)"'],
    'one/index.html links to javascript:alert(1)',
  ],
  [
    'a link out of the site’s path',
    ['one/index.html', 'href="/base/"', 'href="/elsewhere/"'],
    'one/index.html leads to /elsewhere/, outside the site',
  ],
  [
    'a redirect to nowhere',
    ['one/index.html', '</head>', '<meta http-equiv="refresh" content="0; url=/base/gone/"></head>'],
    'one/index.html leads to /base/gone/, which is not there',
  ],
] as const)('finds %s', (_claim, [file, find, replace], problem) => {
  expect(faultsIn(file, find, replace)).toContain(problem);
});

test('accepts the card of a page that has moved', () => {
  const redirect =
    `<html lang="en"><head><title>Moved</title><meta name="description" content="Moved">` +
    `<link rel="canonical" href="${address}one/"><meta http-equiv="refresh" content="0; url=/base/one/"></head></html>`;
  const card = ['cards/old/one.png', ''] as const;
  expect(inspectSite({ files: new Map([...whole, card, ['old/one/index.html', redirect]]), address })).toEqual([]);
  expect(inspectSite({ files: new Map([...whole, card]), address })).toEqual([
    { file: 'cards/old/one.png', problem: 'is the card of no page' },
  ]);
});
