import { globSync, lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { getSystemErrorMessage } from 'node:util';
import { settingsName } from '../chosen-briefing.ts';
import type { Message } from '../diagnostics/message.ts';
import { folders, isContent, takeOut } from './content-places.ts';

/** In bytes: more than any content needs, and less than what fills the memory. */
const sizeLimit = 100 * 2 ** 20;

/** The folder of the files that accounts were imported from. They may be of any kind. */
export const originalsName = 'originals';

/** What is kept with the content but is no part of it: the originals, and the printed brief. */
const besideContent = new Set([originalsName, 'brief.pdf']);

/** Reads a content folder: the bytes of every file by its path in the folder, and what could not be read. Links are followed. */
export function readFolder(directory: string): { files: Map<string, Uint8Array>; faults: readonly Message[] } {
  const absent = absentFolder(directory);
  if (absent) return { files: new Map(), faults: [absent] };
  const files: [path: string, bytes: Uint8Array][] = [];
  const faults: Message[] = [];
  const read = (path: string, around: readonly string[]) => {
    try {
      const place = join(directory, path);
      const stats = statSync(place);
      if (stats.isDirectory() && /\.(?:md|ya?ml|txt)$/u.test(path)) {
        faults.push(fault(directory, path, 'folder', 'a file of that name', takeOut));
      } else if (stats.isDirectory()) {
        const real = realpathSync(place);
        if (around.includes(real)) faults.push(fault(directory, path, 'link to a folder around it', 'a file', takeOut));
        else readNames(path, [...around, real]);
      } else if (!stats.isFile()) faults.push(fault(directory, path, 'pipe, socket or device', 'a file', takeOut));
      else if (stats.size <= sizeLimit) files.push([path, readFileSync(place)]);
      else faults.push(fault(directory, path, `file of ${Math.round(stats.size / 2 ** 20)} MB`, 'at most 100 MB', takeOut));
    } catch (error) {
      faults.push(...systemFault(directory, path, error));
    }
  };
  const readNames = (folder: string, around: readonly string[]) => {
    // Files whose names begin with a dot are no content.
    const names = readdirSync(join(directory, folder)).filter(
      (name) => !name.startsWith('.') && !besideContent.has(join(folder, name)),
    );
    if (folder === '' && !isContent(names)) faults.push(noBriefing(directory, 'folder that holds no briefing'));
    else for (const name of names.sort()) read(join(folder, name), around);
  };
  read('', []);
  return { files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))), faults };
}

/** The fault of a folder that does not exist; null if it does. */
export function absentFolder(directory: string): Message | null {
  const stats = statSync(directory, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return null;
  return noBriefing(directory, stats ? 'file' : 'lack of the folder');
}

function noBriefing(directory: string, found: string): Message {
  const name = relative(process.cwd(), directory) || '.';
  const others = [...globSync('{*,*/*,*/*/*}/summit.yaml', { exclude: ['node_modules', 'dist*', 'src', '.*'] })]
    .map((path) => path.slice(0, -'/summit.yaml'.length))
    .sort();
  const chosen = process.env['CONTENT_DIR'] ? ', which CONTENT_DIR names' : `, which ${settingsName} names`;
  return {
    rule: 'file/missing',
    place: { type: 'unavailable', file: name },
    found: `${found}${chosen}`,
    expected: `a folder with summit.yaml, names.yaml, and files in ${Object.keys(folders).join('/, ')}/`,
    mend:
      others.length > 0
        ? `run npm pkg set config.content= with a folder that holds a briefing (${others.slice(0, 3).join(', ')}); npm run new -- summit <folder> begins another`
        : 'restore the folder from the last commit; npm run new -- summit <folder> begins another',
  };
}

function fault(directory: string, path: string, found: string, expected: string, mend: string): Message {
  const file = join(relative(process.cwd(), directory), path) || '.';
  return { rule: 'file/unreadable', place: { type: 'unavailable', file }, found, expected, mend };
}

/** The fault of a file that the system does not give. A file that was taken away in the meantime has none. */
function systemFault(directory: string, path: string, error: unknown): Message[] {
  const { code = '', errno = 0 } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ELOOP') {
    if (!lstatSync(join(directory, path), { throwIfNoEntry: false })?.isSymbolicLink()) return [];
    const target = readlinkSync(join(directory, path));
    return [
      fault(directory, path, `link to ${target}, which leads nowhere`, 'a file', 'put the file itself here, or correct the link'),
    ];
  }
  const kind = extname(path) === '' ? 'folder' : 'file';
  const name = join(relative(process.cwd(), directory), path) || '.';
  const mend =
    code === 'EACCES' ? `run chmod -R u+rwX ${name} as its owner` : 'check the disk, and restore it from the last commit';
  return [fault(directory, path, `${kind} that cannot be read: ${getSystemErrorMessage(errno)}`, `a ${kind} that can`, mend)];
}
