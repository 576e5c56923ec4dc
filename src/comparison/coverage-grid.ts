import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Reference } from '../record/reference.ts';
import type { Subject } from '../record/subject.ts';
import { lookup, getOrThrow } from './lookup.ts';

/** The accounts in which a voice is reported on an agreement or matter. */
export interface Coverage {
  readonly accounts: readonly Account[];
  /** The outside records that report the speaker on it, if no account does. */
  readonly outside: readonly Reference[];
}

/** Who is reported on an agreement or matter, and in which accounts. */
export interface CoverageRow {
  readonly subject: Subject;
  readonly speakers: readonly (Coverage & { readonly speaker: Speaker })[];
  /** The accounts that say something in their own words. */
  readonly own: readonly Account[];
}

/** Who is reported on what, and in which accounts. */
export function coverageGrid(briefing: Briefing, subjects: readonly Subject[]): CoverageRow[] {
  const found = lookup(briefing);
  return subjects.map((subject) => {
    const statements = subject.points.flatMap(({ id }) => found.byTopic.get(`${subject.id}/${id}`) ?? []);
    const accountsOf = (belongs: (speakers: readonly string[]) => boolean) =>
      [
        ...new Set(
          statements.filter(({ speakers }) => belongs(speakers)).map(({ account }) => getOrThrow(found.accounts, account)),
        ),
      ].sort((a, b) => a.number - b.number);
    return {
      subject,
      speakers: briefing.speakers.map((speaker) => {
        const accounts = accountsOf((speakers) => speakers.includes(speaker.id));
        const outside = accounts.length > 0 ? [] : (found.references.get(subject.id) ?? []);
        return {
          ...{ speaker, accounts },
          outside: outside.filter(({ reports }) => reports[speaker.id]?.includes(subject.id)),
        };
      }),
      own: accountsOf((speakers) => speakers.length === 0),
    };
  });
}
