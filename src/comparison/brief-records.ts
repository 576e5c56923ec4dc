import type { Records } from '../record/records.ts';
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

/** What stands on the brief for each agreement: its first point with key words. */
export function rowsOnBrief(rows: readonly GridRow[]): GridRow[] {
  return rows.map((row) => ({ ...row, points: row.points.slice(0, 1) }));
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
