import { expect, test } from 'vitest';
import { parseAccount } from '../../../src/annotations/parse-account.ts';

const parse = (body: string) => parseAccount(`---\nnumber: 1\n---\n\n${body}`, 'content/accounts/a.md');

test('joins the headline and the paragraphs by one blank line', () => {
  const { title, text, paragraphs } = parse('# The headline\n\nOne.\n\nTwo.\n\nThree.');
  expect(title).toBe('The headline');
  expect(text).toBe('The headline\n\nOne.\n\nTwo.\n\nThree.');
  expect(paragraphs).toEqual([
    { number: 0, start: 0, end: 12 },
    { number: 1, start: 14, end: 18 },
    { number: 2, start: 20, end: 24 },
    { number: 3, start: 26, end: 32 },
  ]);
});

test('takes a line break inside a paragraph for one space', () => {
  expect(parse('# H\n\nOne\ntwo.').text).toBe('H\n\nOne two.');
});

test('gives each passage its words, its attributes and its place in the file', () => {
  const { text, passages } = parse('# H\n\nThen :said[he spoke]{#he-spoke by=x,y on=a/b,a/c from=z chain=t,x}.');
  const [passage] = passages;
  expect(text.slice(passage?.start, passage?.end)).toBe('he spoke');
  expect(passage).toMatchObject({
    kind: 'said',
    id: 'he-spoke',
    by: ['x', 'y'],
    on: ['a/b', 'a/c'],
    from: 'z',
    chain: ['t', 'x'],
    paragraph: 1,
    place: { type: 'source', file: 'content/accounts/a.md', line: 7, column: 6 },
  });
});

test('reads whom an account relays in its own words, which no speaker says', () => {
  const { passages, faults } = parse('# H\n\n:told[Words]{#w on=a/b chain=office,x}\n:told[More]{#m on=a/b}');
  expect(passages.map(({ kind, by, from, chain }) => [kind, by, from, chain])).toEqual([
    ['told', [], null, ['office', 'x']],
    ['told', [], null, null],
  ]);
  expect(faults).toEqual([]);
});

test('reports by= and from= as unknown on an account’s own words', () => {
  const { faults } = parse('# H\n\n:told[Words]{#w by=x from=v on=a/b}');
  expect(faults.map(({ kind, found, allowed }) => [kind, found, allowed])).toEqual([
    ['unknown-attribute', 'by', ['id', 'on', 'chain']],
    ['unknown-attribute', 'from', ['id', 'on', 'chain']],
  ]);
});

test('nests passages, the outer one first', () => {
  const { text, passages } = parse('# H\n\n:said[:told[One]{#inner on=a/b} and two.]{#outer by=x on=a/b}');
  expect(passages.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ['outer', 'One and two.'],
    ['inner', 'One'],
  ]);
});

test('keeps a colon before a number as text', () => {
  const { text, faults } = parse('# H\n\nAt 10:30 they met.');
  expect(text).toBe('H\n\nAt 10:30 they met.');
  expect(faults).toEqual([]);
});

test('leaves emphasis out of the text', () => {
  expect(parse('# H\n\nThis *was* it.').text).toBe('H\n\nThis was it.');
});

test.each([
  ['raw-html', 'Some <b>bold</b> text.'],
  ['raw-html', '<div>block</div>'],
  ['unknown-directive', 'A :quote[mark]{#x}.'],
  ['unknown-directive', ':::note\nText\n:::'],
  ['unsupported-markup', '- a list'],
  ['unsupported-markup', 'A [link](https://example.org).'],
  ['unsupported-markup', '## A second headline'],
])('reports %s instead of dropping it: %s', (kind, body) => {
  expect(parse(`# H\n\n${body}`).faults.map((fault) => fault.kind)).toContain(kind);
});

test('reports attributes that are unknown or missing', () => {
  const { faults } = parse('# H\n\n:said[Words]{#w on=a/b colour=red}');
  expect(faults.map(({ kind, found }) => [kind, found])).toEqual([
    ['unknown-attribute', 'colour'],
    ['missing-attribute', 'by'],
  ]);
});

