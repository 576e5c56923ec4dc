import type { Range } from '../record/statement.ts';
import { aliasPattern } from './aliases.ts';
import { shownAlias } from '../record/speaker.ts';
import { type NamingWords, namingWords, openPrefixes } from './naming-words.ts';
import { withoutQuotations } from './quotations.ts';

/** Somebody whom a text may name, and the words by which it does. */
export interface Named {
  /** Null for somebody of whom it matters only that a name is longer. */
  readonly id: string | null;
  /** A stem may end with `|`; endings follow it. */
  readonly aliases: readonly string[];
  /** The whole name. */
  readonly name: string;
  /** Words that belong to this one’s name and office and so begin no title of another’s. */
  readonly own: string;
}

/**
 * Why the one who is named may not be the one who speaks. `aide`: somebody of this one’s is meant; `object`: this one is spoken to or
 * of; `title`: the words may be part of another’s title or name; `inflected`: the name has not the form of one who acts.
 */
export type Doubt = 'aide' | 'object' | 'title' | 'inflected';

/** A place at which a text names somebody. */
export interface Naming extends Range {
  /** Who is named, by id; several where they share the alias. */
  readonly ids: readonly string[];
  readonly doubt: Doubt | null;
}

/**
 * Finds who is named in a sentence. Of words that overlap the longest name wins: where one goes by "Keeper of the Quay", nobody is
 * named there who goes by "Keeper". Inside a longer name of somebody without an id, it is doubtful. Words in quotation marks name
 * nobody, since they are not the account’s.
 */
export function findNamings(sentence: string, people: readonly Named[], language: string): Naming[] {
  const text = withoutQuotations(sentence);
  const found = people
    .flatMap(({ id, aliases, name, own }) =>
      aliases.flatMap((alias) =>
        Array.from(text.matchAll(aliasPattern(alias)), ({ 0: form, index }) => ({
          ...{ id, name, own, form, alias: shownAlias(alias), isStem: alias.includes('|') },
          ...{ start: index, end: index + form.length },
        })),
      ),
    )
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const longer = found.filter(({ id }) => id === null);
  const kept: (typeof found)[number][] = [];
  for (const match of found) {
    if (match.id === null) continue;
    const overlaps = kept.filter(({ start, end }) => match.start < end && match.end > start);
    if (overlaps.every(({ start, end }) => start === match.start && end === match.end)) kept.push(match);
  }
  const words = namingWords(language);
  const places = [
    ...Map.groupBy(
      kept.toSorted((a, b) => a.start - b.start),
      ({ start }) => start,
    ).values(),
  ];
  return joined(places, text).map((matches) => {
    const [first] = matches;
    const range = { start: first?.start ?? 0, end: Math.max(...matches.map(({ end }) => end)) };
    const isBase = matches.some(({ form, alias, isStem }) => !isStem || form.toLowerCase() === alias.toLowerCase());
    const own = matches.map((match) => `${match.own} ${match.alias}`).join(' ');
    const isInLonger = longer.some(
      ({ start, end }) => start <= range.start && end >= range.end && end - start > range.end - range.start,
    );
    return {
      ...range,
      ids: [...new Set(matches.flatMap(({ id }) => id ?? []))],
      doubt: isInLonger ? 'title' : doubtOf(text, range, { isBase, own, first, words }),
    };
  });
}

/** Names of one that stand side by side are one, as in "Keeper Ben Birch". */
function joined<M extends Range & { readonly id: string | null; readonly own: string }>(
  places: readonly (readonly M[])[],
  text: string,
): M[][] {
  const groups: M[][] = [];
  for (const matches of places) {
    const last = groups.at(-1);
    const [first] = matches;
    const between = first && last ? text.slice(Math.max(...last.map(({ end }) => end)), first.start) : '';
    const isSame = last !== undefined && first !== undefined && matches.every(({ id }) => last.some((other) => other.id === id));
    const known = new Set(first?.own.match(/[\p{L}\p{N}]+/gu) ?? []);
    if (isSame && /^\s+/u.test(between) && (between.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => known.has(word))) {
      last.push(...matches);
    } else groups.push([...matches]);
  }
  return groups;
}

interface Match {
  readonly form: string;
  readonly alias: string;
  readonly name: string;
}

function doubtOf(
  text: string,
  { start, end }: Range,
  { isBase, own, first, words }: { isBase: boolean; own: string; first: Match | undefined; words: NamingWords | null },
): Doubt | null {
  if (!words) return null;
  const after = text.slice(end);
  const name = new Set(wordsOf(first?.name ?? ''));
  const last = wordsOf(text.slice(start, end)).at(-1) ?? '';
  const isNominative = isBase && !/^[’']/u.test(after) && words.isNominative(last, name);
  // What belongs to the name and stands beside the alias: a first name, a title, the words of the office.
  const beforeName = withoutNameBefore(text.slice(0, start), name, new Set());
  const serving = (isNominative && words.servingTitle?.exec(beforeName)?.[0]) || '';
  const before = withoutNameBefore(beforeName.slice(0, beforeName.length - serving.length), new Set(wordsOf(own)), words.titles);
  if (words.aideBefore.test(before)) return 'aide';
  if (words.sourceAfter?.test(after) || words.sourceBefore.test(before)) return null;
  if (words.aideAfter?.test(after)) return 'aide';
  if (words.objectBefore.test(before) || words.objectAfter?.test(after)) return 'object';
  const [opening = ''] = wordsOf(text.slice(before.length, end));
  const isOffice = words.placed?.office.test(opening) === true && !name.has(opening);
  // What stands before a title of this one’s own is no part of a name.
  if (isInAnothersTitle(serving === '' ? before : '', after, words, isOffice)) return 'title';
  if (!isBase && !(first && isOpenPrefix(first))) return 'inflected';
  return null;
}

/** What stands before the words right before a name that belong to it: those of the name and the office, and titles. */
function withoutNameBefore(before: string, known: ReadonlySet<string>, titles: ReadonlySet<string>): string {
  let rest = before;
  for (;;) {
    const [whole, word = ''] = /([\p{L}\p{N}.]+)\s+$/u.exec(rest) ?? [];
    const plain = word.toLowerCase().replace(/\.$/u, '');
    const belongs = /^\p{Lu}/u.test(word) && (known.has(word.toLowerCase()) || known.has(plain) || titles.has(plain));
    const joins = word === 'of' && known.has('of');
    if (whole === undefined || !(belongs || joins)) return rest;
    rest = rest.slice(0, -whole.length);
  }
}

/** Whether a word with a capital stands right before the name, or one is joined to it by a hyphen. */
function isInAnothersTitle(before: string, after: string, { openers, placed }: NamingWords, isOffice: boolean): boolean {
  if (/[\p{L}\p{N}][-‑]$/u.test(before) || /^[-‑]\p{L}/u.test(after)) return true;
  const word = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'.-]*)\s+$/u.exec(before)?.[1];
  if (word === undefined || (isOffice && placed?.adjective.test(word))) return false;
  const opensSentence = !/[\p{L}\p{N}]/u.test(before.slice(0, before.lastIndexOf(word)));
  return !(opensSentence && openers.has(word.toLowerCase()));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
}

/** Whether a form of a stem differs from the name by prefixes alone that leave it the one who acts. */
function isOpenPrefix({ form, alias }: Match): boolean {
  return form.endsWith(alias) && openPrefixes.test(form.slice(0, -alias.length));
}
