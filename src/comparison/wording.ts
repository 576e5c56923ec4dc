import type { NameKind } from '../record/name.ts';
import type { RelationKind } from '../record/relation.ts';
import type { ProvedSilence } from '../record/silence.ts';
import type { Attribution, SpeechType } from '../record/statement.ts';

/** What pages call a relation. */
export const relationWords: Readonly<Record<RelationKind, string>> = {
  same: 'the same',
  'differs-in-scope': 'differs in scope',
  'differs-in-strength': 'differs in strength',
  conflicts: 'conflict',
  'one-voice-only': 'one voice only',
};

/** What a relation means, in one line. */
export const relationMeanings: Readonly<Record<RelationKind, string>> = {
  same: 'The statements answer the question alike.',
  'differs-in-scope': 'One covers persons, places or things that the other does not.',
  'differs-in-strength': 'One puts it more firmly, or with a condition less.',
  conflicts: 'The answers cannot both stand as they are worded.',
  'one-voice-only': 'Only one voice speaks to the question, so there is nothing to compare.',
};

/** What pages call a speech type. */
export const speechWords: Readonly<Record<SpeechType, string>> = {
  quoted: 'quoted in the account',
  'partly-quoted': 'partly quoted in the account',
  reported: 'indirect speech',
  narrated: 'the account’s own words',
};

/** What a speech type means, in one line. */
export const speechMeanings: Readonly<Record<SpeechType, string>> = {
  quoted: 'The account gives these words in quotation marks. That is not proof that they were said so.',
  'partly-quoted': 'The account gives some of these words in quotation marks.',
  reported:
    'The account attributes this to the speaker without quotation marks. How near it is to the words spoken, the text does not say.',
  narrated: 'The account attributes this to no speaker.',
};

/** What pages call a silence. */
export const silenceWords: Readonly<Record<ProvedSilence['kind'], string>> = {
  'not-mentioned': 'not mentioned',
  'mentioned-without-position': 'mentioned without a position',
  declined: 'declined to answer',
  denied: 'denied',
};

export const nameKindWords: Readonly<Record<NameKind, string>> = {
  people: 'People',
  places: 'Places',
  organisations: 'Organisations',
  documents: 'Documents',
};

/** Joins words as English does: "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}

/** A count with its noun: "1 point", "3 points". */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** Words that begin a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The editor's words with their numbers tied to what they count or name, so that no line ends between a day and its month. What
 * stands in quotation marks is an account's, and stays as it is.
 *
 * @example tie('on 9 July, in account 1') // with no-break spaces in "9 July" and "account 1"
 */
export function tie(text: string): string {
  return text
    .split(/(“[^”]*”)/u)
    .map((part) => {
      if (part.startsWith('“')) return part;
      const tied = part.replaceAll(/(?<=\p{L}) (?=\d{1,2}\b)|(?<=\b\d{1,2}) (?=\p{Lu})/gu, '\u00A0');
      return tied.replaceAll(/(?<=\d\u00A0\p{L}+) (?=\d{4}\b)/gu, '\u00A0');
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

/** A day as running text has it: "7 July 2017". */
export function formatDay(isoDate: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));
}

/** A share as a percentage with one decimal: "98.0 %". */
export function formatShare(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** The size of a file in thousands of bytes: "67.5 kB". */
export function formatBytes(bytes: number): string {
  return new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }).format(bytes / 1000);
}

/** A word that is mentioned, not used. */
export function formatMark(word: string): string {
  return `“${word}”`;
}

/** What an attribution rests on, in one line. */
export const attributionMeanings: Readonly<Record<Attribution, string>> = {
  named: 'The sentence names the speaker, or the words that lead into it do.',
  carried: 'The sentence names no speaker. It is read as continuing this earlier statement, which does:',
  none: 'To nobody: the account says this itself.',
};

/** Where in an account something stands: "¶ 5", or "headline". */
export function paragraphWords(paragraph: number): string {
  return paragraph === 0 ? 'headline' : `¶\u00A0${paragraph}`;
}

/** A text cut at the end of a word to at most so many characters, with an ellipsis where something is left out. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most - 1).join('');
  const wholeWords = /\s/u.test(characters[most - 1] ?? '') ? kept : kept.replace(/\s+\S*$/u, '');
  return `${wholeWords.trimEnd()}…`;
}
