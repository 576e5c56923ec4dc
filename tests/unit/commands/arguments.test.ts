import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scripts } from '../../../package.json';
import { contentsOf } from '../../contents-of.ts';
import { withEditedContent } from '../../edited-content.ts';
import { runCommand } from '../../run-command.ts';

const edition = 'npm run edition -- "What changed." "What else."';
const permalinks = 'npm run permalinks, with the id of each published statement that is to change';
const rename = 'npm run rename -- <old> <new> [--kind <kind>] [--yes]';
const withdraw = 'npm run withdraw -- <id>... "Why." [--kind <kind>] [--yes]';
const kinds = 'npm run new -- account|agreement|matter|speaker|reference <id>, or npm run new -- summit <folder> [--empty]';

test.each([
  ['new', ['acount', 'x'], `kind “acount”, expected account, as in ${kinds}`],
  ['new', ['account'], `lack of an id, expected ${kinds}`],
  ['new', ['account', 'my', 'id'], `argument “id”, expected ${kinds}`],
  ['new', ['sumit', 'x'], `kind “sumit”, expected summit, as in ${kinds}`],
  ['new', ['summit'], 'lack of a folder, expected npm run new -- summit <folder>'],
  ['publish', ['a', 'b'], 'argument “b”, expected npm run publish -- ["First edition."]'],
  [
    'publish',
    [],
    'briefing that is published, expected a draft; npm run edition -- "What changed." records what has changed since',
  ],
  ['rename', [], `lack of ids, expected ${rename}`],
  ['rename', ['lavrov'], `lack of the new id, expected ${rename}`],
  ['rename', ['a', 'b', 'c'], `argument “c”, expected ${rename}`],
  ['withdraw', [], `lack of an id, expected ${withdraw}`],
  ['withdraw', ['Why so.'], `lack of an id, expected ${withdraw}`],
  ['withdraw', ['volker'], `lack of a reason, which readers are shown, expected ${withdraw}`],
  ['withdraw', ['volker', 'wrong'], `reason “wrong”, expected a sentence for readers, in quotation marks: ${withdraw}`],
  ['permalinks', ['old=new'], `argument “old=new”, expected ${permalinks}`],
  ['permalinks', ['nobody'], `id “nobody”, which was never published, expected ${permalinks}`],
  ['edition', [], `lack of words, expected ${edition}`],
  ['edition', ['--all'], `option --all, expected ${edition}`],
  ['receive', ['-x'], 'option -x, expected npm run receive -- <account> ["Why."]'],
  ['receive', ['eirn'], 'account “eirn”, expected npm run receive -- and eirns, or account-1'],
  [
    'silences',
    ['ambasadors'],
    'agreement “ambasadors”, expected ambassadors, or another of cyber-working-group, syria-ceasefire, ukraine-channel, assad, north-korea, the-meeting',
  ],
  ['permalinks', ['--all'], `option --all, expected ${permalinks}`],
  ['build', ['--drafts'], 'option --drafts, expected npm run build -- [--silent]'],
  ['start', ['--port'], 'option without its value, expected npm start -- [--port 4321]'],
  ['edition', ['Two', 'words'], `“Two” by itself, expected each change as a sentence in quotation marks: ${edition}`],
  ['check-content', ['x'], 'argument “x”, expected npm run check:content'],
  ['brief-pdf', ['x'], 'argument “x”, expected npm run brief:pdf'],
  ['schemas', ['x'], 'argument “x”, expected npm run schemas'],
  ['check-site', ['nosuch'], 'folder nosuch, which is not there, expected the folder of a built site; npm run build makes one'],
  ['check-site', ['src'], 'folder src without index.html, expected the folder of a built site; npm run build makes one'],
  ['check-site', ['a', 'b'], 'argument “b”, expected npm run check:site -- [folder]'],
])('%s %j is refused with a sentence, and writes nothing', (command, parameters, problem) => {
  withEditedContent([], (directory) => {
    const before = contentsOf(directory);
    expect(runCommand(command, directory, ...parameters)).toEqual({ status: 1, stdout: '', stderr: `Unexpected ${problem}\n` });
    expect(contentsOf(directory)).toEqual(before);
  });
});

/** The commands of ours that a script of package.json runs. */
const commands = Object.values(scripts).flatMap((script) => /src\/commands\/([a-z-]+)\.ts$/u.exec(script)?.[1] ?? []);

test.each(commands)('%s --help says how to call it and what it does, gives an example, and does nothing else', (command) => {
  const { status, stdout, stderr } = runCommand(command, 'nosuch', '--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^npm (?:run [a-z:]+|start).*\n\n[A-Z].+\.\n\nExample: .*npm (?:run|start).+\n$/su);
});

const absent = `nosuch file/missing  Unexpected lack of the folder, which CONTENT_DIR names, expected a folder with summit.yaml, names.yaml, and files in accounts/, agreements/, matters/, references/, speakers/
  note: run npm pkg set config.content= with a folder that holds a briefing (content, tests/fixtures/briefing); npm run new -- summit <folder> begins another
1 fault in the content
`;

test.each([
  ['check-content', [], ''],
  ['new', ['account', 'x'], ''],
  ['edition', ['What changed.'], 'No edition is recorded until the content is without fault.\n\n'],
  ['permalinks', [], 'The ledger is left as it is until the content is without fault.\n\n'],
  ['receive', ['x'], ''],
  ['rename', ['x', 'y'], ''],
  ['withdraw', ['x', 'So it is.'], ''],
  ['import', ['README.md', 'x'], ''],
  ['silences', [], 'No silence is written until these are mended.\n\n'],
  ['publish', [], 'Nothing is published until the content is without fault.\n\n'],
])('%s %j says that the folder in CONTENT_DIR does not exist, and does not make it', (command, parameters, before) => {
  expect(runCommand(command, 'nosuch', ...parameters)).toEqual({ status: 1, stdout: before + absent, stderr: '' });
  expect(readdirSync('.')).not.toContain('nosuch');
});

test('an error of the system is a sentence without a trace of code', () => {
  withEditedContent([], (directory) => {
    symlinkSync('/nowhere/x.md', join(directory, 'accounts/x.md'));
    const { status, stderr } = runCommand('new', directory, 'account', 'x');
    expect([status, stderr.replace(/\S+\/accounts/u, 'accounts')]).toEqual([
      1,
      'Unexpected “file already exists” at accounts/x.md, expected to read and write there\n  note: move away what stands there under that name\n',
    ]);
  });
});

test('an id is taken if a file of a kind that shares its ids has it', () => {
  withEditedContent([], (directory) => {
    const [file = ''] = readdirSync(join(directory, 'agreements'));
    const { status, stderr } = runCommand('new', directory, 'matter', file.replace('.md', ''));
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^Unexpected id “.+”: \S+agreements\/\S+\.md exists already; it is left as it is, expected an id of its own\n$/u,
    );
  });
});

test('the command says that a ledger which is a folder is at fault', () => {
  withEditedContent([], (directory) => {
    rmSync(join(directory, 'permalinks.txt'));
    mkdirSync(join(directory, 'permalinks.txt'));
    const { status, stdout, stderr } = runCommand('permalinks', directory);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('permalinks.txt file/unreadable  Unexpected folder, expected a file of that name\n');
  });
});
