import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { contentDirectory } from '../loaders/read-briefing.ts';
import { idSchema } from '../record/id.ts';
import { isKind, kinds, skeleton } from './skeletons.ts';

// npm run new -- account|agreement|matter|speaker|reference <id>
const [kind, id] = process.argv.slice(2);
const problem = begin(kind, id);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
}

/** Writes the file; gives the sentence that says why, where it cannot. */
function begin(kind: string | undefined, id: string | undefined): string | null {
  if (!isKind(kind)) return `Unexpected kind “${kind ?? ''}”, expected npm run new -- ${Object.keys(kinds).join('|')} <id>`;
  const form = idSchema.safeParse(id);
  if (!form.success) return `Unexpected id “${id ?? ''}”, expected ${form.error.issues[0]?.message}`;
  const { folder, extension } = kinds[kind];
  const path = join(contentDirectory(), folder, `${form.data}${extension}`);
  const name = relative(process.cwd(), path);
  if (existsSync(path)) return `Unexpected id “${form.data}”: ${name} exists already; it is left as it is`;
  mkdirSync(dirname(path), { recursive: true });
  const next = readdirSync(dirname(path)).filter((file) => extname(file) === extension).length + 1;
  writeFileSync(path, skeleton(kind, next));
  console.log(`${name} begun. Fill it in; npm run check:content says what is missing.`);
  return null;
}
