import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Reference } from '../record/reference.ts';
import type { ProvedSilence } from '../record/silence.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Subject } from '../record/subject.ts';
import type { ComparedPoint } from './compare-point.ts';
import { inReadingOrder, partiesOf, relationLabel } from './compare-point.ts';
import { comparedPoints, findingBeyond, findingOf } from './finding.ts';
import { lookup, getOrThrow, relatedSubjects } from './lookup.ts';
import type { NotReported } from './not-reported.ts';
import { findNotReported } from './not-reported.ts';
import { joinWords } from './wording.ts';

/** A statement in a comparison, with what its cell says about it. */
export interface Cited {
  readonly statement: Statement;
  readonly account: Account;
  readonly speakers: readonly Speaker[];
  /** The statement that it continues, which names the speaker for it; else null. */
  readonly continues: Statement | null;
  /** The oddities of the text that its reading depends on. */
  readonly quirks: Account['quirks'];
  /** Whether the statement's fragment goes here. It goes to the first place of the statement on the page, and nowhere else. */
  readonly anchored: boolean;
}

/** Who is heard on a point, with the statements: a speaker alone, several jointly, or accounts in their own words. */
export interface Heard {
  /** One speaker, or several who are reported jointly; none if accounts speak for themselves. */
  readonly speakers: readonly Speaker[];
  /** The accounts that speak for themselves. */
  readonly accounts: readonly Account[];
  readonly statements: readonly Cited[];
  /** Whether the reader meets the speaker here for the first time on the page. */
  readonly introduced: boolean;
}

export interface PointComparison extends ComparedPoint {
  /** Its place on the page, from 1. */
  readonly position: number;
  /** The number of points on the page. */
  readonly of: number;
  /** How its statements compare, in a few words. */
  readonly label: string;
  /** Those who are reported jointly, each group once. */
  readonly joint: readonly Heard[];
  /** Those who are heard alone: the speakers in their order, then the accounts. */
  readonly alone: readonly Heard[];
  /** The speakers who are not reported on the point. */
  readonly unreported: readonly Speaker[];
}

/** An agreement or matter as its page shows it. */
export interface SubjectComparison {
  readonly subject: Subject;
  /** What comparing the speakers comes to, in a sentence. */
  readonly finding: string;
  /** What the other comparisons come to, in a sentence; empty if there are none. */
  readonly findingBeyond: string;
  /** In the order of the page: those that compare something come first. */
  readonly points: readonly PointComparison[];
  readonly gist: CitedSentence;
  readonly summary: readonly CitedSentence[];
  readonly silences: readonly ProvedSilence[];
  readonly notReported: readonly NotReported[];
  /** Agreements and matters that share a statement with it, or that the editor names as close to it. */
  readonly related: readonly Subject[];
  readonly references: readonly Reference[];
  /** The accounts with something on the subject. */
  readonly accounts: readonly Account[];
}

/** A sentence by the editor with the statements that it rests on. */
export interface CitedSentence {
  readonly text: string;
  readonly cites: readonly Cited[];
}

/** How many columns fit beside each other on a desk. If there would be more, the accounts that speak for themselves share one. */
const mostBeside = 4;

/** Sets the statements on an agreement or matter side by side, point by point. */
export function compareSubject(briefing: Briefing, subject: Subject): SubjectComparison {
  const found = lookup(briefing);
  const anchored = new Set<string>();
  const introduced = new Set<Speaker>();
  const cite = (statement: Statement): Cited => {
    const first = !anchored.has(statement.id);
    anchored.add(statement.id);
    return { ...citeStatement(briefing, statement), anchored: first };
  };
  const hear = ({ speakers, accounts }: Pick<Heard, 'speakers' | 'accounts'>, statements: readonly Statement[]): Heard => {
    const voices = new Set(speakers.map(({ id }) => id));
    const own = statements.filter(
      (statement) =>
        new Set(statement.speakers).symmetricDifference(voices).size === 0 &&
        (accounts.length === 0 || accounts.some(({ id }) => id === statement.account)),
    );
    const [first, ...others] = speakers;
    const fresh = first !== undefined && others.length === 0 && !introduced.has(first);
    if (fresh) introduced.add(first);
    return { speakers, accounts, statements: own.map(cite), introduced: fresh };
  };
  const compared = inReadingOrder(comparedPoints(briefing, [subject]));
  const points = compared.map((point, index): PointComparison => {
    const { statements, reported } = point;
    const parties = partiesOf(briefing, statements);
    const single = parties.filter(({ speakers }) => speakers.length === 1).map(({ speakers }) => ({ speakers, accounts: [] }));
    const telling = parties.flatMap(({ account }) => account ?? []);
    const own = single.length + telling.length > mostBeside ? [telling] : telling.map((account) => [account]);
    return {
      ...point,
      position: index + 1,
      of: compared.length,
      label: relationLabel(point, briefing.speakers.length),
      joint: parties
        .filter(({ speakers }) => speakers.length > 1)
        .map(({ speakers }) => hear({ speakers, accounts: [] }, statements)),
      alone: [...single, ...own.map((accounts) => ({ speakers: [], accounts }))].map((voice) => hear(voice, statements)),
      unreported: briefing.speakers.filter((speaker) => !reported.includes(speaker)),
    };
  });
  const accounts = new Set(
    points
      .flatMap(({ joint, alone }) => [...joint, ...alone].flatMap(({ statements }) => statements))
      .map(({ account }) => account),
  );
  return {
    subject,
    finding: findingOf(briefing, subject),
    findingBeyond: findingBeyond(briefing, subject),
    points,
    gist: citeSentence(briefing, subject.gist),
    summary: subject.summary.map((sentence) => citeSentence(briefing, sentence)),
    silences: subject.silences,
    notReported: findNotReported(briefing, [subject]),
    related: relatedSubjects(subject, found),
    references: found.references.get(subject.id) ?? [],
    accounts: [...accounts].sort((a, b) => a.number - b.number),
  };
}

/**
 * Who is heard, by name.
 *
 * @example 'Ash', 'Ash and Birch, jointly', 'Account 1, in its own words'
 */
export function nameOf({ speakers, accounts }: Pick<Heard, 'speakers' | 'accounts'>): string {
  const [account, ...others] = accounts;
  if (account) return others.length > 0 ? 'The accounts, in their own words' : `${account.name}, in its own words`;
  return `${joinWords(speakers.map(({ shortName }) => shortName))}${speakers.length > 1 ? ', jointly' : ''}`;
}

/** A sentence with the statements that it cites by id. */
export function citeSentence(briefing: Briefing, { text, cites }: { text: string; cites: readonly string[] }): CitedSentence {
  return { text, cites: cites.map((id) => citeStatement(briefing, getOrThrow(lookup(briefing).statements, id))) };
}

function citeStatement(briefing: Briefing, statement: Statement): Cited {
  const found = lookup(briefing);
  const account = getOrThrow(found.accounts, statement.account);
  return {
    statement,
    account,
    speakers: statement.speakers.map((id) => getOrThrow(found.speakers, id)),
    continues: statement.continues === null ? null : getOrThrow(found.statements, statement.continues),
    quirks: account.quirks.filter(({ affects }) => affects.includes(statement.id)),
    anchored: false,
  };
}
