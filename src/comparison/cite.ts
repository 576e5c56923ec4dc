import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Excerpt } from '../record/subject.ts';
import { getOrThrow, lookup } from './lookup.ts';

/** A statement with its account and its speakers. */
export interface ReportedStatement {
  readonly statement: Statement;
  readonly account: Account;
  readonly speakers: readonly Speaker[];
}

/** A statement with what stands beside it wherever it is quoted. */
export interface Cited extends ReportedStatement {
  /** The statement that it continues, which names the speaker for it; else null. */
  readonly continues: Statement | null;
  /** The oddities of the text that its reading depends on. */
  readonly quirks: Account['quirks'];
}

/** A sentence by the editor with the statements that it rests on. */
export interface CitedSentence {
  readonly text: string;
  readonly cites: readonly Cited[];
}

/** Key words with the statement that they stand in. */
export interface CitedExcerpt extends Pick<Excerpt, 'words' | 'glosses'> {
  readonly statement: Statement;
  readonly account: Account;
}

export function cite(briefing: Briefing, statement: Statement): Cited {
  const { accounts, speakers, statements } = lookup(briefing);
  const account = getOrThrow(accounts, statement.account);
  return {
    statement,
    account,
    speakers: statement.speakers.map((id) => getOrThrow(speakers, id)),
    continues: statement.continues === null ? null : getOrThrow(statements, statement.continues),
    quirks: account.quirks.filter(({ affects }) => affects.includes(statement.id)),
  };
}

/** A sentence with the statements that it cites by id. */
export function citeSentence(briefing: Briefing, { text, cites }: { text: string; cites: readonly string[] }): CitedSentence {
  return { text, cites: cites.map((id) => cite(briefing, getOrThrow(lookup(briefing).statements, id))) };
}

/** Key words with the statement that they name by id. */
export function citeExcerpt(briefing: Briefing, { words, glosses, statement: id }: Excerpt): CitedExcerpt {
  const { accounts, statements } = lookup(briefing);
  const statement = getOrThrow(statements, id);
  return { words, glosses, statement, account: getOrThrow(accounts, statement.account) };
}
