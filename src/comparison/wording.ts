import type { Account } from '../record/account.ts';
import type { Speaker } from '../record/speaker.ts';
import type { SpeechType, Statement } from '../record/statement.ts';
import { attributions, speechTypes } from '../record/statement.ts';
import type { MeetingDays, Summit } from '../record/summit.ts';
import { isolate } from './language.ts';

/**
 * How a statement is reported, in a few words: its speech type, whom an account's own words relay, and that its speaker is inferred
 * where that is so. Every page, card, citation and export says it in these words.
 *
 * @example 'indirect speech, speaker inferred', 'the account, relaying the harbor office'
 */
export function reportedAs({ speechType, attribution, chain }: Pick<Statement, 'speechType' | 'attribution' | 'chain'>): string {
  if (speechType === 'narrated' && chain[0] !== undefined) return `the account, relaying ${chain[0]}`;
  return [speechTypes[speechType].label, attributions[attribution].label].filter((words) => words !== null).join(', ');
}

/** Whether an account says it for itself alone, which the heading of its column says already. */
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

/** The same with a number in words, as running text begins a sentence: "four agreements". */
export function countInWords(number: number, singular: string, plural = `${singular}s`): string {
  return `${numberWord(number)} ${number === 1 ? singular : plural}`;
}

/** Words that begin a sentence. */
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

/** A number in words up to twelve, as running text has it. */
export function numberWord(number: number): string {
  return (
    ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][number] ??
    String(number)
  );
}

interface MeetingDay {
  /** As an ISO date. */
  readonly date: string;
  /** As in "July 7, 2017", or as in "October 11" and "12, 1986". */
  readonly text: string;
}

const dayFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as running text has it: "July 7, 2017". */
export function formatDay(isoDate: string): string {
  return dayFormat.format(new Date(isoDate));
}

/** The day of a meeting; of several, the first and the last, each with what running text has of it, to be joined by a dash. */
export function formatDays(days: MeetingDays): readonly [first: MeetingDay, ...last: MeetingDay[]] {
  if (typeof days === 'string') return [{ date: days, text: formatDay(days) }];
  const [from = '', to = ''] = dayFormat.formatRange(new Date(days.from), new Date(days.to)).split(/\s*–\s*/u);
  return [
    { date: days.from, text: from },
    { date: days.to, text: to },
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
 * The text that a site is built of, by the name of its edition. A draft has none yet.
 *
 * @example 'edition 1a2b3c4d', 'draft 1a2b3c4d'
 */
export function editionName({ draft, edition }: Pick<Summit, 'draft' | 'edition'>): string {
  return `${draft ? 'draft' : 'edition'} ${edition}`;
}

/** Which text was read, and of which day it is: "edition 1a2b3c4d of July 7, 2017". */
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

/** A word that is mentioned, not used. */
export function formatMark(word: string): string {
  return `“${word}”`;
}

/**
 * A statement's words by their beginning and end, to tell it from others where they are not shown whole.
 *
 * @example openingWords('The ferry that was to stay will go in May.') // 'The ferry that … in May.'
 */
export function openingWords(text: string): string {
  const words = text.split(' ');
  return words.length > 7 ? `${words.slice(0, 3).join(' ')} … ${words.slice(-2).join(' ')}` : text;
}

/** What an attribution rests on, in one line; one that continues something ends with a colon. */
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

/** What the way of reporting of a statement means, in one line. */
export function speechMeaning({ speechType, quotations }: Pick<Statement, 'speechType' | 'quotations'>): string {
  return isUnmarked({ quotations })
    ? 'The account sets these words as direct speech, without quotation marks. This does not prove they were spoken in these words.'
    : speechTypes[speechType].meaning;
}

/** What a way of reporting means in a briefing of these statements: in a transcript direct speech may stand without quotation marks. */
export function speechLegend(type: SpeechType, statements: readonly Pick<Statement, 'quotations'>[]): string {
  return type === 'quoted' && statements.some(isUnmarked)
    ? 'The account puts these words in quotation marks, or sets them as direct speech without any, as transcripts do. This does not prove they were spoken in these words.'
    : speechTypes[type].meaning;
}

/** Where in an account something stands: "¶ 5", or "headline". */
export function paragraphWords(paragraph: number): string {
  return paragraph === 0 ? 'headline' : `¶\u00A0${paragraph}`;
}

/** Where something stands, by account and paragraph: "Gazette ¶ 5", or "Gazette, headline". */
export function citeParagraph({ name }: Pick<Account, 'name'>, paragraph: number): string {
  return `${isolate(name)}${paragraph === 0 ? ', ' : ' '}${paragraphWords(paragraph)}`;
}

/** What an account is called: its name, and its publisher’s if that is known and another. */
export function namesOfAccount({ name, publisher }: Pick<Account, 'name' | 'publisher'>): string[] {
  return publisher === null || isSameName(name, publisher) ? [name] : [name, publisher];
}

/** An account by its name, with its publisher unless the name says it: "Gazette (The Quay Gazette)", "Account 1 (publisher unknown)". */
export function nameWithPublisher(account: Pick<Account, 'name' | 'publisher'>): string {
  return `${account.name}${publisherAside(account)}`;
}

/** What stands behind the name of an account where its publisher is to be told; nothing where the name says it. */
export function publisherAside(account: Pick<Account, 'name' | 'publisher'>): string {
  const [, publisher] = namesOfAccount(account);
  if (account.publisher === null) return ' (publisher unknown)';
  return publisher === undefined ? '' : ` (${publisher})`;
}

/** An account by its name and headline, as its page is titled; by one of them where both are the same. */
export function accountTitle({ name, title }: Pick<Account, 'name' | 'title'>): string {
  return isSameName(name, title) ? name : `${name}: ${title}`;
}

/** Whether two names are the same words, whatever their case and the kind of their spaces. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
  return plain(one) === plain(other);
}

/**
 * Who says it, as reported by which account.
 *
 * @example 'Ada Ash, as reported in Account 1', or 'Account 1' where the account speaks itself
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

/** A text cut at the end of a word to at most so many characters, with an ellipsis where something is left out. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most - 1).join('');
  const wholeWords = /\s/u.test(characters[most - 1] ?? '') ? kept : kept.replace(/\s+\S*$/u, '');
  return `${wholeWords.trimEnd()}…`;
}

/** Whether an account sets words as direct speech, but without quotation marks. */
function isUnmarked({ quotations }: Pick<Statement, 'quotations'>): boolean {
  return quotations.some(({ open }) => open === '');
}
