import { dirname, join, relative, sep } from 'node:path';
import { z } from 'astro/zod';
import { folderKinds, singleKinds } from '../loaders/file-kinds.ts';
import { keysOf } from '../record/vocabulary.ts';

/** The folder of the schemas for editors. `.vscode/settings.json` and the first line of each content file point there. */
export const schemaFolder = '.vscode/schemas';

const kinds = { ...folderKinds, ...singleKinds };

type EditorSchemaName = keyof typeof kinds;

/** The JSON Schema of what editors write in a kind of file, made from the schema that checks it. */
export function editorSchema(name: EditorSchemaName) {
  return z.toJSONSchema(kinds[name].schema, { io: 'input', unrepresentable: 'any' });
}

/**
 * The first line of a content file, by which editors find its schema.
 *
 * @param path where the file stands
 */
export function schemaLine(name: EditorSchemaName, path: string): string {
  const target = relative(dirname(path), join(schemaFolder, `${name}.schema.json`)).replaceAll(sep, '/');
  return `# yaml-language-server: $schema=${target}`;
}

/** The text of every JSON Schema, by file name. */
export function editorSchemas(): Map<string, string> {
  return new Map(keysOf(kinds).map((name) => [`${name}.schema.json`, `${JSON.stringify(editorSchema(name), null, 2)}\n`]));
}
