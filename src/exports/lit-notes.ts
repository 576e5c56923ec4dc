import type { Statement } from '../record/statement.ts';

/**
 * Styles that light the note on a statement while its passage is the target of the address. There is one selector for each statement,
 * because no selector can compare two ids.
 */
export function litNotes(statements: readonly Pick<Statement, 'id'>[]): string {
  if (statements.length === 0) return '';
  const selectors = statements.map(({ id }) => `main:has([id="${id}"]:target) [data-of="${id}"]`);
  return `@media screen{${selectors.join(',')}{background:var(--color-lit);box-shadow:0 0 0 .25rem var(--color-lit)}}`;
}
