import { expect, test } from 'vitest';
import { readContent } from '../../../src/loaders/read-content.ts';
import { toBriefing } from '../../../src/loaders/to-briefing.ts';

const result = readContent('content');

test('the content keeps every rule', () => {
  expect(result.messages).toEqual([]);
});

test('nothing after the unclosed quotation mark is shown as quoted', () => {
  const { statements, accounts } = toBriefing(result);
  const quirky = accounts.flatMap((account) => account.quirks.map((quirk) => ({ account, quirk })));
  const unclosed = quirky.find(({ quirk }) => quirk.kind === 'unbalanced-quotation');
  const affected = statements.filter(({ id }) => unclosed?.quirk.affects.includes(id));
  expect(affected).toHaveLength(5);
  expect(affected.map(({ speechType }) => speechType)).toEqual(Array(5).fill('reported'));
});

test('what a paragraph in an account’s own voice says belongs to no speaker', () => {
  const { statements } = toBriefing(result);
  const ukraine = statements.filter(({ account, paragraph }) => account === 'eirns' && paragraph === 5);
  expect(ukraine.length).toBeGreaterThan(0);
  expect(ukraine.every(({ speakers, speechType }) => speakers.length === 0 && speechType === 'narrated')).toBe(true);
});
