import './plain-errors.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas, schemaFolder } from './editor-schemas.ts';
import { refuseRest } from './refuse.ts';

// npm run schemas: writes the JSON Schemas that give editors completion and checks as they type.
refuseRest(process.argv.slice(2), 'npm run schemas alone');
mkdirSync(schemaFolder, { recursive: true });
for (const [name, text] of editorSchemas()) writeFileSync(join(schemaFolder, name), text);
console.log(`${editorSchemas().size} schemas in ${schemaFolder}/`);
