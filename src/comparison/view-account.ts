import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Point } from '../record/subject.ts';
import type { PlacedPoint } from './lookup.ts';
import { lookup, pointsOf, getOrThrow } from './lookup.ts';

/** A note beside a paragraph: one of its statements, with its points. */
export interface MarginNote {
  readonly statement: Statement;
  /** Its number among the account's statements, in the order of the text. */
  readonly number: number;
  readonly speakers: readonly Speaker[];
  readonly points: readonly PlacedPoint[];
  /** Those of its points that no earlier note of the paragraph has, because a reader needs only one link to each. */
  readonly fresh: readonly PlacedPoint[];
}

export interface AnnotatedParagraph {
  /** 0 is the headline. */
  readonly number: number;
  readonly notes: readonly MarginNote[];
  readonly quirks: Account['quirks'];
}

/** The paragraphs of an account, each with the notes beside it. */
export function annotateParagraphs(briefing: Briefing, account: Account): AnnotatedParagraph[] {
  const found = lookup(briefing);
  const statements = found.statementsIn(account.id);
  return account.paragraphs.map(({ number }) => {
    const linked = new Set<Point>();
    return {
      number,
      notes: statements
        .filter(({ paragraph }) => paragraph === number)
        .map((statement) => {
          const points = pointsOf(statement, found);
          const fresh = points.filter(({ point }) => !linked.has(point));
          for (const { point } of fresh) linked.add(point);
          return {
            ...{ statement, points, fresh },
            number: statements.indexOf(statement) + 1,
            speakers: statement.speakers.map((id) => getOrThrow(found.speakers, id)),
          };
        }),
      quirks: account.quirks.filter(({ paragraph }) => paragraph === number),
    };
  });
}
