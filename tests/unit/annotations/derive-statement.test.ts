import { expect, test } from 'vitest';
import { deriveStatement } from '../../../src/annotations/derive-statement.ts';
import { parseAccount } from '../../../src/annotations/parse-account.ts';
import type { Inference } from '../../../src/record/account.ts';

function derive(paragraph: string, inferences?: readonly Inference[]) {
  const parsed = parseAccount(`# Headline\n\n${paragraph}`, 'a.md');
  const [passage] = parsed.passages;
  if (!passage) throw new Error('no passage');
  return deriveStatement(passage, { id: 'a', parsed, inferences }, (id) => id.toUpperCase());
}
const speechType = (paragraph: string) => derive(paragraph).speechType;

test('is quoted if all of the passage stands in quotation marks, whether they are inside it or around it', () => {
  expect(speechType(':said["We agree."]{#s by=x on=a/b} he said.')).toBe('quoted');
  expect(speechType('":said[We agree.]{#s by=x on=a/b} We do." he said.')).toBe('quoted');
});

test('is partly quoted if some of it does', () => {
  expect(speechType(':said[He called it "strange" twice]{#s by=x on=a/b}.')).toBe('partly-quoted');
});

test('is indirect speech if none of it does, or if a mark is never closed', () => {
  expect(speechType(':said[He agreed]{#s by=x on=a/b}.')).toBe('reported');
  expect(speechType(':said[He spoke of "peace.]{#s by=x on=a/b} Both agreed.')).toBe('reported');
});

test('is narrated if the account speaks itself, whatever it quotes', () => {
  expect(speechType(':told[It was called "strange".]{#s on=a/b}')).toBe('narrated');
});

test('gives the stretches in quotation marks without the marks', () => {
  const { text, quotations } = derive(':said[He called it "strange" and "odd"]{#s by=x on=a/b}.');
  expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual(['strange', 'odd']);
});

test('quotation marks around nothing quote nothing', () => {
  expect(derive(':said[He said "" twice]{#s by=x on=a/b}.')).toMatchObject({ quotations: [], speechType: 'reported' });
});

test('counts offsets in the plain text, with up to 32 characters on either side', () => {
  const statement = derive('Before that, :said[he agreed]{#s by=x on=a/b} to it.');
  expect(statement).toMatchObject({
    text: 'he agreed',
    start: 23,
    end: 32,
    paragraph: 1,
    prefix: 'Headline\n\nBefore that, ',
    suffix: ' to it.',
    sentence: { start: 10, end: 39 },
  });
});

test('has as its fingerprint the first 8 hex digits of the SHA-256 of the words', () => {
  expect(derive(':told[abc]{#s on=a/b}').fingerprint).toBe('ba7816bf');
});

test('has its speakers as one link of its chain, unless the mark gives another chain', () => {
  expect(derive(':said[Words]{#s by=x on=a/b}').chain).toEqual(['X']);
  expect(derive(':said[Words]{#s by=x,y on=a/b}').chain).toEqual(['X and Y']);
  expect(derive(':said[Words]{#s by=x on=a/b chain=t,x,u}').chain).toEqual(['T', 'X', 'U']);
});

test('the chain of an account’s own words has only those whom it relays, and they are no speakers of it', () => {
  expect(derive(':told[Words]{#s on=a/b}')).toMatchObject({ chain: [], speakers: [], attribution: 'none' });
  expect(derive(':told[Words]{#s on=a/b chain=office,x}')).toMatchObject({
    ...{ chain: ['OFFICE', 'X'], speakers: [], attribution: 'none', speechType: 'narrated' },
  });
});

test('has the editor’s reason for an inferred speaker, or for a name that leaves open who speaks', () => {
  const inferences = [
    { statements: ['other'], reason: 'Another reading.' },
    { statements: ['s', 'last'], reason: 'It goes on with the sentence before.' },
  ];
  expect(derive(':said[Words]{#s by=x from=r on=a/b}', inferences)).toMatchObject({
    ...{ attribution: 'carried', continues: 'r', inference: 'It goes on with the sentence before.' },
  });
  expect(derive(':said[Words]{#s by=x on=a/b}', inferences)).toMatchObject({
    ...{ attribution: 'named', inference: 'It goes on with the sentence before.' },
  });
  expect(derive(':said[Words]{#unsigned by=x from=r on=a/b}', inferences).inference).toBeNull();
  expect(derive(':said[Words]{#s by=x from=r on=a/b}').inference).toBeNull();
});

const transcript = (text: string, language = 'en', labels = {}) => {
  const parsed = parseAccount(`# Headline\n\nBefore.\n\n${text}`, 'a.md');
  return parsed.passages.map((passage) => {
    const account = { id: 'press', parsed, language, labels };
    const { start, sentence, quotations, ...statement } = deriveStatement(passage, account, String);
    const inSentence = parsed.text.slice(sentence.start, sentence.end);
    return {
      ...statement,
      inSentence,
      quoted: quotations.map((one) => [one.open, statement.text.slice(one.start, one.end), one.close]),
    };
  });
};

test('belongs to its account, in its language, on its points and by its speakers', () => {
  expect(transcript(':said[It stays.]{#s by=x,y on=a/b,a/c named="Ash"}')).toMatchObject([
    { account: 'press', language: 'en', topics: ['a/b', 'a/c'], speakers: ['x', 'y'], attribution: 'carried', namedBy: 'Ash' },
  ]);
  expect(derive(':told[It stays.]{#s on=a/b}').language).toBe('und');
});

test('has the marks around its quotations, even if they stand outside the passage', () => {
  expect(transcript('He said, “:said[It stays.]{#s by=x on=a/b} It does,” and “no”.')).toMatchObject([
    { quoted: [['“', 'It stays.', '”']], inSentence: 'He said, “It stays. It does,” and “no”.' },
  ]);
  expect(transcript('“Yes,” he said. :said[He called it «odd»]{#s by=x on=a/b}, “again”.')).toMatchObject([
    { quoted: [['«', 'odd', '»']], speechType: 'partly-quoted' },
  ]);
});

test('is quoted without marks in a turn of a transcript, whose label is no part of the sentence', () => {
  expect(transcript('ASH: :said[It stays.]{#s by=x on=a/b}', 'en', { ASH: 'x' })).toMatchObject([
    { speechType: 'quoted', quoted: [['', 'It stays.', '']], inSentence: 'It stays.' },
  ]);
  expect(transcript(':told[ASH: It] stays.', 'en', { ASH: 'x' })).toMatchObject([{ inSentence: 'ASH: It stays.' }]);
});

test('is quoted without marks in a dialogue that opens with a dash', () => {
  expect(transcript('— :said[Да, — сказал он.]{#s by=x on=a/b}', 'ru')).toMatchObject([
    { speechType: 'partly-quoted', quoted: [['', 'Да,', '']] },
  ]);
});

test('has 32 characters of context on either side, and never half a character', () => {
  const [statement] = transcript(`${'a'.repeat(9)}😀${'b'.repeat(31)}:told[w]{#s on=a/b}${'c'.repeat(31)}😀`);
  expect(statement).toMatchObject({ prefix: 'b'.repeat(31), suffix: 'c'.repeat(31) });
  expect(transcript(`${'b'.repeat(40)}:told[w]{#s on=a/b}${'c'.repeat(40)}`)).toMatchObject([
    { prefix: 'b'.repeat(32), suffix: 'c'.repeat(32) },
  ]);
});
