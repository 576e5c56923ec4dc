import { ending, shownAlias } from '../record/speaker.ts';
import type { Range } from '../record/statement.ts';
import { aliasPattern } from './aliases.ts';
import { type NamingWords, namingWords, openPrefixes } from './naming-words.ts';
import { withoutQuotations } from './quotations.ts';

/** Somebody whom a text may name, and the words by which it does. */
export interface Named {
  /** Null if names of this one matter only because names of others stand inside them. */
  readonly id: string | null;
  /** A stem may end with `|`, which its endings follow. */
  readonly aliases: readonly string[];
  /** The whole name. */
  readonly name: string;
  /** The words of the name and office, which begin no title of anybody else’s. */
  readonly own: string;
}

/**
 * Why the one who is named may not be the one who speaks. `aide`: the words mean somebody who serves this one. `object`: somebody
 * speaks to or of this one. `title`: the words may be part of another’s title or name. `inflected`: the name does not have the form of
 * one who acts.
 */
export type Doubt = 'aide' | 'object' | 'title' | 'inflected';

/** A place at which a text names somebody. */
export interface Naming extends Range {
  /** Who is named, by id; more than one if they share the alias. */
  readonly ids: readonly string[];
  readonly doubt: Doubt | null;
}

/**
 * Finds who is named in a sentence. If names overlap, the longest counts alone: in "Keeper of the Quay", somebody who goes by "Keeper" is
 * not named. A name inside a longer name of somebody without an id is doubtful. Words in quotation marks name nobody because they are
 * not the account’s.
 */
export function findNamings(sentence: string, people: readonly Named[], language: string): Naming[] {
  const text = withoutQuotations(sentence);
  const words = namingWords(language);
  const found = people
    .flatMap((person) => matchesOf(person, text))
    .toSorted((a, b) => b.form.length - a.form.length || a.start - b.start);
  const kept: Match[] = [];
  for (const match of found) {
    const overlapped = kept.filter(({ start, end }) => match.start < end && match.end > start);
    const isLongest = overlapped.every(({ start, end }) => start === match.start && end === match.end);
    if (match.id !== null && isLongest) kept.push(match);
  }
  return joined(kept, text).map(({ start, end, matches }) => {
    const isInLonger = found.some((other) => other.start <= start && other.end >= end && other.form.length > end - start);
    const doubt = isInLonger ? 'title' : words && doubtOf(text, { start, end, matches }, words);
    return { start, end, ids: [...new Set(matches.flatMap(({ id }) => id ?? []))], doubt };
  });
}

/** A form of an alias in the text. */
interface Match extends Range, Pick<Named, 'id' | 'name' | 'own'> {
  readonly form: string;
  readonly alias: string;
  /** Whether the form is the alias itself, and not a stem of it with another ending. */
  readonly isBase: boolean;
}

function matchesOf({ id, aliases, name, own }: Named, text: string): Match[] {
  return aliases.flatMap((written) => {
    const alias = shownAlias(written);
    return Array.from(text.matchAll(aliasPattern(written)), ({ 0: form, index }) => {
      const isBase = !written.includes(ending) || form.toLowerCase() === alias.toLowerCase();
      return { id, name, own, alias, form, isBase, start: index, end: index + form.length };
    });
  });
}

/** A stretch of text that is one name, and the aliases in it. */
interface WholeName extends Range {
  readonly matches: readonly Match[];
}

const plainWord = /[\p{L}\p{N}]+/gu;

/** Joins names of one person that stand side by side, as in "Keeper Ben Birch". */
function joined(matches: readonly Match[], text: string): WholeName[] {
  const names: WholeName[] = [];
  const inOrder = matches.toSorted((a, b) => a.start - b.start);
  for (const [start, here] of Map.groupBy(inOrder, (match) => match.start)) {
    const end = Math.max(...here.map((match) => match.end));
    const last = names.at(-1);
    const between = text.slice(last?.end, start);
    const isSame = here.every(({ id }) => last?.matches.some((other) => other.id === id));
    const own = here.flatMap((match) => match.own.match(plainWord));
    if (last && isSame && /^\s/u.test(between) && (between.match(plainWord) ?? []).every((word) => own.includes(word))) {
      names[names.length - 1] = { start: last.start, end, matches: [...last.matches, ...here] };
    } else names.push({ start, end, matches: here });
  }
  return names;
}

function doubtOf(text: string, { start, end, matches }: WholeName, words: NamingWords): Doubt | null {
  const after = text.slice(end);
  const name = new Set(matches.flatMap((match) => wordsOf(match.name)));
  const own = new Set(matches.flatMap((match) => [...wordsOf(match.own), ...wordsOf(match.alias)]));
  const isBase = matches.some((match) => match.isBase);
  const last = wordsOf(text.slice(start, end)).at(-1) ?? '';
  const isNominative = isBase && !/^[’']/u.test(after) && words.isNominative?.(last, name);
  // A first name, a title and the words of the office belong to the name if they stand beside the alias.
  const beforeName = withoutNameBefore(text.slice(0, start), name);
  const serving = (isNominative && words.servingTitle?.exec(beforeName)?.[0]) || '';
  const before = withoutNameBefore(beforeName.slice(0, beforeName.length - serving.length), own, words.titles);
  if (words.aideBefore.test(before)) return 'aide';
  if (words.sourceAfter?.test(after) || words.sourceBefore.test(before)) return null;
  if (words.aideAfter?.test(after)) return 'aide';
  if (words.objectBefore.test(before) || words.objectAfter?.test(after)) return 'object';
  const [opening = ''] = wordsOf(text.slice(before.length, end));
  const isOffice = words.placed?.office.test(opening) === true && !name.has(opening);
  // What stands before this one’s own title is no part of a name.
  if (isInAnothersTitle(serving === '' ? before : '', after, words, isOffice)) return 'title';
  return isBase || matches.every(isOpenPrefix) ? null : 'inflected';
}

/** A text without the words at its end that belong to the name behind it: those of the name and the office, and titles. */
function withoutNameBefore(before: string, known: ReadonlySet<string>, titles?: ReadonlySet<string>): string {
  const [whole = '', word = ''] = /([\p{L}\p{N}.]+)\s+$/u.exec(before) ?? [];
  const [plain = ''] = wordsOf(word);
  const belongs = /\p{Lu}/u.test(word) ? known.has(plain) || titles?.has(plain) : word === 'of' && known.has('of');
  return belongs ? withoutNameBefore(before.slice(0, -whole.length), known, titles) : before;
}

/** Whether a word with a capital stands right before the name, or a hyphen joins one to it. */
function isInAnothersTitle(before: string, after: string, { openers, placed }: NamingWords, isOffice: boolean): boolean {
  if (/[\p{L}\p{N}][-‑]$/u.test(before) || /^[-‑]\p{L}/u.test(after)) return true;
  const word = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'.-]*)\s+$/u.exec(before)?.[1];
  if (word === undefined || (isOffice && placed?.adjective.test(word))) return false;
  const opensSentence = !/[\p{L}\p{N}]/u.test(before.slice(0, before.lastIndexOf(word)));
  return !(opensSentence && openers?.has(word.toLowerCase()));
}

/** The words of a text in lower case, without a point at their end. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];
}

/** Whether a form of a stem differs from the name only by prefixes that leave it the one who acts. */
function isOpenPrefix({ form, alias }: Match): boolean {
  return form.endsWith(alias) && openPrefixes.test(form.slice(0, -alias.length));
}
