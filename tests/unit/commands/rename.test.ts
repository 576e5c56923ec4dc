import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf } from '../../contents-of.ts';
import { withEditedContent } from '../../edited-content.ts';
import { runCommand } from '../../run-command.ts';

const fixture = 'tests/fixtures/briefing';
/** Printed text without the name of the copy. */
const shown = (text: string, directory: string) => text.replaceAll(new RegExp(`\\S*${basename(directory)}/`, 'gu'), '');

test('without a terminal and without --yes, says what would change, and changes nothing', () => {
  withEditedContent(
    [],
    (directory) => {
      const before = contentsOf(directory);
      const { status, stdout, stderr } = runCommand('rename', directory, 'tavorin-hopes', 'tavorin-hope');
      expect([status, stderr]).toEqual([1, '']);
      expect(shown(stdout, directory)).toBe(`Statement tavorin-hopes becomes tavorin-hope.
accounts/gal.md:32
  - …Skarn Rock יידלק שוב "לפני הסערה הראשונה" 🌩️, ולא נקבה בתאריך.]{#tavorin-hopes by=tavorin on=lighthouse/lamp}
  + … Skarn Rock יידלק שוב "לפני הסערה הראשונה" 🌩️, ולא נקבה בתאריך.]{#tavorin-hope by=tavorin on=lighthouse/lamp}
agreements/lighthouse.md:6
  -   cites: [o-dwyer-pays, vereskov-thirds, tavorin-hopes]
  +   cites: [o-dwyer-pays, vereskov-thirds, tavorin-hope]
agreements/lighthouse.md:14
  -   - statement: tavorin-hopes
  +   - statement: tavorin-hope
agreements/lighthouse.md:23
  -       between: [o-dwyer-lamp, tavorin-hopes]
  +       between: [o-dwyer-lamp, tavorin-hope]
agreements/lighthouse.md:41
  - Tavorin names a hope, “לפני הסערה הראשונה” (before the first storm), and no date. :cite[tavorin-hopes]
  + Tavorin names a hope, “לפני הסערה הראשונה” (before the first storm), and no date. :cite[tavorin-hope]
permalinks.txt: 3 addresses move
  /agreements/lighthouse/#tavorin-hopes → /agreements/lighthouse/#tavorin-hope
  /accounts/gal/#tavorin-hopes → /accounts/gal/#tavorin-hope
  /statements/tavorin-hopes/ → /statements/tavorin-hope/

Nothing is written: nobody can be asked here. With --yes it is done without asking.
`);
      expect(contentsOf(directory)).toEqual(before);
    },
    fixture,
  );
});

test('with --yes, renames the files and leaves nothing beside them', () => {
  withEditedContent(
    [],
    (directory) => {
      mkdirSync(join(directory, 'originals'));
      writeFileSync(join(directory, 'originals/gal.html'), 'x');
      const files = readdirSync(directory, { recursive: true }).length;
      const { status, stdout } = runCommand('rename', directory, 'gal', 'wave', '--yes');
      expect([status, stdout.trimEnd().split('\n').at(-1)]).toEqual([
        0,
        'Done. npm run edition -- "What changed." records the content as it is now.',
      ]);
      const names = readdirSync(directory, { recursive: true }).map(String);
      expect(names).toHaveLength(files);
      expect(names.filter((name) => /gal|wave|\/\./u.test(name)).sort()).toEqual([
        'accounts/wave.md',
        'accounts/wave.txt',
        'originals/wave.html',
      ]);
      runCommand('edition', directory, 'Renamed an account.');
      const faults = runCommand('check-content', directory).stdout;
      // The invented briefing was published in a future year.
      expect(faults).toMatch(/edition\/order[\s\S]+\n1 fault in the content\n$/u);
    },
    fixture,
  );
});

test('git shows a rename as the lines that name the id', () => {
  withEditedContent([], (directory) => {
    const git = (...words: string[]) =>
      execFileSync('git', ['-C', directory, '-c', 'user.name=x', '-c', 'user.email=x', ...words]);
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'Before');
    runCommand('rename', directory, 'ukraine-channel', 'channel', '--yes');
    git('add', '-A');
    const lines = git('diff', '--cached', '-M', '-U0', '--', '.', ':!permalinks.txt').toString().split('\n');
    const taken = lines.filter((line) => /^-(?!--)/u.test(line)).map((line) => line.slice(1));
    const put = lines.filter((line) => /^\+(?!\+\+)/u.test(line)).map((line) => line.slice(1));
    expect(taken.length).toBeGreaterThan(10);
    expect(put).toEqual(taken.map((line) => line.replaceAll('ukraine-channel', 'channel')));
    expect(lines).toContain('rename to agreements/channel.md');
  });
});

test('a fault that a rename would cause is shown with its line as it would be, and nothing is written', () => {
  withEditedContent(
    [],
    (directory) => {
      const before = contentsOf(directory);
      const { status, stdout } = runCommand('rename', directory, 'ulvane', 'island', '--yes');
      expect(status).toBe(1);
      expect(shown(stdout, directory)).toBe(`The content is left as it is.

With this change it would have these faults:

names.yaml:30:11 reference/form  Unexpected id island of “Ulvane”, expected an id with a word of the name in it
  │   - { id: island, heading: Ulvane, forms: [Ulvane, Ульван, אולוון], also: [port-sennary, skarn-r
  │           ^
  note: put each id with its own name, or correct the spelling; npm run rename gives another id
1 fault in the content
`);
      expect(contentsOf(directory)).toEqual(before);
    },
    fixture,
  );
});

test('the places that build on what is to be withdrawn are listed, and nothing is written', () => {
  withEditedContent(
    [],
    (directory) => {
      const before = contentsOf(directory);
      const { status, stdout } = runCommand('withdraw', directory, 'tavorin-full-moon', 'The paper took it back.', '--yes');
      expect(status).toBe(1);
      expect(shown(stdout, directory)).toContain(`This builds on it. Change it first, or withdraw it as well by naming it too:

agreements/spawning-truce.md:6:11  gist.cites
  │   cites: [tavorin-full-moon, vereskov-equinox, o-dwyer-dry-season, both-sandbank]
agreements/spawning-truce.md:8:16  key.statement
  │   - statement: tavorin-full-moon
`);
      expect(contentsOf(directory)).toEqual(before);
    },
    fixture,
  );
});

test('a withdrawal is written with its reason and its day', () => {
  withEditedContent(
    [],
    (directory) => {
      const { status, stdout } = runCommand('withdraw', directory, 'net-charter', 'The charter has another name.', '--yes');
      expect([status, shown(stdout, directory)]).toEqual([
        0,
        `Name net-charter is withdrawn.
names.yaml:36
  - documents:
  -   - { id: net-charter, heading: Net Charter, forms: [Net Charter, Сетевой хартии] }
withdrawn.yaml: 1 address is withdrawn
  /index-of-names/#net-charter

Done. npm run edition -- "What changed." records the content as it is now.
`,
      ]);
      expect(readFileSync(join(directory, 'withdrawn.yaml'), 'utf8')).toMatch(
        /\n- date: "\d{4}-\d\d-\d\d"\n {2}after: "b90e8223"\n {2}reason: "The charter has another name."\n {2}addresses:\n {4}- "\/index-of-names\/#net-charter"\n\n- date: "2031-03-25"\n/u,
      );
    },
    fixture,
  );
});
