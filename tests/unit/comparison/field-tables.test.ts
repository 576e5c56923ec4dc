import { expect, test } from 'vitest';
import { fieldTables } from '../../../src/comparison/field-tables.ts';

const schema = {
  title: 'The file',
  description: 'All of it.',
  properties: {
    one: { $ref: '#/$defs/Thing' },
    many: { type: 'array', items: { $ref: '#/$defs/Thing' }, description: 'The things.' },
  },
  required: ['many'],
  $defs: {
    Thing: {
      title: 'A thing',
      description: 'What there is.',
      properties: {
        id: { type: 'string', title: 'id', description: 'Its id.' },
        words: { type: 'array', items: { type: 'string' }, description: 'Its words.' },
        kinds: { type: 'array', items: { type: 'string', enum: ['a', 'b', 'c'] }, description: 'Its kinds.' },
        date: { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }], description: 'Its day.' },
        share: { type: 'number', minimum: 0, maximum: 1, description: 'Its share.' },
        weight: { type: 'number', description: 'Its weight in kilograms.' },
        url: { type: 'string', format: 'uri', description: 'Its page.' },
        count: { type: 'integer', minimum: 0, description: 'How many.' },
      },
      required: ['id', 'words', 'kinds', 'date', 'share', 'weight', 'url', 'count'],
    },
  },
};

test('the whole file comes first, then each kind of object', () => {
  expect(fieldTables(schema).map(({ name, title, description }) => [name, title, description])).toEqual([
    [null, 'The file', 'All of it.'],
    ['Thing', 'A thing', 'What there is.'],
  ]);
});

test('a field that holds objects names their kind, and takes the description of that kind if it has none', () => {
  expect(fieldTables(schema)[0]?.fields).toEqual([
    { name: 'one', shape: 'object', holds: 'Thing', description: 'What there is.', optional: true },
    { name: 'many', shape: 'list of objects', holds: 'Thing', description: 'The things.', optional: false },
  ]);
});

test('the shape of a value is given in words', () => {
  expect(fieldTables(schema)[1]?.fields.map(({ name, shape }) => [name, shape])).toEqual([
    ['id', 'id'],
    ['words', 'list of texts'],
    ['kinds', 'list, each one of three words'],
    ['date', 'date, YYYY-MM-DD or null'],
    ['share', 'number from 0 to 1'],
    ['weight', 'number'],
    ['url', 'address'],
    ['count', 'whole number'],
  ]);
});

test('an optional object names its kind, and a number without both bounds is only a number', () => {
  const thing = { $ref: '#/$defs/Thing' };
  const [table] = fieldTables({
    ...schema,
    properties: {
      one: { anyOf: [thing, { type: 'null' }] },
      other: { anyOf: [{ type: 'null' }, thing] },
      least: { type: 'number', minimum: 1 },
      most: { type: 'number', maximum: 1 },
    },
  });
  expect(table?.fields.map(({ name, shape, holds }) => [name, shape, holds])).toEqual([
    ['one', 'object or null', 'Thing'],
    ['other', 'null or object', 'Thing'],
    ['least', 'number', null],
    ['most', 'number', null],
  ]);
});

test('what a schema does not say is left empty', () => {
  expect(fieldTables({ properties: { bare: {}, lost: { $ref: '#/$defs/Nowhere' } } })).toEqual([
    {
      ...{ name: null, title: '', description: '' },
      fields: [
        { name: 'bare', shape: '', holds: null, description: '', optional: true },
        { name: 'lost', shape: 'object', holds: 'Nowhere', description: '', optional: true },
      ],
    },
  ]);
  expect(fieldTables({})).toEqual([{ name: null, title: '', description: '', fields: [] }]);
});
