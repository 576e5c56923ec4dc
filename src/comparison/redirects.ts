import { idIn, splitAddress } from '../record/address.ts';
import type { Redirect } from '../record/redirect.ts';

/** The pages that have moved. Fragments and files are not pages. */
export function redirectedPages(redirects: readonly Redirect[]): Redirect[] {
  return redirects.filter(({ from }) => from.endsWith('/'));
}

/** The fragments that a page had and that have moved. */
export function redirectedFragments(
  redirects: readonly Redirect[],
  page: string,
  linkTo: (address: string) => string,
): { fragment: string; to: string }[] {
  return redirects
    .map(({ from, to }) => ({ ...splitAddress(from), to }))
    .filter((redirect) => redirect.fragment !== '' && linkTo(redirect.page) === page)
    .map(({ fragment, to }) => ({ fragment, to }));
}

/** The files that have moved whose old and new addresses are an id between `before` and `after`. */
export function filesMoved(redirects: readonly Redirect[], before: string, after: string): { oldId: string; id: string }[] {
  return redirects.flatMap(({ from, to }) => {
    const [oldId, id] = [idIn(from, before, after), idIn(to, before, after)];
    return oldId !== null && id !== null ? [{ oldId, id }] : [];
  });
}
