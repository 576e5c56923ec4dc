import { dirname, join, relative, sep } from 'node:path';
import { z } from 'astro/zod';
import { accountFrontmatterSchema } from '../record/account.ts';
import { changesFileSchema } from '../record/edition.ts';
import { namesFileSchema } from '../record/name.ts';
import { receivedFileSchema } from '../record/received.ts';
import { referenceFileSchema } from '../record/reference.ts';
import { speakerFileSchema } from '../record/speaker.ts';
import { agreementFrontmatterSchema, matterFrontmatterSchema } from '../record/subject.ts';
import { summitFileSchema } from '../record/summit.ts';
import { withdrawnFileSchema } from '../record/withdrawal.ts';
import { keysOf } from '../record/vocabulary.ts';

/** Where the schemas for editors stand; `.vscode/settings.json` and the first line of each content file point there. */
export const schemaFolder = '.vscode/schemas';

const schemas = {
  account: accountFrontmatterSchema,
  agreement: agreementFrontmatterSchema,
  changes: changesFileSchema,
  matter: matterFrontmatterSchema,
  names: namesFileSchema,
  received: receivedFileSchema,
  reference: referenceFileSchema,
  speaker: speakerFileSchema,
  summit: summitFileSchema,
  withdrawn: withdrawnFileSchema,
};

export type EditorSchemaName = keyof typeof schemas;

/** The JSON Schema of what editors write in one kind of file, from the schema that checks it. */
export function editorSchema(name: EditorSchemaName) {
  return z.toJSONSchema(schemas[name], { io: 'input', unrepresentable: 'any' });
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

/** All of them as texts, by file name. */
export function editorSchemas(): Map<string, string> {
  return new Map(keysOf(schemas).map((name) => [`${name}.schema.json`, `${JSON.stringify(editorSchema(name), null, 2)}\n`]));
}
