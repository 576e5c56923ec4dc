import type { Account } from '../record/account.ts';
import type { Speaker } from '../record/speaker.ts';
import type { SpeechType, Statement } from '../record/statement.ts';
import { attributions, speechTypes } from '../record/statement.ts';
import type { MeetingDays, Summit } from '../record/summit.ts';
import { isolate } from './language.ts';

/**
 * How a statement is reported, in a few words: its speech type, whom the account relays, and whether its speaker is inferred. Every
 * page, card, citation and export uses these words.
 *
 * @example 'indirect speech, speaker inferred', 'the account, relaying the harbor office'
 */
export function reportedAs({ speechType, attribution, chain }: Pick<Statement, 'speechType' | 'attribution' | 'chain'>): string {
  if (speechType === 'narrated' && chain[0] !== undefined) return `the account, relaying ${chain[0]}`;
  return [speechTypes[speechType].label, attributions[attribution].label].filter((words) => words !== null).join(', ');
}

/** Whether the account says it for itself and relays nobody. The heading of its column already says so. */
export function isOwnWords({ speechType, chain }: Pick<Statement, 'speechType' | 'chain'>): boolean {
  return speechType === 'narrated' && chain.length === 0;
}

const listFormat = new Intl.ListFormat('en-US');

/** Joins words as American English does: "a", "a and b", "a, b, and c". */
export function joinWords(words: readonly string[]): string {
  return listFormat.format(words);
}

/** A count with its noun: "1 point", "3 points". */
export function pluralize(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** A count with its noun, the number in words: "four agreements". */
export function countInWords(number: number, singular: string, plural = `${singular}s`): string {
  return `${numberWord(number)} ${number === 1 ? singular : plural}`;
}

/** Words with a capital first letter, to begin a sentence. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The editor's words with their numbers tied to what they count or name, so that no line ends between a day and its month. What
 * stands in quotation marks is an account's, and stays as it is.
 *
 * @example tie('on July 9, in Account 1 ¶ 5') // with no-break spaces in "July 9" and "Account 1 ¶ 5"
 * @example tie('October 11–12') // with a word joiner behind the dash, too
 */
export function bindNumbers(text: string): string {
  return text
    .split(/(“[^”]*”)/u)
    .map((part) => {
      if (part.startsWith('“')) return part;
      const tied = part.replaceAll(/(?<=\p{L}) (?=\d{1,2}\b)|(?<=\b\d{1,2}) (?=\p{Lu})| (?=¶)/gu, '\u00A0');
      return tied
        .replaceAll(/(?<=\d\u00A0\p{L}+) (?=\d{4}\b)/gu, '\u00A0')
        .replaceAll(/(?<=\b\d{1,2}–)(?=\d{1,2}\b|\p{Lu}\p{L}+\u00A0\d)/gu, '\u2060');
    })
    .join('');
}

/** A number in words up to twelve, and in digits from there. */
export function numberWord(number: number): string {
  return (
    ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][number] ??
    String(number)
  );
}

interface MeetingDay {
  /** As an ISO date. */
  readonly date: string;
  /** Such as "July 7, 2017"; or "October 11" and "12, 1986" for two days. */
  readonly text: string;
}

const dayFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** A day in words: "July 7, 2017". */
export function formatDay(isoDate: string): string {
  return dayFormat.format(new Date(isoDate));
}

/** The day of a meeting, or its first and last day in words that a dash joins. */
export function formatDays(days: MeetingDays): readonly [first: MeetingDay, ...last: MeetingDay[]] {
  if (typeof days === 'string') return [{ date: days, text: formatDay(days) }];
  const range = dayFormat.formatRange(new Date(days.from), new Date(days.to));
  return [
    { date: days.from, text: range.replace(/\s*–.*/u, '') },
    { date: days.to, text: range.replace(/.*–\s*/u, '') },
  ];
}

/** The places of a meeting, in their order. */
export function placesOf({ place }: Pick<Summit, 'place'>): readonly string[] {
  return [place].flat();
}

/** Where and when a meeting was held: "Geneva, July 7, 2017", "Geneva and Vevey, April 30–May 2, 2031". */
export function placeAndDays(summit: Pick<Summit, 'place' | 'date'>): string {
  return `${joinWords(placesOf(summit))}, ${formatDays(summit.date)
    .map(({ text }) => text)
    .join('–')}`;
}

/**
 * The name of the edition that a site shows. A draft has no editions yet.
 *
 * @example 'edition 1a2b3c4d', 'draft 1a2b3c4d'
 */
export function editionName({ draft, edition }: Pick<Summit, 'draft' | 'edition'>): string {
  return `${draft ? 'draft' : 'edition'} ${edition}`;
}

/** The edition that a site shows, with its day: "edition 1a2b3c4d of July 7, 2017". */
export function editionWords(summit: Pick<Summit, 'draft' | 'edition' | 'editions'>): string {
  const [newest] = summit.editions;
  return `${editionName(summit)}${newest ? ` of ${formatDay(newest.date)}` : ''}`;
}

/** A share as a percentage with one decimal: "98.0%". */
export function formatShare(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** The size of a file in thousands of bytes: "67.5 kB". */
export function formatBytes(bytes: number): string {
  return new Intl.NumberFormat('en-US', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }).format(bytes / 1000);
}

