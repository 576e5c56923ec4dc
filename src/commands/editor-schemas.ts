import { z } from 'astro/zod';
import { accountFrontmatterSchema } from '../record/account.ts';
import { changesFileSchema } from '../record/edition.ts';
import { namesFileSchema } from '../record/name.ts';
import { referenceFileSchema } from '../record/reference.ts';
import { speakerFileSchema } from '../record/speaker.ts';
import { agreementFrontmatterSchema, matterFrontmatterSchema } from '../record/subject.ts';
import { summitFileSchema } from '../record/summit.ts';

/** Where the schemas for editors stand; `.vscode/settings.json` and the first line of each content file point there. */
export const schemaFolder = '.vscode/schemas';

const schemas = {
  account: accountFrontmatterSchema,
  agreement: agreementFrontmatterSchema,
  changes: changesFileSchema,
  matter: matterFrontmatterSchema,
  names: namesFileSchema,
  reference: referenceFileSchema,
  speaker: speakerFileSchema,
  summit: summitFileSchema,
};

/** JSON Schemas of what editors write, by file name, from the same schemas that check the content. */
export function editorSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );
}
