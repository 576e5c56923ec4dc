import { expect, test } from 'vitest';
import StatementLink from '../../src/components/statement/StatementLink.astro';
import type { Statement } from '../../src/record/statement.ts';
import { all, attribute, rendered, text } from '../rendered.ts';
import { ashKeep, briefing, ferryOld } from '../small-briefing.ts';

const source = async (statement: Statement) => {
  const [, line] = all(await rendered(StatementLink, { briefing, statement }), 'p');
  return line && { line: text(line), links: attribute(all(line, 'a'), 'href') };
};

test('says below the words where they stand, who speaks, and how, with links that make sense out of context', async () => {
  expect(await source(ashKeep)).toEqual({
    line: 'Account 1 ¶\u00A01: We will keep the ferry,, Ash, quoted in the account · cite We will keep the ferry,',
    links: ['/accounts/gazette/#ash-keep', '/statements/ash-keep/'],
  });
});

test('names no speaker of an account’s own words', async () => {
  expect(await source(ferryOld)).toEqual({
    line: 'Account 1 ¶\u00A02: The ferry is old., the account’s own words · cite The ferry is old.',
    links: ['/accounts/gazette/#ferry-old', '/statements/ferry-old/'],
  });
});
