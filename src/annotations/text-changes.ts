import { diffArrays } from 'diff';

/** A stretch in which a text is no longer what it was. */
export interface TextChange {
  /** Where the stretch begins in the present text. */
  readonly at: number;
  /** Where the texts begin to differ. A word before it that makes the change readable is part of the stretch. */
  readonly from: number;
  /** What stands there now; empty if something is gone. */
  readonly found: string;
  /** What stood there; empty if something was added. */
  readonly was: string;
}

/** Words, paragraph breaks, and every other sign by itself. */
const tokens = /\n\n|[\p{L}\p{M}\p{N}]+|./gsu;
/** If more tokens than this are changed, the text was replaced rather than edited, and the changes count as one. */
const maxEditLength = 2000;

/**
 * Finds the changes from a text to its present state, word by word. If only blanks or marks differ, the change includes the words beside
 * them, so that it can always be read.
 *
 * @example findTextChanges('He was tired.', 'He was tird.') // [{ at: 7, from: 7, found: 'tird', was: 'tired' }]
 */
export function findTextChanges(was: string, is: string): TextChange[] {
  const before = was.match(tokens) ?? [];
  const after = is.match(tokens) ?? [];
  const parts = diffArrays(before, after, { maxEditLength }) ?? replaced(before, after);
  const changes: { from: number; to: number; oldFrom: number; oldTo: number }[] = [];
  let [oldAt, at] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (added || removed) {
      const last = changes.at(-1);
      const change = { from: at, to: at + (added ? count : 0), oldFrom: oldAt, oldTo: oldAt + (removed ? count : 0) };
      // Changes with nothing but a sign between them are one.
      if (last && at - last.to <= 1 && !after.slice(last.to, at).includes('\n\n')) {
        Object.assign(last, { to: change.to, oldTo: change.oldTo });
      } else changes.push(change);
    }
    if (!added) oldAt += count;
    if (!removed) at += count;
  }
  const isWord = (token: string) => /[\p{L}\p{N}]/u.test(token);
  return changes.map(({ from, to, oldFrom, oldTo }) => {
    let [start, end] = [0, 0];
    const readable = () =>
      [after.slice(from - start, to + end), before.slice(oldFrom - start, oldTo + end)].every((part) => part.some(isWord));
    // The word before, and then the one after.
    while (!readable() && start < 3 && from - start > 0) start += 1;
    while (!readable() && end < 3) end += 1;
    return {
      at: after.slice(0, from - start).join('').length,
      from: after.slice(0, from).join('').length,
      found: after.slice(from - start, to + end).join(''),
      was: before.slice(oldFrom - start, oldTo + end).join(''),
    };
  });
}

/** One change, from the first difference to the last. */
function replaced(before: readonly string[], after: readonly string[]): { added: boolean; removed: boolean; count: number }[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [
    { added: false, removed: false, count: start },
    { added: false, removed: true, count: before.length - start - end },
    { added: true, removed: false, count: after.length - start - end },
  ];
}
