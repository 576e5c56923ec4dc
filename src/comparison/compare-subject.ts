import type { Account } from '../record/account.ts';
import type { Records } from '../record/records.ts';
import type { Reference } from '../record/reference.ts';
import type { ProvedSilence } from '../record/silence.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Subject } from '../record/subject.ts';
import type { ComparedPoint } from './compare-point.ts';
import { comparePoint, relationLabel } from './compare-point.ts';
import { findingBeyond, findingOf } from './finding.ts';
import { lookup, proved, relatedSubjects } from './lookup.ts';
import type { NotReported } from './not-reported.ts';
import { findNotReported } from './not-reported.ts';

/** A statement in a comparison, with what its cell says of it. */
export interface Cited {
  readonly statement: Statement;
  readonly account: Account;
  readonly speakers: readonly Speaker[];
  /** The statement that names the speaker for it, where it only continues one. */
  readonly carriedFrom: Statement | null;
  /** The oddities of the text on which its reading depends. */
  readonly quirks: Account['quirks'];
  /** Whether the statement's fragment stands here: at its first place on the page, and nowhere else. */
  readonly anchored: boolean;
}

/** A speaker's side of a point. */
export interface Side {
  readonly speaker: Speaker;
  readonly statements: readonly Cited[];
  /** Where no account reports the speaker on the whole agreement or matter, what they do instead; else null. */
  readonly notReported: NotReported | null;
}

export interface PointComparison extends ComparedPoint {
  /** How many points precede it, and itself. */
  readonly position: number;
  /** How its statements compare, in a few words. */
  readonly label: string;
  /** One for each speaker, in their order. */
  readonly sides: readonly Side[];
  /** The accounts' own words. */
  readonly own: readonly Cited[];
}

/** An agreement or matter as its page shows it. */
export interface SubjectComparison {
  readonly subject: Subject;
  /** What it comes to between the speakers, and beyond them, each in a sentence. */
  readonly finding: string;
  readonly findingBeyond: string;
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

/** A sentence of the editor's with the statements it rests on. */
export interface CitedSentence {
  readonly text: string;
  readonly cites: readonly Cited[];
}

/** Sets the statements on an agreement or matter side by side, point by point. */
export function compareSubject(records: Records, subject: Subject): SubjectComparison {
  const found = lookup(records);
  const anchored = new Set<string>();
  const cite = (statement: Statement): Cited => {
    const first = !anchored.has(statement.id);
    anchored.add(statement.id);
    return { ...citeStatement(records, statement), anchored: first };
  };
  const notReported = findNotReported(records, [subject]);
  const points = subject.points.map((point, index): PointComparison => {
    const compared = comparePoint(records, subject, point);
    const { statements } = compared;
    return {
      ...compared,
      position: index + 1,
      label: relationLabel(compared, records.speakers.length),
      sides: records.speakers.map((speaker) => ({
        speaker,
        statements: statements.filter(({ speakers }) => speakers.includes(speaker.id)).map(cite),
        notReported: notReported.find((entry) => entry.speaker?.id === speaker.id) ?? null,
      })),
      own: statements.filter(({ speakers }) => speakers.length === 0).map(cite),
    };
  });
  const accounts = new Set(
    points.flatMap(({ sides, own }) => [...sides.flatMap((side) => side.statements), ...own]).map(({ account }) => account),
  );
  return {
    subject,
    finding: findingOf(records, subject),
    findingBeyond: findingBeyond(records, subject),
    points,
    gist: citeSentence(records, subject.gist),
    summary: subject.summary.map((sentence) => citeSentence(records, sentence)),
    silences: subject.silences,
    notReported,
    related: relatedSubjects(subject, found),
    references: found.references.get(subject.id) ?? [],
    accounts: [...accounts].sort((a, b) => a.number - b.number),
  };
}

/** A sentence with the statements that it cites by id. */
export function citeSentence(records: Records, { text, cites }: { text: string; cites: readonly string[] }): CitedSentence {
  return { text, cites: cites.map((id) => citeStatement(records, proved(lookup(records).statements, id))) };
}

function citeStatement(records: Records, statement: Statement): Cited {
  const found = lookup(records);
  const account = proved(found.accounts, statement.account);
  return {
    statement,
    account,
    speakers: statement.speakers.map((id) => proved(found.speakers, id)),
    carriedFrom: statement.carriedFrom === null ? null : proved(found.statements, statement.carriedFrom),
    quirks: account.quirks.filter(({ affects }) => affects.includes(statement.id)),
    anchored: false,
  };
}
