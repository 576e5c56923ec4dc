import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorSchemas, schemaFolder } from '../../../src/commands/editor-schemas.ts';

test('every kind of file has a schema, and there is no other schema', () => {
  expect(readdirSync(schemaFolder).sort()).toEqual([...editorSchemas().keys()].sort());
});

test.each([...editorSchemas()])('%s is made from the schema that checks the content', (name, text) => {
  expect(readFileSync(join(schemaFolder, name), 'utf8'), 'run npm run schemas').toBe(text);
});

test('an editor may leave out a field that has a default', () => {
  const schema = JSON.parse(editorSchemas().get('speaker.schema.json') ?? '{}') as { required: string[] };
  expect(schema.required).toEqual(['name', 'shortName', 'office', 'order', 'mark', 'colour', 'aliases']);
  const matter = JSON.parse(editorSchemas().get('matter.schema.json') ?? '{}') as { required: string[] };
  expect(matter.required).toEqual(['order', 'title', 'gist', 'points']);
});

test.each([...editorSchemas()])('%s explains every field', (_, text) => {
  const undescribed: string[] = [];
  JSON.parse(text, (key, value) => {
    if (key === 'properties') undescribed.push(...fieldsWithoutDescription(value));
    return value;
  });
  expect(undescribed).toEqual([]);
});

function fieldsWithoutDescription(properties: Readonly<Record<string, { description?: string }>>): string[] {
  return Object.entries(properties).flatMap(([field, { description }]) => (description?.endsWith('.') ? [] : [field]));
}
