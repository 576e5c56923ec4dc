import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas, schemaFolder } from './editor-schemas.ts';
import { readArguments } from './read-arguments.ts';

readArguments({
  call: 'npm run schemas',
  does: `Writes the JSON Schemas to ${schemaFolder}/. With them, editors complete and check fields as you type.`,
  example: 'npm run schemas',
});
mkdirSync(schemaFolder, { recursive: true });
const schemas = editorSchemas();
for (const [name, text] of schemas) writeFileSync(join(schemaFolder, name), text);
console.log(`${schemas.size} schemas in ${schemaFolder}/`);
