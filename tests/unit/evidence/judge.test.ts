import { expect, test } from 'vitest';
import { judge } from '../../../src/evidence/judge.ts';
import { ledgerOf, printed, smallContent } from '../../small-content.ts';

const ledger = ledgerOf(smallContent());

test('finds nothing wrong with content that keeps every rule', () => {
  expect(printed(judge(smallContent({ ledger })))).toEqual([]);
});
