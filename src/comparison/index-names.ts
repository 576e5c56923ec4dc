import type { Account } from '../record/account.ts';
import type { Name, NameKind } from '../record/name.ts';
import { nameKindSchema } from '../record/name.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Subject } from '../record/subject.ts';
import type { ListPage } from './pagination.ts';
import { paginate } from './pagination.ts';
import { getOrThrow, lookup, subjectIdsOf, subjectsOf } from './lookup.ts';

/** A paragraph to which an entry points, and the first statement in it that holds the name. */
export interface Locator {
  readonly account: Account;
  readonly paragraph: number;
  /** The statement that holds the name; null if no statement does. */
  readonly statement: string | null;
}

/** An entry of the index: where the accounts name someone or something, grouped by subject. */
export interface IndexEntry {
  readonly name: Name;
  readonly groups: readonly { readonly subject: Subject | null; readonly locators: readonly Locator[] }[];
  readonly also: readonly Name[];
}

/** An entry, or the rest of one that begins on the page before, on one page of a long index. */
export interface IndexPiece extends IndexEntry {
  readonly continued: boolean;
}

/** The entries of one kind. */
export interface IndexKind<E extends IndexEntry = IndexEntry> {
  readonly kind: NameKind;
  readonly entries: readonly E[];
}

/** The index of names, by kind. */
export function indexNames(briefing: Briefing): IndexKind[] {
  const byId = new Map(briefing.names.map((name) => [name.id, name]));
  return nameKindSchema.options
    .map((kind) => ({
      kind,
      entries: briefing.names
        .filter((name) => name.kind === kind)
        .map((name) => ({
          name,
          groups: locate(briefing, name),
          also: name.also.map((id) => getOrThrow(byId, id)),
        })),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/**
 * Splits an index into parts of at most `limit` locators. An entry that does not fit into a part continues in the next. An entry without
 * locators counts as one.
 */
export function partsOfIndex(kinds: readonly IndexKind[], limit: number): ListPage<IndexKind<IndexPiece>>[] {
  const lines = kinds.flatMap(({ kind, entries }) =>
    entries.flatMap((entry) => {
      const locators = entry.groups.flatMap(({ subject, locators: own }) => own.map((locator) => ({ subject, locator })));
      const [first = null, ...others] = locators;
      return [first, ...others].map((at) => ({ kind, entry, at, continued: at !== first }));
    }),
  );
  return paginate(lines, limit).map(({ items, ...part }) => ({
    ...part,
    items: [...Map.groupBy(items, ({ kind }) => kind)].map(([kind, ofKind]) => ({
      kind,
      entries: [...Map.groupBy(ofKind, ({ entry }) => entry)].map(([entry, own]) => ({
        ...entry,
        continued: own.every((line) => line.continued),
        groups: [
          ...Map.groupBy(
            own.flatMap(({ at }) => at ?? []),
            ({ subject }) => subject,
          ),
        ].map(([subject, located]) => ({
          subject,
          locators: located.map(({ locator }) => locator),
        })),
      })),
    })),
  }));
}

/** The part in which each name begins, by kind: the table of contents of a long index. */
export function placesInIndex(
  parts: readonly ListPage<IndexKind<IndexPiece>>[],
): Map<NameKind, { readonly name: Name; readonly part: number }[]> {
  const begun = parts.flatMap(({ items, number }) =>
    items.flatMap(({ kind, entries }) =>
      entries.filter(({ continued }) => !continued).map(({ name }) => ({ kind, name, part: number })),
    ),
  );
  return Map.groupBy(begun, ({ kind }) => kind);
}

function locate(briefing: Briefing, name: Name): IndexEntry['groups'] {
  const { statementsIn, statementsBy, accounts } = lookup(briefing);
  // A speaker's entry also leads to statements whose sentences do not name the speaker.
  const places = [...name.occurrences, ...statementsBy(name.id)].flatMap(({ account, paragraph, start, end }) => {
    const holder = statementsIn(account).findLast((statement) => statement.start <= start && statement.end >= end);
    const locator = { account: getOrThrow(accounts, account), paragraph, statement: holder?.id ?? null };
    return (holder ? subjectIdsOf(holder) : [null]).map((subject) => ({ subject, locator }));
  });
  const bySubject = Map.groupBy(places, ({ subject }) => subject);
  return [...subjectsOf(briefing), null].flatMap((subject) => {
    const own = bySubject.get(subject?.id ?? null);
    if (!own) return [];
    // The first statement that holds the name stands for its paragraph.
    const byParagraph = new Map(own.toReversed().map(({ locator }) => [`${locator.account.id}#${locator.paragraph}`, locator]));
    const locators = [...byParagraph.values()].sort((a, b) => a.account.number - b.account.number || a.paragraph - b.paragraph);
    return [{ subject, locators }];
  });
}
