import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Speaker } from '../record/speaker.ts';
import { speechTypes } from '../record/statement.ts';
import { lookup } from './lookup.ts';
import { joinWords } from './wording.ts';

/** How many statements of an account quote a speaker, wholly or in part, and how many report the speaker only indirectly. */
export interface Share {
  readonly speaker: Speaker;
  readonly quoted: number;
  readonly indirect: number;
}

/** How many statements an account has, by speaker and in its own words. */
export interface AccountBalance {
  readonly account: Account;
  readonly shares: readonly Share[];
  readonly narrated: number;
}

export function balanceAccounts(briefing: Briefing): AccountBalance[] {
  const { statementsIn } = lookup(briefing);
  return briefing.accounts.map((account) => {
    const statements = statementsIn(account.id);
    const count = (speaker: Speaker, quotes: boolean) =>
      statements.filter(({ speakers, speechType }) => speechTypes[speechType].quotes === quotes && speakers.includes(speaker.id))
        .length;
    return {
      account,
      shares: briefing.speakers.map((speaker) => ({
        speaker,
        quoted: count(speaker, true),
        indirect: count(speaker, false),
      })),
      narrated: statements.filter(({ speakers }) => speakers.length === 0).length,
    };
  });
}

/**
 * Whom an account quotes and whom it reports only indirectly: the words that follow the name of the account in a sentence.
 *
 * @example 'quotes only Ash and reports Birch only indirectly'
 */
export function describeBalance({ shares }: Pick<AccountBalance, 'shares'>): string {
  const names = (which: readonly Share[]) => joinWords(which.map(({ speaker }) => speaker.shortName));
  const quoted = shares.filter((share) => share.quoted > 0);
  const indirect = shares.filter((share) => share.quoted === 0 && share.indirect > 0);
  const quotes = quoted.length > 0 ? `quotes ${quoted.length < shares.length ? 'only ' : ''}${names(quoted)}` : 'quotes nobody';
  return indirect.length > 0 ? `${quotes} and reports ${names(indirect)} only indirectly` : quotes;
}

/** The figures of one account, or of all accounts together if `account` is null. */
export interface Figures extends Pick<AccountBalance, 'shares' | 'narrated'> {
  readonly account: Account | null;
  /** The share of the characters that stand in a statement, from 0 to 1. */
  readonly coverage: number;
  /** How many stretches no statement uses. */
  readonly unmarked: number;
}

/** The figures of each account. If there are more accounts than `limit`, those of all accounts together. */
export function figuresOf(balance: readonly AccountBalance[], limit: number): Figures[] {
  const each = balance.map(({ account, shares, narrated }) => ({
    ...{ account, shares, narrated, coverage: account.coverage, unmarked: account.unmarked.length },
  }));
  if (each.length <= limit) return each;
  const bySpeaker = Map.groupBy(
    each.flatMap(({ shares }) => shares),
    ({ speaker }) => speaker,
  );
  return [
    {
      account: null,
      shares: [...bySpeaker].map(([speaker, shares]) => ({
        speaker,
        quoted: sum(shares, ({ quoted }) => quoted),
        indirect: sum(shares, ({ indirect }) => indirect),
      })),
      narrated: sum(each, ({ narrated }) => narrated),
      coverage:
        sum(each, ({ account, coverage }) => coverage * account.text.length) / sum(each, ({ account }) => account.text.length),
      unmarked: sum(each, ({ unmarked }) => unmarked),
    },
  ];
}

function sum<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0);
}
