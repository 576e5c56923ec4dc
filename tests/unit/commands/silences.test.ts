import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/loaders/read-content.ts';
import { type Edit, type Rewrite, withEditedContent } from '../../edited-content.ts';
import { runCommand } from '../../run-command.ts';

const silences = /^silences:\n(?:(?: {2}.*)?\n)*(?=\S)/mu;
const without = (content: string, file: string): Rewrite => ({
  file,
  write: readFileSync(join(content, file), 'utf8').replace(silences, ''),
});

/** The invented briefing as a draft, in which a passage of Tavorin’s on the lamp is not marked yet. */
const lamp = 'agreements/lighthouse.md';
const unmarked: readonly (Edit | Rewrite)[] = [
  { file: 'summit.yaml', find: /^name: /mu, replace: 'draft: true\nname: ' },
  { file: 'permalinks.txt', write: null },
  { file: 'changes.yaml', write: null },
  { file: 'withdrawn.yaml', write: null },
  { file: 'accounts/gal.md', find: ':said[תבורין מקווה', replace: 'תבורין מקווה' },
  { file: 'accounts/gal.md', find: ']{#tavorin-hopes by=tavorin on=lighthouse/lamp}', replace: '' },
  { file: lamp, find: /^ {2}- statement: tavorin-hopes\n.*\n/mu, replace: '' },
  { file: lamp, find: ', tavorin-hopes]\nkey', replace: ']\nkey' },
  { file: lamp, find: '; Tavorin is reported on the lamp, not on its cost.', replace: '.' },
  {
    file: lamp,
    find: /kind: differs-in-strength\n.*\n.*\n/u,
    replace: 'kind: one-voice-only\n      reason: Only O’Dwyer is reported on this.\n',
  },
  { file: lamp, find: /^Tavorin names a hope.*\n/mu, replace: '' },
];

/** Fills every empty reason. Returns how many there were, and the faults that are left. */
function filled(directory: string, ...files: string[]) {
  let reasons = 0;
  for (const file of files) {
    const path = join(directory, file);
    const text = readFileSync(path, 'utf8').replaceAll('reason: ""', () => {
      reasons += 1;
      return 'reason: The word says nothing on it here.';
    });
    writeFileSync(path, text);
  }
  const faults = readContent(directory).messages.filter(({ rule }) => !rule.endsWith('/unrecorded'));
  return { reasons, faults };
}

test('writes the silences of the real briefing anew; once each hit has its reason, there is no fault', () => {
  const files = ['agreements/ambassadors.md', 'agreements/ukraine-channel.md'];
  withEditedContent(
    files.map((file) => without('content', file)),
    (directory) => {
      const { stdout } = runCommand('silences', directory);
      expect(stdout).toMatch(/ambassadors\.md:24 {2}2 silences\n\S+ukraine-channel\.md:64 {2}2 silences\nRead the words /u);
      const searched = files.flatMap((file) => readFileSync(join(directory, file), 'utf8').match(/(?<=searched: \[).*(?=\])/gu));
      expect(searched).toEqual([
        'ambassador, accelerating, procedures',
        'ambassador, accelerating, procedures',
        'Ukrain, channel, representative, Department, Volker, Moscow, basis, Minsk Agreement',
        'Ukrain, channel, Volker, representative, Department, Moscow, Kyiv, Germany, France, Normandy Four',
      ]);
      expect(filled(directory, ...files).faults).toEqual([]);
      expect(runCommand('silences', directory).stdout).toBe('No silence is owed, and no hit is without its entry.\n');
    },
  );
});

test('a matter owes no silence; if it is named, it is given those of each speaker, in the language of each account', () => {
  const file = 'matters/upstream-dam.md';
  withEditedContent(
    [without('tests/fixtures/briefing', file)],
    (directory) => {
      expect(runCommand('silences', directory).stdout).toMatch(/^No silence is owed/u);
      expect(runCommand('silences', directory, 'upstream-dam').stdout).toMatch(/upstream-dam\.md:21 {2}6 silences\n/u);
      expect(
        readFileSync(join(directory, file), 'utf8')
          .match(/(?<=searched: ).*/gu)
          ?.slice(0, 3),
      ).toEqual(['[upstream, dam, raising]', '[סכר, שבמעלה, דובר]', '[плотина, осталась, скобками]']);
      expect(filled(directory, file)).toEqual({ reasons: 0, faults: [] });
    },
    'tests/fixtures/briefing',
  );
});

test('every hit stands below its sentence in the file, and is a fault until it has a reason; so does a passage that is not marked', () => {
  withEditedContent(
    unmarked,
    (directory) => {
      const { stdout } = runCommand('silences', directory);
      expect(stdout).toMatch(/lighthouse\.md:34 {2}3 silences, 2 hits await a reason\n/u);
      const written = readFileSync(join(directory, lamp), 'utf8');
      expect(written).toContain(
        '      # “The rock has been dark for eleven years.”\n      - text: rock\n        paragraph: 5\n        reason: ""\n',
      );
      expect(written).toContain('# “תבורין מקווה שהפנס על Skarn Rock');
      const told = readContent(directory).messages.filter(({ rule }) => !rule.endsWith('/unrecorded'));
      expect(told.map(({ rule, found }) => `${rule} ${found}`)).toEqual([
        'silence/unexplained hit “rock” without a reason',
        'silence/unexplained hit “Skarn Rock” without a reason',
      ]);
      expect(filled(directory, lamp)).toEqual({ reasons: 2, faults: [] });
    },
    'tests/fixtures/briefing',
  );
});

test('an existing silence keeps its words, and gains the hits of a term that was added', () => {
  const file = 'agreements/ukraine-channel.md';
  withEditedContent([{ file, find: 'Normandy, channel]', replace: 'Normandy, channel, said]' }], (directory) => {
    const before = readFileSync(join(directory, file), 'utf8');
    expect(runCommand('silences', directory).stdout).toMatch(/ukraine-channel\.md:69 {2}1 hit awaits a reason\n/u);
    const after = readFileSync(join(directory, file), 'utf8');
    expect(after.replace(/\n {4}dismissed:\n(?: {6}.*\n)+(?= {2}- )/u, '\n')).toBe(before);
  });
});

test('writes nothing while a mark is mistyped or an id is unknown, and says what an unknown agreement may have meant', () => {
  const file = 'agreements/ambassadors.md';
  for (const edit of [
    { file: 'accounts/account-1.md', find: ':told[Most', replace: ':told [Most' },
    { file: 'accounts/account-1.md', find: 'by=lavrov', replace: 'by=lavrow' },
  ]) {
    withEditedContent([without('content', file), edit], (directory) => {
      const before = readFileSync(join(directory, file), 'utf8');
      const { status, stdout } = runCommand('silences', directory);
      expect(status).toBe(1);
      expect(stdout).toMatch(/^No silence is written until these are mended\.\n/u);
      expect(readFileSync(join(directory, file), 'utf8')).toBe(before);
    });
  }
  expect(runCommand('silences', 'content', 'ambasadors').stderr).toMatch(
    /^Unexpected agreement “ambasadors”, expected ambassadors, or/u,
  );
});
