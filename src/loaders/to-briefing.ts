import { sha256 } from '../annotations/derive-statement.ts';
import { coverage, unmarkedRanges } from '../annotations/coverage.ts';
import { readExcerpt } from '../annotations/excerpt.ts';
import { searchForSilence } from '../annotations/search-for-silence.ts';
import { findWords, indexWords } from '../annotations/words.ts';
import type { ReadAccount, ReadSubject } from '../evidence/source-content.ts';
import { resolveMove, withdrawnAddresses } from '../evidence/permanence.ts';
import { publishedAddresses } from '../evidence/published-addresses.ts';
import type { Account } from '../record/account.ts';
import type { Name, NameKind } from '../record/name.ts';
import type { Sourced } from '../record/place.ts';
import type { ReceivedFile } from '../record/received.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Statement } from '../record/statement.ts';
import type { Agreement, AgreementFrontmatter, MatterFrontmatter } from '../record/subject.ts';
import type { ReadResult } from './read-content.ts';

/** Turns content without fault into the briefing that is stored. */
export function toBriefing({ content, edition, bodies }: ReadResult): Briefing {
  const { summit, accounts, speakers, subjects, references, names, received, changes, withdrawn, ledger } = content;
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const statements = new Map(accounts.flatMap((account) => account.statements.map((statement) => [statement.id, statement])));
  const numbersOf = indexWords(accounts.map(({ parsed }) => parsed.text));
  const answered = new Set([...publishedAddresses(content), ...withdrawnAddresses(content)]);
  const lines = new Map(ledger.lines.map((line) => [line.address, line]));
  const redirects = ledger.lines.flatMap((line) => {
    const to = resolveMove(line, answered, lines);
    return to === null ? [] : [{ from: line.address, to }];
  });
  const sortedAccounts = accounts
    .map((account) => toAccount(account, bodies, received?.record ?? {}))
    .sort((a, b) => a.number - b.number);

  return {
    summit: {
      ...known(summit),
      edition,
      editions: known(summit).draft ? [] : known(changes),
      redirects,
      withdrawals: withdrawn?.record ?? [],
    },
    accounts: sortedAccounts,
    speakers: speakers.map((read) => ({ id: read.id, ...known(read) })).sort((a, b) => a.order - b.order),
    agreements: subjects
      .flatMap((read) =>
        read.type === 'agreement' ? { ...known(read), ...subjectRecord(read, byId, statements), type: read.type } : [],
      )
      .sort((a, b) => a.number - b.number),
    matters: subjects
      .flatMap((read) =>
        read.type === 'matter' ? { ...known(read), ...subjectRecord(read, byId, statements), type: read.type } : [],
      )
      .sort((a, b) => a.order - b.order),
    statements: sortedAccounts.flatMap(({ id }) => byId.get(id)?.statements ?? []),
    references: references.map((read) => ({ id: read.id, ...known(read) })),
    names: Object.entries(names?.record ?? {})
      .flatMap(([kind, entries]) =>
        entries.map((entry) => ({
          ...entry,
          kind: kind as NameKind,
          occurrences: [...new Set(entry.forms.flatMap(numbersOf))]
            .sort((a, b) => a - b)
            .flatMap((number) => occurrences(accounts[number], entry.forms)),
        })),
      )
      .sort((a, b) => a.heading.localeCompare(b.heading, 'en')),
  };
}

/** A name of up to this many characters fits into the narrowest column, so no line ends inside it. */
const unbrokenLimit = 16;

function toAccount(read: ReadAccount, bodies: ReadonlyMap<string, string>, received: ReceivedFile): Account {
  const { title, text, paragraphs } = read.parsed;
  const record = known(read);
  return {
    ...record,
    name: record.name.length > unbrokenLimit ? record.name : record.name.replaceAll(/\s+/gu, '\u00A0'),
    id: read.id,
    title,
    text,
    digest: sha256(text),
    takenOver: (received[read.id] ?? []).map(({ date, reason }) => ({ date, reason })),
    paragraphs: [...paragraphs],
    quirks: record.quirks.map((quirk) => ({
      ...quirk,
      paragraph: paragraphs.find(({ end }) => end > text.indexOf(quirk.text))?.number ?? 0,
    })),
    coverage: coverage(paragraphs, read.statements),
    unmarked: unmarkedRanges(text, paragraphs, read.statements),
    markdown: bodies.get(read.id) ?? '',
  };
}

/** What is stored of an agreement or matter besides its front matter, or instead of a field of it. */
function subjectRecord(
  read: ReadSubject,
  accounts: ReadonlyMap<string, ReadAccount>,
  statements: ReadonlyMap<string, Statement>,
): Pick<Agreement, 'id' | 'key' | 'summary' | 'silences'> {
  const record = known<AgreementFrontmatter | MatterFrontmatter>(read);
  return {
    id: read.id,
    key: record.key.map(({ statement, words }) => ({
      statement,
      ...readExcerpt(words, statements.get(statement)?.text ?? ''),
    })),
    summary: read.sentences.map(({ text, cites }) => ({ text, cites })),
    silences: record.silences.map((silence) => {
      const account = accounts.get(silence.account);
      return {
        ...silence,
        dismissed: silence.dismissed.map(({ reason, ...hit }) => ({ ...hit, reason: known({ record: reason }) })),
        hits: account ? searchForSilence(silence, read.id, { ...account.parsed, statements: account.statements }) : [],
      };
    }),
  };
}

function occurrences(account: ReadAccount | undefined, forms: readonly string[]): Name['occurrences'] {
  if (!account) return [];
  const { id, parsed } = account;
  return forms.flatMap((form) =>
    findWords(parsed.text, form).map((start) => ({
      account: id,
      paragraph: parsed.paragraphs.find(({ end }) => end > start)?.number ?? 0,
      start,
      end: start + form.length,
    })),
  );
}

/**
 * A record that the rules have passed.
 *
 * @throws Error if it is null, which content without fault never has
 */
function known<T>(read: Pick<Sourced<T | null>, 'record'> | null): T {
  if (!read?.record) throw new Error('A record is missing from content that was judged faultless');
  return read.record;
}
