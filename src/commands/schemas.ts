import './plain-errors.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas, schemaFolder } from './editor-schemas.ts';
import { readArguments } from './read-arguments.ts';

readArguments({
  call: 'npm run schemas',
  does: `Writes the JSON Schemas to ${schemaFolder}/, which give editors completion and checks as they type.`,
  example: 'npm run schemas',
  most: 0,
});
mkdirSync(schemaFolder, { recursive: true });
for (const [name, text] of editorSchemas()) writeFileSync(join(schemaFolder, name), text);
console.log(`${editorSchemas().size} schemas in ${schemaFolder}/`);
