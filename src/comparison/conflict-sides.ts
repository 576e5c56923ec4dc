import type { Briefing } from '../record/briefing.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { ComparedPoint, Party } from './compare-point.ts';
import type { ExcerptCited } from './grid.ts';
import { isolate } from './language.ts';
import { lookup, getOrThrow } from './lookup.ts';
import { joinWords } from './wording.ts';

/** One side of a comparison, with all of its statements that are compared. */
export interface Side {
  /** Whose words they are; none if they are an account's own. */
  readonly speakers: readonly Speaker[];
  readonly name: string;
  /** The key words of each statement, or all of its words if it has none. No statement is left out: any may hold a condition. */
  readonly excerpts: readonly ExcerptCited[];
}

/** The sides of a point, speakers in their order, then accounts by number. */
export function sidesOf(briefing: Briefing, { subject, parties, between }: ComparedPoint): Side[] {
  const { accounts } = lookup(briefing);
  return parties.map((party) => ({
    speakers: party.speakers,
    name: party.account?.name ?? joinWords(party.speakers.map(({ shortName }) => isolate(shortName))),
    excerpts: between.filter(belongsTo(party)).map((statement) => {
      const { words, glosses } = subject.key.find((key) => key.statement === statement.id) ?? {
        words: statement.text,
        glosses: [],
      };
      return { words, glosses, statement, account: getOrThrow(accounts, statement.account) };
    }),
  }));
}

function belongsTo({ speakers, account }: Party): (statement: Statement) => boolean {
  return (statement) =>
    account
      ? statement.speakers.length === 0 && statement.account === account.id
      : statement.speakers.length === speakers.length && speakers.every(({ id }) => statement.speakers.includes(id));
}
