import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Reference } from '../record/reference.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Subject } from '../record/subject.ts';
import { type Cited, type CitedSentence, cite, citeSentence } from './cite.ts';
import { type ComparedPoint, comparedPoints, inReadingOrder, type Party, partiesOf } from './compare-point.ts';
import { findingBeyond, findingOf } from './finding.ts';
import { lookup, relatedSubjects } from './lookup.ts';
import { findNotReported, type NotReported } from './not-reported.ts';
import { joinWords } from './wording.ts';

/** A statement in a comparison. */
export interface ComparedStatement extends Cited {
  /** Whether the statement's fragment goes here. It goes to the first place of the statement on the page, and nowhere else. */
  readonly anchored: boolean;
}

/** Who is heard on a point, with the statements: a speaker alone, several jointly, or accounts in their own words. */
export interface Heard {
  /** One speaker, or several who are reported jointly; none if accounts speak for themselves. */
  readonly speakers: readonly Speaker[];
  /** The accounts that speak for themselves. */
  readonly accounts: readonly Account[];
  readonly statements: readonly ComparedStatement[];
  /** Whether the reader meets the speaker here for the first time on the page. */
  readonly introduced: boolean;
}

export interface PointComparison extends ComparedPoint {
  /** Its place on the page, from 1. */
  readonly position: number;
  /** The number of points on the page. */
  readonly of: number;
  /** Those who are reported jointly, each group once. */
  readonly joint: readonly Heard[];
  /** Those who are heard alone: the speakers in their order, then the accounts. */
  readonly alone: readonly Heard[];
  /** The speakers who are not reported on the point. */
  readonly unreported: readonly Speaker[];
}

/** An agreement or matter as its page shows it. */
export interface SubjectComparison {
  /** What comparing the speakers comes to, in a sentence. */
  readonly finding: string;
  /** What the other comparisons come to, in a sentence; empty if there are none. */
  readonly findingBeyond: string;
  /** In the order of the page: those that compare something come first. */
  readonly points: readonly PointComparison[];
  readonly gist: CitedSentence;
  readonly summary: readonly CitedSentence[];
  readonly notReported: readonly NotReported[];
  /** Agreements and matters that share a statement with it, or that the editor names as close to it. */
  readonly related: readonly Subject[];
  readonly references: readonly Reference[];
  /** The accounts with something on the subject. */
  readonly accounts: readonly Account[];
}

/** How many columns fit beside each other on a desk. If there would be more, the accounts that speak for themselves share one. */
const mostBeside = 4;

/** Sets the statements on an agreement or matter side by side, point by point. */
export function compareSubject(briefing: Briefing, subject: Subject): SubjectComparison {
  const found = lookup(briefing);
  const anchored = new Set<Statement>();
  const introduced = new Set<Speaker>();
  const compare = (statement: Statement): ComparedStatement => {
    const isFirst = !anchored.has(statement);
    anchored.add(statement);
    return { ...cite(briefing, statement), anchored: isFirst };
  };
  const hear = (parties: readonly Party[]): Heard => {
    const speakers = parties.flatMap((party) => party.speakers);
    const fresh = new Set(speakers.length === 1 ? speakers : []).difference(introduced);
    for (const speaker of fresh) introduced.add(speaker);
    return {
      speakers,
      accounts: parties.flatMap(({ account }) => account ?? []),
      statements: parties.flatMap(({ statements }) => statements.map(compare)),
      introduced: fresh.size > 0,
    };
  };
  const compared = inReadingOrder(comparedPoints(briefing, [subject]));
  const points = compared.map((point, index): PointComparison => {
    const parties = partiesOf(briefing, point.statements);
    const single = parties.filter(({ speakers }) => speakers.length === 1);
    const own = parties.filter(({ account }) => account !== null);
    return {
      ...point,
      position: index + 1,
      of: compared.length,
      joint: parties.filter(({ speakers }) => speakers.length > 1).map((party) => hear([party])),
      alone: [
        ...single.map((party) => [party]),
        ...(single.length + own.length > mostBeside ? [own] : own.map((party) => [party])),
      ].map(hear),
      unreported: briefing.speakers.filter((speaker) => !point.reported.includes(speaker)),
    };
  });
  const accounts = new Set(compared.flatMap(({ statements }) => statements.map(({ account }) => account)));
  return {
    finding: findingOf(briefing, subject),
    findingBeyond: findingBeyond(briefing, subject),
    points,
    gist: citeSentence(briefing, subject.gist),
    summary: subject.summary.map((sentence) => citeSentence(briefing, sentence)),
    notReported: findNotReported(briefing, [subject]),
    related: relatedSubjects(subject, found),
    references: found.referencesOn(subject.id),
    accounts: briefing.accounts.filter(({ id }) => accounts.has(id)),
  };
}

/**
 * Who is heard, by name.
 *
 * @example 'Ash', 'Ash and Birch, jointly', 'Account 1, in its own words'
 */
export function nameOf({ speakers, accounts }: Pick<Heard, 'speakers' | 'accounts'>): string {
  if (accounts.length > 1) return 'The accounts, in their own words';
  const names = joinWords([...speakers.map(({ shortName }) => shortName), ...accounts.map(({ name }) => name)]);
  return `${names}${accounts.length > 0 ? ', in its own words' : speakers.length > 1 ? ', jointly' : ''}`;
}
