import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { folderKinds, singleKinds } from '../../../src/loaders/file-kinds.ts';
import { idOf, idUses } from '../../../src/record/id.ts';
import { idsIn, partOf, unwrapped } from '../../../src/record/ids-in.ts';

const schemas = [
  ...Object.values(folderKinds).map(({ folder, schema }) => [folder, schema] as const),
  ...Object.values(singleKinds).map(({ file, schema }) => [file, schema] as const),
];

/** Every part of a schema with its path, including the schema itself. */
function partsOf(schema: z.ZodType, way = ''): [way: string, part: z.ZodType][] {
  const part = unwrapped(schema);
  const below: [string, z.core.$ZodType][] =
    part instanceof z.ZodObject
      ? Object.entries(part.shape).map(([name, field]) => [`${way}.${name}`, field as z.core.$ZodType])
      : part instanceof z.ZodArray
        ? [[`${way}[]`, part.element]]
        : part instanceof z.ZodRecord
          ? [
              [`${way}{}`, part.keyType],
              [`${way}.*`, part.valueType],
            ]
          : part instanceof z.ZodUnion
            ? part.options.map((option, index) => [`${way}|${index}`, option])
            : [];
  return [[way, part], ...below.flatMap(([name, each]) => partsOf(partOf(each), name))];
}

test.each(schemas)('every id in %s has a role', (_, schema) => {
  const nameless = partsOf(schema).filter(([, part]) => part.meta()?.title === 'id' && !idUses.has(part) && !idUses.get(part));
  expect(nameless.map(([way]) => way)).toEqual([]);
});

test.each(schemas)('%s consists only of parts that the search for ids knows', (_, schema) => {
  const searched = /^(?:object|array|record|union|string|number|enum|boolean)$/u;
  expect(
    partsOf(schema)
      .filter(([, part]) => !searched.test(part.def.type))
      .map(([way]) => way),
  ).toEqual([]);
});

test('finds ids in fields, lists, unions and keys, each with its path', () => {
  const schema = z.strictObject({
    one: idOf('account').nullable().optional(),
    list: z.array(z.strictObject({ ids: z.array(idOf('statement', { goes: 'item' })).min(1) })).default([]),
    by: z.record(idOf('speaker'), z.array(idOf('subject'))),
    either: z.union([z.string(), z.strictObject({ of: idOf('account') })]).optional(),
    words: z.string(),
  });
  const found = idsIn(schema, { one: 'a', either: { of: 'f' }, list: [{ ids: ['b'] }], by: { c: ['d'] }, words: 'e' });
  expect(found).toEqual([
    { kind: 'account', id: 'a', path: ['one'], isKey: false, isSpare: false },
    { kind: 'account', id: 'f', path: ['either', 'of'], isKey: false, isSpare: false },
    { kind: 'statement', goes: 'item', id: 'b', path: ['list', 0, 'ids', 0], isKey: false, isSpare: false },
    { kind: 'speaker', id: 'c', path: ['by', 'c'], isKey: true, isSpare: false },
    { kind: 'subject', id: 'd', path: ['by', 'c', 0], isKey: false, isSpare: true },
  ]);
  expect(idsIn(schema, { one: null, by: {}, words: 'e' })).toEqual([]);
});
