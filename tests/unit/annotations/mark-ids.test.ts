import { expect, test } from 'vitest';
import { findMarks } from '../../../src/annotations/mark-ids.ts';

/** Each attribute of the marks in a text: its name, its value as it stands there, and the ids in it with their kinds. */
const found = (source: string) =>
  findMarks(source).map(({ name, inside, attributes }) => [
    name,
    source.slice(inside.start, inside.end),
    ...attributes.map((attribute) => [
      attribute.name,
      source.slice(attribute.start, attribute.end),
      attribute.ids.map(({ kind, id, start, end }) => `${kind} ${id}${source.slice(start, end) === id ? '' : ' elsewhere'}`),
    ]),
  ]);

test('finds every id of a mark where it stands', () => {
  expect(found('It is so. :said[She said *that*]{#a-b by=c,d on=e/f,g/h from=i named="Ms. J #k" chain="l, m"}.')).toEqual([
    [
      'said',
      'She said *that*',
      ['id', 'a-b', ['statement a-b']],
      ['by', 'c,d', ['speaker c', 'speaker d']],
      ['on', 'e/f,g/h', ['subject e', 'point e/f', 'subject g', 'point g/h']],
      ['from', 'i', ['statement i']],
      ['named', 'Ms. J #k', []],
      ['chain', 'l, m', ['hand l', 'hand m']],
    ],
  ]);
});

test('finds marks inside other marks, and the statements of a citation', () => {
  expect(found(':said[:told[One]{#a on=b/c} and two]{#d by=e on=f/g}\n').map(([, inside]) => inside)).toEqual([
    ':told[One]{#a on=b/c} and two',
    'One',
  ]);
  expect(found('It began. :cite[a-b, c]\n')).toEqual([['cite', 'a-b, c', ['cite', 'a-b, c', ['statement a-b', 'statement c']]]]);
});

test('a time of day is no mark', () => {
  expect(found('At 10:30 it began.')).toEqual([]);
});

test('reads blanks, quotation marks of either kind, brackets inside the words, and attributes that no mark has', () => {
  expect(found(`It [x] :said[ *One* [two] ]{#a by = 'c' on="b" chain='d, e' foo=x}`)).toEqual([
    [
      'said',
      ' *One* [two] ',
      ['id', 'a', ['statement a']],
      ['by', 'c', ['speaker c']],
      ['on', 'b', ['point b']],
      ['chain', 'd, e', ['hand d', 'hand e']],
      ['foo', 'x', []],
    ],
  ]);
  expect(found(':said[One]{#a by=c/d on=""}')).toEqual([
    ['said', 'One', ['id', 'a', ['statement a']], ['by', 'c/d', ['speaker c/d']], ['on', '', []]],
  ]);
  expect(found(':told[One\n]{#a on=b}')).toEqual([['told', 'One\n', ['id', 'a', ['statement a']], ['on', 'b', ['point b']]]]);
  expect(found('It began. :cite[] It ended. :note[so]{#b}')).toEqual([['cite', '', ['cite', '', []]]]);
});
