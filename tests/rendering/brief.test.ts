import { expect, test } from 'vitest';
import { balanceOnBrief, rowsOnBrief } from '../../src/comparison/brief-records.ts';
import { sidesOf } from '../../src/comparison/conflict-sides.ts';
import { findPartings, makeGrid } from '../../src/comparison/grid.ts';
import { findNotReported } from '../../src/comparison/not-reported.ts';
import { overviewOf } from '../../src/comparison/subject-kinds.ts';
import Brief from '../../src/components/paper/Brief.astro';
import type { Records } from '../../src/record/records.ts';
import { all, rendered, text } from '../rendered.ts';
import { records } from '../small-records.ts';

const brief = (of: Records = records) => {
  const { conflicts, differences } = findPartings(of);
  return rendered(Brief, {
    ...{ records: of, finding: 'Two points.', caveat: '', part: null, differences },
    rows: rowsOnBrief(makeGrid(of)),
    balance: balanceOnBrief(of),
    conflicts: conflicts.map((point) => ({ ...point, sides: sidesOf(of, point) })),
    notReported: findNotReported(of, overviewOf(of)),
    code: { size: 1, path: '' },
  });
};

test('says how statements compare below the question that they answer, and tells the whole agreement in a column of its own', async () => {
  const [head, row] = all(await brief(), 'tr');
  expect(head && all(head, 'th').map(text).at(-1)).toBe('In one sentence');
  expect(row && all(row, 'th').map(text)).toEqual(['1 The ferry Will it stay? Ash and Account 2 conflict.']);
  expect(row && all(row, 'td').map(text).at(-1)).toBe(
    'In one sentence Ash says the ferry stays; Account\u00A02 says it goes. ' +
      '(Source: Account\u00A01\u00A0¶\u00A01; Source: Account\u00A02\u00A0¶\u00A01)',
  );
});
