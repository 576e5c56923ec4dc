import type { Message } from '../diagnostics/message.ts';
import { everyPlace, folders, rightFolder, rightPath, takeOut } from './content-places.ts';

/**
 * The faults of files that nothing reads, which would be missing from the site without a word. If a folder has no place in content, its
 * files are not listed one by one.
 *
 * @param unread the paths of these files in the content folder
 * @param all the paths of all files
 * @param nameOf what messages call a path
 */
export function misplacedFiles(unread: readonly string[], all: ReadonlySet<string>, nameOf: (path: string) => string): Message[] {
  const fault = (path: string, found: string, expected: string, mend: string): Message => ({
    ...{ rule: 'file/unexpected', place: { type: 'unavailable', file: nameOf(path) } },
    ...{ found, expected, mend },
  });
  const taken = new Set(all);
  const meant = new Set([...all].map(rightPath));

  const ofFolder = (top: string, { length }: readonly string[]) => {
    const right = rightFolder(top);
    const found = `folder with ${length === 1 ? '1 file' : `${length} files`}`;
    if (right === null) return fault(top, found, everyPlace, `${takeOut}, or its files where they belong`);
    const isThere = [...all].some((path) => topOf(path) === right);
    return fault(top, found, `${right}/`, isThere ? `move its files to ${right}/` : `rename it to ${right}`);
  };
  const ofFile = (path: string): Message[] => {
    const right = rightPath(path);
    if (Object.hasOwn(folders, path)) return [fault(path, 'file', 'a folder of that name', takeOut)];
    if (right === null) return [fault(path, 'file', everyPlace, 'move it where it belongs, or out of the content folder')];
    if (right === path) {
      // A text as received: its account is missing, or already has a fault because of its name.
      const account = path.replace(/\.txt$/u, '.md');
      if (meant.has(account)) return [];
      const mend = `restore ${account} from the last commit, or run npm run new for it; if this file is the account itself, rename it to ${account}`;
      return [fault(path, 'text as received without its account', `${account} beside it`, mend)];
    }
    if (taken.has(right)) {
      return [
        fault(path, `second file for ${right}`, 'one', 'keep one of the two, and move the other out of the content folder'),
      ];
    }
    taken.add(right);
    return [fault(path, `name ${path}`, right, `rename it; if it is something else, ${takeOut}`)];
  };

  const isStrange = (path: string) => path.includes('/') && !Object.hasOwn(folders, topOf(path));
  return [
    ...[...Map.groupBy(unread.filter(isStrange), topOf)].map(([top, paths]) => ofFolder(top, paths)),
    ...unread.filter((path) => !isStrange(path)).flatMap(ofFile),
  ];
}

function topOf(path: string): string {
  return path.split('/')[0] ?? '';
}
