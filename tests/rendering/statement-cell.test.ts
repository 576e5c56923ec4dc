import { expect, test } from 'vitest';
import { compareSubject } from '../../src/comparison/compare-subject.ts';
import StatementCell from '../../src/components/statement/StatementCell.astro';
import { all, attribute, rendered, text } from '../rendered.ts';
import { bridge, ferry, briefing } from '../small-briefing.ts';

const cited = [ferry, bridge].flatMap((subject) =>
  compareSubject(briefing, subject).points.flatMap(({ joint, alone }) =>
    [...joint, ...alone].flatMap(({ statements }) => statements),
  ),
);
const cell = async (id: string, changes: object = {}) => {
  const found = cited.find(({ statement }) => statement.id === id);
  if (!found) throw new Error(`no ${id}`);
  return rendered(StatementCell, { cited: { ...found, ...changes }, subject: ferry, question: 'Will it stay?' });
};
const quoteOf = async (id: string, language?: string) => {
  const found = cited.find(({ statement }) => statement.id === id);
  const root = await cell(id, language ? { statement: { ...found?.statement, language } } : {});
  return all(root, 'blockquote')[0]?.properties;
};

test('quotes the words with their place in the account, their language, and how they are reported', async () => {
  expect(await quoteOf('ash-keep')).toMatchObject({
    dataSpeech: 'quoted',
    cite: '/accounts/gazette/#ash-keep',
    lang: 'en',
  });
});

test('says that a language runs from right to left', async () => {
  expect(await quoteOf('ash-keep', 'he')).toMatchObject({ lang: 'he', dir: 'rtl' });
  expect(await quoteOf('ash-keep', 'ru')).not.toHaveProperty('dir');
});

test('has the statement’s fragment if the statement is anchored there, and only then', async () => {
  expect(attribute(all(await cell('ash-keep'), 'div'), 'id')).toEqual(['ash-keep']);
  expect(attribute(all(await cell('ash-keep', { anchored: false }), 'div'), 'id')).toEqual([null]);
});

test('links to the passage and to the statement, each with a name that makes sense alone', async () => {
  const links = all(await cell('ash-keep'), 'a');
  expect(links.map((link) => [link.properties['href'], text(link)])).toEqual([
    ['/accounts/gazette/#ash-keep', 'Ash on “Will it stay?”: Account 1 ¶\u00A01'],
    ['/statements/ash-keep/', 'Ash on “Will it stay?”: cite'],
    ['/agreements/ferry/#ash-keep', 'Link to Ash on “Will it stay?”'],
  ]);
});

test('says how the words are reported', async () => {
  expect(text(await cell('ash-keep'))).toContain('Account 1 ¶\u00A01, quoted in the account ·');
  expect(text(await cell('both-build'))).toContain('Account 2 ¶\u00A01, partly quoted in the account ·');
  expect(text(await cell('ferry-old'))).toContain('Account 1 ¶\u00A02, the account’s own words ·');
});

test('says that the speaker is inferred, through whom the statement was relayed, and that there is a note', async () => {
  const words = text(await cell('birch-doubts'));
  expect(words).toContain('indirect speech, speaker inferred ·');
  expect(words).toContain('Account 2 ← Ada Ash ← Ben Birch');
  expect(words).toContain('cite, with a note');
  expect(text(await cell('ash-keep'))).not.toMatch(/inferred|←|note/u);
});

test('says whom an account relays, and never calls that just its own words', async () => {
  const found = cited.find(({ statement }) => statement.id === 'ferry-old');
  const relayed = text(await cell('ferry-old', { statement: { ...found?.statement, chain: ['the harbor office'] } }));
  expect(relayed).toContain(', the account, relaying the harbor office ·');
  expect(relayed).not.toContain('own words');
});

test('names the account if it speaks for itself', async () => {
  expect(text(await cell('ferry-old'))).toContain('Account 1 on “Will it stay?”: cite');
});

test('offers its words to copy once on a page, at its fragment, and invisibly until a script can copy them', async () => {
  const buttons = async (anchored: boolean) => all(await cell('ash-keep', { anchored }), 'button');
  expect(await buttons(false)).toEqual([]);
  const [button, ...others] = await buttons(true);
  expect(others).toEqual([]);
  expect(button && text(button)).toBe('Ash on “Will it stay?”: copy');
  expect(button?.properties).toMatchObject({
    className: expect.arrayContaining(['invisible']),
    dataQuote: expect.stringMatching(/^<blockquote .*We will keep the ferry/u),
  });
});
