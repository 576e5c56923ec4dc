import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readYaml } from '../../../src/loaders/read-yaml.ts';

const schema = z.strictObject({
  title: z.string().min(1).max(20),
  kind: z.enum(['pier', 'quay']).default('quay'),
  points: z.array(z.strictObject({ id: z.string(), depth: z.int().optional() })).default([]),
});
const read = (source: string, firstLine?: number) =>
  readYaml(source, schema, { id: 'x', file: 'x.yaml', ...(firstLine === undefined ? {} : { firstLine }) });
const at = (line: number, column: number) => ({ type: 'source', file: 'x.yaml', line, column });
const faults = (source: string) =>
  read(source).messages.map(({ rule, place, found, expected, mend }) => [
    rule,
    place.type === 'source' && [place.line, place.column],
    found,
    expected,
    mend,
  ]);

const source = 'title: Harbour\npoints:\n  - id: a\n  - { id: b, depth: 3 }\n';

test('gives the record as the schema makes it, with its id and file', () => {
  const { sourced, messages } = read(source);
  expect(sourced).toMatchObject({
    id: 'x',
    file: 'x.yaml',
    record: { title: 'Harbour', kind: 'quay', points: [{ id: 'a' }, { id: 'b', depth: 3 }] },
  });
  expect(messages).toEqual([]);
});

test('knows the place of each value', () => {
  const { placeOf } = read(source).sourced;
  expect(placeOf(['title'])).toEqual(at(1, 8));
  expect(placeOf(['points', 0, 'id'])).toEqual(at(3, 9));
  expect(placeOf(['points', 1])).toEqual(at(4, 5));
  expect(placeOf(['points', 1, 'depth'])).toEqual(at(4, 21));
});

test('gives the nearest place around a value that is not there', () => {
  const { placeOf } = read(source).sourced;
  expect(placeOf(['kind'])).toEqual(at(1, 1));
  expect(placeOf(['points', 0, 'depth'])).toEqual(at(3, 5));
  expect(placeOf(['points', 7, 'id'])).toEqual(at(3, 3));
});

test('follows an alias to its value', () => {
  const { placeOf, record } = read('title: T\npoints:\n  - &a { id: a }\n  - *a\n').sourced;
  expect(record?.points).toEqual([{ id: 'a' }, { id: 'a' }]);
  expect(placeOf(['points', 1, 'id'])).toEqual(at(3, 14));
});

test('counts lines from where the YAML begins in its file', () => {
  expect(read(source, 5).sourced.placeOf(['title'])).toEqual(at(5, 8));
  expect(read('title: 1', 5).messages[0]?.place).toEqual(at(5, 8));
});

test('points to the name of an unknown field', () => {
  expect(faults('title: T\npoints:\n  - id: a\n    dept: 3\n')).toEqual([
    ['schema/invalid', [4, 5], 'field points.0.dept', 'depth, or id', 'correct its name, or remove it'],
  ]);
});

test('says which field is missing, and in what', () => {
  expect(faults('kind: pier\npoints:\n  - depth: 2\n')).toEqual([
    ['schema/invalid', [1, 1], 'lack of title', 'a value of the type string', 'add title:'],
    ['schema/invalid', [3, 5], 'lack of points.0.id', 'a value of the type string', 'add id:'],
  ]);
});

test('finds everything that is wrong at once', () => {
  expect(faults('title: ""\nkind: beach\npoints:\n  - id: a\n    depth: deep\ncolour: red\n')).toEqual([
    ['schema/invalid', [1, 8], 'empty title', 'words', 'fill it in'],
    ['schema/invalid', [2, 7], 'kind: “beach”', 'one of pier, quay', 'correct the value'],
    ['schema/invalid', [5, 12], 'points.0.depth: “deep”', 'a value of the type number', 'correct the value'],
    ['schema/invalid', [6, 1], 'field colour', 'one of title, kind, points', 'correct its name, or remove it'],
  ]);
});

test('says how long a text is and may be, and shortens what it shows of a value', () => {
  expect(faults(`title: ${'a'.repeat(70)}\nkind: ${'b'.repeat(70)}`)).toEqual([
    ['schema/invalid', [1, 8], 'title of 70 characters', 'at most 20 characters', 'shorten it'],
    ['schema/invalid', [2, 7], `kind: “${'b'.repeat(58)}…`, 'one of pier, quay', 'correct the value'],
  ]);
});

