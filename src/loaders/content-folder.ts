import { globSync, lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { getSystemErrorMessage } from 'node:util';
import { settingsName } from '../chosen-briefing.ts';
import type { Message } from '../diagnostics/message.ts';
import { folders, isContent, takeOut } from './content-places.ts';

/** The files of a content folder, and what is wrong with it before any of them is read. */
export interface Listing {
  readonly files: readonly { readonly path: string; readonly stats: Stats }[];
  readonly faults: readonly Message[];
}

/** More than any content needs, and less than what fills the memory. */
const largest = 100 * 2 ** 20;

/** The folder of the files that accounts were imported from, of any kind. */
export const originalsName = 'originals';

/** What is kept with the content and is no part of it: the originals, and the brief as printed. */
const besideContent = new Set([originalsName, 'brief.pdf']);

/** The bytes of every file by its path in the folder, and what could not be read. */
export function readFolder(directory: string): { files: Map<string, Uint8Array>; faults: readonly Message[] } {
  const { files, faults } = listFolder(directory);
  const unread: Message[] = [];
  const bytes = files.flatMap(({ path }): [string, Uint8Array][] => {
    try {
      return [[path, readFileSync(join(directory, path))]];
    } catch (error) {
      unread.push(...systemFault(directory, path, error));
      return [];
    }
  });
  return { files: new Map(bytes), faults: [...faults, ...unread] };
}

/** Lists a content folder; those whose names begin with a dot are nobody's. Links are followed. */
function listFolder(directory: string): Listing {
  const absent = absentFolder(directory);
  if (absent) return { files: [], faults: [absent] };
  const files: Listing['files'][number][] = [];
  const faults: Message[] = [];
  const visit = (folder: string, around: readonly string[]) => {
    const names = readdirSync(join(directory, folder)).filter(
      (name) => !name.startsWith('.') && !besideContent.has(join(folder, name)),
    );
    if (folder === '' && !isContent(names)) faults.push(noBriefing(directory, 'folder that holds no briefing'));
    else for (const name of names.sort()) attempt(join(folder, name), around);
  };
  const attempt = (path: string, around: readonly string[]) => {
    try {
      const stats = statSync(join(directory, path));
      if (stats.isFile()) {
        if (stats.size <= largest) files.push({ path, stats });
        else faults.push(fault(directory, path, `file of ${Math.round(stats.size / 2 ** 20)} MB`, 'at most 100 MB', takeOut));
      } else if (!stats.isDirectory()) faults.push(fault(directory, path, 'pipe, socket or device', 'a file', takeOut));
      else if (/\.(?:md|ya?ml|txt)$/u.test(path)) faults.push(fault(directory, path, 'folder', 'a file of that name', takeOut));
      else {
        const real = realpathSync(join(directory, path));
        if (around.includes(real)) faults.push(fault(directory, path, 'link to a folder around it', 'a file', takeOut));
        else visit(path, [...around, real]);
      }
    } catch (error) {
      faults.push(...systemFault(directory, path, error));
    }
  };
  try {
    visit('', [realpathSync(directory)]);
  } catch (error) {
    faults.push(...systemFault(directory, '', error));
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), faults };
}

/** What is wrong where there is no such folder; null where there is one. */
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

/** What the system says of a file that it does not give; nothing of one that was taken away meanwhile. */
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
    code === 'EACCES' ? `run chmod -R u+rwX ${name} as its owner` : 'look after the disk, and restore it from the last commit';
  return [fault(directory, path, `${kind} that cannot be read: ${getSystemErrorMessage(errno)}`, `a ${kind} that can`, mend)];
}
