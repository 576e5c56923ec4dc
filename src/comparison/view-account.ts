import type { Account } from '../record/account.ts';
import type { Records } from '../record/records.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { PlacedPoint } from './lookup.ts';
import { lookup, pointsOf, proved } from './lookup.ts';

/** A note beside a paragraph: one of its statements, with the points that use it. */
export interface MarginNote {
  readonly statement: Statement;
  readonly speakers: readonly Speaker[];
  readonly points: readonly PlacedPoint[];
}

export interface AnnotatedParagraph {
  /** 0 is the headline. */
  readonly number: number;
  readonly notes: readonly MarginNote[];
  readonly quirks: Account['quirks'];
}

/** An account's paragraphs, each with what stands beside it. */
export function annotateParagraphs(records: Records, account: Account): AnnotatedParagraph[] {
  const found = lookup(records);
  const statements = found.byAccount.get(account.id) ?? [];
  return account.paragraphs.map(({ number }) => ({
    number,
    notes: statements
      .filter(({ paragraph }) => paragraph === number)
      .map((statement) => ({
        statement,
        speakers: statement.speakers.map((id) => proved(found.speakers, id)),
        points: pointsOf(statement, found),
      })),
    quirks: account.quirks.filter(({ paragraph }) => paragraph === number),
  }));
}
