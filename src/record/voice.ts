import type { Statement } from './statement.ts';

/** A speaker's id, or `account:<id>` for an account that speaks for itself. */
export type Voice = string;

/** The voice of an account's own words. An id holds no colon, so no speaker can be taken for it. */
export function accountVoice(account: string): Voice {
  return `account:${account}`;
}

/** Whose voices a statement is: its speakers', or its account's own. */
export function voicesOf({ speakers, account }: Pick<Statement, 'speakers' | 'account'>): readonly Voice[] {
  return speakers.length > 0 ? speakers : [accountVoice(account)];
}
