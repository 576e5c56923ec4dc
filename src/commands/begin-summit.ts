import { existsSync, readdirSync, readFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { settingsName, shown } from '../chosen-briefing.ts';
import { readFolder } from '../loaders/content-folder.ts';
import { singleKinds } from '../loaders/file-kinds.ts';
import { schemaFolder } from './editor-schemas.ts';
import { refuse } from './refuse.ts';
import { today } from './today.ts';

/** A small, made-up briefing without fault, of which every new one is a copy. */
const starter = 'src/starter';

/** The files that an empty briefing keeps: they are no accounts and do not rest on any. */
const always: ReadonlySet<string> = new Set([singleKinds.summit.file, singleKinds.names.file]);

/**
 * Begins a briefing in a folder that does not exist yet or is empty, and remembers the folder in the settings, so that every command
 * works on it.
 *
 * @param empty whether to leave out the made-up accounts and what rests on them
 */
export function beginSummit(folder: string, empty: boolean): void {
  const directory = resolve(folder);
  const problem = problemOf(directory);
  if (problem) refuse(`folder ${shown(directory)}, ${problem}`, 'a folder that is not there yet, such as reykjavik');
  const { files } = readFolder(starter);
  for (const [path, bytes] of files) {
    if (empty && !always.has(path)) continue;
    const target = join(directory, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, adapted(path, Buffer.from(bytes).toString(), target, empty));
  }
  remember(shown(directory));
  console.log(`${shown(directory)}/ begun, a draft, ${empty ? 'with no account yet' : 'with two made-up accounts to replace'}.`);
  console.log(`${settingsName} names it now (config.content), so that every command works on it.`);
  console.log(empty ? 'Next: npm run import -- <file>, which begins an account.' : 'Next: npm run dev, which shows it.');
}

/** Why a briefing cannot begin in a folder; null if it can. */
function problemOf(directory: string): string | null {
  const [top = ''] = relative(process.cwd(), directory).split(sep);
  if (top === '') return 'which is the project itself';
  if (['src', 'public', 'tests', 'dist', 'node_modules'].includes(top)) return 'which has another purpose';
  for (let around = dirname(directory); around !== dirname(around); around = dirname(around)) {
    if (existsSync(join(around, 'summit.yaml'))) return `which is inside the briefing ${shown(around)}`;
  }
  const stats = statSync(directory, { throwIfNoEntry: false });
  if (!stats) return null;
  if (!stats.isDirectory()) return 'which is a file';
  return readdirSync(directory).length > 0 ? 'which is not empty' : null;
}

/** The text of a file of the starter, adapted to its new place. */
function adapted(path: string, source: string, target: string, empty: boolean): string {
  const schemas = relative(dirname(target), schemaFolder).replaceAll(sep, '/');
  const text = source.replace(/(?<=\$schema=)\S+(?=\/[a-z]+\.schema\.json)/u, () => schemas);
  if (path === singleKinds.received.file) return text.replaceAll(/(?<=date: )\S+/gu, today());
  if (empty && path === singleKinds.names.file) return text.replaceAll(/^(\w+):\n(?: {2}-.*\n)+/gmu, '$1: []\n');
  return text;
}

/** Writes the folder into the settings and leaves the rest of them as it is. */
function remember(folder: string): void {
  const settings = JSON.parse(readFileSync(settingsName, 'utf8')) as { config?: object };
  settings.config = { ...settings.config, content: folder };
  writeFileSync(settingsName, `${JSON.stringify(settings, null, 2)}\n`);
}
