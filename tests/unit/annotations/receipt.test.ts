import { expect, test } from 'vitest';
import { deriveStatement } from '../../../src/annotations/derive-statement.ts';
import { parseAccount } from '../../../src/annotations/parse-account.ts';
import { searchReceipt } from '../../../src/annotations/receipt.ts';

const parsed = parseAccount(
  '# H\n\nThe Ambassador came. :said[Embassies matter.]{#em by=x on=posts/where}\n\nNo ambassadors.',
  'a.md',
);
const account = { ...parsed, statements: parsed.passages.map((p) => deriveStatement(p, { id: 'a', parsed }, String)) };
const search = (searched: string[], extra = {}) =>
  searchReceipt({ speaker: 'y', account: 'a', kind: 'not-mentioned', searched, dismissed: [], ...extra }, 'posts', account);

test('finds a term in any case, inside longer words, and gives the whole word with its paragraph', () => {
  expect(search(['ambassador']).map(({ text, paragraph }) => [text, paragraph])).toEqual([
    ['Ambassador', 1],
    ['ambassadors', 2],
  ]);
});

test('explains a hit inside the statement of another voice by that statement', () => {
  expect(search(['embass'])[0]).toMatchObject({ text: 'Embassies', statement: 'em', reason: null });
});

test('does not explain a hit by a statement of the very speaker on the very subject', () => {
  expect(search(['embass'], { speaker: 'x' })[0]).toMatchObject({ statement: null, reason: null });
});

test('explains a hit by its dismissal, matched by word and paragraph', () => {
  const dismissed = [{ text: 'Ambassador', paragraph: 1, reason: 'A title.' }];
  expect(search(['ambassador'], { dismissed }).map(({ reason }) => reason)).toEqual(['A title.', null]);
});
