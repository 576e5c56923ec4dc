import { expect, test } from 'vitest';
import { sortMessages } from '../../../src/diagnostics/message.ts';
import { formatMessage } from '../../../src/diagnostics/report.ts';
import { readFolder } from '../../../src/loaders/content-folder.ts';
import { readFiles } from '../../../src/loaders/read-content.ts';

const everyPlace =
  'summit.yaml, names.yaml, changes.yaml, received.yaml, withdrawn.yaml, permalinks.txt, or a file in accounts/, agreements/, matters/, references/, speakers/';
const rename = '  note: rename it; if it is something else, move it out of the content folder';

/** All messages after files of the second briefing are renamed or, if they do not exist, written. */
function saidAfter(...moves: (readonly [from: string, to: string | null])[]): string {
  const files = new Map(readFolder('tests/fixtures/briefing').files);
  for (const [from, to] of moves) {
    const bytes = files.get(from) ?? Buffer.from('x\n');
    files.delete(from);
    if (to !== null) files.set(to, bytes);
  }
  return sortMessages(readFiles(files, 'c').messages).map(formatMessage).join('\n');
}

test.each([
  ['speakers/vereskov.yaml', 'speakers/vereskov.yml'],
  ['accounts/courier.md', 'accounts/courier.markdown'],
  ['accounts/courier.md', 'accounts/courier.MD'],
  ['accounts/courier.md', 'accounts/courier.md.txt'],
  ['accounts/courier.md', 'accounts/courier'],
  ['accounts/courier.md', 'accounts/Courier.md'],
  ['accounts/courier.md', 'accounts/old/courier.md'],
  ['agreements/lighthouse.md', 'agreements/lighthouse.txt'],
  ['agreements/tide-gauges.md', 'agreements/Tíde gauges_.md'],
  ['summit.yaml', 'summit.yml'],
  ['summit.yaml', 'Summit.yaml'],
  ['permalinks.txt', 'permalink.txt'],
  ['received.yaml', 'recieved.yaml'],
])('says of %s that its name is %s, and reports nothing that follows from it', (right, wrong) => {
  expect(saidAfter([right, wrong])).toBe(`c/${wrong} file/unexpected  Unexpected name ${wrong}, expected ${right}\n${rename}`);
});

test.each(['accounts/courier.MD', 'accounts/courier.md~', 'accounts/old/courier.md'])(
  'says that %s is a second file with one id',
  (path) => {
    expect(saidAfter(['new', path])).toBe(
      `c/${path} file/unexpected  Unexpected second file for accounts/courier.md, expected one\n  note: keep one of the two, and move the other out of the content folder`,
    );
  },
);

test('reports a folder with a wrong name once, not each of its files', () => {
  const files = [...readFolder('tests/fixtures/briefing').files.keys()].filter((path) => path.startsWith('speakers/'));
  expect(saidAfter(...files.map((path) => [path, path.replace('speakers', 'speaker')] as const))).toBe(
    `c/speaker file/unexpected  Unexpected folder with ${files.length} files, expected speakers/\n  note: rename it to speakers`,
  );
  expect(saidAfter(['new', 'account/x.md'])).toBe(
    'c/account file/unexpected  Unexpected folder with 1 file, expected accounts/\n  note: move its files to accounts/',
  );
  expect(saidAfter(['new', 'drafts/a.md'], ['newer', 'drafts/b.md'])).toBe(
    `c/drafts file/unexpected  Unexpected folder with 2 files, expected ${everyPlace}\n  note: move it out of the content folder, or its files where they belong`,
  );
});

test('the message about a file without a place says what has one', () => {
  expect(saidAfter(['new', 'notes.txt'])).toBe(
    `c/notes.txt file/unexpected  Unexpected file, expected ${everyPlace}\n  note: move it where it belongs, or out of the content folder`,
  );
});

test('a text as received without its account is at fault', () => {
  expect(saidAfter(['new', 'accounts/x.txt'])).toBe(
    'c/accounts/x.txt file/unexpected  Unexpected text as received without its account, expected accounts/x.md beside it\n' +
      '  note: restore accounts/x.md from the last commit, or run npm run new for it; if this file is the account itself, rename it to accounts/x.md',
  );
});

test('a file with the name of a folder is at fault', () => {
  const files = [...readFolder('tests/fixtures/briefing').files.keys()].filter((path) => path.startsWith('speakers/'));
  expect(saidAfter(...files.map((path) => [path, null] as const), ['new', 'speakers'])).toBe(
    'c/speakers file/unexpected  Unexpected file, expected a folder of that name\n  note: move it out of the content folder',
  );
});

test.each([
  ['accounts/', 'c/accounts file/missing  Unexpected lack of any file in accounts/, expected at least one', 'account'],
  ['speakers/', 'c/speakers file/missing  Unexpected lack of any file in speakers/, expected at least one', 'speaker'],
  [
    /^(?:agreements|matters)\//u,
    'c/agreements file/missing  Unexpected lack of any file in agreements/ and matters/, expected at least one',
    'agreement',
  ],
])('content without %s is at fault, and nothing that follows from it is reported', (folder, line, kind) => {
  const files = [...readFolder('tests/fixtures/briefing').files.keys()].filter((path) =>
    typeof folder === 'string' ? path.startsWith(folder) : folder.test(path),
  );
  expect(saidAfter(...files.map((path) => [path, null] as const))).toBe(
    `${line}\n  note: restore the folder from the last commit, or run npm run ${kind === 'account' ? 'import -- and the file of a text' : `new -- ${kind} and an id`}`,
  );
});

test('a missing file that every briefing needs is at fault', () => {
  expect(saidAfter(['names.yaml', null])).toBe(
    'c/names.yaml file/missing  Unexpected lack of the file, expected a file of that name\n  note: restore it from the last commit, or copy that of another briefing and change it',
  );
  expect(saidAfter(['changes.yaml', null])).toContain(
    'c/changes.yaml file/missing  Unexpected lack of the file, expected a file of that name\n  note: restore it from the last commit; for content that was never published, write draft: true in summit.yaml',
  );
});

test('nothing else is reported of a file that is no text', () => {
  const files = new Map(readFolder('tests/fixtures/briefing').files);
  for (const path of ['accounts/courier.md', 'speakers/vereskov.yaml', 'permalinks.txt']) {
    files.set(path, Buffer.from(`\uFEFF${Buffer.from(files.get(path) ?? []).toString()}`, 'utf16le'));
  }
  expect(readFiles(files, 'c').messages.map(({ rule, place }) => `${place.file} ${rule}`)).toEqual([
    'c/speakers/vereskov.yaml file/unreadable',
    'c/accounts/courier.md file/unreadable',
    'c/permalinks.txt file/unreadable',
  ]);
});

test('nothing else is reported of an account whose front matter is not closed', () => {
  const files = new Map(readFolder('tests/fixtures/briefing').files);
  const text = Buffer.from(files.get('accounts/courier.md') ?? []).toString();
  files.set('accounts/courier.md', Buffer.from(text.replace(/\n---\n/u, '\n')));
  expect(readFiles(files, 'c').messages.map(formatMessage)).toEqual([
    'c/accounts/courier.md:21:1 yaml/syntax  Unexpected front matter that is never closed, expected a second line ---\n  note: write --- on a line of its own after the last field',
  ]);
});
