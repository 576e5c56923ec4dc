import { expect, test } from 'vitest';
import { floorOf, linkTargets, plainPage, sum } from '../../bench/floor.ts';
import { brotliSize } from '../../measures.ts';

const bodyOf = (html: string) => /<body>(.*)<\/body>/su.exec(html)?.[1];
const plainBody = (body: string, ...targets: string[]) =>
  bodyOf(
    plainPage(`<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`, new Set(targets)),
  );

test('keeps the title and the language, and brings a style of its own', () => {
  const page = plainPage(
    '<html lang="de"><head><meta charset="utf-8"><title>A &amp; B</title><meta name="description" content="no"><style>p{color:red}</style>' +
      '<script type="application/ld+json">{}</script></head><body><p>Text</p></body></html>',
    new Set(),
  );
  expect(page.replace(/<style>.*<\/style>/su, '')).toBe(
    '<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A &#x26; B</title></head><body><p>Text</p></body></html>',
  );
  const style = /<style>(.*)<\/style>/su.exec(page)?.[1] ?? '';
  expect(brotliSize(style)).toBeGreaterThan(800);
  expect(brotliSize(style)).toBeLessThan(1024);
  expect(style).not.toContain('red');
});

test('keeps the elements that carry the text, and of their attributes what tells something', () => {
  const kept =
    '<main><h2 id="who">Who?</h2><table><thead><tr><th scope="col" colspan="2">Ash</th></tr></thead></table>' +
    '<blockquote><p>He said <q>yes</q>.</p></blockquote><details><summary>More</summary><ul><li><a href="/x/#y">x</a></li></ul></details>' +
    '<p><time datetime="2017-07-07">7 July</time> <span lang="ru">да</span></p></main>';
  expect(plainBody(kept, 'who')).toBe(kept);
});

test('drops classes, ARIA, data, pictures, scripts, and elements that are there for them', () => {
  expect(
    plainBody(
      '<div class="a"><p class="b" data-speech="quoted" aria-label="c" style="d"><span class="e">One</span> two</p></div>' +
        '<svg><title>f</title><path d="M0 0"/></svg><script>g</script><button hidden>h</button><p id="i" tabindex="-1">three</p>',
    ),
  ).toBe('<p>One two</p><p>three</p>');
});

test('keeps a block that holds words of its own, so that words are not joined, and one to which a link leads', () => {
  expect(plainBody('<div>One</div><div>two</div><div id="here"><p>three</p></div>', 'here')).toBe(
    '<div>One</div><div>two</div><div id="here"><p>three</p></div>',
  );
});

test('turns quotation marks that a style draws into text', () => {
  expect(plainBody('<p><q data-open="“">yes</q>, <q data-close="”">no</q></p>')).toBe('<p><q>“yes</q>, <q>no”</q></p>');
});

test('what is hidden until a script runs goes, however much of it follows', () => {
  expect(plainBody('<p hidden>a</p><p hidden>b</p><p>c</p>')).toBe('<p>c</p>');
});

test('the floor is the text, what the head tells, and a kilobyte of style, but no style or script of the page', () => {
  const page = (head: string, body: string) => `<html><head><title>A page</title>${head}</head><body>${body}</body></html>`;
  const bare = floorOf(page('', '<p>Text</p>'), new Set());
  expect(bare).toEqual({ text: expect.any(Number), head: expect.any(Number), style: 1024 });
  expect(sum(bare)).toBe(bare.text + bare.head + 1024);
  const looks = page('<style>p{color:red}</style><script>alert(1)</script>', '<p class="a">Text</p><script>alert(1)</script>');
  expect(floorOf(looks, new Set())).toEqual(bare);
  const told = floorOf(page('<meta name="description" content="What it is about">', '<p>Text</p>'), new Set());
  expect(told.text).toBe(bare.text);
  expect(told.head).toBeGreaterThan(bare.head);
  expect(floorOf(page('', '<p>Text, and more of it</p>'), new Set()).text).toBeGreaterThan(bare.text);
});

test('collects the ids to which links of the site lead, each with its page', () => {
  const targets = linkTargets([
    ['/', '<a href="#a">1</a><a href="/b/#c">2</a><a href="https://example.org/#d">3</a>'],
    ['/b/', '<a href="#e">4</a><a href="../#%C3%A9">5</a><a href="/">6</a>'],
  ]);
  expect(targets).toEqual(
    new Map([
      ['/', new Set(['a', 'é'])],
      ['/b/', new Set(['c', 'e'])],
    ]),
  );
});
