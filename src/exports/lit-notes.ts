import type { Statement } from '../record/statement.ts';

/** Lights the note on a statement while its passage is the one to which a permalink led, as styles: no selector compares two ids. */
export function litNotes(statements: readonly Pick<Statement, 'id'>[]): string {
  if (statements.length === 0) return '';
  const selectors = statements.map(({ id }) => `main:has([id="${id}"]:target) [data-of="${id}"]`);
  return `@media screen{${selectors.join(',')}{background:var(--color-lit);box-shadow:0 0 0 .25rem var(--color-lit)}}`;
}
