import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatReport } from '../../../src/diagnostics/report.ts';
import { readContent } from '../../../src/loaders/read-content.ts';

const needed =
  'expected a folder with summit.yaml, names.yaml, and files in accounts/, agreements/, matters/, references/, speakers/';
const elsewhere =
  'note: run npm pkg set config.content= with a folder that holds a briefing (content, tests/fixtures/briefing); npm run new -- summit <folder> begins another';
const takeOut = 'note: move it out of the content folder';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  cpSync('tests/fixtures/briefing', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The report on a folder, in lines, with "c" for its path. */
function said(directory = folder): string[] {
  return formatReport(readContent(directory).messages).replaceAll(relative(process.cwd(), folder), 'c').split(/\n\s*/u);
}

test('a missing folder is reported once, with the folders that exist', () => {
  expect(said('nosuch')).toEqual([
    `nosuch file/missing  Unexpected lack of the folder, which package.json names, ${needed}`,
    elsewhere,
    '1 fault in the content',
  ]);
});

test('a file is not taken for a content folder', () => {
  expect(said(join(folder, 'summit.yaml'))[0]).toBe(
    `c/summit.yaml file/missing  Unexpected file, which package.json names, ${needed}`,
  );
});

test('in a folder of other things, the report says what a briefing needs, and nothing is read', () => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  const lines = [
    `c file/missing  Unexpected folder that holds no briefing, which package.json names, ${needed}`,
    elsewhere,
    '1 fault in the content',
  ];
  expect(said()).toEqual(lines);
  mkdirSync(join(folder, 'holiday'));
  writeFileSync(join(folder, 'holiday/beach.jpg'), '');
  expect(said()).toEqual(lines);
});

test('links to files and folders are followed', () => {
  renameSync(join(folder, 'speakers'), `${folder}-speakers`);
  symlinkSync(`${folder}-speakers`, join(folder, 'speakers'));
  renameSync(join(folder, 'names.yaml'), `${folder}-speakers/names`);
  symlinkSync(`${folder}-speakers/names`, join(folder, 'names.yaml'));
  expect(said().filter((line) => /^c\S* file\/missing/u.test(line))).toEqual([]);
  rmSync(`${folder}-speakers`, { recursive: true });
});

const broken: readonly [claim: string, act: (at: (path: string) => string) => void, lines: readonly string[]][] = [
  [
    'a link that leads nowhere',
    (at) => symlinkSync('/nowhere/x.md', at('accounts/x.md')),
    [
      'c/accounts/x.md file/unreadable  Unexpected link to /nowhere/x.md, which leads nowhere, expected a file',
      'note: put the file itself here, or correct the link',
    ],
  ],
  [
    'a link to itself',
    (at) => symlinkSync('x.md', at('accounts/x.md')),
    [
      'c/accounts/x.md file/unreadable  Unexpected link to x.md, which leads nowhere, expected a file',
      'note: put the file itself here, or correct the link',
    ],
  ],
  [
    'a link to the folder around it',
    (at) => symlinkSync('..', at('accounts/again')),
    ['c/accounts/again file/unreadable  Unexpected link to a folder around it, expected a file', takeOut],
  ],
  [
    'a folder in place of a file',
    (at) => {
      rmSync(at('summit.yaml'));
      mkdirSync(at('summit.yaml'));
    },
    ['c/summit.yaml file/unreadable  Unexpected folder, expected a file of that name', takeOut],
  ],
  [
    'a pipe',
    (at) => spawnSync('mkfifo', [at('accounts/x.md')]),
    ['c/accounts/x.md file/unreadable  Unexpected pipe, socket or device, expected a file', takeOut],
  ],
];

test.each(broken)('%s is at fault, and nothing that follows from it is reported', (_, act, lines) => {
  act((path) => join(folder, path));
  expect(said()).toEqual([...lines, '1 fault in the content']);
});

test.skipIf(process.getuid?.() === 0).each([
  ['speakers/tavorin.yaml', 'file'],
  ['accounts', 'folder'],
])('%s that may not be read is reported, with who can mend it', (path, kind) => {
  chmodSync(join(folder, path), 0);
  expect(said()).toEqual([
    `c/${path} file/unreadable  Unexpected ${kind} that cannot be read: permission denied, expected a ${kind} that can`,
    `note: run chmod -R u+rwX c/${path} as its owner`,
    '1 fault in the content',
  ]);
  chmodSync(join(folder, path), 0o755);
});
