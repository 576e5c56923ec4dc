import type { Briefing } from '../record/briefing.ts';
import type { ProvedSilence } from '../record/silence.ts';
import type { Subject } from '../record/subject.ts';
import type { AccountBalance } from './balance.ts';
import { balanceAccounts } from './balance.ts';
import type { GridPoint, GridRow } from './grid.ts';
import { lookup, getOrThrow, subjectsOf } from './lookup.ts';
import { describeSilences, type NotReported } from './not-reported.ts';
import { overviewOf, subjectKinds } from './subject-kinds.ts';
import { pluralize, joinWords } from './wording.ts';

/** What the one-page brief shows: everything, or only the subjects that the summit names for it. They are then its whole overview. */
export function shownOnBrief(briefing: Briefing): Briefing {
  const { brief } = briefing.summit;
  if (!brief) return briefing;
  return {
    ...briefing,
    agreements: briefing.agreements.filter(({ id }) => brief.includes(id)),
    matters: briefing.matters.filter(({ id }) => brief.includes(id)).map((matter) => ({ ...matter, overview: true })),
  };
}

/**
 * Tells the reader which part of the overview the brief shows; null if it shows all of it.
 *
 * @example 'This page shows 4 of the 5 agreements; the others are on the site.'
 */
export function partOnBrief(briefing: Briefing): string | null {
  const shown = new Set(overviewOf(shownOnBrief(briefing)).map(({ id }) => id));
  if (overviewOf(briefing).every(({ id }) => shown.has(id))) return null;
  const kinds = subjectKinds(briefing).flatMap(({ subjects, one, many }) => {
    const { length } = subjects.filter(({ id }) => shown.has(id));
    if (length === 0) return [];
    if (subjects.length === 1) return [`the one ${one}`];
    return [`${length < subjects.length ? `${length} of` : 'all'} the ${pluralize(subjects.length, one, many)}`];
  });
  return `This page shows ${joinWords(kinds)}; the others are on the site.`;
}

/**
 * The one point that the brief shows of each subject: the first with key words for every speaker who is reported on it. If there is
 * none, it is the first of those on which the fewest speakers lack key words.
 */
export function rowsOnBrief(rows: readonly GridRow[]): GridRow[] {
  return rows.map((row) => ({ ...row, points: row.points.toSorted((a, b) => wordless(a) - wordless(b)).slice(0, 1) }));
}

/** Sentences, with the subjects on which all of them are true. */
type ToldOfSubjects = readonly [sentences: string, subjects: readonly Subject[]];

/** What the accounts do not report, and what they report instead of a statement, such as a refusal to answer. */
export function silencesOnBrief(
  briefing: Briefing,
  entries: readonly NotReported[],
): { readonly unreported: ToldOfSubjects[]; readonly withoutStatement: ToldOfSubjects[] } {
  const told = (belongs: (kind: ProvedSilence['kind']) => boolean): ToldOfSubjects[] => {
    const sentences = entries.flatMap(({ subject, speaker, silences }) => {
      const own = silences.filter(({ kind }) => belongs(kind));
      return own.length === 0 ? [] : [{ subject, words: describeSilences(briefing, speaker, own).join(' ') }];
    });
    return [...Map.groupBy(sentences, ({ words }) => words)].map(([words, group]) => [
      words,
      group.map(({ subject }) => subject),
    ]);
  };
  return {
    unreported: told((kind) => kind === 'not-mentioned'),
    withoutStatement: told((kind) => kind !== 'not-mentioned'),
  };
}

/** The accounts on the brief: all, or, if the summit names subjects for it, those that hold their key words. */
export function balanceOnBrief(briefing: Briefing): AccountBalance[] {
  const balance = balanceAccounts(briefing);
  if (!briefing.summit.brief) return balance;
  const { statements } = lookup(briefing);
  const cited = new Set(
    subjectsOf(shownOnBrief(briefing)).flatMap(({ key }) =>
      key.map(({ statement }) => getOrThrow(statements, statement).account),
    ),
  );
  return balance.filter(({ account }) => cited.has(account.id));
}

/** How many speakers are reported on a point without key words. */
function wordless({ cells }: GridPoint): number {
  return cells.filter(({ key, statements }) => key.length === 0 && statements > 0).length;
}
