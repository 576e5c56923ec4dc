import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentsOf } from '../contents-of.ts';
import type { Edit } from '../edited-content.ts';
import { withEditedContent } from '../edited-content.ts';
import { environmentOf, sites } from '../sites.ts';

const cases: readonly { claim: string; edit: Edit; message: RegExp }[] = [
  {
    claim: 'one letter of an account changed',
    edit: { file: 'accounts/account-1.md', find: 'became a sensation', replace: 'become a sensation' },
    message: /accounts\/account-1\.md:\d+:\d+ verbatim\/changed {2}Unexpected .*, expected .*\n[\s\S]*? {2}note: /u,
  },
  {
    claim: 'a quotation closed that its publisher left open',
    edit: { file: 'accounts/eirns.md', find: '"de-escalation.]', replace: '"de-escalation."]' },
    message: /accounts\/eirns\.md:\d+:\d+ verbatim\/quirk {2}Unexpected .*, expected .*\n[\s\S]*? {2}note: /u,
  },
  {
    claim: 'a sentence attributed to a speaker whom it does not name',
    edit: {
      file: 'accounts/eirns.md',
      find: ':told[On Ukraine, Russia requested that a special channel be opened to resolve differences on this issue.]{#russia-requested-channel on',
      replace:
        ':said[On Ukraine, Russia requested that a special channel be opened to resolve differences on this issue.]{#russia-requested-channel by=tillerson on',
    },
    message: /accounts\/eirns\.md:\d+:\d+ attribution\/unnamed {2}Unexpected .*, expected .*\n[\s\S]*? {2}note: /u,
  },
];

test(`each of these stops the build and is reported with its place, and the last site stays as it was: ${cases.map(({ claim }) => claim).join('; ')}`, () => {
  const [site] = sites;
  if (!site) throw new Error('No test site');
  const folder = mkdtempSync(join(tmpdir(), 'briefing-site-'));
  cpSync(site.outDir, folder, { recursive: true });
  const before = contentsOf(folder);
  const { status, stdout, stderr } = withEditedContent(
    cases.map(({ edit }) => edit),
    (directory) =>
      spawnSync('npm', ['run', '--silent', 'build'], {
        encoding: 'utf8',
        env: { ...process.env, ...environmentOf({ ...site, outDir: folder, content: directory }) },
      }),
  );
  for (const { message } of cases) expect(stdout + stderr).toMatch(message);
  expect(status).toBe(1);
  expect(contentsOf(folder)).toEqual(before);
  rmSync(folder, { recursive: true });
});
