import type { Account } from '../record/account.ts';
import type { Records } from '../record/records.ts';
import type { Reference } from '../record/reference.ts';
import type { Relation } from '../record/relation.ts';
import type { ProvedSilence } from '../record/silence.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Point, Subject } from '../record/subject.ts';
import { lookup, proved } from './lookup.ts';

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
  /** The receipts, where the speaker is silent on the whole agreement or matter; else empty. */
  readonly silences: readonly ProvedSilence[];
}

export interface PointComparison {
  readonly point: Point;
  /** How many points precede it, and itself. */
  readonly position: number;
  readonly relation: Relation;
  readonly between: readonly Statement[];
  /** Whether none, some or all of the voices compared are accounts' own. */
  readonly ownVoices: 'none' | 'some' | 'all';
  /** One for each speaker, in their order. */
  readonly sides: readonly Side[];
  /** The accounts' own words. */
  readonly own: readonly Cited[];
}

/** An agreement or matter as its page shows it. */
export interface SubjectComparison {
  readonly subject: Subject;
  readonly points: readonly PointComparison[];
  readonly summary: readonly { text: string; cites: readonly Cited[] }[];
  readonly silences: readonly ProvedSilence[];
  readonly references: readonly Reference[];
  /** The accounts with something on the subject. */
  readonly accounts: readonly Account[];
}

/** Sets the statements on an agreement or matter side by side, point by point. */
export function compareSubject(records: Records, subject: Subject): SubjectComparison {
  const found = lookup(records);
  const anchored = new Set<string>();
  const cite = (statement: Statement): Cited => {
    const first = !anchored.has(statement.id);
    anchored.add(statement.id);
    const account = proved(found.accounts, statement.account);
    return {
      statement,
      account,
      speakers: statement.speakers.map((id) => proved(found.speakers, id)),
      carriedFrom: statement.carriedFrom === null ? null : proved(found.statements, statement.carriedFrom),
      quirks: account.quirks.filter(({ affects }) => affects.includes(statement.id)),
      anchored: first,
    };
  };
  const points = subject.points.map((point, index): PointComparison => {
    const statements = found.byTopic.get(`${subject.id}/${point.id}`) ?? [];
    const compared = point.relation.kind === 'one-voice-only' ? statements.map(({ id }) => id) : point.relation.between;
    const between = compared.map((id) => proved(found.statements, id));
    return {
      point,
      position: index + 1,
      relation: { ...point.relation, between: compared },
      between,
      ownVoices: countOwn(between),
      sides: records.speakers.map((speaker) => ({
        speaker,
        statements: statements.filter(({ speakers }) => speakers.includes(speaker.id)).map(cite),
        silences: subject.silences.filter((silence) => silence.speaker === speaker.id),
      })),
      own: statements.filter(({ speakers }) => speakers.length === 0).map(cite),
    };
  });
  const accounts = new Set(
    points.flatMap(({ sides, own }) => [...sides.flatMap((side) => side.statements), ...own]).map(({ account }) => account),
  );
  return {
    subject,
    points,
    summary: subject.summary.map(({ text, cites }) => ({
      text,
      cites: cites.map((id) => ({ ...cite(proved(found.statements, id)), anchored: false })),
    })),
    silences: subject.silences,
    references: found.references.get(subject.id) ?? [],
    accounts: [...accounts].sort((a, b) => a.number - b.number),
  };
}

function countOwn(statements: readonly Statement[]): PointComparison['ownVoices'] {
  const own = statements.filter(({ speakers }) => speakers.length === 0).length;
  return own === 0 ? 'none' : own === statements.length ? 'all' : 'some';
}
