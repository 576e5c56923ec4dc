import type { Fault } from '../annotations/fault.ts';
import type { LedgerLine } from '../annotations/parse-ledger.ts';
import type { ParsedAccount, Passage } from '../annotations/parse-account.ts';
import type { ParsedSentence } from '../annotations/parse-summary.ts';
import { indexWords } from '../annotations/words.ts';
import type { Message } from '../diagnostics/message.ts';
import type { AccountFrontmatter } from '../record/account.ts';
import type { ChangesFile } from '../record/edition.ts';
import { splitTopic } from '../record/id.ts';
import type { NamesFile } from '../record/name.ts';
import type { Place, RecordPath, Sourced } from '../record/place.ts';
import type { ReceivedFile } from '../record/received.ts';
import type { ReferenceFile } from '../record/reference.ts';
import type { SpeakerFile } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { AgreementFrontmatter, MatterFrontmatter, Point } from '../record/subject.ts';
import type { SummitFile } from '../record/summit.ts';
import type { WithdrawnFile } from '../record/withdrawal.ts';

type NameEntry = NamesFile[keyof NamesFile][number];

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
  /** The sentence, or the sentences, around its words. */
  readonly sentence: string;
}

/** The look-ups that rules share, each made once. */
export interface Index {
  readonly located: readonly Located[];
  /** By id. */
  readonly accounts: ReadonlyMap<string, ReadAccount>;
  /** Those that can be read, by id. */
  readonly speakers: ReadonlyMap<string, SpeakerFile>;
  /** The accounts that can hold a phrase, whatever its case. */
  readonly accountsWith: (phrase: string) => readonly ReadAccount[];
  /** By id; of several with one id the first. */
  readonly byId: ReadonlyMap<string, Located>;
  /** By topic, `<agreement-or-matter>/<point>`. */
  readonly byTopic: ReadonlyMap<string, readonly Statement[]>;
  /** By agreement or matter. */
  readonly bySubject: ReadonlyMap<string, readonly Statement[]>;
}

export function indexContent({ accounts, speakers }: SourceContent): Index {
  const numbersOf = indexWords(accounts.map(({ parsed }) => parsed.text));
  const located = accounts.flatMap((account) =>
    account.parsed.passages.flatMap((passage, index) => {
      const statement = account.statements[index];
      if (!statement) return [];
      return [
        { statement, passage, account, sentence: account.parsed.text.slice(statement.sentence.start, statement.sentence.end) },
      ];
    }),
  );
  const statements = located.map(({ statement }) => statement);
  return {
    located,
    accounts: new Map(accounts.map((account) => [account.id, account])),
    speakers: new Map(speakers.flatMap(({ id, record }) => (record ? [[id, record] as const] : []))),
    accountsWith: (phrase) => numbersOf(phrase).flatMap((number) => accounts[number] ?? []),
    byId: new Map(located.toReversed().map((entry) => [entry.statement.id, entry])),
    byTopic: groupByEach(statements, ({ topics }) => topics),
    bySubject: groupBySubject(statements),
  };
}

/** Statements by agreement or matter: each once, however many of its points it is on. */
export function groupBySubject(statements: readonly Statement[]): Map<string, Statement[]> {
  return groupByEach(statements, ({ topics }) => new Set(topics.map((topic) => splitTopic(topic).subject)));
}

/** Items by each of their keys. */
export function groupByEach<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const pairs = items.flatMap((item) => Array.from(keysOf(item), (key) => ({ key, item })));
  return new Map([...Map.groupBy(pairs, ({ key }) => key)].map(([key, group]) => [key, group.map(({ item }) => item)]));
}

/** Whether a statement is on a point of an agreement or matter. */
export function isOnSubject({ topics }: Statement, subject: string): boolean {
  return topics.some((topic) => splitTopic(topic).subject === subject);
}

/** Every point of the agreements and matters, with the places of its parts. */
export function pointsIn({ subjects }: Pick<SourceContent, 'subjects'>): LocatedPoint[] {
  return subjects.flatMap((subject) =>
    (subject.record?.points ?? []).map((point, index) => ({
      ...{ subject, point, topic: `${subject.id}/${point.id}` },
      placeOf: (...path: RecordPath) => subject.placeOf(['points', index, ...path]),
    })),
  );
}

/** Every entry of the index of names, with the places of its parts. */
export function namesIn({ names }: Pick<SourceContent, 'names'>): LocatedName[] {
  if (!names?.record) return [];
  const { record, placeOf } = names;
  return Object.entries(record).flatMap(([kind, entries]) =>
    entries.map((entry, index) => ({ ...entry, kind, placeOf: (...path: RecordPath) => placeOf([kind, index, ...path]) })),
  );
}

export interface LocatedPoint {
  readonly subject: ReadSubject;
  readonly point: Point;
  /** `<agreement-or-matter>/<point>`. */
  readonly topic: string;
  readonly placeOf: (...path: RecordPath) => Place;
}

export interface LocatedName extends NameEntry {
  readonly kind: string;
  readonly placeOf: (...path: RecordPath) => Place;
}

/** A rule: everything in, messages out. */
export type EvidenceRule = (content: SourceContent, index: Index) => Message[];
