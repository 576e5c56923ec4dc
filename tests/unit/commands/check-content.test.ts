import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { type Edit, withEditedContent } from '../../edited-content.ts';

const faults: readonly (Edit & { rule: string })[] = [
  { file: 'accounts/account-1.md', find: 'anxiously', replace: 'anxiosly', rule: 'verbatim/changed' },
  {
    file: 'accounts/account-1.md',
    find: '{#lavrov-minsk by=lavrov from',
    replace: '{#lavrov-minsk by=lavrow from',
    rule: 'reference/unknown',
  },
  {
    file: 'accounts/account-1.md',
    find: 'on=syria-ceasefire/monitoring}',
    replace: 'on=syria-ceasefire/monitoring colour=red}',
    rule: 'foreign/attribute',
  },
  { file: 'accounts/eirns.md', find: 'text: Xi Jingping', replace: 'text: Xi Jinping', rule: 'verbatim/quirk' },
  {
    file: 'accounts/eirns.md',
    find: 'from=tillerson-pressed-hard on=cyber-working-group/evidence',
    replace: 'from=lavrov-minsk on=cyber-working-group/evidence',
    rule: 'attribution/carried',
  },
  { file: 'agreements/ambassadors.md', find: 'paragraph: 7', replace: 'paragraph: 6', rule: 'silence/dismissal' },
  { file: 'agreements/ambassadors.md', find: ' :cite[lavrov-both-posts]', replace: '', rule: 'citation/missing' },
  {
    file: 'agreements/cyber-working-group.md',
    find: /“in\s+the\s+absence\s+of\s+evidence”/u,
    replace: '“without evidence”',
    rule: 'quotation/prose',
  },
  {
    file: 'agreements/cyber-working-group.md',
    find: 'words: Tillerson referred to disruption',
    replace: 'words: Tillerson referred to destruction',
    rule: 'quotation/key-words',
  },
  {
    file: 'agreements/syria-ceasefire.md',
    find: 'between: [lavrov-all-groups, tillerson-three-maintain]',
    replace: 'between: [lavrov-all-groups]',
    rule: 'relation/evidence',
  },
  { file: 'speakers/lavrov.yaml', find: '  - Russian diplomat', replace: '  - Russian envoy', rule: 'attribution/alias' },
  {
    file: 'references/rferl-volker.yaml',
    find: 'url: https://www',
    replace: 'url: javascript:alert(1)//www',
    rule: 'schema/invalid',
  },
];

/** The files, rules and lines of what the command prints, in its order. */
function reported(edits: readonly Edit[]) {
  const { status, stdout } = withEditedContent(edits, (directory) =>
    spawnSync('node', ['src/commands/check-content.ts'], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: directory, GITHUB_ACTIONS: '' },
    }),
  );
  expect(status).toBe(1);
  const heads = stdout.split('\n').filter((line) => /^\S+\.(?:md|yaml):\d+:\d+ /u.test(line));
  expect(stdout.match(/^ {2}note: .+/gmu)).toHaveLength(heads.length);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(`${heads.length} faults in the content`);
  return heads.map((line) => {
    const [, file = '', number = '0', rule = ''] =
      /briefing-\w+\/(\S+?):(\d+):\d+ (\S+) {2}Unexpected .+, expected .+/u.exec(line) ?? [];
    return { file, line: Number(number), rule };
  });
}

const isOfForm = ({ rule }: { rule: string }) => /^(?:foreign\/attribute|schema\/invalid)$/u.test(rule);

test('reports ten faults in five files together, in the order of the files, each with its place and how to mend it', () => {
  const others = faults.filter((fault) => !isOfForm(fault));
  const found = reported(others);
  for (const { file, rule } of others) expect(found.map((entry) => `${entry.file} ${entry.rule}`)).toContain(`${file} ${rule}`);
  expect(found).toEqual(found.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)));
});

test('reports faults of form first, and besides them only those faults of texts that do not depend on them', () => {
  expect(reported(faults).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'accounts/account-1.md foreign/attribute',
    'references/rferl-volker.yaml schema/invalid',
    'accounts/eirns.md verbatim/quirk',
  ]);
});

test('names the briefing, prints only that content without fault has none, and exits with 0', () => {
  const env = { ...process.env, CONTENT_DIR: 'content' };
  const { status, stdout } = spawnSync('node', ['src/commands/check-content.ts'], { encoding: 'utf8', env });
  expect(stdout).toBe('content/, The Hamburg briefing\n0 faults in the content\n');
  expect(status).toBe(0);
});
