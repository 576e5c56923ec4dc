import { expect, test } from 'vitest';
import { parseSummary } from '../../../src/annotations/parse-summary.ts';

const parse = (body: string) => parseSummary(`---\nnumber: 1\n---\n\n${body}`, 'x.md');
const sentences = (body: string) => parse(body).sentences.map(({ text, cites }) => [text, ...cites]);
const faults = (body: string) => parse(body).faults.map(({ kind, found, allowed }) => [kind, found, ...(allowed ?? [])]);
const at = (line: number, column: number) => ({ type: 'source', file: 'x.md', line, column });

test('a citation belongs to the one sentence before it', () => {
  expect(sentences('It began. It ended. :cite[a-b, c]\nNobody knew why. :cite[d]\n\nThe rest is open.')).toEqual([
    ['It began.'],
    ['It ended.', 'a-b', 'c'],
    ['Nobody knew why.', 'd'],
    ['The rest is open.'],
  ]);
});

test('commas separate the ids of a citation, blanks around them do not count, and neither do empty ids', () => {
  expect(sentences('It began. :cite[ a , ,b,]')).toEqual([['It began.', 'a', 'b']]);
  expect(sentences('It began. :cite[]')).toEqual([['It began.']]);
});

test('a line break is a blank, and a time of day keeps its colon', () => {
  expect(sentences('They met\nat 10:30 in\r\nthe house. :cite[a]')).toEqual([['They met at 10:30 in the house.', 'a']]);
});

test('a sign behind a backslash is a sign', () => {
  expect(sentences('It \\*began\\* &amp; ended. :cite[a]')).toEqual([['It *began* & ended.', 'a']]);
});

test('each sentence has its place in the file', () => {
  const { sentences } = parse('It began. :cite[a]\nIt went on. :cite[b] It ended. :cite[c]\n\n10:30 was early.');
  expect(sentences.map(({ place }) => place)).toEqual([at(5, 1), at(6, 1), at(6, 22), at(8, 1)]);
});

test('only words between two citations make another sentence', () => {
  const second = (found: string, allowed: string) => [['stray-citation', `second citation of a sentence: ${found}`, allowed]];
  expect(faults('It began. :cite[a] :cite[b]')).toEqual(second(':cite[a] :cite[b]', ':cite[a, b]'));
  expect(faults('It began. :cite[a], and :cite[b, c]')).toEqual(second(':cite[a] :cite[b, c]', ':cite[a, b, c]'));
  expect(faults(':cite[a] It began.')).toEqual([['stray-citation', ':cite[a] without a sentence before it']]);
  expect(faults('— :cite[a]')).toEqual([['stray-citation', ':cite[a] without a sentence before it']]);
  for (const body of [
    'Yes. :cite[a] But :cite[b]',
    'It began. :cite[a] x2 :cite[b]',
    'Yes :cite[a]',
    '2 :cite[a]',
    'so :cite[a]',
  ]) {
    expect(faults(body)).toEqual([]);
  }
  expect(parse('It began. :cite[a] :cite[b]').faults[0]?.place).toEqual(at(5, 20));
});

test('blanks around sentences are no part of them, and are no sentence by themselves', () => {
  expect(parse('It began. :cite[a] *now*').sentences).toHaveLength(1);
  const { sentences } = parse('  It began.  Two. :cite[a]  Three.');
  expect(sentences).toEqual([
    { text: 'It began.', cites: [], place: at(5, 3) },
    { text: 'Two.', cites: ['a'], place: at(5, 3) },
    { text: 'Three.', cites: [], place: at(5, 29) },
  ]);
});

test('of two citations in a row, the first counts; a citation without a sentence cites nothing', () => {
  expect(sentences(':cite[a] It began. :cite[b] :cite[c]')).toEqual([['It began.', 'b']]);
});

test.each([
  ['- a list', 'unsupported-markup', 'list', 'sentences and :cite[…]'],
  ['## A headline', 'unsupported-markup', 'heading', 'sentences and :cite[…]'],
  ['It *began*. :cite[a]', 'unsupported-markup', 'emphasis', 'sentences and :cite[…]'],
  ['It <b>began. :cite[a]', 'raw-html', '<b>', 'sentences and :cite[…]'],
  ['<div>It began.</div>', 'raw-html', '<div>It began.</div>', 'sentences and :cite[…]'],
  [':told[It]{#x} began. :cite[a]', 'unknown-directive', 'told', ':cite[…]'],
  ['::note[It began.]', 'unknown-directive', 'note', ':cite[…]'],
  [':::note\nIt began.\n:::', 'unknown-directive', 'note', ':cite[…]'],
  ['It began. :cite[a]{#b}', 'unknown-attribute', 'id', 'none'],
])('reports what is neither a sentence nor a citation: %s', (body, ...fault) => {
  expect(faults(body)).toEqual([fault]);
});

test('a fault has its place, and the sentences around it remain', () => {
  const { sentences, faults } = parse('It began. :cite[a]\n\n- a list\n\nIt *ended*. :cite[b]');
  expect(faults.map(({ place }) => place)).toEqual([at(7, 1), at(9, 4)]);
  expect(sentences.map(({ text }) => text)).toEqual(['It began.', 'It .']);
});

test('a mistyped citation is reported at the place of its sentence', () => {
  expect(parse('It began. cite[a]').faults).toEqual([
    {
      kind: 'mistyped-mark',
      found: 'cite[a]',
      place: at(5, 1),
      slip: { problem: 'no colon before cite[', mend: 'write :cite[statement-id, another-id]' },
    },
  ]);
});
