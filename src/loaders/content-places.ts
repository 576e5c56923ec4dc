import { distance } from 'fastest-levenshtein';
import { folderKinds, ledgerName, singleKinds } from './file-kinds.ts';

/** The folders of a content folder, with the ending of the files in each. */
export const folders: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(folderKinds)
    .map(({ folder, ending }) => [folder, ending])
    .sort(),
);

const singleFiles = [...Object.values(singleKinds).map(({ file }) => file), ledgerName];

/** The files that may stand in a content folder, in words. */
export const everyPlace = `${singleFiles.join(', ')}, or a file in ${Object.keys(folders)
  .map((folder) => `${folder}/`)
  .join(', ')}`;

/**
 * The path at which a file belongs, guessed from its own path. It is the same path if that is right, and null if nothing like it has a
 * place.
 *
 * @example rightPath('accounts/Courier.markdown') // 'accounts/courier.md'
 */
export function rightPath(path: string): string | null {
  const parts = path.split('/');
  const [top = ''] = parts;
  const name = parts.at(-1) ?? '';
  if (parts.length === 1) return singleFiles.find((file) => isNear(stem(name), stem(file))) ?? null;
  const folder = rightFolder(top);
  if (folder === null) return null;
  const id = slug(stem(name)) || '<id>';
  // The text as received stands beside its account.
  const ending = path === `accounts/${id}.txt` ? '.txt' : folders[folder];
  return `${folder}/${id}${ending}`;
}

/** The folder that a mistyped name means; null if none is like it. */
export function rightFolder(name: string): string | null {
  return Object.keys(folders).find((folder) => isNear(name, folder)) ?? null;
}

/** Whether a folder that holds these names is a content folder, whatever may be wrong with it. */
export function isContent(names: readonly string[]): boolean {
  const known = [...singleFiles.map(stem), ...Object.keys(folders)];
  return names.some((name) => known.includes(stem(name).toLowerCase()));
}

/** A name without its endings. It may have several: x.md.txt, x.md~. */
function stem(name: string): string {
  return name.replace(/(?:\.[a-z]+)*[~#]*$/iu, '');
}

/** A name as an id: lower-case words joined by hyphens. */
export function slug(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '');
}

function isNear(name: string, known: string): boolean {
  return distance(name.toLowerCase(), known) <= Math.max(1, Math.floor(known.length / 4));
}

/** How to mend a file that has no place in the content folder. */
export const takeOut = 'move it out of the content folder';
