import type { Account } from '../record/account.ts';
import type { Records } from '../record/records.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Subject } from '../record/subject.ts';
import type { PlacedPoint } from './lookup.ts';
import { lookup, pointsOf, proved, subjectIdsOf, subjectsOf } from './lookup.ts';

/** Everything that the site says of one statement. */
export interface StatementView {
  readonly statement: Statement;
  readonly account: Account;
  readonly speakers: readonly Speaker[];
  readonly points: readonly PlacedPoint[];
  readonly carriedFrom: Statement | null;
  readonly continuedBy: readonly Statement[];
  /** The relations that compare it, each with the other statements. */
  readonly comparedWith: readonly (PlacedPoint & { readonly others: readonly Statement[] })[];
  readonly citedBy: readonly Subject[];
  readonly quirks: Account['quirks'];
}

export function viewStatement(records: Records, statement: Statement): StatementView {
  const found = lookup(records);
  const account = proved(found.accounts, statement.account);
  return {
    statement,
    account,
    speakers: statement.speakers.map((id) => proved(found.speakers, id)),
    points: pointsOf(statement, found),
    carriedFrom: statement.carriedFrom === null ? null : proved(found.statements, statement.carriedFrom),
    continuedBy: found.continued.get(statement.id) ?? [],
    comparedWith: (found.compared.get(statement.id) ?? []).map((placed) => ({
      ...placed,
      others: placed.point.relation.between.filter((id) => id !== statement.id).map((id) => proved(found.statements, id)),
    })),
    citedBy: found.cited.get(statement.id) ?? [],
    quirks: account.quirks.filter(({ affects }) => affects.includes(statement.id)),
  };
}

/** A speaker's statements by agreement and matter; one that bears on several stands under each. */
export function statementsOfSpeaker(records: Records, speaker: string): { subject: Subject; statement: Statement }[] {
  const statements = lookup(records).bySpeaker.get(speaker) ?? [];
  const bySubject = Map.groupBy(
    statements.flatMap((statement) => subjectIdsOf(statement).map((subject) => ({ subject, statement }))),
    ({ subject }) => subject,
  );
  return subjectsOf(records).flatMap((subject) =>
    (bySubject.get(subject.id) ?? []).map(({ statement }) => ({ subject, statement })),
  );
}
