import { expect, test } from 'vitest';
import { deriveStatement } from '../../../src/annotations/derive-statement.ts';
import { parseAccount } from '../../../src/annotations/parse-account.ts';
import { contradictsSilence, searchForSilence } from '../../../src/annotations/search-for-silence.ts';

const parsed = parseAccount(
  '# H\n\nThe Ambassador came. :said[Embassies matter.]{#em by=x on=posts/where}\n\nNo ambassadors.',
  'a.md',
);
const account = { ...parsed, statements: parsed.passages.map((p) => deriveStatement(p, { id: 'a', parsed }, String)) };
const search = (searched: string[], extra = {}) =>
  searchForSilence({ speaker: 'y', account: 'a', kind: 'not-mentioned', searched, dismissed: [], ...extra }, 'posts', account);

test('finds a term in any case and inside longer words, and gives the whole word with its paragraph', () => {
  expect(search(['ambassador']).map(({ text, paragraph }) => [text, paragraph])).toEqual([
    ['Ambassador', 1],
    ['ambassadors', 2],
  ]);
});

test('a statement of another voice explains the hits inside it', () => {
  expect(search(['embass'])[0]).toMatchObject({ text: 'Embassies', statement: 'em', reason: null });
});

test('a statement of the same speaker on the same subject explains no hit', () => {
  expect(search(['embass'], { speaker: 'x' })[0]).toMatchObject({ statement: null, reason: null });
});

test('a dismissal explains the hit of its word in its paragraph', () => {
  const dismissed = [{ text: 'Ambassador', paragraph: 1, reason: 'A title.' }];
  expect(search(['ambassador'], { dismissed }).map(({ reason }) => reason)).toEqual(['A title.', null]);
});

test('a statement that holds only part of a hit, or none of it, does not explain it', () => {
  expect(search(['matter'])[0]).toMatchObject({ text: 'matter', statement: 'em' });
  expect(search(['came. Embassies'])[0]).toMatchObject({ statement: null });
  expect(search(['matter.'])[0]).toMatchObject({ statement: 'em' });
  expect(search(['No'])[0]).toMatchObject({ text: 'No', paragraph: 2, statement: null });
});

test('a dismissal explains no other word, and none in another paragraph', () => {
  const dismissed = [
    { text: 'Ambassador', paragraph: 2, reason: 'Elsewhere.' },
    { text: 'Embassies', paragraph: 1, reason: 'Another word.' },
  ];
  expect(search(['ambassador'], { dismissed }).map(({ reason }) => reason)).toEqual([null, null]);
  const unexplained = [
    { text: 'Ambassador', paragraph: 1, reason: ' ' },
    { text: 'ambassadors', paragraph: 2, reason: null },
  ];
  expect(search(['ambassador'], { dismissed: unexplained }).map(({ reason }) => reason)).toEqual([null, null]);
});

test('hits are in the order of the text, and each word is one hit, hyphens included', () => {
  const text = 'Ash’s ferry-boat ferries. A ferry';
  const paragraphs = [{ number: 1, start: 0, end: text.length }];
  const silence = {
    speaker: 'y',
    account: 'a',
    kind: 'not-mentioned' as const,
    searched: ['ferr', 'boat', 'ash'],
    dismissed: [],
  };
  const hits = searchForSilence(silence, 'posts', { text, paragraphs, statements: [] });
  expect(hits.map((hit) => [hit.start, hit.text])).toEqual([
    [0, 'Ash’s'],
    [6, 'ferry-boat'],
    [17, 'ferries'],
    [28, 'ferry'],
  ]);
});

test('any statement of an account on the subject contradicts a silence of the whole account', () => {
  const [statement] = account.statements;
  if (!statement) throw new Error('no statement');
  const silence = { account: 'a', kind: 'not-mentioned' as const, searched: [], dismissed: [] };
  expect(contradictsSilence(silence, 'posts', statement)).toBe(true);
  expect(contradictsSilence(silence, 'post', statement)).toBe(false);
  expect(contradictsSilence({ ...silence, account: 'b' }, 'posts', statement)).toBe(false);
  expect(contradictsSilence(silence, 'posts', { ...statement, topics: ['ferry/keep', 'posts/where'] })).toBe(true);
});
