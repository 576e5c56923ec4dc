import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/loaders/read-content.ts';
import type { Edit } from '../../edited-content.ts';
import { withEditedContent } from '../../edited-content.ts';
import { runCommand } from '../../run-command.ts';

const original = readFileSync('content/permalinks.txt', 'utf8');
const count = original.split('\n').filter((line) => line.startsWith('/')).length;

/** Runs the command on a copy of the content with some edits. Returns the ledger before and after. */
function afterwards(edits: Edit[], ...parameters: string[]) {
  return withEditedContent(edits, (directory) => {
    const ledger = () => readFileSync(join(directory, 'permalinks.txt'), 'utf8');
    const before = ledger();
    const { status, stdout } = runCommand('permalinks', directory, ...parameters);
    return { before, after: ledger(), status, stdout, faults: readContent(directory).messages.length };
  });
}
/** Edits that change the id of a statement wherever it stands in the content. */
const rename: Edit[] = ['accounts/account-1.md', 'agreements/ukraine-channel.md'].map((file) => ({
  file,
  find: /lavrov-minsk/gu,
  replace: 'lavrov-on-minsk',
}));

test('leaves a complete ledger as it is', () => {
  expect(afterwards([])).toEqual({
    before: original,
    after: original,
    status: 0,
    stdout: `0 added, ${count} in the ledger\n`,
    faults: 0,
  });
});

test('adds new addresses at the end', () => {
  const { before, after, status, stdout } = afterwards([{ file: 'permalinks.txt', find: '/brief/\n/about/\n', replace: '' }]);
  expect(after).toBe(`${before}/brief/\n/about/\n`);
  expect([status, stdout]).toEqual([0, `2 added, ${count} in the ledger\n`]);
});

test('begins a ledger if there is none', () => {
  const { after, faults } = afterwards([{ file: 'permalinks.txt', find: /[\s\S]+/u, replace: '# Addresses\n' }]);
  expect(after.split('\n').slice(0, 2)).toEqual(['# Addresses', '/']);
  expect(after.split('\n').filter((line) => line.startsWith('/'))).toHaveLength(count);
  expect(faults).toBe(0);
});

test('leaves the ledger as it is, byte for byte, if an address would be lost', () => {
  const { before, after, status, stdout } = afterwards(rename);
  expect(after).toBe(before);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^The ledger is left as it is until the content is without fault\.\n\n/u);
  expect(stdout).toContain(
    'permanence/renamed  Unexpected passage lavrov-on-minsk, which was published as lavrov-minsk, expected',
  );
});

test('leaves the ledger as it is if anything else in the content is at fault, and says what', () => {
  const { before, after, status, stdout } = afterwards([
    { file: 'permalinks.txt', find: /\n/gu, replace: '\r\n' },
    { file: 'permalinks.txt', find: '/brief/\r\n', replace: '' },
    { file: 'summit.yaml', find: /^place: .*$/mu, replace: 'place: ""' },
  ]);
  expect(after).toBe(before);
  expect(status).toBe(1);
  expect(stdout).toContain('schema/invalid  Unexpected empty place, expected words');
});
