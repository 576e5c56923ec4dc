import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/loaders/read-content.ts';
import { faultsAfter, withEditedContent } from '../../edited-content.ts';
import { runCommand } from '../../run-command.ts';

const { edition, content } = readContent('content');
/** A change of content that breaks no other rule. */
const another = { file: 'summit.yaml', find: /^place: .*$/mu, replace: 'place: Elsewhere' };

test('content that has changed asks for an entry, and names the edition to paste', () => {
  withEditedContent([another], (directory) => {
    const read = readContent(directory);
    expect(read.messages.map(({ rule, place, expected }) => [rule, 'line' in place && place.line, expected])).toEqual([
      ['edition/unrecorded', 4, `an entry for edition "${read.edition}"`],
    ]);
  });
});

test('what else is wrong is mended first: each mending makes another edition', () => {
  withEditedContent([{ ...another, replace: 'place: ""' }], (directory) => {
    expect(readContent(directory).messages.map(({ rule }) => rule)).toEqual(['schema/invalid']);
  });
});

test('an edition that YAML reads as a number is at fault', () => {
  const write = '- edition: 12345678\n  date: "2030-01-01"\n  changes: ["Words."]\n';
  const [fault, ...others] = faultsAfter({ file: 'changes.yaml', write });
  expect(fault).toMatch(/^changes\.yaml:1:12 schema\/invalid/u);
  // What is at fault in its form is told first, and what was published is judged when it can be read.
  expect(others).toEqual([]);
});

test('the command writes the entry above the others, keeps the comments, and records the address', () => {
  withEditedContent([another], (directory) => {
    const before = readFileSync(`${directory}/changes.yaml`, 'utf8');
    const result = runCommand('edition', directory, 'One “thing”: it changed.', 'Another thing.');
    expect([result.status, result.stderr]).toEqual([0, '']);
    expect(readContent(directory).messages).toEqual([]);
    const after = readFileSync(`${directory}/changes.yaml`, 'utf8');
    const [newest, ...others] = readContent(directory).content.changes?.record ?? [];
    expect(newest).toMatchObject({ changes: ['One “thing”: it changed.', 'Another thing.'] });
    expect(others).toEqual(content.changes?.record);
    const start = before.indexOf('- edition:');
    expect(start).toBeGreaterThan(0);
    expect(after.startsWith(`${before.slice(0, start)}- edition:`)).toBe(true);
    expect(after.endsWith(before.slice(start))).toBe(true);
  });
});

test('the command without words, without a change, or on content at fault changes nothing', () => {
  const said = (edits: Parameters<typeof withEditedContent>[0], ...words: string[]) =>
    withEditedContent(edits, (directory) => {
      const before = readFileSync(`${directory}/changes.yaml`, 'utf8');
      const { status, stdout, stderr } = runCommand('edition', directory, ...words);
      expect([status, readFileSync(`${directory}/changes.yaml`, 'utf8')]).toEqual([1, before]);
      return stdout + stderr;
    });
  expect(said([another])).toMatch(/^Unexpected lack of words/u);
  expect(said([], 'Words.')).toBe(`Edition ${edition} is recorded already.\n`);
  expect(said([{ ...another, replace: 'place: ""' }], 'Words.')).toMatch(/schema\/invalid/u);
});
