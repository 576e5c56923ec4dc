import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import { type Compares, comparesOf, relations } from '../record/relation.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Point, Subject } from '../record/subject.ts';
import { lookup, getOrThrow } from './lookup.ts';
import { joinWords } from './wording.ts';

/** One side of a relation: a speaker, several speakers jointly, or an account in its own words. */
export type Party =
  | { readonly speakers: readonly Speaker[]; readonly account: null }
  | { readonly speakers: readonly []; readonly account: Account };

/** A point with what is compared on it. */
export interface ComparedPoint {
  readonly subject: Subject;
  readonly point: Point;
  /** Every statement on the point, in the order of the accounts. */
  readonly statements: readonly Statement[];
  /** The statements compared. If there is one voice only, every statement on the point. */
  readonly between: readonly Statement[];
  /** Who is compared; null if there is one voice only. */
  readonly compares: Compares | null;
  /** The sides: speakers in their order, then accounts by number. */
  readonly parties: readonly Party[];
  /** The speakers with a statement on the point, in their order. */
  readonly reported: readonly Speaker[];
  /** Whether speakers are compared but no account reports two of them apart, so that the accounts may differ rather than they. */
  readonly acrossAccounts: boolean;
}

const made = new WeakMap<Briefing, Map<Point, ComparedPoint>>();

/** Compares what is reported on a point; made once for a briefing. */
export function comparePoint(briefing: Briefing, subject: Subject, point: Point): ComparedPoint {
  const kept = made.get(briefing) ?? new Map<Point, ComparedPoint>();
  made.set(briefing, kept);
  const known = kept.get(point);
  if (known) return known;
  const found = lookup(briefing);
  const statements = found.byTopic.get(`${subject.id}/${point.id}`) ?? [];
  const single = relations[point.relation.kind].outcome === null;
  const between = single ? statements : point.relation.between.map((id) => getOrThrow(found.statements, id));
  const compares = single ? null : comparesOf(between);
  const fresh = {
    ...{ subject, point, statements, between, compares },
    parties: partiesOf(briefing, between),
    reported: briefing.speakers.filter(({ id }) => statements.some(({ speakers }) => speakers.includes(id))),
    acrossAccounts:
      compares === 'speakers' &&
      [...Map.groupBy(between, ({ account }) => account).values()].every((ofOne) => comparesOf(ofOne) !== 'speakers'),
  };
  kept.set(point, fresh);
  return fresh;
}

/**
 * How a point's statements compare, in a few words. A verb alone speaks of all the speakers; anybody else is named.
 *
 * @example 'differ in scope', 'Ash and Account 2 conflict', 'Account 1 only'
 */
export function relationLabel(compared: ComparedPoint, allSpeakers: number): string {
  const { point, compares, parties } = compared;
  if (compares === null) return `${namesOf(parties)} only`;
  const verb = relations[point.relation.kind].verb;
  const sides = compares === 'speakers' ? parties.filter(({ account }) => account === null) : parties;
  const named = new Set(sides.flatMap(({ speakers }) => speakers));
  return compares === 'speakers' && named.size === allSpeakers ? verb : `${namesOf(sides)} ${verb}`;
}

/** Points in the order of the pages: first those that compare something, then those with one voice only. */
export function inReadingOrder<T extends Pick<ComparedPoint, 'compares'>>(points: readonly T[]): T[] {
  return [...points.filter(({ compares }) => compares !== null), ...points.filter(({ compares }) => compares === null)];
}

/** The sides of a comparison by name: "Ash and Account 2"; "Ash and Birch (jointly) and Birch (alone)". */
export function namesOf(parties: readonly Party[]): string {
  const joint = parties.filter(({ speakers }) => speakers.length > 1);
  return joinWords(
    parties.map(({ speakers, account }) => {
      if (account) return account.name;
      const names = joinWords(speakers.map(({ shortName }) => shortName));
      if (speakers.length > 1) return `${names} (jointly)`;
      return joint.some((party) => party.speakers.some(({ id }) => id === speakers[0]?.id)) ? `${names} (alone)` : names;
    }),
  );
}

/** The sides to which statements belong: joint speakers first, then single speakers in their order, then accounts by number. */
export function partiesOf(briefing: Briefing, statements: readonly Statement[]): Party[] {
  const bySpeakers = Map.groupBy(
    statements.filter(({ speakers }) => speakers.length > 0),
    ({ speakers }) =>
      briefing.speakers
        .filter(({ id }) => speakers.includes(id))
        .map(({ id }) => id)
        .join(' '),
  );
  const place = (key: string) => {
    const ids = key.split(' ');
    return ids.length > 1 ? -ids.length : briefing.speakers.findIndex(({ id }) => id === ids[0]);
  };
  const speaking = [...bySpeakers.keys()].sort((a, b) => place(a) - place(b));
  const own = new Set(statements.filter(({ speakers }) => speakers.length === 0).map(({ account }) => account));
  return [
    ...speaking.map((key): Party => ({
      speakers: key.split(' ').map((id) => getOrThrow(lookup(briefing).speakers, id)),
      account: null,
    })),
    ...briefing.accounts.filter(({ id }) => own.has(id)).map((account): Party => ({ speakers: [], account })),
  ];
}
