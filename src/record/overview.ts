import type { Subject } from './subject.ts';

/**
 * What stands in the overview: every agreement, then the matters that ask for it; where there are no agreements, every matter.
 *
 * @param asks whether a matter asks for its place there
 */
export function overviewAmong<T extends { readonly type: Subject['type'] }>(
  subjects: readonly T[],
  asks: (subject: T) => boolean,
): T[] {
  const agreements = subjects.filter(({ type }) => type === 'agreement');
  if (agreements.length === 0) return [...subjects];
  return [...agreements, ...subjects.filter((subject) => subject.type === 'matter' && asks(subject))];
}
