import { expect, test } from 'vitest';
import { judge } from '../../../src/evidence/judge.ts';
import { ledgerOf, printed, smallContent } from '../../small-content.ts';

const ledger = ledgerOf(smallContent());

test('content that keeps every rule is not at fault', () => {
  expect(printed(judge(smallContent({ ledger })))).toEqual([]);
});
