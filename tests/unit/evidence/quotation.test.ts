import { expect, test } from 'vitest';
import { quotation } from '../../../src/evidence/quotation.ts';
import { type Edits, faultsBy } from '../../small-content.ts';

const gazette = (body: string, rest: object = {}): Edits => ({ accounts: { gazette: { body: `# Talks\n\n${body}`, ...rest } } });

test('a passage holds no quotation mark without its partner', () => {
  const open = ':said[Ash said, “We will keep it. He left.]{#ash-keep by=ash on=ferry/keep}';
  expect(faultsBy(quotation, gazette(open)).slice(0, 1)).toEqual([
    'accounts/gazette.md:3:17 quotation/unbalanced  Unexpected quotation mark without its partner in passage ash-keep, expected a pair of marks in one paragraph\n' +
      '  note: end the passage before the mark, or record a quirk of the kind unbalanced-quotation; the text stays as received',
  ]);
});

/** Where quotation marks without a partner are told. */
const unbalanced = (body: string, rest: object = {}) =>
  faultsBy(quotation, gazette(body, rest)).flatMap(
    (fault) => /^\S+ quotation\/unbalanced|in passage \S+(?=,)/gu.exec(fault)?.[0] ?? [],
  );

test('a quotation mark outside of passages is the account’s affair', () => {
  expect(unbalanced('“ :said[Ash keeps it.]{#ash-keep by=ash on=ferry/keep}')).toEqual([]);
  expect(unbalanced(':said[Ash keeps it.]{#ash-keep by=ash on=ferry/keep}“')).toEqual([]);
});

test('a quotation mark belongs to the passage that it opens or closes, and to the inner of two', () => {
  expect(unbalanced(':said[“Ash keeps it.]{#ash-keep by=ash on=ferry/keep}')).toEqual([
    'accounts/gazette.md:3:7 quotation/unbalanced',
  ]);
  expect(unbalanced(':said[Ash keeps it.”]{#ash-keep by=ash on=ferry/keep}')).toEqual([
    'accounts/gazette.md:3:20 quotation/unbalanced',
  ]);
  const nested = ':said[Ash keeps :said[it.”]{#inner by=ash on=ferry/keep}]{#ash-keep by=ash on=ferry/keep}';
  expect(faultsBy(quotation, gazette(nested)).join()).toContain('without its partner in passage inner,');
});

test('a quirk records a quotation that its publisher never closed', () => {
  const body = ':said[Ash said, “We will keep it. He left.]{#ash-keep by=ash on=ferry/keep}';
  const quirk = (text: string, kind = 'unbalanced-quotation') => ({ quirks: [{ text, kind, decision: 'So received.' }] });
  expect(unbalanced(body, quirk('“We will'))).toEqual([]);
  expect(unbalanced(body, quirk('said, “'))).toEqual([]);
  expect(unbalanced(body, quirk('“We will', 'spelling'))).toHaveLength(1);
  expect(unbalanced(body, quirk('We will'))).toHaveLength(1);
  expect(unbalanced(body, quirk('Ash said, '))).toHaveLength(1);
});

const ferry = (edits: object): Edits => ({ agreements: { ferry: edits } });
const mend = '\n  note: copy the words to the letter, cite the statement that holds them, or leave the quotation marks out';

test('prose quotes words of the statements that it cites, to the letter', () => {
  const gist = (text: string) => faultsBy(quotation, ferry({ gist: { text, cites: ['ash-keep', 'both-build'] } }));
  expect(gist('“We will keep the ferry,” and they “will build” it.')).toEqual([]);
  expect(gist('“We keep the ferry”, “will buil”.')).toEqual([
    `agreements/ferry.md gist text quotation/prose  Unexpected quotation “We keep the ferry”, expected words that stand in a statement that the gist cites${mend}`,
    `agreements/ferry.md gist text quotation/prose  Unexpected quotation “will buil”, expected words that stand in a statement that the gist cites${mend}`,
  ]);
  expect(gist('“We will keep the ferry” and “so on.')).toEqual([
    `agreements/ferry.md gist text quotation/prose  Unexpected quotation mark without its partner, expected a pair of marks${mend}`,
  ]);
});

const keyMend =
  '\n  note: copy the words from the account to the letter; only what stands in square brackets after a word is yours';
const key = (words: string, statement = 'ash-keep') => faultsBy(quotation, ferry({ key: [{ statement, words }] }));

test('key words stand in their statement, to the letter', () => {
  expect(key('keep the ferry')).toEqual([]);
  expect(key('keep a ferry')).toEqual([
    `agreements/ferry.md key 0 words quotation/key-words  Unexpected key words “keep a ferry”, expected words that stand in statement ash-keep${keyMend}`,
  ]);
  expect(key('keep the ferr')).toEqual([
    `agreements/ferry.md key 0 words quotation/key-words  Unexpected key words “keep the ferr”, expected words that stand in statement ash-keep${keyMend}`,
  ]);
});

test('key words that stand in another statement are beside the wrong one', () => {
  expect(key('goes in May')).toEqual([
    'agreements/ferry.md key 0 statement quotation/key-words  Unexpected statement ash-keep beside key words “goes in May”, expected ferry-goes, in which they stand\n' +
      '  note: write statement: ferry-goes, or copy the words from ash-keep',
  ]);
});

test('key words of a statement that does not exist are told by another rule', () => {
  expect(key('goes in May', 'ferry-stays')).toEqual([]);
});

test('a gloss is one to six words', () => {
  const gloss = (words: string) =>
    `agreements/ferry.md key 0 words quotation/gloss  Unexpected gloss [${words}], expected one to 6 words\n` +
    '  note: say in a word or two what the pronoun before it stands for, or choose another excerpt';
  expect(key('We [Ash and all who keep watch] will keep [on] the ferry')).toEqual([]);
  expect(key('We [Ash and all who keep watch there] will keep [ ] the ferry')).toEqual([
    gloss('Ash and all who keep watch there'),
    gloss(' '),
  ]);
  expect(key('We [Ash  and\tall who keep watch] will keep')).toEqual([]);
});

test('a gloss among words that are not the statement’s is told as well', () => {
  expect(key('We [ ] will sell')).toEqual([
    expect.stringContaining('quotation/gloss  Unexpected gloss [ ], expected'),
    expect.stringContaining('quotation/key-words  Unexpected key words “We will sell”, expected'),
  ]);
});

test('an account or a subject that cannot be read is passed over', () => {
  expect(faultsBy(quotation, { faulty: ['accounts/herald.md', 'agreements/ferry.md'] })).toEqual([]);
});
