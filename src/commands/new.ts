import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shown } from '../chosen-briefing.ts';
import { sharing } from '../corrections/targets.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { absentFolder } from '../loaders/content-folder.ts';
import { folderKinds } from '../loaders/file-kinds.ts';
import { idSchema } from '../record/id.ts';
import { beginSummit } from './begin-summit.ts';
import { nameBriefing } from './name-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';
import { isKind, type Kind, skeleton, textsBeside } from './skeletons.ts';

const call = `npm run new -- ${Object.keys(folderKinds).join('|')} <id>, or npm run new -- summit <folder> [--empty]`;
const { words, options } = readArguments({
  call,
  does:
    'Begins a content file in which every field is explained. The id becomes part of its address. With “summit” it begins a whole ' +
    'briefing in a folder of its own, with made-up accounts or empty, and remembers the folder, so that every command works on it.',
  example: 'npm run new -- account daily-herald',
  limit: 2,
  options: { empty: { type: 'boolean', default: false } },
});
const [kind, id] = words;
if (kind === 'summit') {
  if (id === undefined) refuse('lack of a folder', 'npm run new -- summit <folder>');
  beginSummit(id, options.empty);
} else if (!isKind(kind)) {
  const near = nearest(kind ?? '', [...Object.keys(folderKinds), 'summit']);
  refuse(kind === undefined ? 'lack of a kind' : `kind “${kind}”`, near === null ? call : `${near}, as in ${call}`);
} else if (id === undefined) refuse('lack of an id', call);
else begin(kind, id);

function begin(kind: Kind, id: string): void {
  const form = idSchema.safeParse(id);
  if (!form.success) refuse(`id “${id}”`, `${form.error.issues[0]?.message}`);
  const directory = nameBriefing();
  const absent = absentFolder(directory);
  if (absent) {
    printReport([absent]);
    return;
  }
  const pathOf = ({ folder, ending }: (typeof folderKinds)[Kind]) => join(directory, folder, `${id}${ending}`);
  const { idKind } = folderKinds[kind];
  const taken = Object.values(folderKinds)
    .filter((other) => other.idKind === idKind || sharing[idKind].includes(other.idKind))
    .map(pathOf)
    .find((path) => existsSync(path));
  if (taken) refuse(`id “${id}”: ${shown(taken)} exists already; it is left as it is`, 'an id of its own');
  const path = pathOf(folderKinds[kind]);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, skeleton(kind, path, textsBeside(path)), { flag: 'wx' });
  console.log(`${shown(path)} begun. Fill it in; npm run check:content says what is missing.`);
}