/** A word that is mentioned rather than used: “ferry”. */
export function formatMark(word: string): string {
  return `“${word}”`;
}

/**
 * A statement's first and last words, to tell it from others without showing it whole.
 *
 * @example openingWords('The ferry that was to stay will go in May.') // 'The ferry that … in May.'
 */
export function openingWords(text: string): string {
  const words = text.split(' ');
  return words.length > 7 ? `${words.slice(0, 3).join(' ')} … ${words.slice(-2).join(' ')}` : text;
}

/** What an attribution rests on, in one line. It ends with a colon if the evidence is to follow. */
export function attributionMeaning({
  attribution,
  namedBy,
  inference,
}: Pick<Statement, 'attribution' | 'namedBy' | 'inference'>): string {
  if (attribution === 'none') return 'To none of the speakers compared here.';
  if (attribution === 'named' && inference !== null) {
    return 'To the speaker, whom the sentence names. It leaves open who is speaking, and the editor reads it so.';
  }
  if (attribution === 'named') return 'To the speaker by name or office: in the sentence, or in the words that lead into it.';
  return namedBy === null
    ? 'The speaker is inferred: the sentence names nobody. The editor reads it as continuing this earlier statement:'
    : 'The speaker is inferred: the sentence names nobody. The editor takes the name from these words before it:';
}

/** What the speech type of a statement means, in one line. */
export function speechMeaning({ speechType, quotations }: Pick<Statement, 'speechType' | 'quotations'>): string {
  return isUnmarked({ quotations })
    ? 'The account sets these words as direct speech, without quotation marks. This does not prove they were spoken in these words.'
    : speechTypes[speechType].meaning;
}

/** What a speech type means among these statements. In a transcript, direct speech may stand without quotation marks. */
export function speechLegend(type: SpeechType, statements: readonly Pick<Statement, 'quotations'>[]): string {
  return type === 'quoted' && statements.some(isUnmarked)
    ? 'The account puts these words in quotation marks, or sets them as direct speech without any, as transcripts do. This does not prove they were spoken in these words.'
    : speechTypes[type].meaning;
}

/** A paragraph of an account: "¶ 5", or "headline". */
export function paragraphWords(paragraph: number): string {
  return paragraph === 0 ? 'headline' : `¶\u00A0${paragraph}`;
}

/** A paragraph with its account: "Gazette ¶ 5", or "Gazette, headline". */
export function citeParagraph({ name }: Pick<Account, 'name'>, paragraph: number): string {
  return `${isolate(name)}${paragraph === 0 ? ', ' : ' '}${paragraphWords(paragraph)}`;
}

/** The names of an account: its own, and its publisher’s if that is known and differs. */
export function namesOfAccount({ name, publisher }: Pick<Account, 'name' | 'publisher'>): string[] {
  return publisher === null || isSameName(name, publisher) ? [name] : [name, publisher];
}

/** An account by its name, and its publisher if that differs: "Gazette (The Quay Gazette)", "Account 1 (publisher unknown)". */
export function nameWithPublisher(account: Pick<Account, 'name' | 'publisher'>): string {
  return `${account.name}${publisherAside(account)}`;
}

/** What follows the name of an account to tell its publisher; empty if the name is that of the publisher. */
export function publisherAside(account: Pick<Account, 'name' | 'publisher'>): string {
  const [, publisher] = namesOfAccount(account);
  if (account.publisher === null) return ' (publisher unknown)';
  return publisher === undefined ? '' : ` (${publisher})`;
}

/** The title of an account's page: its name and headline, or one of them if they are the same. */
export function accountTitle({ name, title }: Pick<Account, 'name' | 'title'>): string {
  return isSameName(name, title) ? name : `${name}: ${title}`;
}

/** Whether two names are the same words, regardless of case and kinds of spaces. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
  return plain(one) === plain(other);
}

/**
 * Who says it, as reported by which account.
 *
 * @example 'Ada Ash, as reported in Account 1', or 'Account 1' if the account speaks for itself
 */
export function voiceWords({ account, speakers }: { account: Pick<Account, 'name'>; speakers: readonly Speaker[] }): string {
  return speakers.length > 0
    ? `${joinWords(speakers.map((speaker) => speaker.name))}, as reported in ${account.name}`
    : account.name;
}

/**
 * Where in its account a statement stands, and how it is reported.
 *
 * @example '¶ 5, indirect speech, speaker inferred'
 */
export function placeWords(statement: Pick<Statement, 'paragraph' | 'speechType' | 'attribution' | 'chain'>): string {
  return `${paragraphWords(statement.paragraph)}, ${reportedAs(statement)}`;
}

/** Cuts a text at the end of a word to at most `limit` characters, including an ellipsis for what is left out. */
export function shorten(text: string, limit: number): string {
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  const kept = characters.slice(0, limit).join('');
  return `${kept.replace(/\s+\S*$|.$/su, '')}…`;
}

/** Whether an account sets words as direct speech without quotation marks. */
function isUnmarked({ quotations }: Pick<Statement, 'quotations'>): boolean {
  return quotations.some(({ open }) => open === '');
}