test('reports a missing headline', () => {
  expect(parse('Only text.').faults[0]?.kind).toBe('missing-headline');
});

test('finds the place in the file of an offset in the text, even after a line break', () => {
  const { text, placeAt } = parse('# H\n\nOne\ntwo "three.');
  expect(placeAt(text.indexOf('"'))).toEqual({ type: 'source', file: 'content/accounts/a.md', line: 8, column: 5 });
});

const at = (line: number, column: number) => ({ type: 'source', file: 'content/accounts/a.md', line, column });

test.each([
  ['Some <b>bold.', { kind: 'raw-html', found: '<b>', place: at(7, 6) }],
  ['A :quote[mark]{#x}.', { kind: 'unknown-directive', found: 'quote', allowed: ['said', 'told'], place: at(7, 3) }],
  ['::note[Text]', { kind: 'unknown-directive', found: 'note', allowed: ['said', 'told'], place: at(7, 1) }],
  ['## A second headline', { kind: 'unsupported-markup', found: 'heading', place: at(7, 1) }],
  ['A [link](https://quay.example).', { kind: 'unsupported-markup', found: 'link', place: at(7, 3) }],
  [
    'One.\nTwo.\n---',
    { kind: 'unsupported-markup', found: 'heading, made by a line of signs below a paragraph', place: at(9, 1) },
  ],
  [':told[ ]{#w on=a/b}', { kind: 'empty-mark', found: 'w', place: at(7, 1) }],
  [':told[W]{#w on=a/b, a/c}', { kind: 'mistyped-mark', found: '{#w on=a/b, a/c}', place: at(7, 9), slip: expect.anything() }],
  [':said[W]{by=x, y #w on=a/b}', { kind: 'spaced-list', found: 'by=x, y', allowed: ['by=x,y'], place: at(7, 1) }],
  [':said[W]{#w by=x  yy 2z on=a/b}', { kind: 'spaced-list', found: 'by=x  yy 2z', allowed: ['by=x,yy,2z'], place: at(7, 1) }],
  [':told[W]{#w on=a/b, c}', { kind: 'spaced-list', found: 'on=a/b, c', allowed: ['on=a/b,c'], place: at(7, 1) }],
  [':told[W]{#w on=a/b chain=t u}', { kind: 'spaced-list', found: 'chain=t u', allowed: ['chain=t,u'], place: at(7, 1) }],
  [':told[W]{#w on=a/b, on =a/c}', { kind: 'repeated-attribute', found: 'on', place: at(7, 1) }],
  [':told[W]{#w on=a/b on=a/c}', { kind: 'repeated-attribute', found: 'on', place: at(7, 1) }],
  [':told[W]{#w #v on=a/b}', { kind: 'repeated-attribute', found: 'id', place: at(7, 1) }],
  ['Then :told[W] it was.', { kind: 'missing-attribute', found: 'id, on', place: at(7, 6) }],
  [':said[W]{#w by=x}', { kind: 'missing-attribute', found: 'on', place: at(7, 1) }],
  [
    ':told[W]{#w on=a/b c}',
    {
      ...{ kind: 'unknown-attribute', found: 'c', allowed: ['id', 'on', 'chain'], place: at(7, 1) },
      slip: { problem: '', mend: 'an id begins with #; within a list, no space follows a comma' },
    },
  ],
  [':said[W]{#w bye=x on=a/b}', { kind: 'unknown-attribute', found: 'bye', allowed: expect.anything(), place: at(7, 1) }],
  [
    'One.\n\nThen said[W]{#w by=x on=a/b}',
    {
      ...{ kind: 'mistyped-mark', found: 'said[W]{#w by=x on=a/b}', place: at(9, 6) },
      slip: { problem: 'no colon before said[', mend: 'write :said[…]' },
    },
  ],
  [
    ':told[W] {#w on=a/b}',
    {
      ...{ kind: 'mistyped-mark', found: '{#w on=a/b}', place: at(7, 10) },
      slip: { problem: 'a space between ] and {', mend: 'take the space out' },
    },
  ],
])('reports one fault in %j, with its place', (body, fault) => {
  expect(parse(`# H\n\n${body}`).faults).toEqual([fault]);
});

