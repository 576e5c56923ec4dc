import type { Statement } from './statement.ts';

/** A speaker's id, or `account:<id>` for an account that speaks for itself. */
export type Voice = string;

/** The voice of an account's own words. Ids hold no colon, so it cannot be mistaken for a speaker. */
export function accountVoice(account: string): Voice {
  return `account:${account}`;
}

/** The voices of a statement: its speakers, or its account. */
export function voicesOf({ speakers, account }: Pick<Statement, 'speakers' | 'account'>): readonly Voice[] {
  return speakers.length > 0 ? speakers : [accountVoice(account)];
}
