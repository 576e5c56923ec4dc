import { expect, test } from 'vitest';
import { balanceAccounts, quotedIn } from '../../../src/comparison/balance.ts';
import { ash, birch, gazette, herald, records } from '../../small-records.ts';

const balance = balanceAccounts(records);

test('counts the statements of each account by speaker and by how they are reported', () => {
  expect(balance).toEqual([
    {
      account: gazette,
      shares: [
        { speaker: ash, quoted: 1, partlyQuoted: 0, reported: 0 },
        { speaker: birch, quoted: 0, partlyQuoted: 0, reported: 0 },
      ],
      narrated: 1,
      total: 2,
    },
    {
      account: herald,
      shares: [
        { speaker: ash, quoted: 0, partlyQuoted: 1, reported: 0 },
        { speaker: birch, quoted: 0, partlyQuoted: 1, reported: 1 },
      ],
      narrated: 1,
      total: 3,
    },
  ]);
});

test('finds the accounts that quote a speaker, wholly or in part', () => {
  expect(quotedIn(balance, 'ash')).toEqual([gazette, herald]);
  expect(quotedIn(balance, 'birch')).toEqual([herald]);
});