test('a fault stays in the text, so that the text can be compared', () => {
  expect(parse('# H\n\nA :quote[mark]{#x} and <b>more</b> **here**.').text).toBe('H\n\nA :quote[mark]{#x} and <b>more</b> here.');
});

test('a text without a headline begins with paragraph 1, which is its title', () => {
  const { title, paragraphs, faults, placeAt } = parse('Only text.');
  expect(title).toBe('Only text.');
  expect(paragraphs).toEqual([{ number: 1, start: 0, end: 10 }]);
  expect(faults).toEqual([{ kind: 'missing-headline', found: 'no headline', place: at(5, 1) }]);
  expect(placeAt(5)).toEqual(at(5, 6));
  expect(parse('')).toMatchObject({ title: '', text: '', faults: [{ place: { type: 'unavailable' } }] });
});

test('a passage has its words without blanks around them, and the words that name its speaker', () => {
  const { text, passages } = parse('# H\n\nOne.\n\n:said[  He left. ]{#w by=x, on=a/b named="Ash left"}');
  expect(passages).toMatchObject([{ by: ['x'], named: 'Ash left', from: null, chain: null, paragraph: 2 }]);
  expect(text.slice(passages[0]?.start, passages[0]?.end)).toBe('He left.');
});

test('a colon stays text before a number, and before a word without brackets', () => {
  const { text, faults } = parse('# H\n\nA ratio of 1:2[sic], 3:4{x=y}, and :so on.');
  expect(text).toBe('H\n\nA ratio of 1:2[sic], 3:4{x=y}, and :so on.');
  expect(faults.filter(({ kind }) => kind === 'unknown-directive')).toEqual([]);
});

test('a mark without words or without attributes is still a mark', () => {
  expect(parse('# H\n\nIt is :told{#w on=a/b}.').faults).toMatchObject([{ kind: 'empty-mark', found: 'w' }]);
  expect(parse('# H\n\nIt is :quote{#w}.').faults[0]).toMatchObject({ kind: 'unknown-directive', found: 'quote' });
  expect(parse('# H\n\nIt is :quote[so].').faults[0]).toMatchObject({ kind: 'unknown-directive', found: 'quote' });
});

test('places are right in a file with Windows line breaks', () => {
  const { text, placeAt } = parseAccount('# H\r\n\r\nOne\r\ntwo\r\nthree "four.', 'content/accounts/a.md');
  expect(text).toBe('H\n\nOne two three "four.');
  expect(placeAt(text.indexOf('"'))).toEqual(at(5, 7));
});

test('a mark lacks what it does not have, and its piece further on is a fault of its own', () => {
  const { passages } = parse('# H\n\n:said[W]{by=x}');
  expect(passages).toMatchObject([{ id: '', by: ['x'], on: [], from: null, chain: null }]);
  expect(parse('# H\n\n:told[W] was, by=x').faults.map(({ kind, found }) => [kind, found])).toEqual([
    ['missing-attribute', 'id, on'],
    ['mistyped-mark', 'by=x'],
  ]);
});

test('only the braces at the end of a mark hold its attributes, and only a list that a mark may have can have spaces', () => {
  const faults = (body: string) => parse(`# H\n\n${body}`).faults.map(({ kind, found }) => [kind, found]);
  expect(faults(':told[W {x}]{#w on=a/b on=a/c}')).toContainEqual(['repeated-attribute', 'on']);
  expect(faults(':told[W]{#w on=a/b nearby=x y}')).toEqual([
    ['unknown-attribute', 'nearby'],
    ['unknown-attribute', 'y'],
  ]);
  expect(faults(`:told[W]{#w on="a/b, a/c" chain='t, u'}`)).toEqual([]);
});

test('only the first block can be the headline, and only one of the first level', () => {
  const faults = (source: string) => parse(source).faults.map(({ kind }) => kind);
  expect(faults('## H\n\nText.')).toEqual(['missing-headline', 'unsupported-markup']);
  expect(faults('Text.\n\n# H')).toEqual(['missing-headline', 'unsupported-markup']);
});
