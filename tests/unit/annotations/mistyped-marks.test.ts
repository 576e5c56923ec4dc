import { expect, test } from 'vitest';
import { findMistypedMarks } from '../../../src/annotations/mistyped-marks.ts';

const rest = '{#ash-keep by=ash on=ferry/keep}';

test.each([
  [`said[It stays.]${rest}`, 'no colon before said[', 'write :said[…]'],
  [`: told[It stays.]${rest}`, 'no plain colon right before told', 'write :told[…]'],
  [`：told[It stays.]${rest}`, 'no plain colon right before told', 'write :told[…]'],
  [`:told [It stays.]${rest}`, 'a space between :told and [', 'take the space out'],
  [`:said (It stays.)${rest}`, 'a space between :said and [', 'take the space out'],
  [`:saidIt stays.]${rest}`, 'no [ after :said', 'write :said[…]'],
  [`:told(It stays.)${rest}`, '( after :told', 'write :told[…]'],
  [`:said[It stays.${rest}`, 'no ] after the words of :said[', 'put ] where the words end, right before {'],
  [`:said[It stays.] ${rest}`, 'a space between ] and {', 'take the space out'],
  [':said[It stays.]{#a on=b/c, b/d}', 'a space in a list in {…}', 'write on=b/c,b/d, with no space'],
  [':said[It stays.]{#a by="ash on=b/c}', 'a quotation mark in {…}', 'take it out'],
  [':said[It stays.]{#a by= on=b/c}', 'an attribute without a value in {…}', 'write its value right after ='],
  [':said[It stays.]{#a on=b/c by=}', 'an attribute without a value in {…}', 'write its value right after ='],
  [':said[It stays.]{#a by=ash on=b/c', 'no } at the end of {…', 'put } after the last attribute'],
  [']{#a by=ash}', 'no :said[ or :told[ before ]{', 'write it before the words, or take out a bracket too many'],
  [':said[It stays.] #a by=ash', 'attributes outside {…}', 'put them right after ], between { and }'],
  ['by=ash', 'attributes outside {…}', 'put them right after ], between { and }'],
  [':said[It stays.]{{#a by=ash}}', 'a bracket too many', 'take it out'],
  [':cite [a]', 'a space between :cite and [', 'write :cite[statement-id, another-id]'],
  ['cite[a]', 'no colon before cite[', 'write :cite[statement-id, another-id]'],
  [`said [It stays.]${rest}`, 'no colon before said[', 'write :said[…]'],
  [`:told  [It stays.]${rest}`, 'a space between :told and [', 'take the space out'],
  [`:told[It stays: yes.${rest}`, 'no ] after the words of :told[', 'put ] where the words end, right before {'],
  [`:said[It stays.]  ${rest}`, 'a space between ] and {', 'take the space out'],
  [
    ':said[It stays.]{#a by=ash  on=quay/keep, ferry/keep,  ferry/quay named="Ash left"}',
    'a space in a list in {…}',
    'write on=quay/keep,ferry/keep,ferry/quay, with no space',
  ],
  [']{#a by=x, ', 'a space after a comma in {…}', 'write on=a/x,a/y without the space'],
  [':said[It stays.]{#a by =ash by= “ash”}', 'a quotation mark in {…}', 'take it out'],
  [']{#cite by=ash}', 'no :said[ or :told[ before ]{', 'write it before the words, or take out a bracket too many'],
  ['#a  by=ash', 'attributes outside {…}', 'put them right after ], between { and }'],
  ['[', 'a piece of a mark', 'write the mark whole, as :said[words]{#id by=speaker on=agreement/point}, or take the piece out'],
])('%s: %s', (piece, problem, mend) => {
  expect(findMistypedMarks(`Then ${piece}`)).toEqual([{ at: 5, piece, slip: { problem, mend } }]);
  expect(findMistypedMarks(`He left. ${piece} Then he came.`)).toMatchObject([{ at: 9, slip: { problem, mend } }]);
});

test('reports a second colon, and a blank before attributes that stand alone', () => {
  expect(findMistypedMarks(`Then ::said[It stays.]${rest}`)).toMatchObject([
    { at: 6, slip: { problem: 'two colons', mend: 'write :said[…]' } },
  ]);
  expect(findMistypedMarks(`It stays. ${rest}`)).toMatchObject([
    { at: 10, piece: rest, slip: { problem: 'a space between ] and {' } },
  ]);
});

test('reports the pieces of one mark once, and those of the next mark separately', () => {
  const piecesOf = (text: string) => findMistypedMarks(text).map(({ piece }) => piece);
  const [one, two] = [`:told [It stays.]${rest}`, `:said [It goes.]{#b by=birch on=ferry/keep}`];
  expect(piecesOf(`He left. ${one} ${two}`)).toEqual([one, two]);
  expect(piecesOf(`${one}\n\n${two}`)).toEqual([one, two]);
  expect(piecesOf(':told [It\n\nstays.]')).toEqual([':told [', ']']);
  expect(piecesOf('stays.]\n\n{#a by=ash}')).toEqual([']\n\n{#a by=ash}']);
  expect(piecesOf(`:told [${'x'.repeat(400)}]`)).toEqual([':told [', ']']);
  expect(piecesOf(`:told [${'x'.repeat(399)}]`)).toHaveLength(1);
  expect(piecesOf(':said [It stays.] by=a:cited')).toEqual([':said [It stays.] by=a:cited']);
  expect(piecesOf(':told [It stays.]{#a} and #b')).toEqual([':told [It stays.]{#a}', '#b']);
});

test.each([
  'He said: the ferry stays (so it is).',
  'He said “yes”, told them, and cited the law.',
  'At 10:30, 1/2 of the crew, A&B, and room #1.',
  'Mr. Ash’s plan – x=y – stays.',
  'https://quay.example/talks#top',
])('finds no piece of a mark in press prose: %s', (text) => {
  expect(findMistypedMarks(text)).toEqual([]);
});

test('reports what is cut off, and a bracket that opens nothing', () => {
  const problemOf = (text: string) => findMistypedMarks(text).map(({ slip }) => slip.problem);
  expect(problemOf(':told[It stays.]{#a by=')).toEqual(['an attribute without a value in {…}']);
  expect(problemOf('by=x:cited')).toEqual(['attributes outside {…}']);
  expect(problemOf('[It stays [so')).toEqual(['a piece of a mark']);
  expect(problemOf('It stays{#a by=ash}')).toEqual(['a piece of a mark']);
});
