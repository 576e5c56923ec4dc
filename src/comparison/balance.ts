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

/** How many statements an account has: by speaker, in its own words, and in all. */
export interface AccountBalance {
  readonly account: Account;
  readonly shares: readonly Share[];
  readonly narrated: number;
  readonly total: number;
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
      total: statements.length,
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

/** The figures of each account. If there are more accounts than `most`, those of all accounts together. */
export function figuresOf(balance: readonly AccountBalance[], most: number): Figures[] {
  const each = balance.map(({ account, shares, narrated }) => ({
    ...{ account, shares, narrated, coverage: account.coverage, unmarked: account.unmarked.length },
  }));
  const [first] = each;
  if (each.length <= most || !first) return each;
  const total = (numberOf: (figures: (typeof each)[number]) => number) =>
    each.reduce((sum, figures) => sum + numberOf(figures), 0);
  const inShare = (index: number, field: 'quoted' | 'indirect') => total(({ shares }) => shares[index]?.[field] ?? 0);
  return [
    {
      account: null,
      shares: first.shares.map(({ speaker }, index) => ({
        speaker,
        quoted: inShare(index, 'quoted'),
        indirect: inShare(index, 'indirect'),
      })),
      narrated: total(({ narrated }) => narrated),
      coverage: total(({ account, coverage }) => coverage * account.text.length) / total(({ account }) => account.text.length),
      unmarked: total(({ unmarked }) => unmarked),
    },
  ];
}
