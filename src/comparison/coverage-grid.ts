import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Reference } from '../record/reference.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Subject } from '../record/subject.ts';
import { comparedPoints } from './compare-point.ts';
import { lookup, outsideRecordsOf } from './lookup.ts';

/** Who is reported on an agreement or matter, and in which accounts. */
export interface CoverageRow {
  readonly subject: Subject;
  readonly speakers: readonly {
    readonly speaker: Speaker;
    readonly accounts: readonly Account[];
    /** The outside records that report the speaker on it, if no account does. */
    readonly outside: readonly Reference[];
  }[];
  /** The accounts that say something in their own words. */
  readonly own: readonly Account[];
}

/** Who is reported on what, and in which accounts. */
export function coverageGrid(briefing: Briefing, subjects: readonly Subject[]): CoverageRow[] {
  return subjects.map((subject) => {
    const statements = comparedPoints(briefing, [subject]).flatMap((point) => point.statements);
    const accountsOf = (belongs: (speakers: readonly string[]) => boolean) => {
      const found = new Set(statements.filter(({ speakers }) => belongs(speakers)).map(({ account }) => account));
      return briefing.accounts.filter(({ id }) => found.has(id));
    };
    return {
      subject,
      speakers: briefing.speakers.map((speaker) => {
        const accounts = accountsOf((speakers) => speakers.includes(speaker.id));
        return { speaker, accounts, outside: accounts.length > 0 ? [] : outsideRecordsOf(speaker, subject, lookup(briefing)) };
      }),
      own: accountsOf((speakers) => speakers.length === 0),
    };
  });
}
