import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../src/loaders/read-content.ts';
import { contentsOf } from '../../contents-of.ts';

/** A copy of the project with a briefing, with what the commands need that begin and publish another. */
let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'checkout-'));
  for (const name of ['src', '.vscode', 'node_modules']) symlinkSync(resolve(name), join(checkout, name));
  cpSync('tests/fixtures/briefing', join(checkout, 'ulvane'), { recursive: true });
  writeFileSync(join(checkout, 'package.json'), JSON.stringify({ type: 'module', config: { content: 'ulvane', other: 1 } }));
});

afterEach(() => rmSync(checkout, { recursive: true }));

const run = (command: string, ...parameters: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...parameters], {
    cwd: checkout,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
};
const inCheckout = (path: string) => join(checkout, path);
const read = (path: string) => readFileSync(inCheckout(path), 'utf8');
const edit = (path: string, find: string, replace: string) => {
  const before = read(path);
  if (!before.includes(find)) throw new Error(`${path} does not hold ${find}`);
  writeFileSync(
    inCheckout(path),
    before.replace(find, () => replace),
  );
};

test('a new briefing is a draft without fault, and every command works on it; the briefing before it stays as it was', () => {
  const before = contentsOf(inCheckout('ulvane'));
  expect(run('new', 'summit', 'briefings/reykjavik')).toEqual({
    status: 0,
    stdout: `briefings/reykjavik/ begun, a draft, with two made-up accounts to replace.
package.json names it now (config.content), so that every command works on it.
Next: npm run dev, which shows it.
`,
    stderr: '',
  });
  expect(JSON.parse(read('package.json'))).toEqual({ type: 'module', config: { content: 'briefings/reykjavik', other: 1 } });
  expect(run('check-content').stdout).toBe('briefings/reykjavik/, A new briefing (draft)\n0 faults in the content\n');
  expect(run('new', 'speaker', 'cedar').stdout).toBe(
    'briefings/reykjavik/, A new briefing (draft)\nbriefings/reykjavik/speakers/cedar.yaml begun. Fill it in; npm run check:content says what is missing.\n',
  );
  expect(contentsOf(inCheckout('ulvane'))).toEqual(before);
});

test('each file of a new briefing names the schema of its kind, by a path from its own place', () => {
  run('new', 'summit', 'briefings/reykjavik');
  run('new', 'reference', 'record');
  const files = readdirSync(inCheckout('briefings/reykjavik'), { recursive: true, encoding: 'utf8' });
  const named = files
    .filter((path) => /\.(?:md|yaml)$/u.test(path))
    .map((path) => {
      const [, schema = 'none'] = /\$schema=(\S+)/u.exec(read(`briefings/reykjavik/${path}`)) ?? [];
      return join('briefings/reykjavik', path, '..', schema);
    });
  expect(new Set(named).size).toBe(7);
  expect(named.filter((path) => !existsSync(inCheckout(path)))).toEqual([]);
});

test('a new file proposes values that no other file of its kind has', () => {
  run('new', 'summit', 'empty', '--empty');
  for (const id of ['ash', 'alder-smith', 'birch']) run('new', 'speaker', id);
  const fieldsOf = (id: string) =>
    read(`empty/speakers/${id}.yaml`)
      .match(/^(?:order|shortName|mark|colour|aliases): .*$/gmu)
      ?.join(' ');
  expect(['ash', 'alder-smith', 'birch'].map(fieldsOf)).toEqual([
    'shortName: Ash order: 1 mark: A colour: voice-1 aliases: [Ash]',
    'shortName: Alder Smith order: 2 mark: Al colour: voice-2 aliases: [Alder Smith]',
    'shortName: Birch order: 3 mark: B colour: voice-3 aliases: [Birch]',
  ]);
});

test('an empty briefing has no made-up account, and the checks say what comes next', () => {
  expect(run('new', 'summit', 'empty', '--empty').stdout).toContain('Next: npm run import -- <file>, which begins an account.\n');
  expect(readdirSync(inCheckout('empty'))).toEqual(['names.yaml', 'summit.yaml']);
  expect(read('empty/names.yaml')).toContain('\npeople: []\nplaces: []\norganisations: []\ndocuments: []\n');
  const { messages } = readContent(inCheckout('empty'));
  expect(messages.map(({ rule, mend }) => [rule, mend])).toEqual([
    ['file/missing', 'run npm run import -- and the file of a text'],
    ['file/missing', 'run npm run new -- speaker and an id'],
    ['file/missing', 'run npm run new -- agreement and an id'],
  ]);
});

