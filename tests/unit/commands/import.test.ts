import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../run-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync('tests/fixtures/briefing', join(folder, 'briefing'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const content = (path: string) => join(folder, 'briefing', path);
const read = (path: string) => readFileSync(content(path), 'utf8');
const runImport = (...parameters: string[]) => runCommand('import', join(folder, 'briefing'), ...parameters);
/** Writes a file to import. */
const write = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test.each(['account-1', 'eirns'])('the text of an account of the first briefing is imported letter for letter: %s', (id) => {
  const source = readFileSync(`content/accounts/${id}.txt`);
  const { status } = runImport(write(`${id}.txt`, source));
  expect(status).toBe(0);
  expect(readFileSync(content(`accounts/${id}.txt`))).toEqual(source);
});

test('the blocks that an import of a web page leaves out are listed with numbers, by which they can be brought back', () => {
  const words = 'The two ministers spoke for an hour, and each of them, as reporters were told, left by another door. '.repeat(3);
  const page = write(
    'Spring Meeting.html',
    `<html lang="en"><head><meta property="og:site_name" content="The Quay Herald"><meta property="article:published_time" content="2031-03-15T08:00:00Z"></head><body><p>Menu</p><h1>A meeting</h1><p>${words}</p><ul><li>One</li></ul><p>${words}</p></body></html>`,
  );
  const { stdout, status } = runImport(page);
  expect(status).toBe(0);
  expect(stdout.replaceAll(/\S*briefing\//gu, '')).toBe(
    [
      'accounts/spring-meeting.md begun: 3 paragraphs below the headline',
      '  “A meeting”',
      '',
      'Left out, to be brought back with --keep and the number:',
      '    1  “Menu”',
      '',
      'Kept as plain paragraphs, though they were more than that:',
      '    4  list item: “One”',
      '',
      'The original is kept in originals/spring-meeting.html. To choose otherwise, run the command again with --again and the numbers. Fill in the fields; npm run check:content says what is missing.',
      '',
    ].join('\n'),
  );
  expect(read('accounts/spring-meeting.md')).toMatch(
    /\nlanguage: "en"\n[\s\S]*\npublisher: The Quay Herald\n[\s\S]*\npublished: 2031-03-15\n/u,
  );
  expect(readFileSync(content('originals/spring-meeting.html'))).toEqual(readFileSync(page));

  const again = runImport(page, '--again', '--keep', '1', '--leave', '4');
  expect(again.stdout).toContain('Left out, to be brought back with --keep and the number:\n    4  “One”\n');
  expect(read('accounts/spring-meeting.md')).toContain('\n# The import left out:\n#   4. “One”\n---\n');
  expect(read('accounts/spring-meeting.txt')).toBe(`A meeting\n\nMenu\n\n${words.trim()}\n\n${words.trim()}\n`);
});

test('imports a Word document', () => {
  expect(runImport('tests/fixtures/documents/meeting.docx').status).toBe(0);
  expect(read('accounts/meeting.txt')).toBe(
    'A meeting in spring\n\nThe two ministers met on Monday. “Never again,” said Ms. Ash.\n\nIt was 10:30 when [they] *left*.\n',
  );
  expect(read('accounts/meeting.md')).toContain('“Never *again,”* said Ms. Ash.');
});

test('an imported text is taken over as received, so that a letter that changes afterwards is found', () => {
  runImport(write('note.txt', 'A headline of some words\n\nThe first paragraph.\n'));
  const path = content('accounts/note.md');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('The first paragraph', 'The last paragraph').replaceAll('""', 'unknown'),
  );
  expect(runCommand('check-content', join(folder, 'briefing')).stdout).toMatch(
    /note\.md:\d+:5 verbatim\/changed {2}Unexpected “last” in paragraph 1, expected “first”, as received/u,
  );
});

test('the text as received of a published account is not imported anew', () => {
  const note = write('note.txt', 'A headline of some words\n\nThe first paragraph.\n');
  runImport(note);
  writeFileSync(content('permalinks.txt'), `${read('permalinks.txt')}/accounts/note/\n`);
  const { status, stderr } = runImport(note, '--again');
  expect([status, stderr]).toEqual([
    1,
    'Unexpected account “note” that is published, expected npm run receive -- note "why", which keeps what was received before\n',
  ]);
});

test('an imported account explains how to mark it, not how to paste its text', () => {
  runImport(write('note.txt', 'A headline of some words\n\nThe first paragraph.\n'));
  expect(read('accounts/note.md')).toContain('# Mark each passage that bears on a point.');
  expect(read('accounts/note.md')).not.toContain('Paste the text');
});

describe('an import is refused, and writes nothing, if it is given', () => {
  const refused = (...parameters: string[]) => {
    const before = readdirSync(join(folder, 'briefing'), { recursive: true });
    const { stdout, stderr, status } = runImport(...parameters);
    expect({ stdout, status, files: readdirSync(join(folder, 'briefing'), { recursive: true }) }).toEqual({
      ...{ stdout: '', status: 1, files: before },
    });
    return stderr.replaceAll(new RegExp(`\\S*${basename(folder)}/`, 'gu'), '').trim();
  };
  const usage = 'npm run import -- <file> [id] [--headline 2] [--keep 3,4] [--leave 9] [--encoding windows-1252] [--again]';

  test.each<[string, () => string[], string]>([
    ['nothing', () => [], `Unexpected lack of a file, expected ${usage}`],
    ['a file that is not there', () => [join(folder, 'none.txt')], `Unexpected lack of a file none.txt, expected ${usage}`],
    [
      'a packed file',
      () => [write('a.docx', Buffer.from('PK\u0003\u0004nothing', 'latin1'))],
      'Unexpected packed file that is no Word document in a.docx, expected a document saved as .docx',
    ],
    [
      'a number that no block has',
      () => [write('a.txt', 'A headline of words\n\nText.'), '--keep', '7'],
      'Unexpected number 7 in a.txt, expected numbers of blocks, from 1 to 2',
    ],
    ['an option that is none', () => ['a.txt', '--kep', '7'], `Unexpected option --kep, expected ${usage}`],
    [
      'an id that is none',
      () => [write('a.txt', 'x'), 'Not An Id'],
      `Unexpected id “Not An Id”, expected lower-case words joined by hyphens; give one behind the file: ${usage}`,
    ],
  ])('%s', (_, parameters, message) => {
    expect(refused(...parameters())).toBe(message);
  });

  test('an account that exists, or with --again one that has marks', () => {
    const path = write('gal.txt', 'A headline of words\n\nText.');
    expect(refused(path)).toBe(
      'Unexpected id “gal”: briefing/accounts/gal.md exists already; it is left as it is, expected an id of its own, or --again to import it anew',
    );
    expect(refused(path, '--again')).toBe(
      'Unexpected account “gal” that has marks, expected one without, whose text can be imported anew',
    );
    expect(existsSync(content('originals'))).toBe(false);
  });
});
