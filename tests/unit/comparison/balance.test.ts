import { expect, test } from 'vitest';
import { balanceAccounts, describeBalance, figuresOf } from '../../../src/comparison/balance.ts';
import { ash, birch, cole, gazette, herald, briefing } from '../../small-briefing.ts';

const balance = () => balanceAccounts(briefing);

test('counts the statements of each account by speaker, quoted or indirect', () => {
  expect(balance()).toEqual([
    {
      account: gazette,
      shares: [
        { speaker: ash, quoted: 1, indirect: 0 },
        { speaker: birch, quoted: 0, indirect: 0 },
      ],
      narrated: 1,
    },
    {
      account: herald,
      shares: [
        { speaker: ash, quoted: 1, indirect: 0 },
        { speaker: birch, quoted: 1, indirect: 1 },
      ],
      narrated: 1,
    },
  ]);
});

test('says whom an account quotes, and whom it reports only indirectly', () => {
  const none = { quoted: 0, indirect: 0 };
  const described = (...counts: Partial<typeof none>[]) =>
    describeBalance({
      shares: counts.map((count, index) => ({ ...none, ...count, speaker: [ash, birch, cole][index] ?? ash })),
    });
  expect(described({ quoted: 1 }, { indirect: 2 })).toBe('quotes only Ash and reports Birch only indirectly');
  expect(described({ indirect: 1 }, { quoted: 1, indirect: 3 })).toBe('quotes only Birch and reports Ash only indirectly');
  expect(described({ quoted: 1 }, { quoted: 1 })).toBe('quotes Ash and Birch');
  expect(described({ quoted: 2, indirect: 1 }, {})).toBe('quotes only Ash');
  expect(described({ indirect: 1 }, { indirect: 1 })).toBe('quotes nobody and reports Ash and Birch only indirectly');
  expect(described({}, { indirect: 1 })).toBe('quotes nobody and reports Birch only indirectly');
  expect(described({}, {})).toBe('quotes nobody');
  expect(described({ quoted: 1 }, { quoted: 1 }, { indirect: 1 })).toBe(
    'quotes only Ash and Birch and reports Cole only indirectly',
  );
  expect(balance().map(describeBalance)).toEqual(['quotes only Ash', 'quotes Ash and Birch']);
});

test('gives the figures of each account, or of all together if there are more than fit', () => {
  const measured = [
    { ...gazette, coverage: 0.5, unmarked: [{ start: 0, end: 5 }] },
    { ...herald, text: gazette.text.repeat(3), coverage: 0.1, unmarked: [] },
  ];
  const of = balanceAccounts({ ...briefing, accounts: measured });
  expect(figuresOf(of, 2).map(({ account, narrated, coverage, unmarked }) => [account, narrated, coverage, unmarked])).toEqual([
    [measured[0], 1, 0.5, 1],
    [measured[1], 1, 0.1, 0],
  ]);
  expect(figuresOf(of, 1)).toEqual([
    {
      account: null,
      shares: [
        { speaker: ash, quoted: 2, indirect: 0 },
        { speaker: birch, quoted: 1, indirect: 1 },
      ],
      narrated: 2,
      coverage: expect.closeTo(0.2, 10),
      unmarked: 1,
    },
  ]);
});
