import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { JsonSchema } from '../../../src/comparison/field-tables.ts';
import { briefingJson } from '../../../src/exports/briefing-json.ts';
import type { BriefingJson, StatementJson } from '../../../src/exports/briefing-schema.ts';
import { briefingJsonSchema, briefingSchema } from '../../../src/exports/briefing-schema.ts';
import { bothBriefings } from '../../both-briefings.ts';
import { briefing } from '../../small-briefing.ts';

beforeAll(() => {
  vi.stubEnv('SITE', 'https://quay.example');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

/** The faults that a standard validator finds in the data. In its strict mode it throws if the schema is at fault. */
function faultsOf(data: unknown): string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(briefingJsonSchema());
  return validate(JSON.parse(JSON.stringify(data)))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every schema of an object within a schema, at any depth. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (value === null || typeof value !== 'object') return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return 'type' in value && value.type === 'object' ? [value as Record<string, unknown>, ...inside] : inside;
}

/** The data of the small briefing, changed. */
function changed(change: (data: BriefingJson) => void): BriefingJson {
  const data = structuredClone(briefingJson(briefing));
  change(data);
  return data;
}

test.each(bothBriefings)('the data of %s are valid in strict mode', (_folder, real) => {
  const data = briefingJson(real);
  expect(data.statements.length).toBeGreaterThan(20);
  expect(faultsOf(data)).toEqual([]);
  expect(briefingSchema.parse(data)).toEqual(data);
});

test('the data of the small briefing are valid', () => {
  expect(faultsOf(briefingJson(briefing))).toEqual([]);
});

test('a statement with an unknown field is not valid and does not compile', () => {
  const [first] = briefingJson(briefing).statements;
  if (!first) throw new Error('The small records hold no statement');
  // @ts-expect-error: the type comes from the schema, which allows no other field.
  const statement: StatementJson = { ...first, mood: 'cheerful' };
  const data = changed(({ statements }) => statements.splice(0, 1, statement));
  expect(faultsOf(data)).toEqual(['/statements/0 must NOT have additional properties']);
  expect(briefingSchema.safeParse(data).success).toBe(false);
});

test.each<[string, (data: BriefingJson) => unknown, string]>([
  ['an unknown field of the whole', (data) => Object.assign(data, { verdict: 'false' }), ' must NOT have additional properties'],
  [
    'an unknown field of a relation',
    (data) => Object.assign(data.agreements[0]?.points[0]?.relation ?? {}, { winner: 'ash' }),
    '/agreements/0/points/0/relation must NOT have additional properties',
  ],
  [
    'a comparison of others than speakers and accounts',
    (data) => Object.assign(data.agreements[0]?.points[0]?.relation ?? {}, { compares: 'readers' }),
    '/agreements/0/points/0/relation/compares must be equal to one of the allowed values',
  ],
  ['a total that was not counted', (data) => Object.assign(data.totals, { together: -1 }), '/totals/together must be >= 0'],
  [
    'a gist that rests on nothing',
    (data) => Object.assign(data.agreements[0]?.gist ?? {}, { cites: [] }),
    '/agreements/0/gist/cites must NOT have fewer than 1 items',
  ],
  ['no finding', (data) => Reflect.deleteProperty(data, 'finding'), " must have required property 'finding'"],
  ['no edition', (data) => Reflect.deleteProperty(data, 'edition'), " must have required property 'edition'"],
  [
    'a relation of another kind',
    (data) => Object.assign(data.agreements[0]?.points[0]?.relation ?? {}, { kind: 'better' }),
    '/agreements/0/points/0/relation/kind must be equal to one of the allowed values',
  ],
  [
    'a link in place of an address',
    (data) => Object.assign(data.statements[0] ?? {}, { url: '/statements/ash-keep/' }),
    '/statements/0/url must match format "uri"',
  ],
  [
    'an offset with a fraction',
    (data) => Object.assign(data.statements[0] ?? {}, { start: 1.5 }),
    '/statements/0/start must be integer',
  ],
  [
    'a date of its own form',
    (data) => Object.assign(data.summit, { date: '1 May 2030' }),
    '/summit/date must match format "date"',
  ],
])('%s is not valid', (_what, change, fault) => {
  expect(faultsOf(changed(change))).toContain(fault);
});

test('data without the address of their schema, as they once were, are still valid', () => {
  expect(faultsOf(changed((data) => delete data.$schema))).toEqual([]);
});

test('the schema names its draft and its own address, by which the data name it', () => {
  const { $schema, $id } = briefingJsonSchema();
  expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect($id).toBe('https://quay.example/data/briefing.schema.json');
  expect(briefingJson(briefing).$schema).toBe($id);
});

test('every object allows only the fields that it names, and every field is explained', () => {
  const schema = briefingJsonSchema();
  const objects = Object.entries<JsonSchema>({ file: schema, ...schema.$defs });
  expect(objects.length).toBe(17);
  for (const [name, object] of objects) {
    expect(object['additionalProperties'], name).toBe(false);
    expect(object.description, name).toMatch(/^\p{Lu}.+\.$/su);
    for (const [field, property] of Object.entries(object.properties ?? {})) {
      const { description } = property.$ref === undefined ? property : { description: 'Described where it is defined.' };
      expect(description, `${name}.${field}`).toMatch(/\.$/u);
    }
  }
  const maps = objectsIn(schema).filter((object) => object['additionalProperties'] !== false);
  expect(objectsIn(schema).length - maps.length).toBe(objects.length);
  expect(maps.map(({ title }) => title)).toEqual(['number of points by speaker', 'lists of ids by speaker']);
  for (const map of maps) expect(map).toMatchObject({ propertyNames: { pattern: expect.any(String) } });
});
