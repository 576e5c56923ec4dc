import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../../src/diagnostics/rules.ts';
import { readBriefing } from '../../../src/loaders/read-briefing.ts';
import { withEditedContent } from '../../edited-content.ts';
import { corruptions, harmless } from './corruptions.ts';

/** The number of the first line of a text that holds some words. */
function lineOf(text: string, words: string): number {
  const index = text.split('\n').findIndex((line) => line.includes(words));
  if (index < 0) throw new Error(`No line holds ${words}`);
  return index + 1;
}

const caught: string[] = [];

test.each(corruptions)('$claim: $rule', ({ claim, edits, rule, file, at }) => {
  withEditedContent(edits, (directory) => {
    const { messages } = readBriefing(directory);
    for (const { found, expected, mend } of messages) for (const words of [found, expected, mend]) expect(words).not.toBe('');
    const own = messages.filter((message) => message.rule === rule);
    expect(messages.map((message) => message.rule)).toContain(rule);
    if (at === null) return;
    const line = lineOf(readFileSync(join(directory, file), 'utf8'), at);
    const places = own.map(({ place }) =>
      place.type === 'source' ? `${place.file.split(/briefing-\w+\//u)[1]}:${place.line}` : place.file,
    );
    expect(places).toContain(`${file}:${line}`);
  });
  caught.push(claim);
});

test('every kind of corruption is caught, none is published, and every rule catches one', () => {
  console.log(`${caught.length} of ${corruptions.length} kinds of corruption caught`);
  expect(caught.length).toBe(corruptions.length);
  expect(new Set(corruptions.map(({ claim }) => claim)).size).toBe(corruptions.length);
  expect(corruptions.length).toBeGreaterThanOrEqual(80);
  const exercised = new Set(corruptions.map(({ rule }) => rule));
  expect(Object.keys(rules).filter((rule) => !exercised.has(rule as keyof typeof rules))).toEqual([]);
});

test.each(harmless)('$claim changes nothing that is published', ({ edits }) => {
  const before = readBriefing('content');
  withEditedContent(edits, (directory) => {
    const after = readBriefing(directory);
    expect(after.messages).toEqual([]);
    expect(after.edition).toBe(before.edition);
    expect(after.briefing.accounts.map(({ parsed }) => parsed.text)).toEqual(
      before.briefing.accounts.map(({ parsed }) => parsed.text),
    );
  });
});

test('a line of five megabytes ends in a message, not in a crash', () => {
  withEditedContent(
    [{ file: 'accounts/account-1.md', find: 'Sergey Lavrov said.', replace: `Sergey Lavrov said ${'so '.repeat(1_700_000)}.` }],
    (directory) => {
      expect(readBriefing(directory).messages.map(({ rule }) => rule)).toContain('verbatim/digest');
    },
  );
});

test('marks nested two hundred deep end in messages, not in a crash', () => {
  const nested = `${':told['.repeat(200)}deep${']{#deep on=the-meeting/mood}'.repeat(200)}`;
  withEditedContent(
    [{ file: 'accounts/account-1.md', find: 'Sergey Lavrov said.', replace: `${nested} Sergey Lavrov said.` }],
    (directory) => {
      expect(readBriefing(directory).messages.length).toBeGreaterThan(0);
    },
  );
});
