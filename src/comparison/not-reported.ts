import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Reference } from '../record/reference.ts';
import type { ProvedSilence } from '../record/silence.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Subject } from '../record/subject.ts';
import { accountVoice } from '../record/voice.ts';
import { getOrThrow, lookup, outsideRecordsOf } from './lookup.ts';
import { plainKind } from './subject-kinds.ts';
import { joinWords } from './wording.ts';

/** A speaker whom accounts do not report on an agreement or matter, or an account that says nothing on it in its own words. */
export interface NotReported {
  readonly subject: Subject;
  /** Null if it is an account that says nothing in its own words. */
  readonly speaker: Speaker | null;
  readonly silences: readonly ProvedSilence[];
  /** What the accounts do instead, one sentence for each kind of silence. */
  readonly sentences: readonly string[];
  /** The same beside one point. What is more than a silence then names the whole subject, because it may be untrue of the point. */
  readonly besidePoint: readonly string[];
  /** The outside records that report the speaker on it. */
  readonly outside: readonly Reference[];
}

/** Whom the accounts do not report on agreements or matters: one entry for each voice and subject. */
export function findNotReported(briefing: Briefing, subjects: readonly Subject[]): NotReported[] {
  const found = lookup(briefing);
  return subjects.flatMap((subject) =>
    [...Map.groupBy(subject.silences, ({ speaker, account }) => speaker ?? accountVoice(account))].map(([voice, silences]) => {
      const speaker = found.speakers.get(voice) ?? null;
      return {
        ...{ subject, speaker, silences },
        sentences: describeSilences(briefing, speaker, silences),
        besidePoint: describeSilences(briefing, speaker, silences, `this ${plainKind(briefing, subject)}`),
        outside: speaker ? outsideRecordsOf(speaker, subject, found) : [],
      };
    }),
  );
}

/** Whether an account reports something else of a speaker who has no statement on a subject, such as a refusal to answer. */
export function isReportedOtherwise({ silences }: Pick<Subject, 'silences'>, { id }: Pick<Speaker, 'id'>): boolean {
  return silences.some(({ speaker, kind }) => speaker === id && kind !== 'not-mentioned');
}

type SilenceWords = Readonly<Record<ProvedSilence['kind'], (accounts: Accounts, whole: string | null) => string>>;

/** Accounts as the subject of a sentence. */
interface Accounts {
  readonly name: string;
  /** All accounts together in a negative sentence, such as "Neither account"; null if they are not all. */
  readonly denied: string | null;
  readonly several: boolean;
}

/** What accounts without a statement by a speaker do. The silence is always the account's, never the speaker's. */
const ofSpeaker = (who: string): SilenceWords => ({
  'not-mentioned': ({ name, denied, several }) =>
    denied ? `${denied} reports ${who} on this.` : `${name} ${several ? 'do' : 'does'} not report ${who} on this.`,
  'mentioned-without-position': ({ name, several }, whole) =>
    `${name} ${several ? 'mention' : 'mentions'} ${who} on ${whole ?? 'this'} without a position.`,
  declined: ({ name, several }, whole) =>
    `${leadIn(whole)}${name} ${several ? 'report' : 'reports'} that ${who} declined to answer.`,
  denied: ({ name, several }, whole) => `${leadIn(whole)}${name} ${several ? 'report' : 'reports'} a denial by ${who}.`,
});

/** What an account that says nothing in its own words does. */
const ofAccount: SilenceWords = {
  'not-mentioned': ({ name }) => `${name} says nothing on this in its own words.`,
  'mentioned-without-position': ({ name }, whole) => `${name} mentions ${whole ?? 'this'} without a position of its own.`,
  declined: ({ name }, whole) => `${name} declines to comment on ${whole ?? 'this'}.`,
  denied: ({ name }, whole) => `${name} denies ${whole ?? 'this'} in its own words.`,
};

/**
 * The silences of one voice in sentences: one for each kind, in the order in which the kinds first occur.
 *
 * @param whole the subject, such as "this agreement", unless the sentences stand below its name
 */
export function describeSilences(
  briefing: Briefing,
  speaker: Speaker | null,
  silences: readonly Pick<ProvedSilence, 'account' | 'kind'>[],
  whole: string | null = null,
): string[] {
  const { accounts } = lookup(briefing);
  return [...Map.groupBy(silences, ({ kind }) => kind)].map(([kind, group]) => {
    const own = group.map(({ account }) => getOrThrow(accounts, account));
    return (speaker ? ofSpeaker(speaker.shortName) : ofAccount)[kind](subjectOf(own, briefing.accounts), whole);
  });
}

function leadIn(whole: string | null): string {
  return whole === null ? '' : `On ${whole}, `;
}

function subjectOf(accounts: readonly Account[], all: readonly Account[]): Accounts {
  const every = accounts.length === all.length && all.length > 1;
  return {
    name: joinWords(accounts.map(({ name }) => name)),
    denied: every ? (all.length === 2 ? 'Neither account' : 'No account') : null,
    several: accounts.length > 1,
  };
}
