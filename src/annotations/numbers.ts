import { sameLanguage } from './languages.ts';

/** A number in a text. */
export interface FoundNumber {
  /** As it is written. */
  readonly text: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Whether it is in words alone. */
  readonly spelled: boolean;
}

const units = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const values = new Map([
  ...units.map((word, index) => [word, index + 1] as const),
  ...teens.map((word, index) => [word, index + 10] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

const unit = units.join('|');
const scale = Object.keys(scales).slice(1).join('|');
const belowHundred = `(?:(?:${tens.join('|')})(?:[- ](?:${unit}))?|${teens.join('|')}|${unit})`;
const belowThousand = `(?:(?:(?:${belowHundred}|an?)\\s|(?<!\\p{N}\\s))hundred(?:\\s(?:and\\s)?${belowHundred})?|${belowHundred})`;
const words = `(?:(?:${belowThousand}|an?)\\s(?:${scale})(?:,?\\s(?:and\\s)?${belowThousand}(?:\\s(?:${scale}))?)*|${belowThousand})`;
const spelledNumber = new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}\\p{N}])`, 'giu');

/**
 * The numbers of a text: those in digits in any language, and those in words in English. A number in digits includes the marks that its
 * language puts between groups of three digits. Digits that continue a word, as in a name, are no number.
 *
 * @example findNumbers('at most 40,000, or forty thousand', 'en').map(({ value }) => value) // [40000, 40000]
 */
export function findNumbers(text: string, language: string): FoundNumber[] {
  const isEnglish = sameLanguage(language, 'en');
  return [...inDigits(text, language, isEnglish), ...(isEnglish ? inWords(text) : [])].toSorted((a, b) => a.start - b.start);
}

function inDigits(text: string, language: string, isEnglish: boolean): FoundNumber[] {
  const { group, decimal } = marksOf(language);
  const scaled = isEnglish ? `(?:\\s(${Object.keys(scales).join('|')})(?!\\p{L}))?` : '';
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}]|\\p{L}[-‑])(\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${RegExp.escape(decimal)}(\\d+))?(?!\\d)${scaled}`,
    'gu',
  );
  return Array.from(text.matchAll(pattern), ({ 0: found, 1: whole = '', 2: fraction = '', 3: scale = '', index }) => ({
    text: found,
    value: Number(`${whole.replaceAll(/\D/gu, '')}.${fraction}`) * (scales[scale] ?? 1),
    start: index,
    end: index + found.length,
    spelled: false,
  }));
}

function inWords(text: string): FoundNumber[] {
  return Array.from(text.matchAll(spelledNumber), ({ 0: found, index }) => {
    let total = 0;
    let current = 0;
    for (const word of found.toLowerCase().split(/[\s,-]/u)) {
      if (word === 'hundred') current = Math.max(current, 1) * 100;
      else if (scales[word]) {
        total += Math.max(current, 1) * scales[word];
        current = 0;
      } else current += values.get(word) ?? 0;
    }
    return { text: found, value: total + current, start: index, end: index + found.length, spelled: true };
  });
}

/** The mark that separates a fraction in a language, and a pattern of what separates groups of three digits. */
function marksOf(language: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const { group = ',', decimal = '.' } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return { group: `[${group.trim() === '' ? ' ' : RegExp.escape(group)}\\u00A0\\u202F]`, decimal };
}
