import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import { type Compares, comparesOf, relations } from '../record/relation.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Point, Subject } from '../record/subject.ts';
import { accountVoice, voicesOf } from '../record/voice.ts';
import { getOrThrow, oncePerBriefing, lookup } from './lookup.ts';
import { joinWords } from './wording.ts';

/** One side of a comparison: a speaker, several speakers jointly, or an account in its own words. */
export interface Party {
  /** The speakers in their order; none if an account speaks for itself. */
  readonly speakers: readonly Speaker[];
  /** The account that speaks for itself; else null. */
  readonly account: Account | null;
  readonly statements: readonly Statement[];
}

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
  /**
   * How the statements compare, in a few words. A verb alone speaks of all the speakers; anybody else is named.
   *
   * @example 'differ in scope', 'Ash and Account 2 conflict', 'Account 1 only'
   */
  readonly label: string;
}

/** The points of agreements or matters, each with what it compares. */
export function comparedPoints(briefing: Briefing, subjects: readonly Subject[]): ComparedPoint[] {
  return subjects.flatMap((subject) => subject.points.map((point) => comparePoint(briefing, subject, point)));
}

/** Points in the order of the pages: first those that compare something, then those with one voice only. */
export function inReadingOrder(points: readonly ComparedPoint[]): ComparedPoint[] {
  return points.toSorted((a, b) => Number(a.compares === null) - Number(b.compares === null));
}

/** Compares the statements on a point. The result is kept with the briefing. */
export function comparePoint(briefing: Briefing, subject: Subject, point: Point): ComparedPoint {
  const kept = comparedIn(briefing);
  const compared = kept.get(point) ?? compare(briefing, subject, point);
  kept.set(point, compared);
  return compared;
}

const comparedIn = oncePerBriefing(() => new Map<Point, ComparedPoint>());

function compare(briefing: Briefing, subject: Subject, point: Point): ComparedPoint {
  const found = lookup(briefing);
  const { outcome, verb } = relations[point.relation.kind];
  const statements = found.statementsOn(`${subject.id}/${point.id}`);
  const between = outcome === null ? statements : point.relation.between.map((id) => getOrThrow(found.statements, id));
  const compares = outcome === null ? null : comparesOf(between);
  const parties = partiesOf(briefing, between);
  const sides = compares === 'speakers' ? parties.filter(({ account }) => account === null) : parties;
  const named = new Set(sides.flatMap(({ speakers }) => speakers));
  const isOfAll = compares === 'speakers' && named.size === briefing.speakers.length;
  return {
    ...{ subject, point, statements, between, compares, parties },
    reported: briefing.speakers.filter(({ id }) => statements.some(({ speakers }) => speakers.includes(id))),
    acrossAccounts:
      compares === 'speakers' &&
      [...Map.groupBy(between, ({ account }) => account).values()].every((ofOne) => comparesOf(ofOne) !== 'speakers'),
    label: isOfAll ? verb : `${namesOf(sides)} ${compares === null ? 'only' : verb}`,
  };
}

/** The sides of a comparison by name: "Ash and Account 2"; "Ash and Birch (jointly) and Birch (alone)". */
export function namesOf(parties: readonly Party[]): string {
  const joint = parties.filter(({ speakers }) => speakers.length > 1);
  return joinWords(
    parties.map(({ speakers, account }) => {
      if (account) return account.name;
      const names = joinWords(speakers.map(({ shortName }) => shortName));
      if (speakers.length > 1) return `${names} (jointly)`;
      return joint.some((party) => party.speakers.some((speaker) => speakers.includes(speaker))) ? `${names} (alone)` : names;
    }),
  );
}

/** The sides to which statements belong: joint speakers first, then single speakers in their order, then accounts by number. */
export function partiesOf(briefing: Briefing, statements: readonly Statement[]): Party[] {
  const place = ({ speakers, account }: Party) => {
    if (account) return briefing.speakers.length + account.number;
    return speakers.length > 1 ? -speakers.length : briefing.speakers.findIndex((speaker) => speakers.includes(speaker));
  };
  return [...Map.groupBy(statements, (statement) => voicesOf(statement).toSorted().join(' '))]
    .map(([key, own]): Party => {
      const voices = key.split(' ');
      return {
        speakers: briefing.speakers.filter(({ id }) => voices.includes(id)),
        account: briefing.accounts.find(({ id }) => voices.includes(accountVoice(id))) ?? null,
        statements: own,
      };
    })
    .sort((a, b) => place(a) - place(b));
}
