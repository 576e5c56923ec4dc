import { closest, distance } from 'fastest-levenshtein';

/** The known word that a mistyped one means: one that differs in few letters, or the only one that begins with it; null if there is none. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const candidates = [...known];
  const typed = word.toLowerCase();
  const begun = typed.length > 3 ? candidates.filter((candidate) => candidate.startsWith(typed)) : [];
  if (begun[0] !== undefined && begun.length === 1) return begun[0];
  if (candidates.length === 0) return null;
  const candidate = closest(typed, candidates);
  const differs = distance(typed, candidate);
  return differs < typed.length && differs <= Math.max(2, typed.length / 4) ? candidate : null;
}

/**
 * The words that may replace a mistyped one. The one that was probably meant comes first.
 *
 * @example choices('tolld', ['said', 'told', 'cite']) // 'told, or another of said, cite'
 */
export function choices(word: string, known: readonly string[]): string {
  if (known.length === 1) return known.join();
  const meant = nearest(word, known);
  if (meant === null) return `one of ${known.join(', ')}`;
  const others = known.filter((other) => other !== meant).join(', ');
  return known.length === 2 ? `${meant}, or ${others}` : `${meant}, or another of ${others}`;
}

/** @example article('account') // 'an account' */
export function article(word: string): string {
  return `${/^[aeiou]/u.test(word) ? 'an' : 'a'} ${word}`;
}
