import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas, schemaFolder } from './editor-schemas.ts';

// Writes the JSON Schemas that give editors completion and checks as they type.
mkdirSync(schemaFolder, { recursive: true });
for (const [name, text] of editorSchemas()) writeFileSync(join(schemaFolder, name), text);
console.log(`${editorSchemas().size} schemas in ${schemaFolder}/`);
