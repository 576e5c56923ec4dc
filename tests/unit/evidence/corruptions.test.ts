import { expect, test } from 'vitest';
import { evidenceRules, formRules } from '../../../src/diagnostics/rules.ts';
import { readContent } from '../../../src/loaders/read-content.ts';
import { reportAfter, withEditedContent } from '../../edited-content.ts';
import { corruptions, harmless } from './corruptions.ts';

test.each(corruptions)('$claim: $rule', ({ edits, rule }) => {
  const report = reportAfter(edits, ({ rule: told }) => told !== 'edition/unrecorded' || rule === told);
  expect(report).toMatchSnapshot();
  expect(report).toContain(` ${rule}  Unexpected `);
});

test('every rule catches a corruption, and each corruption has a claim of its own', () => {
  expect(new Set(corruptions.map(({ claim }) => claim)).size).toBe(corruptions.length);
  const exercised = new Set<string>(corruptions.map(({ rule }) => rule));
  const rules = [formRules, ...evidenceRules.map((evidence) => evidence.rules)].flatMap((group) => Object.keys(group));
  expect(rules.filter((rule) => !exercised.has(rule))).toEqual([]);
});

test.each(harmless)('$claim changes nothing that is published', ({ edits }) => {
  const before = readContent('content');
  withEditedContent(edits, (directory) => {
    const after = readContent(directory);
    expect(after.messages).toEqual([]);
    expect(after.edition).toBe(before.edition);
    expect(after.content.accounts.map(({ parsed }) => parsed.text)).toEqual(
      before.content.accounts.map(({ parsed }) => parsed.text),
    );
  });
});

test('a line of a megabyte ends in a message, not in a crash', () => {
  withEditedContent(
    [{ file: 'accounts/account-1.md', find: 'Sergey Lavrov said.', replace: `Sergey Lavrov said ${'so '.repeat(350_000)}.` }],
    (directory) => {
      expect(readContent(directory).messages.map(({ rule }) => rule)).toContain('verbatim/changed');
    },
  );
});

test('marks nested two hundred deep end in messages, not in a crash', () => {
  const nested = `${':told['.repeat(200)}deep${']{#deep on=the-meeting/mood}'.repeat(200)}`;
  withEditedContent(
    [{ file: 'accounts/account-1.md', find: 'Sergey Lavrov said.', replace: `${nested} Sergey Lavrov said.` }],
    (directory) => {
      expect(readContent(directory).messages.length).toBeGreaterThan(0);
    },
  );
});
