import { expect, test } from 'vitest';
import { stylesFor, withOwnStyles } from '../../../src/hosting/page-styles.ts';

const page = '<main id="top"><p class="mt-1 md:mt-2 w-[3ch]" data-speech="quoted">Words</p><a href="/">Home</a></main>';

test.each([
  ['tag, class, id and attribute', 'p{top:0}.mt-1{top:0}#top{top:0}[data-speech]{top:0}[data-speech=quoted]{top:0}'],
  ['an attribute whose value only begins so', '[href^="/"]{top:0}'],
  ['variants, whose names hold signs that are escaped', '@media (width>=48rem){.md\\:mt-2{top:0}}.w-\\[3ch\\]{top:0}'],
  ['states, which come and go', ':target{top:0}:focus-visible{top:0}a:hover{top:0}p::before{content:""}'],
  ['alternatives, of which one may do', ':is(a,.line){top:0}p:not(.other){top:0}'],
  ['everything', '*,::backdrop{top:0}@page{margin:1cm}@page tight{margin:0}:root{page:tight}'],
])('keeps what asks for what the page holds: %s', (_, css) => {
  expect(stylesFor(css, page)).toBe(css);
});

test.each([
  ['a tag', 'table{top:0}'],
  ['a class, alone or beside one that is there', '.mt-10{top:0}.mt-1.other{top:0}'],
  ['a class within :where', ':where(.space-y-3>:not(:last-child)){top:0}'],
  ['an id', '#bottom{top:0}'],
  ['an attribute', '[hidden]{top:0}'],
  ['another value of an attribute', '[data-speech=narrated]{top:0}'],
  ['a kind of printed page to which nothing belongs', '@page tight{margin:0}.other{page:tight}'],
  ['a remark', '/*! by whom */'],
  ['a host, inside of which no page is', ':host{top:0}'],
  ['a group that has nothing left', '@layer utilities{@media print{.other{top:0}}}'],
])('leaves out what asks for what it does not hold: %s', (_, css) => {
  expect(stylesFor(css, page)).toBe('');
});

test('leaves out of a list of selectors those that cannot apply', () => {
  expect(stylesFor('table,p,.other{top:0}', page)).toBe('p{top:0}');
});

test('leaves out custom properties that nothing uses, and what only they used', () => {
  const css = ':root{--a:1px;--b:var(--c);--c:2px}@property --b{syntax:"*";inherits:false}p{top:var(--a)}.other{top:var(--b)}';
  expect(stylesFor(css, page)).toBe(':root{--a:1px}p{top:var(--a)}');
});

test.each([
  ['nothing sets', 'p{top:var(--a,var(--b,1px))}', 'p{top:1px}'],
  ['nothing sets, with nothing instead', 'p{top:var(--a,) 1px}', 'p{top:1px}'],
  ['only an older browser hears of', '*{--a:initial}p{top:var(--a,1px)}@property --a{syntax:"*";inherits:false}', 'p{top:1px}'],
  [
    'is registered',
    '@property --a{syntax:"*";inherits:false;initial-value:2px}p{top:calc(var(--a) * 3)}',
    'p{top:calc(2px * 3)}',
  ],
  [
    'is set to its initial value alone',
    '@property --a{syntax:"*";inherits:false;initial-value:0}p{--a:0;top:var(--a)}.other{--a:1}',
    'p{top:0}',
  ],
])('writes as its value a custom property that %s', (_, css, settled) => {
  expect(stylesFor(css, page)).toBe(settled);
});

test.each([
  ['may be another', '@property --a{syntax:"*";inherits:false;initial-value:0}p{top:var(--a)}a{--a:1;left:var(--a)}'],
  ['is set where the page is', ':root{--a:1px}p{top:var(--a,2px)}'],
  ['nothing sets, and nothing stands for', 'p{top:var(--a)}'],
])('leaves as it is a custom property that %s', (_, css) => {
  expect(stylesFor(css, page)).toBe(css);
});

test('joins the styles of a page, in their order, where the last of them stood', () => {
  expect(withOwnStyles('<style>@page{margin:0}</style><link><style>p{top:0}i{top:0}</style><p>')).toBe(
    '<link><style>@page{margin:0}p{top:0}</style><p>',
  );
});

