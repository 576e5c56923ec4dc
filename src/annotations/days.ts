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
 * The days that a text names by month and number, in either order, with the names that its language has for the months. Of days that a
 * dash joins, the first and the last are found.
 *
 * @example findDays('from 1 April to July 9', 'en').map(({ month, day }) => `${month}-${day}`) // ['4-1', '7-9']
 * @example findDays('on October 11–12', 'en').map(({ month, day }) => `${month}-${day}`) // ['10-11', '10-12']
 */
export function findDays(text: string, language: string): FoundDay[] {
  const { months, pattern } = calendarOf(language);
  if (!pattern) return [];
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: found, groups = {}, index }) =>
    [groups['from'], groups['first'] ?? groups['second'], groups['to']]
      .filter((day) => day !== undefined)
      .map((day) => ({
        text: found,
        month: months.get(groups['after'] ?? groups['before'] ?? '') ?? 0,
        day: Number(day),
        start: index,
        end: index + found.length,
      })),
  );
}

interface Calendar {
  /** The number of a month by each of its names. */
  readonly months: ReadonlyMap<string, number>;
  readonly pattern: RegExp | null;
}

const calendars = new Map<string, Calendar>();

function calendarOf(language: string): Calendar {
  const known = calendars.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  for (const form of [{ month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }, { month: 'long' }] as const) {
    const format = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const name = format.formatToParts(Date.UTC(2001, month, 1)).find(({ type }) => type === 'month')?.value ?? '';
      if (/^\p{L}/u.test(name)) months.set(name.replace(/\.$/u, ''), month + 1);
    }
  }
  const name = [...months.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((month) => RegExp.escape(month))
    .join('|');
  const ordinal = '(?:st|nd|rd|th|er|º|\\.)?';
  const dash = '\\s?[–-]\\s?';
  // Between a number and the month some languages put a word, or a letter written as one with the month.
  const between = '(?:\\s(?:of|de|di|van)\\s|\\s\\p{Lo}?|-\\p{Lo}?)';
  const pattern =
    name === ''
      ? null
      : new RegExp(
          `(?<![\\p{L}\\p{N}])(?:(?<from>\\d{1,2})${ordinal}${dash})?(?<first>\\d{1,2})${ordinal}${between}(?<after>${name})(?![\\p{L}\\p{N}])|` +
            `(?<![\\p{L}\\p{N}])(?<before>${name})\\.?\\s(?<second>\\d{1,2})(?:st|nd|rd|th)?(?:${dash}(?<to>\\d{1,2})(?:st|nd|rd|th)?)?(?![\\p{L}\\p{N}])`,
          'gu',
        );
  const made = { months, pattern };
  calendars.set(language, made);
  return made;
}
