import { addresses, idIn, splitAddress } from '../record/address.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Subject } from '../record/subject.ts';
import type { Withdrawal } from '../record/withdrawal.ts';
import { subjectsOf } from './lookup.ts';
import { plainKind, withArticle } from './subject-kinds.ts';
import { formatDay } from './wording.ts';

/** An address that was withdrawn, with the withdrawal. */
export interface Withdrawn {
  readonly address: string;
  readonly withdrawal: Withdrawal;
}

/** The pages that were withdrawn. Fragments and files are not pages. */
export function pagesWithdrawn(withdrawals: readonly Withdrawal[]): Withdrawn[] {
  return withdrawals.flatMap((withdrawal) =>
    withdrawal.addresses.filter((address) => address.endsWith('/')).map((address) => ({ address, withdrawal })),
  );
}

/** The plain texts that were withdrawn, by the id of their account. */
export function textsWithdrawn(withdrawals: readonly Withdrawal[]): { id: string; withdrawal: Withdrawal }[] {
  return withdrawals.flatMap((withdrawal) =>
    withdrawal.addresses.flatMap((address) => idIn(address, '/accounts/', '.txt') ?? []).map((id) => ({ id, withdrawal })),
  );
}

/** The fragments of a page that were withdrawn, by withdrawal. */
export function fragmentsWithdrawn(
  withdrawals: readonly Withdrawal[],
  page: string,
  linkTo: (address: string) => string,
): { withdrawal: Withdrawal; fragments: string[] }[] {
  return withdrawals.flatMap((withdrawal) => {
    const fragments = withdrawal.addresses
      .map(splitAddress)
      .flatMap((address) => (address.fragment !== '' && linkTo(address.page) === page ? [address.fragment] : []));
    return fragments.length > 0 ? [{ withdrawal, fragments }] : [];
  });
}

/** The pages that showed a withdrawn statement and still exist, by name. */
export function pagesWithout(briefing: Briefing, { address, withdrawal }: Withdrawn): { address: string; name: string }[] {
  const id = idIn(address, '/statements/', '/');
  const places = withdrawal.addresses.map(splitAddress).filter(({ fragment }) => fragment === id);
  const pages = new Set(places.map(({ page }) => briefing.summit.redirects.find(({ from }) => from === page)?.to ?? page));
  const all = [
    ...briefing.accounts.map((account) => ({ address: addresses.account(account.id), name: account.name })),
    ...subjectsOf(briefing).map((subject) => ({ address: addresses.subject(subject), name: subject.title })),
  ];
  return all.filter((page) => pages.has(page.address));
}

/** What kind of page an address leads to, in words for a reader. */
export function kindOfPage(briefing: Briefing, address: string): string {
  const pageOn = (type: Subject['type']) => `page on ${withArticle(plainKind(briefing, { type }))}`;
  const kinds = [
    ...[['/statements/', 'statement'] as const, ['/accounts/', 'account'] as const, ['/speakers/', 'page on a speaker'] as const],
    ...[['/agreements/', pageOn('agreement')] as const, ['/matters/', pageOn('matter')] as const],
  ];
  return kinds.find(([folder]) => address.startsWith(folder))?.[1] ?? 'page';
}

/** When something was withdrawn, up to the name of the edition, which the page adds as a link. */
export function withdrawnOn({ date }: Withdrawal): string {
  return `withdrawn on ${formatDay(date)}, after edition`;
}
