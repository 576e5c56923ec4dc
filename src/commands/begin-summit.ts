import { existsSync, readdirSync, readFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { settingsName, shown } from '../chosen-briefing.ts';
import { readFolder } from '../loaders/content-folder.ts';
import { receivedName } from '../loaders/read-content.ts';
import { schemaFolder } from './editor-schemas.ts';
import { refuse } from './refuse.ts';
import { today } from './today.ts';

/** A briefing to begin with: small, made up, and without fault. */
const starter = 'src/starter';

/** Of an empty briefing: what is neither an account, nor rests on one. */
const always = new Set(['summit.yaml', 'names.yaml']);

/**
 * Begins a briefing of its own in a folder that is not there yet, and remembers the folder in the settings: every command then works on
 * it.
 *
 * @param empty whether without the made-up accounts and what rests on them
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
    writeFileSync(target, settled(path, Buffer.from(bytes).toString(), target, empty));
  }
  remember(shown(directory));
  console.log(`${shown(directory)}/ begun, a draft, ${empty ? 'with no account yet' : 'with two made-up accounts to replace'}.`);
  console.log(`${settingsName} names it now (config.content), so that every command works on it.`);
  console.log(empty ? 'Next: npm run import -- <file>, which begins an account.' : 'Next: npm run dev, which shows it.');
}

/** Why a briefing cannot begin there; null where it can. */
function problemOf(directory: string): string | null {
  const inside = relative(process.cwd(), directory).split(sep);
  if (inside[0] === '') return 'which is the project itself';
  if (['src', 'public', 'tests', 'dist', 'node_modules'].includes(inside[0] ?? '')) return 'which has another purpose';
  for (let around = dirname(directory); around !== dirname(around); around = dirname(around)) {
    if (existsSync(join(around, 'summit.yaml'))) return `which is inside the briefing ${shown(around)}`;
  }
  const stats = statSync(directory, { throwIfNoEntry: false });
  if (!stats) return null;
  if (!stats.isDirectory()) return 'which is a file';
  return readdirSync(directory).length > 0 ? 'which is not empty' : null;
}

/** A file of the starter as it stands in its new place. */
function settled(path: string, source: string, target: string, empty: boolean): string {
  const schemas = relative(dirname(target), schemaFolder).replaceAll(sep, '/');
  const text = source.replace(/(?<=\$schema=)\S+(?=\/[a-z]+\.schema\.json)/u, () => schemas);
  if (path === receivedName) return text.replaceAll(/(?<=date: )\S+/gu, today());
  if (empty && path === 'names.yaml') return text.replaceAll(/^(\w+):\n(?: {2}-.*\n)+/gmu, '$1: []\n');
  return text;
}

/** Writes the folder into the settings, and leaves the rest of them as it is. */
function remember(folder: string): void {
  const settings = JSON.parse(readFileSync(settingsName, 'utf8')) as { config?: object };
  settings.config = { ...settings.config, content: folder };
  writeFileSync(settingsName, `${JSON.stringify(settings, null, 2)}\n`);
}
