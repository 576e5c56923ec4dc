import './plain-errors.ts';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nearest } from '../diagnostics/nearest.ts';
import { shown } from '../chosen-briefing.ts';
import { absentFolder } from '../loaders/content-folder.ts';
import { idSchema } from '../record/id.ts';
import { beginSummit } from './begin-summit.ts';
import { nameBriefing } from './name-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';
import { isKind, type Kind, kinds, skeleton, textsBeside } from './skeletons.ts';

const usage = `npm run new -- ${Object.keys(kinds).join('|')} <id>, or npm run new -- summit <folder> [--empty]`;
const { words, options } = readArguments({
  call: usage,
  does:
    'Begins a file of the content with every field explained; the id becomes part of its address. Or it begins a whole briefing in a ' +
    'folder of its own, with made-up accounts or empty, and remembers the folder, so that every command works on it.',
  example: 'npm run new -- account daily-herald',
  most: 2,
  options: { empty: { type: 'boolean', default: false } },
});
const [kind, id] = words;
if (kind === 'summit') {
  if (id === undefined) refuse('lack of a folder', 'npm run new -- summit <folder>');
  beginSummit(id, options.empty);
  process.exit();
}
if (!isKind(kind)) refuse(kind === undefined ? 'lack of a kind' : `kind “${kind}”`, `${meant(kind ?? '')}${usage}`);
if (id === undefined) refuse('lack of an id', usage);
const form = idSchema.safeParse(id);
if (!form.success) refuse(`id “${id}”`, `${form.error.issues[0]?.message}`);
const directory = nameBriefing();
const absent = absentFolder(directory);
if (absent) printReport([absent]);
else begin(kind, id);

function begin(kind: Kind, id: string): void {
  const taken = sharing(kind)
    .map((other) => pathOf(other, id))
    .find((path) => existsSync(path));
  if (taken) refuse(`id “${id}”: ${shown(taken)} exists already; it is left as it is`, 'an id of its own');
  const path = pathOf(kind, id);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, skeleton(kind, path, textsBeside(path)), { flag: 'wx' });
  console.log(`${shown(path)} begun. Fill it in; npm run check:content says what is missing.`);
}

function pathOf(kind: Kind, id: string): string {
  const { folder, extension } = kinds[kind];
  return join(directory, folder, `${id}${extension}`);
}

/** The kinds that draw on one stock of ids with a kind, itself first. */
function sharing(kind: Kind): Kind[] {
  const stocks: Kind[][] = [['account', 'speaker'], ['agreement', 'matter'], ['reference']];
  return [kind, ...(stocks.find((stock) => stock.includes(kind)) ?? []).filter((other) => other !== kind)];
}

/** The kind that a mistyped word is nearest to, where it is near. */
function meant(word: string): string {
  const near = nearest(word, [...Object.keys(kinds), 'summit']);
  return near === null ? '' : `${near}, as in `;
}