test.each([
  ['ulvane', 'which is not empty'],
  ['ulvane/another', 'which is inside the briefing ulvane'],
  ['src/another', 'which has another purpose'],
  ['package.json', 'which is a file'],
])('a briefing cannot begin in %s, and the command writes nothing', (folder, problem) => {
  const before = [read('package.json'), contentsOf(inCheckout('ulvane')), readdirSync(checkout)];
  const { status, stdout, stderr } = run('new', 'summit', folder);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe(`Unexpected folder ${folder}, ${problem}, expected a folder that is not there yet, such as reykjavik\n`);
  expect([read('package.json'), contentsOf(inCheckout('ulvane')), readdirSync(checkout)]).toEqual(before);
});

test('settings that name no folder are reported in a sentence', () => {
  writeFileSync(inCheckout('package.json'), '{ "type": "module" }');
  expect(run('check-content')).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'Unexpected lack of config.content in package.json, expected the folder of a briefing: npm pkg set config.content=content\n',
  });
});

test('in a draft an id may change, and no message is about addresses or editions', () => {
  run('new', 'summit', 'draft');
  for (const file of ['accounts/morning-post.md', 'agreements/first-edition.md']) {
    writeFileSync(inCheckout(`draft/${file}`), read(`draft/${file}`).replaceAll('ash-friday', 'ash-by-friday'));
  }
  expect(readContent(inCheckout('draft')).messages).toEqual([]);
  expect(run('edition', 'What changed.').stderr).toBe(
    'Unexpected draft, expected a briefing that is published; npm run publish makes its first edition\n',
  );
  expect(run('permalinks').stderr).toBe(
    'Unexpected draft, expected a briefing that is published; a draft has no addresses to keep\n',
  );
});

test('a draft with faults is not published, and stays as it is', () => {
  run('new', 'summit', 'draft');
  edit('draft/accounts/morning-post.md', 'meant to be replaced', 'ment to be replaced');
  const before = contentsOf(inCheckout('draft'));
  const { status, stdout } = run('publish');
  expect(status).toBe(1);
  expect(stdout).toContain('Nothing is published until the content is without fault.\n\ndraft/accounts/morning-post.md:');
  expect(contentsOf(inCheckout('draft'))).toEqual(before);
});

test('a draft stays a draft if its ledger cannot be written', () => {
  run('new', 'summit', 'draft');
  const before = contentsOf(inCheckout('draft'));
  // An empty folder is no part of the content.
  mkdirSync(inCheckout('draft/permalinks.txt'));
  const { status } = run('publish');
  expect(status).toBe(1);
  rmSync(inCheckout('draft/permalinks.txt'), { recursive: true });
  expect(contentsOf(inCheckout('draft'))).toEqual(before);
});

test('a copy of a published briefing becomes a draft when its records are deleted', () => {
  cpSync(inCheckout('ulvane'), inCheckout('copy'), { recursive: true });
  writeFileSync(inCheckout('package.json'), '{ "type": "module", "config": { "content": "copy" } }');
  edit('copy/summit.yaml', 'name: The Ulvane briefing', 'draft: true\nname: The copied briefing');
  const told = readContent(inCheckout('copy')).messages.map(({ rule, mend }) => [rule, mend]);
  const mend =
    'for a new briefing, delete changes.yaml, permalinks.txt, and withdrawn.yaml; if this one is published, take draft: true out of summit.yaml';
  expect(told).toEqual([
    ['edition/draft', mend],
    ['edition/draft', mend],
    ['edition/draft', mend],
  ]);
  for (const name of ['changes.yaml', 'permalinks.txt', 'withdrawn.yaml']) rmSync(inCheckout(`copy/${name}`));
  expect(run('check-content').stdout).toBe('copy/, The copied briefing (draft)\n0 faults in the content\n');
});
