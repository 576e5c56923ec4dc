import type { Records } from '../record/records.ts';
import { relations } from '../record/relation.ts';
import type { Summit } from '../record/summit.ts';
import type { AccountBalance } from './balance.ts';
import { balanceAccounts } from './balance.ts';
import type { GridRow } from './grid.ts';
import { lookup, getOrThrow } from './lookup.ts';

/** What the one-page brief shows: everything, or, where the summit names agreements for it, these alone. */
export function recordsOnBrief(records: Records): Records {
  const { brief } = records.summit;
  if (!brief) return records;
  return { ...records, agreements: records.agreements.filter(({ id }) => brief.includes(id)), matters: [] };
}

/**
 * The rows of the brief's table. Where it would not fit on its page with all, it shows of each agreement the first point with key words
 * and those on which statements conflict.
 */
export function rowsOnBrief(rows: readonly GridRow[], setting: Summit['briefSetting']): readonly GridRow[] {
  if (setting !== 'short') return rows;
  return rows.map((row) => ({
    ...row,
    points: row.points.filter(({ point }, index) => index === 0 || relations[point.relation.kind].outcome === 'conflict'),
  }));
}

/** The accounts on the brief: all, or, where it shows some of the agreements, those in which their key words stand. */
export function balanceOnBrief(records: Records): AccountBalance[] {
  const balance = balanceAccounts(records);
  if (!records.summit.brief) return balance;
  const { statements } = lookup(records);
  const cited = new Set(
    recordsOnBrief(records).agreements.flatMap(({ key }) =>
      key.map(({ statement }) => getOrThrow(statements, statement).account),
    ),
  );
  return balance.filter(({ account }) => cited.has(account.id));
}