test('gives classes and custom properties short names, in the styles and in the page', () => {
  const css = ':root{--edge:1px;--soft:2px}.md\\:mt-2:hover>a{top:var(--edge)}p:not(.mt-1,.other){left:calc(var(--soft) + 1px)}';
  const own = withOwnStyles(
    `<style>${css}</style><p id="x" class="mt-1 lost md:mt-2">class="mt-1"<a class="lost" href="/">a</a></p>`,
  );
  expect(own).toBe(
    '<style>:root{--a:1px;--b:2px}.a:hover>a{top:var(--a)}p:not(.b,.c){left:calc(var(--b) + 1px)}</style>' +
      '<p id="x" class="b a">class="mt-1"<a href="/">a</a></p>',
  );
});

test.each([
  ['that are written in one place', '@layer a{p{top:0}}@layer b{p{top:1px}}', '@layer{p{top:0}}@layer{p{top:1px}}'],
  [
    'that are named before',
    '@layer b,a;@layer a{p{top:0}}@layer b{p{top:1px}}',
    '@layer b,a;@layer a{p{top:0}}@layer b{p{top:1px}}',
  ],
  [
    'of which one is written in two places',
    '@layer a{p{top:0}}@layer b{p{top:1px}}@layer a{p{left:0}}',
    '@layer a{p{top:0}}@layer{p{top:1px}}@layer a{p{left:0}}',
  ],
])('takes names from layers only where they say nothing: layers %s', (_, css, short) => {
  expect(withOwnStyles(`<style>${css}</style><p>`)).toBe(`<style>${short}</style><p>`);
});

test('has a short name for every class, however many there are', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `name-${index}`);
  const css = names.map((name) => `.${name}{top:0}`).join('');
  const own = withOwnStyles(`<style>${css}</style>${names.map((name) => `<i class="${name}"></i>`).join('')}`);
  const short = Array.from(own.matchAll(/<i class="([^"]*)">/gu), ([, name = '']) => name);
  expect(new Set(short).size).toBe(1000);
  expect(Array.from(own.matchAll(/\.([a-z]+)\{/gu), ([, name]) => name)).toEqual(short);
  expect([short[0], short[25], short[26], short[701], short[702]]).toEqual(['a', 'z', 'aa', 'zz', 'aaa']);
});

test('refuses two style sheets with classes, whose short names would be mistaken for each other', () => {
  expect(() => withOwnStyles('<style>.a{top:0}</style><style>.b{top:0}</style><p class="a b">')).toThrow(
    'Two style sheets of a page have classes. Import the one from the other: src/styles/global.css.',
  );
});

test('keeps the names that a script in a file may give to what it adds, and gives them to nothing else', () => {
  const page = (css: string, classes: string) =>
    `<style>${css}</style><p class="${classes}"><script type="module" src="/a.js"></script>`;
  expect(withOwnStyles(page('.two{top:2px}.one{top:0}.a{top:1px}', 'two one'), 'a=(b)=>a.className="one"')).toBe(
    page('.b{top:2px}.one{top:0}.a{top:1px}', 'b one'),
  );
});

test('each page keeps its own part of one style sheet', () => {
  const css = 'p{top:0}.other{top:1px}';
  expect(stylesFor(css, page)).toBe('p{top:0}');
  expect(stylesFor(css, '<i class="other">')).toBe('.other{top:1px}');
  expect(stylesFor(css, page)).toBe('p{top:0}');
});

test('a page to which a script in a file may add keeps the styles of what the script names', () => {
  const styled = (css: string, script: string) => `<style>${css}</style>${script}`;
  const css =
    '.one{top:0}.max-w-\\[6ch\\]{top:1px}mark{top:2px}[data-speech]{top:2px}[data-speech=quoted]{top:2px}.other{top:3px}';
  const scripts = 'a=(b,c)=>d(`p`,"one max-w-[6ch]",e(\'mark\'),f.dataset.speech=g)';
  const searching = '<script type="module" src="/a.js"></script>';
  expect(withOwnStyles(styled(css, searching), scripts)).toBe(styled(css.replace('.other{top:3px}', ''), searching));
  expect(withOwnStyles(styled(css, '<script>1</script>'), scripts)).toBe(styled('', '<script>1</script>'));
});
