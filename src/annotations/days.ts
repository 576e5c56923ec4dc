import { wholeWords } from './words.ts';

/** A day of a month in a text. */
export interface FoundDay {
  /** As it is written. */
  readonly text: string;
  /** Counts from 1. */
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the days that a text gives as a month and a number, in either order. Months have the names of the text’s language. Of days that
 * a dash joins, it finds the first and the last.
 *
 * @example findDays('from 1 April to July 9', 'en').map(({ month, day }) => `${month}-${day}`) // ['4-1', '7-9']
 * @example findDays('on October 11–12', 'en').map(({ month, day }) => `${month}-${day}`) // ['10-11', '10-12']
 */
export function findDays(text: string, language: string): FoundDay[] {
  const { months, pattern } = calendarOf(language);
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: found, groups, index }) =>
    [groups?.['first'], groups?.['last']]
      .filter((day) => day !== undefined)
      .map((day) => ({
        text: found,
        month: months.get(groups?.['name'] ?? '') ?? 0,
        day: Number(day),
        start: index,
        end: index + found.length,
      })),
  );
}

interface Calendar {
  /** The number of a month by each of its names. */
  readonly months: ReadonlyMap<string, number>;
  /** Its groups are the name of the month, the first day and the last. */
  readonly pattern: RegExp;
}

const calendars = new Map<string, Calendar>();

function calendarOf(language: string): Calendar {
  const known = calendars.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  for (const form of [{ month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }, { month: 'long' }] as const) {
    const format = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      for (const { type, value } of format.formatToParts(Date.UTC(2001, month, 1))) {
        if (type === 'month' && /\p{L}/u.test(value)) months.set(value.replace('.', ''), month + 1);
      }
    }
  }
  // Some languages have numbers for months, and no names.
  const name = `(?<name>${Array.from(months.keys(), (month) => RegExp.escape(month)).join('|') || '(?!)'})`;
  const ordinal = '(?:st|nd|rd|th|er|º|\\.)?';
  const englishOrdinal = '(?:st|nd|rd|th)?';
  const dash = '\\s?[–-]\\s?';
  // Between a number and the month some languages put a word, or a letter that is joined to the month.
  const between = '(?:\\s(?:of|de|di|van)\\s|\\s\\p{Lo}?|-\\p{Lo}?)';
  const dayFirst = `(?:(?<first>\\d{1,2})${ordinal}${dash})?(?<last>\\d{1,2})${ordinal}${between}${name}`;
  const monthFirst = `${name}\\.?\\s(?<first>\\d{1,2})${englishOrdinal}(?:${dash}(?<last>\\d{1,2})${englishOrdinal})?`;
  const made = { months, pattern: wholeWords(`${dayFirst}|${monthFirst}`) };
  calendars.set(language, made);
  return made;
}
