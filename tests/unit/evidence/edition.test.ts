import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/loaders/read-content.ts';
import { faultsAfter, withEditedContent } from '../../edited-content.ts';
import { runCommand } from '../../run-command.ts';

const entry = (edition: string, date: string) => `- edition: "${edition}"\n  date: "${date}"\n  changes: ["Words."]\n`;
const { edition, content } = readContent('content');
const published = (content.changes?.record ?? []).map((each) => each.edition).sort();
/** The entries of the content but that of its present edition: to take one of them out is another fault. */
const earlier = (content.changes?.record ?? [])
  .filter((each) => each.edition !== edition)
  .map((each) => entry(each.edition, each.date))
  .join('');
/** The faults where some entries, and the earlier ones below them, are all there are. */
const rewritten = (entries: string) => faultsAfter({ file: 'changes.yaml', write: entries + earlier });

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

test('editions stand newest first, each once', () => {
  const unrecorded = expect.stringContaining('permanence/unrecorded');
  expect(rewritten(entry(edition, '2030-01-02') + entry('00000000', '2030-01-01'))).toEqual([unrecorded]);
  expect(rewritten(entry(edition, '2030-01-01') + entry(edition, '2030-01-02'))).toEqual([
    expect.stringMatching(/^changes\.yaml:4:12 edition\/order {2}Unexpected second entry for edition/u),
  ]);
  expect(rewritten(entry(edition, '2030-01-01') + entry('00000000', '2030-01-02'))).toEqual([
    expect.stringMatching(
      /^changes\.yaml:5:9 edition\/order {2}Unexpected date 2030-01-02 below 2030-01-01, expected the newest entry first/u,
    ),
    unrecorded,
  ]);
});

/** The editions that were published and are gone, as faults name them. */
const lost = (faults: readonly string[]) =>
  faults.flatMap((fault) => /permanence\/lost {2}Unexpected loss of \/changes\/#(\w+),/u.exec(fault)?.[1] ?? []).sort();

test('an edition that YAML reads as a number is at fault', () => {
  const [fault, ...others] = rewritten(entry('12345678', '2030-01-01').replaceAll('"12345678"', '12345678'));
  expect(fault).toMatch(/^changes\.yaml:1:12 schema\/invalid/u);
  // What is at fault in its form is told first, and what was published is judged when it can be read.
  expect(others).toEqual([]);
});

test('an edition that was published and is taken out is lost', () => {
  const faults = faultsAfter({ file: 'changes.yaml', write: entry(edition, '2030-01-01') });
  expect([faults.length, lost(faults)]).toEqual([published.length - 1, published.filter((each) => each !== edition)]);
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
