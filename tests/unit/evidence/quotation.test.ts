import { expect, test } from 'vitest';
import { quotation } from '../../../src/evidence/quotation.ts';
import { type Edits, faultsBy } from '../../small-content.ts';

const gazette = (body: string, rest: object = {}): Edits => ({ accounts: { gazette: { body: `# Talks\n\n${body}`, ...rest } } });

test('rejects a quotation mark without its partner in a passage', () => {
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

test('ignores quotation marks outside of passages', () => {
  expect(unbalanced('“ :said[Ash keeps it.]{#ash-keep by=ash on=ferry/keep}')).toEqual([]);
  expect(unbalanced(':said[Ash keeps it.]{#ash-keep by=ash on=ferry/keep}“')).toEqual([]);
});

test('names the innermost passage around the mark', () => {
  expect(unbalanced(':said[“Ash keeps it.]{#ash-keep by=ash on=ferry/keep}')).toEqual([
    'accounts/gazette.md:3:7 quotation/unbalanced',
  ]);
  expect(unbalanced(':said[Ash keeps it.”]{#ash-keep by=ash on=ferry/keep}')).toEqual([
    'accounts/gazette.md:3:20 quotation/unbalanced',
  ]);
  const nested = ':said[Ash keeps :said[it.”]{#inner by=ash on=ferry/keep}]{#ash-keep by=ash on=ferry/keep}';
  expect(faultsBy(quotation, gazette(nested)).join()).toContain('without its partner in passage inner,');
});

test('accepts a mark that a quirk records', () => {
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

test('rejects a quotation in prose that no cited statement holds to the letter', () => {
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

test('rejects a quotation in other prose that no account holds', () => {
  expect(
    faultsBy(quotation, { summit: { lead: 'They met at “the quay”.' }, references: { timetable: { note: 'Of “The ferry”.' } } }),
  ).toEqual([]);
  expect(
    faultsBy(quotation, { summit: { lead: 'They met at “a quay”.' }, references: { timetable: { note: 'Of “A ferry”.' } } }),
  ).toEqual([
    `references/timetable.yaml note quotation/prose  Unexpected quotation “A ferry”, expected words that stand in an account${mend}`,
    `summit.yaml lead quotation/prose  Unexpected quotation “a quay”, expected words that stand in an account${mend}`,
  ]);
});

const keyMend =
  '\n  note: copy the words from the account to the letter; only what stands in square brackets after a word is yours';
const key = (words: string, statement = 'ash-keep') => faultsBy(quotation, ferry({ key: [{ statement, words }] }));

test('rejects key words that the statement does not hold to the letter', () => {
  expect(key('keep the ferry')).toEqual([]);
  expect(key('keep a ferry')).toEqual([
    `agreements/ferry.md key 0 words quotation/key-words  Unexpected key words “keep a ferry”, expected words that stand in statement ash-keep${keyMend}`,
  ]);
  expect(key('keep the ferr')).toEqual([
    `agreements/ferry.md key 0 words quotation/key-words  Unexpected key words “keep the ferr”, expected words that stand in statement ash-keep${keyMend}`,
  ]);
});

test('names the statement that does hold the key words', () => {
  expect(key('goes in May')).toEqual([
    'agreements/ferry.md key 0 statement quotation/key-words  Unexpected statement ash-keep beside key words “goes in May”, expected ferry-goes, in which they stand\n' +
      '  note: write statement: ferry-goes, or copy the words from ash-keep',
  ]);
});

test('leaves an unknown statement to another rule', () => {
  expect(key('goes in May', 'ferry-stays')).toEqual([]);
});

test('rejects a gloss that is empty or has more than six words', () => {
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

test('reports a gloss and the words around it', () => {
  expect(key('We [ ] will sell')).toEqual([
    expect.stringContaining('quotation/gloss  Unexpected gloss [ ], expected'),
    expect.stringContaining('quotation/key-words  Unexpected key words “We will sell”, expected'),
  ]);
});

test('passes over what cannot be read', () => {
  expect(faultsBy(quotation, { faulty: ['accounts/herald.md', 'agreements/ferry.md'] })).toEqual([]);
});
