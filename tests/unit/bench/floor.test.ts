import { expect, test } from 'vitest';
import { floorOf, linkTargets } from '../../bench/floor.ts';

const bodyOf = (html: string) => /<body>(.*)<\/body>/su.exec(html)?.[1];
const floorBody = (body: string, ...targets: string[]) =>
  bodyOf(
    floorOf(`<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`, new Set(targets)),
  );

test('keeps the title and the language, and brings a kilobyte of style of its own', () => {
  const floor = floorOf(
    '<html lang="de"><head><meta charset="utf-8"><title>A &amp; B</title><meta name="description" content="no"><style>p{color:red}</style>' +
      '<script type="application/ld+json">{}</script></head><body><p>Text</p></body></html>',
    new Set(),
  );
  expect(floor.replace(/<style>.*<\/style>/su, '')).toBe(
    '<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A &#x26; B</title></head><body><p>Text</p></body></html>',
  );
  const style = /<style>(.*)<\/style>/su.exec(floor)?.[1] ?? '';
  expect(style.length).toBeGreaterThan(900);
  expect(style.length).toBeLessThan(1100);
  expect(style).not.toContain('red');
});

test('keeps the elements that carry the text, and of their attributes what tells something', () => {
  const kept =
    '<main><h2 id="who">Who?</h2><table><thead><tr><th scope="col" colspan="2">Ash</th></tr></thead></table>' +
    '<blockquote><p>He said <q>yes</q>.</p></blockquote><details><summary>More</summary><ul><li><a href="/x/#y">x</a></li></ul></details>' +
    '<p><time datetime="2017-07-07">7 July</time> <span lang="ru">да</span></p></main>';
  expect(floorBody(kept, 'who')).toBe(kept);
});

test('drops classes, ARIA, data, pictures, scripts, and elements that are there for them', () => {
  expect(
    floorBody(
      '<div class="a"><p class="b" data-speech="quoted" aria-label="c" style="d"><span class="e">One</span> two</p></div>' +
        '<svg><title>f</title><path d="M0 0"/></svg><script>g</script><button hidden>h</button><p id="i" tabindex="-1">three</p>',
    ),
  ).toBe('<p>One two</p><p>three</p>');
});

test('keeps a block that holds words of its own, so that words are not joined, and one to which a link leads', () => {
  expect(floorBody('<div>One</div><div>two</div><div id="here"><p>three</p></div>', 'here')).toBe(
    '<div>One</div><div>two</div><div id="here"><p>three</p></div>',
  );
});

test('turns quotation marks that a style draws into text', () => {
  expect(floorBody('<p><q data-open="“">yes</q>, <q data-close="”">no</q></p>')).toBe('<p><q>“yes</q>, <q>no”</q></p>');
});

test('what is hidden until a script runs goes, however much of it follows', () => {
  expect(floorBody('<p hidden>a</p><p hidden>b</p><p>c</p>')).toBe('<p>c</p>');
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
