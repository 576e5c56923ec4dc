import { shownAlias } from '../record/speaker.ts';
import { findDays } from '../annotations/days.ts';
import { sameLanguage } from '../annotations/languages.ts';
import { findNumbers } from '../annotations/numbers.ts';
import { clauseAround, tellsWhatIsUnsaid } from '../annotations/reporting-words.ts';
import type { Message } from '../diagnostics/message.ts';
import { groupByEach, namesIn, type SourceContent } from './source-content.ts';
import { type Claims, waysToAdd } from './prose-of.ts';

// What prose may not say unless a statement that it cites does: numbers, days and names.

/** Numbers in words up to this are the editor's own counts: "two accounts", "three states". */
const countLimit = 12;

/**
 * Numbers and days are compared where a statement is in the language of the prose, and numbers in words where all are: a text in another
 * language may have them in words that are not read here.
 */
export function unsupportedNumbers(
  { cited, place, named, kind }: Claims,
  text: string,
  language: string,
  years: readonly number[],
): Message[] {
  const readable = cited.filter(({ statement }) => sameLanguage(statement.language, language)).length;
  if (readable === 0) return [];
  const elsewhere =
    readable < cited.length
      ? '; where another language has it in words, say it in a sentence that cites that statement alone'
      : '';
  const message = (what: 'day' | 'number', found: string, held: readonly { readonly text: string }[]): Message => {
    const texts = [...new Set(held.map((each) => each.text))].join(', ');
    return {
      rule: 'prose/unsupported',
      place,
      found: `${what} “${found}”`,
      expected: `a ${what} that stands in ${named}${texts === '' ? '' : `: ${texts}`}`,
      mend: `correct it, ${waysToAdd[kind]} the statement that holds it, or leave it out${elsewhere}`,
    };
  };
  const heldDays = cited.flatMap(({ statement }) => findDays(statement.text, statement.language));
  const heldNumbers = cited.flatMap(({ statement }) => findNumbers(statement.text, statement.language));
  const days = findDays(text, language);
  const missing = days.filter(({ month, day }) => !heldDays.some((held) => held.month === month && held.day === day));
  return [
    // If a dash joins two, both have the text and the place of the whole.
    ...new Map(missing.map((day) => [day.start, message('day', day.text, heldDays)])).values(),
    ...findNumbers(text, language)
      .filter(({ start, end }) => !days.some((day) => day.start < end && day.end > start))
      .filter(({ spelled, value }) => !years.includes(value) && !(spelled && (value <= countLimit || readable < cited.length)))
      .filter(({ value }) => !heldNumbers.some((held) => held.value === value))
      .map((number) => message('number', number.text, heldNumbers)),
  ];
}

/** The names that a briefing knows. */
export interface Names {
  /** Finds every form, the longest first. */
  readonly pattern: RegExp;
  /** Who or what a form names. */
  readonly bearers: ReadonlyMap<string, readonly { readonly id: string }[]>;
  /** Finds an entry by any form, and a speaker by any alias, whatever the ending; by id. */
  readonly anyForm: ReadonlyMap<string, RegExp>;
}

export function namesOf(content: SourceContent): Names {
  const all = [
    ...namesIn(content).map(({ id, forms }) => ({ id, shown: forms, held: forms })),
    ...content.speakers.flatMap(({ id, record }) => {
      if (!record) return [];
      const shown = [record.name, record.shortName];
      return [{ id, shown, held: [...shown, ...record.aliases.map(shownAlias)] }];
    }),
  ];
  const bearers = groupByEach(all, ({ shown }) => shown);
  const forms = [...bearers.keys()].toSorted((a, b) => b.length - a.length).map((form) => RegExp.escape(form));
  // Without a name, nothing is found.
  const anyName = forms.length > 0 ? forms.join('|') : '(?!)';
  const stemsOf = (group: typeof all) => group.flatMap(({ held }) => held.map(stemOf)).join('|');
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyName})(?![\\p{L}\\p{N}])`, 'gu'),
    bearers,
    anyForm: new Map([...Map.groupBy(all, ({ id }) => id)].map(([id, group]) => [id, new RegExp(stemsOf(group), 'iu')])),
  };
}

/**
 * A pattern of what endings leave of a name: many languages change its last letter, or put others behind it. Scripts without capital
 * letters also write a word before it as one with it.
 */
function stemOf(form: string): string {
  const stem = RegExp.escape(form.length > 4 ? form.slice(0, -1) : form);
  return /^\p{Lo}/u.test(form) ? stem : `(?<![\\p{L}\\p{N}])${stem}`;
}

const compared = /(?:^|\s)(?:than|unlike)\s$/iu;

export function unsupportedNames(
  { cited, place, named, kind }: Claims,
  sentences: readonly string[],
  { pattern, bearers, anyForm }: Names,
  told: ReadonlySet<string>,
): Message[] {
  const holds = (id: string) =>
    cited.some(
      ({ statement, passage }) =>
        statement.speakers.includes(id) || passage.chain?.includes(id) || anyForm.get(id)?.test(statement.text),
    );
  const missing = sentences.flatMap((sentence) =>
    Array.from(sentence.matchAll(pattern))
      .filter(({ 0: form }) => !bearers.get(form)?.some(({ id }) => told.has(id) || holds(id)))
      .filter(({ index }) => {
        const { start, end } = clauseAround(sentence, index);
        return !tellsWhatIsUnsaid(sentence.slice(start, end)) && !compared.test(sentence.slice(0, index));
      })
      .map(({ 0: form }) => form),
  );
  return [...new Set(missing)].map((form) => ({
    rule: 'prose/unsupported',
    place,
    found: `name “${form}”`,
    expected: `a name that stands in ${named}`,
    mend: `${waysToAdd[kind]} the statement that names it, or leave it out; where the account has another form of the name, add that to names.yaml`,
  }));
}
