import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { quoteStatement } from '../../../src/comparison/quote-statement.ts';
import { all } from '../../rendered.ts';
import { ash, ashKeep, birch, birchDoubts, bothBuild, ferryOld, gazette, herald } from '../../small-briefing.ts';

type Reported = Parameters<typeof quoteStatement>[0];

const quote = (reported: Reported) =>
  quoteStatement(reported, {
    address: `https://quay.example/statements/${reported.statement.id}/`,
    context: `https://quay.example/accounts/${reported.account.id}/#${reported.statement.id}`,
  });
/** The plain text to copy: like the script of the page, it takes the text of the HTML. */
const plain = (reported: Reported) => textOf(fromHtml(quote(reported), { fragment: true }));
const [asGazette, asHerald] = [{ account: gazette }, { account: herald }];

test('quotes words with their speaker, account, paragraph, speech type and address', () => {
  expect(quote({ ...asGazette, statement: ashKeep, speakers: [ash] })).toMatchInlineSnapshot(`
    "<blockquote cite="https://quay.example/accounts/gazette/#ash-keep" lang="en"><p>“We will keep the ferry,”</p></blockquote>
    <p>— Ada Ash, as reported in Account 1, “<cite lang="en">Talks at the quay</cite>”, ¶ 1, quoted in the account: <a href="https://quay.example/statements/ash-keep/">https://quay.example/statements/ash-keep/</a></p>"
  `);
});

test('says the same as plain text, in two lines', () => {
  expect(plain({ ...asGazette, statement: ashKeep, speakers: [ash] })).toMatchInlineSnapshot(`
    "“We will keep the ferry,”
    — Ada Ash, as reported in Account 1, “Talks at the quay”, ¶ 1, quoted in the account: https://quay.example/statements/ash-keep/"
  `);
});

test('says that speech is indirect, and that its speaker is inferred', () => {
  expect(plain({ ...asHerald, statement: birchDoubts, speakers: [birch] })).toMatchInlineSnapshot(`
    "[…] but Birch doubts it.
    — Ben Birch, as reported in Account 2, “Ferry to go”, ¶ 1, indirect speech, speaker inferred (Account 2 ← Ada Ash ← Ben Birch): https://quay.example/statements/birch-doubts/"
  `);
});

test('names both speakers of a joint statement, and only the account of its own words', () => {
  expect(plain({ ...asHerald, statement: bothBuild, speakers: [ash, birch] })).toMatchInlineSnapshot(`
    "Ash and Birch “will build” a bridge, […]
    — Ada Ash and Ben Birch, as reported in Account 2, “Ferry to go”, ¶ 1, partly quoted in the account: https://quay.example/statements/both-build/"
  `);
  expect(plain({ ...asGazette, statement: ferryOld, speakers: [] })).toMatchInlineSnapshot(`
    "The ferry is old.
    — Account 1, “Talks at the quay”, ¶ 2, the account’s own words: https://quay.example/statements/ferry-old/"
  `);
});

test('never says “said”', () => {
  for (const speechType of ['quoted', 'partly-quoted', 'reported', 'narrated'] as const) {
    expect(plain({ ...asGazette, statement: { ...ashKeep, text: 'Yes.', speechType }, speakers: [ash] })).not.toMatch(
      /\bsa(?:id|ys)\b/u,
    );
  }
});

test('names everybody who passed a claim on', () => {
  const statement = { ...ashKeep, chain: ['the clerk', 'Ada Ash', 'Ben Birch'] };
  expect(plain({ ...asGazette, statement, speakers: [ash] })).toContain(
    ' (Account 1 ← the clerk ← Ada Ash ← Ben Birch): https://',
  );
});

test('shows the marks around a quotation, and that its sentence goes on', () => {
  const text = 'Keep it';
  const cut = {
    ...ashKeep,
    text,
    speechType: 'partly-quoted' as const,
    quotations: [{ start: 0, end: text.length, open: '“', close: '' }],
    start: 10,
    end: 17,
    sentence: { start: 0, end: 40 },
    prefix: 'She said, “',
    suffix: ' as long as it floats.”',
  };
  expect(plain({ ...asGazette, statement: cut, speakers: [ash] }).split('\n')[0]).toBe('[…] “Keep it […]');
});

test('escapes markup in the words and the title of an account', () => {
  const text = 'The <b>ferry</b> & "co" \'stay\'.';
  const statement = {
    ...ferryOld,
    text,
    start: 0,
    end: text.length,
    sentence: { start: 0, end: text.length },
    prefix: '',
    suffix: '',
  };
  const html = quote({ statement, account: { ...gazette, title: 'Talks <i>at</i> the quay' }, speakers: [] });
  const root = fromHtml(html, { fragment: true });
  expect(textOf(all(root, 'blockquote')[0] as Element)).toBe(text);
  expect(all(root, 'cite').map((cite) => textOf(cite))).toEqual(['Talks <i>at</i> the quay']);
  expect([...all(root, 'b'), ...all(root, 'i')]).toEqual([]);
});

test('marks the language of the words and of the title, and their direction if it is from right to left', () => {
  const account = { ...gazette, language: 'he', title: 'הסירה' };
  const html = quote({ statement: { ...ashKeep, language: 'he' }, account, speakers: [ash] });
  const [blockquote, cite] = ['blockquote', 'cite'].map((name) => all(fromHtml(html, { fragment: true }), name)[0]);
  expect(blockquote?.properties).toMatchObject({ lang: 'he', dir: 'rtl' });
  expect(cite?.properties).toEqual({ lang: 'he', dir: 'rtl' });
  // In plain text, isolates keep the title from reordering what stands beside it.
  expect(textOf(cite as Element)).toBe('\u2068הסירה\u2069');
});