test('reports a field with a mistyped name once, and not as missing too', () => {
  expect(faults('titel: T\nkind: piers\n')).toEqual([
    ['schema/invalid', [2, 7], 'kind: “piers”', 'pier, or quay', 'correct the value'],
    ['schema/invalid', [1, 1], 'field titel', 'title, or another of kind, points', 'correct its name, or remove it'],
  ]);
});

test('gives no record if anything is wrong', () => {
  expect(read('title: 1').sourced.record).toBeNull();
  expect(read('title: [').sourced.record).toBeNull();
});

test('reports a field that stands twice at both places, because either may be mistyped', () => {
  expect(read('title: T\nkind: pier\ntitle: U\n', 5).messages).toEqual([
    {
      rule: 'yaml/syntax',
      place: at(5, 1),
      found: 'first title: of two',
      expected: 'each field once; the second stands on line 7',
      mend: 'keep one of the two, or correct the name of one',
    },
    {
      rule: 'yaml/syntax',
      place: at(7, 1),
      found: 'second title:',
      expected: 'each field once; the first stands on line 5',
      mend: 'keep one of the two, or correct the name of one',
    },
  ]);
});

const inQuotes = 'put the text between quotation marks, or begin it on the next line, below >-';
const aroundIt = 'quotation marks around it';

test.each([
  [
    'points:\n\t- id: a\nkind: pier\n',
    [2, 1],
    'tab',
    'spaces, with which YAML indents',
    'put spaces in place of the tab, as many as the lines beside it begin with',
  ],
  ['title: Talks: day one\n', [1, 8], 'second colon', 'quotation marks around a text with a colon', inQuotes],
  ['title: @harbour\n', [1, 8], 'text that begins with a sign of YAML', aroundIt, inQuotes],
  ['title: !harbour x\n', [1, 8], 'text that begins with !', aroundIt, inQuotes],
  ['kind: pier\ntitle: *harbour\n', [2, 8], 'text that begins with *', aroundIt, inQuotes],
  ['kind: pier\ntitle: "Harbour\npoints: []\n', [2, 8], '" that is never closed', 'a second "', 'put " where the text ends'],
  [
    'title: "Old" harbour\n',
    [1, 14],
    'text behind the end of a value',
    'quotation marks around the whole text, or none at its beginning',
    'put the whole text on the next line, below >-',
  ],
  [
    'kind: pier\ntitle:Harbour\npoints: []\n',
    [2, 1],
    'line that is no field',
    'name: value, with a space after the colon',
    'put a space after the colon, or indent the line where it continues the text above it',
  ],
  [
    'title: T\n---\ntitle: U\n',
    [2, 1],
    'line ---',
    'one list of fields',
    'take the line out, and what follows if it is not needed',
  ],
])('says once of %j what an editor can do', (yaml, place, ...words) => {
  expect(faults(yaml)).toEqual([['yaml/syntax', place, ...words]]);
});

test('ends nesting without end in a message', () => {
  const [fault, ...others] = faults(`title: ${'['.repeat(20_000)}`);
  expect(fault?.slice(2)).toEqual([
    'nesting that does not end',
    'a few levels of fields',
    'close the brackets, or take them out',
  ]);
  expect(others).toEqual([]);
});

test('reports every place at which YAML cannot be parsed', () => {
  expect(read('a: 1\na: 2\na: 3\n').messages.map(({ place }) => place)).toEqual([at(1, 1), at(2, 1), at(3, 1)]);
});

test('refuses aliases that multiply without bounds', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index) => {
      const before = `*${'abcdefg'.charAt(index)}`;
      return `${name}: &${name} [${Array(10).fill(before).join(', ')}]`;
    }),
  ].join('\n');
  expect(faults(bomb)).toEqual([
    [
      'yaml/syntax',
      [1, 1],
      'YAML: Excessive alias count indicates a resource exhaustion attack',
      'YAML that can be parsed',
      'compare the indentation and the quotation marks with a file beside it',
    ],
  ]);
});

test.each([
  ['', 'file without fields'],
  ['# A note\n', 'file without fields'],
  ['- a\n', 'list'],
  ['hello\n', 'text'],
])('says that %j has no fields', (source, found) => {
  const mend =
    'restore it from the last commit, or write it as a file beside it; npm run new begins one with every field explained';
  expect(faults(source)).toEqual([['schema/invalid', [1, 1], found, 'fields, each as name: value', mend]]);
});

test('reports fields that are left empty', () => {
  expect(faults('title: # Harbour\n')).toEqual([
    ['schema/invalid', [1, 8], 'empty title', 'a value of the type string', 'fill it in'],
  ]);
});
