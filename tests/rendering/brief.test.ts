import { expect, test } from 'vitest';
import Brief from '../../src/components/paper/Brief.astro';
import type { Briefing } from '../../src/record/briefing.ts';
import { all, rendered, text } from '../rendered.ts';
import { ferry, briefing, silences } from '../small-briefing.ts';

const brief = (of: Briefing = briefing) => rendered(Brief, { briefing: of, code: { size: 1, path: '' } });

test('says below the question how its answers compare, and sums up the agreement in a column of its own', async () => {
  const [head, row] = all(await brief(), 'tr');
  expect(head && all(head, 'th').map(text).at(-1)).toBe('In one sentence');
  expect(row && all(row, 'th').map(text)).toEqual(['1 The ferry Will it stay? Ash and Account 2 conflict.']);
  expect(row && all(row, 'td').map(text).at(-1)).toBe(
    'In one sentence Ash says the ferry stays; Account\u00A02 says it goes. ' +
      '(Source: Account\u00A01\u00A0¶\u00A01; Source: Account\u00A02\u00A0¶\u00A01)',
  );
});

/** The ferry, on which the gazette reports that Birch declined to answer. */
const declined = (silences: typeof ferry.silences = []): Briefing => ({
  ...briefing,
  agreements: [
    {
      ...ferry,
      silences: [
        ...silences,
        { speaker: 'birch', account: 'gazette', kind: 'declined', searched: ['ferry'], dismissed: [], hits: [] },
      ],
    },
  ],
});

test('says which agreement a refusal is about, since it stands beside one question', async () => {
  const cells = all(await brief(declined()), 'td');
  expect(cells.slice(1, 2).map(text)).toEqual([
    'Birch On this agreement, Account 1 reports that Birch declined to answer. An outside record has Birch on it: The quay.',
  ]);
});

test('never says that what a speaker refused to say may have been said all the same', async () => {
  const sections = async (of: Briefing) =>
    all(await brief(of), 'section')
      .map(text)
      .filter((words) => /^(?:What the accounts|Reported) /u.test(words));
  const refusal = 'Reported without a statement The ferry: Account 1 reports that Birch declined to answer.';
  expect(await sections(declined())).toEqual([refusal]);
  expect(await sections(declined(silences.slice(1)))).toEqual([
    'What the accounts do not report The ferry: Account 2 does not report Birch on this. What is not reported may have been said all the same.',
    refusal,
  ]);
});
