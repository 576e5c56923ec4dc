import type { Move } from '../record/move.ts';

/** The pages that have moved: their old address, and where they lead. Fragments and files are no pages. */
export function pagesMoved(moves: readonly Move[]): Move[] {
  return moves.filter(({ from }) => from.endsWith('/'));
}

/** The fragments that stood on a page and have moved. */
export function fragmentsMoved(
  moves: readonly Move[],
  page: string,
  linkTo: (address: string) => string,
): { fragment: string; to: string }[] {
  return moves.flatMap(({ from, to }) => {
    const [path = '', fragment = ''] = from.split('#');
    return fragment !== '' && linkTo(path) === page ? [{ fragment, to }] : [];
  });
}

/** Files that have moved, by what stands before and after the id in their address. */
export function filesMoved(moves: readonly Move[], before: string, after: string): { oldId: string; id: string }[] {
  const idOf = (address: string) =>
    address.startsWith(before) && address.endsWith(after) ? address.slice(before.length, -after.length) : null;
  return moves.flatMap(({ from, to }) => {
    const [oldId, id] = [idOf(from), idOf(to)];
    return oldId && id ? [{ oldId, id }] : [];
  });
}
