import { shownAlias } from '../record/speaker.ts';
import { findDays } from '../annotations/days.ts';
import { sameLanguage } from '../annotations/languages.ts';
import { findNumbers } from '../annotations/numbers.ts';
import { clauseAround, tellsWhatIsUnsaid } from '../annotations/reporting-words.ts';
import type { Message } from '../diagnostics/message.ts';
import type { SourceContent } from './source-content.ts';
import { type Claims, waysToAdd } from './prose-of.ts';

// What prose may not say unless a statement that it cites does: numbers, days and names.

/** Counts up to this are the editor's own: "both accounts", "three states". */
const counted = 12;

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
  const message = (what: 'day' | 'number', found: string, held: readonly { text: string }[]): Message => ({
    rule: 'prose/unsupported',
    place,
    found: `${what} “${found}”`,
    expected: [`a ${what} that stands in ${named}`, [...new Set(held.map((each) => each.text))].join(', ')]
      .filter((part) => part !== '')
      .join(': '),
    mend: `correct it, ${waysToAdd[kind]} the statement that holds it, or leave it out${elsewhere}`,
  });
  const heldDays = cited.flatMap(({ statement }) => findDays(statement.text, statement.language));
  const heldNumbers = cited.flatMap(({ statement }) => findNumbers(statement.text, statement.language));
  const days = findDays(text, language);
  const missing = days.filter(({ month, day }) => !heldDays.some((held) => held.month === month && held.day === day));
  return [
    // Where a dash joins two, both have the text and the place of the whole.
    ...new Map(missing.map((day) => [day.start, message('day', day.text, heldDays)])).values(),
    ...findNumbers(text, language)
      .filter(({ start, end }) => !days.some((day) => day.start < end && day.end > start))
      .filter(({ spelled, value }) => !years.includes(value) && !(spelled && (value <= counted || readable < cited.length)))
      .filter(({ value }) => !heldNumbers.some((held) => held.value === value))
      .map((number) => message('number', number.text, heldNumbers)),
  ];
}

/** The names that a briefing knows. */
export interface Names {
  /** Finds every form, the longest first. */
  readonly pattern: RegExp | null;
  /** Who or what a form names, by id. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Finds an entry by any form, and a speaker by any alias, whatever the ending. */
  readonly anyForm: ReadonlyMap<string, RegExp>;
}

export function namesOf({ names, speakers }: SourceContent): Names {
  const entries = Object.values(names?.record ?? {}).flatMap((list) =>
    list.map(({ id, forms }) => ({ id, shown: forms, held: forms })),
  );
  const people = speakers.flatMap(({ id, record }) =>
    record
      ? [
          {
            id,
            shown: [record.name, record.shortName],
            held: [record.name, record.shortName, ...record.aliases.map(shownAlias)],
          },
        ]
      : [],
  );
  const all = [...entries, ...people];
  const ids = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  for (const { id, shown, held } of all) {
    for (const form of shown) ids.set(form, [...new Set([...(ids.get(form) ?? []), id])]);
    stems.set(id, [...(stems.get(id) ?? []), ...held.map(stemOf)]);
  }
  const forms = [...ids.keys()].toSorted((a, b) => b.length - a.length).map((form) => RegExp.escape(form));
  const pattern = forms.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return { pattern, ids, anyForm: new Map([...stems].map(([id, some]) => [id, new RegExp(some.join('|'), 'iu')])) };
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
  { pattern, ids, anyForm }: Names,
  told: ReadonlySet<string>,
): Message[] {
  if (!pattern) return [];
  const holds = (id: string) =>
    cited.some(
      ({ statement, passage }) =>
        statement.speakers.includes(id) || passage.chain?.includes(id) || anyForm.get(id)?.test(statement.text),
    );
  const missing = sentences.flatMap((sentence) =>
    Array.from(sentence.matchAll(pattern))
      .filter(({ 0: form }) => !ids.get(form)?.some((id) => told.has(id) || holds(id)))
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
