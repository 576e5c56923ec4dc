import type { Account } from '../record/account.ts';
import { splitTopic } from '../record/id.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Reference } from '../record/reference.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Point, Subject } from '../record/subject.ts';

/** A point with the agreement or matter that it belongs to. */
export interface PlacedPoint {
  readonly subject: Subject;
  readonly point: Point;
}

/** Look-ups in a briefing by id. */
export interface Lookup {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** Agreements before matters, by id. */
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly points: ReadonlyMap<string, PlacedPoint>;
  /** The references on an agreement or matter. */
  readonly referencesOn: (subject: string) => readonly Reference[];
  /** The statements on a point, in the order of the accounts. */
  readonly statementsOn: (point: string) => readonly Statement[];
  /** The statements in an account, in the order of the text. */
  readonly statementsIn: (account: string) => readonly Statement[];
  readonly statementsBy: (speaker: string) => readonly Statement[];
  /** The statements that continue a statement. */
  readonly continuedBy: (statement: string) => readonly Statement[];
  /** The agreements and matters whose summary cites a statement. */
  readonly citedBy: (statement: string) => readonly Subject[];
}

/** The look-ups of a briefing. */
export const lookup = oncePerBriefing(makeLookup);

/** A function that makes something of a briefing at the first call, and keeps it with the briefing. */
export function oncePerBriefing<T extends object>(make: (briefing: Briefing) => T): (briefing: Briefing) => T {
  const made = new WeakMap<Briefing, T>();
  return (briefing) => {
    const result = made.get(briefing) ?? make(briefing);
    made.set(briefing, result);
    return result;
  };
}

/** The agreements, then the matters. */
export function subjectsOf({ agreements, matters }: Briefing): Subject[] {
  return [...agreements, ...matters];
}

/** The points that a statement bears on. */
export function pointsOf(statement: Statement, { points }: Lookup): PlacedPoint[] {
  return statement.topics.map((topic) => getOrThrow(points, topic));
}

/**
 * The agreements and matters that are related to one: those that share a statement with it, and those that the editor names in the
 * file of either.
 */
export function relatedSubjects(subject: Subject, { subjects, statementsOn }: Lookup): Subject[] {
  const shared = new Set(subject.points.flatMap(({ id }) => statementsOn(`${subject.id}/${id}`)).flatMap(subjectIdsOf));
  return [...subjects.values()].filter(
    (other) =>
      other !== subject && (shared.has(other.id) || subject.related.includes(other.id) || other.related.includes(subject.id)),
  );
}

/** The outside records that report a speaker on an agreement or matter. */
export function outsideRecordsOf(speaker: Speaker, { id }: Subject, { referencesOn }: Lookup): Reference[] {
  return referencesOn(id).filter(({ reports }) => reports[speaker.id]?.includes(id));
}

/** Gets a value that must be there, because the evidence rules have checked every id. Throws if it is missing, which is a bug. */
export function getOrThrow<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`No record has the id ${id}`);
  return value;
}

function makeLookup(briefing: Briefing): Lookup {
  const { statements, accounts, speakers } = briefing;
  const placed = subjectsOf(briefing).flatMap((subject) => subject.points.map((point) => ({ subject, point })));
  return {
    statements: byId(statements),
    accounts: byId(accounts),
    speakers: byId(speakers),
    subjects: byId(subjectsOf(briefing)),
    referencesOn: groupMany(briefing.references, ({ topics }) => topics),
    points: new Map(placed.map((entry) => [`${entry.subject.id}/${entry.point.id}`, entry])),
    statementsOn: groupMany(statements, ({ topics }) => topics),
    statementsIn: groupMany(statements, ({ account }) => [account]),
    statementsBy: groupMany(statements, (statement) => statement.speakers),
    continuedBy: groupMany(statements, ({ continues }) => [continues]),
    citedBy: groupMany(subjectsOf(briefing), ({ summary }) => [...new Set(summary.flatMap(({ cites }) => cites))]),
  };
}

/** The agreements and matters that a statement bears on, by id. */
export function subjectIdsOf({ topics }: Statement): string[] {
  return [...new Set(topics.map((topic) => splitTopic(topic).subject))];
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupMany<T>(items: readonly T[], keysOf: (item: T) => readonly (string | null)[]): (key: string) => readonly T[] {
  const groups = new Map<string | null, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return (key) => groups.get(key) ?? [];
}
