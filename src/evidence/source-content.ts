import type { Fault } from '../annotations/fault.ts';
import type { LedgerLine } from '../annotations/parse-ledger.ts';
import type { ParsedAccount, Passage } from '../annotations/parse-account.ts';
import type { ParsedSentence } from '../annotations/parse-summary.ts';
import { indexWords } from '../annotations/words.ts';
import type { Message } from '../diagnostics/message.ts';
import type { AccountFrontmatter } from '../record/account.ts';
import type { ChangesFile } from '../record/edition.ts';
import type { NamesFile } from '../record/name.ts';
import type { Sourced } from '../record/place.ts';
import type { ReceivedFile } from '../record/received.ts';
import type { ReferenceFile } from '../record/reference.ts';
import type { SpeakerFile } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { AgreementFrontmatter, MatterFrontmatter } from '../record/subject.ts';
import type { SummitFile } from '../record/summit.ts';
import type { WithdrawnFile } from '../record/withdrawal.ts';

/** A file's record may be null: then its schema has already been found at fault, and rules pass over it. */
type Read<T> = Sourced<T | null>;

export interface ReadAccount extends Read<AccountFrontmatter> {
  readonly parsed: ParsedAccount;
  /** The text as received, from the file beside it; null where there is none. */
  readonly received: { readonly text: string; readonly file: string } | null;
  /** One for each passage, in the same order. */
  readonly statements: readonly Statement[];
}

export type ReadSubject =
  | (ReadProse<AgreementFrontmatter> & { readonly type: 'agreement' })
  | (ReadProse<MatterFrontmatter> & { readonly type: 'matter' });

/** Front matter with a summary below it. */
export interface ReadProse<T> extends Read<T> {
  readonly sentences: readonly ParsedSentence[];
  readonly faults: readonly Fault[];
}

/** Everything that the content folder holds, as it was read: the evidence rules judge it whole. */
export interface SourceContent {
  readonly summit: Read<SummitFile> | null;
  readonly accounts: readonly ReadAccount[];
  readonly speakers: readonly Read<SpeakerFile>[];
  readonly subjects: readonly ReadSubject[];
  readonly references: readonly Read<ReferenceFile>[];
  /** When and why each account's text was taken over. */
  readonly received: Read<ReceivedFile> | null;
  readonly names: Read<NamesFile> | null;
  /** What changed in each edition, newest first. */
  readonly changes: Read<ChangesFile> | null;
  /** What was published and withdrawn, newest first; null where nothing was. */
  readonly withdrawn: Read<WithdrawnFile> | null;
  /** The edition that the content is: the first 8 hex digits of a SHA-256 over it. */
  readonly edition: string;
  /** `permalinks.txt`: every address that was ever published. */
  readonly ledger: { readonly file: string; readonly lines: readonly LedgerLine[] };
}

/** A statement with the passage and the account it comes from. */
export interface Located {
  readonly statement: Statement;
  readonly passage: Passage;
  readonly account: ReadAccount;
}

/** The look-ups that rules share, each made once. */
export interface Index {
  readonly located: readonly Located[];
  /** By id. */
  readonly accounts: ReadonlyMap<string, ReadAccount>;
  /** The accounts that can hold a phrase, whatever its case. */
  readonly accountsWith: (phrase: string) => readonly ReadAccount[];
  /** By id; of several with one id the first. */
  readonly byId: ReadonlyMap<string, Located>;
  /** By topic, `<agreement-or-matter>/<point>`. */
  readonly byTopic: ReadonlyMap<string, readonly Statement[]>;
  /** By agreement or matter. */
  readonly bySubject: ReadonlyMap<string, readonly Statement[]>;
}

export function indexContent({ accounts }: SourceContent): Index {
  const numbersOf = indexWords(accounts.map(({ parsed }) => parsed.text));
  const located = accounts.flatMap((account) =>
    account.parsed.passages.flatMap((passage, index) => {
      const statement = account.statements[index];
      return statement ? [{ statement, passage, account }] : [];
    }),
  );
  const byTopic = Map.groupBy(
    located.flatMap(({ statement }) => statement.topics.map((topic) => ({ topic, statement }))),
    ({ topic }) => topic,
  );
  const bySubject = Map.groupBy(
    located.flatMap(({ statement }) =>
      [...new Set(statement.topics.map((topic) => topic.split('/')[0] ?? ''))].map((subject) => ({ subject, statement })),
    ),
    ({ subject }) => subject,
  );
  const statements = (entries: readonly { statement: Statement }[]) => entries.map(({ statement }) => statement);
  return {
    located,
    accounts: new Map(accounts.map((account) => [account.id, account])),
    accountsWith: (phrase) => numbersOf(phrase).flatMap((number) => accounts[number] ?? []),
    byId: new Map(located.toReversed().map((entry) => [entry.statement.id, entry])),
    byTopic: new Map([...byTopic].map(([topic, entries]) => [topic, statements(entries)])),
    bySubject: new Map([...bySubject].map(([subject, entries]) => [subject, statements(entries)])),
  };
}

/** A rule: everything in, messages out. */
export type EvidenceRule = (content: SourceContent, index: Index) => Message[];
