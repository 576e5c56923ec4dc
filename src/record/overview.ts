import type { Subject } from './subject.ts';

/**
 * The subjects of the overview: every agreement, then the matters whose file asks for it. Without agreements, it is every matter.
 *
 * @param asks whether the file of a matter asks for it
 */
export function overviewAmong<T extends { readonly type: Subject['type'] }>(
  subjects: readonly T[],
  asks: (subject: T) => boolean,
): T[] {
  const agreements = subjects.filter(({ type }) => type === 'agreement');
  if (agreements.length === 0) return [...subjects];
  return [...agreements, ...subjects.filter((subject) => subject.type === 'matter' && asks(subject))];
}
