import { createHash } from 'node:crypto';
import { basename, dirname, extname, join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { deriveStatement } from '../annotations/derive-statement.ts';
import { parseAccount } from '../annotations/parse-account.ts';
import { parseLedger } from '../annotations/parse-ledger.ts';
import { parseSummary } from '../annotations/parse-summary.ts';
import { isOfForm, type Message } from '../diagnostics/message.ts';
import type { SourceContent, ReadAccount } from '../evidence/source-content.ts';
import { faultsOfForm } from '../evidence/foreign.ts';
import { judgeEdition } from '../evidence/edition.ts';
import { judge } from '../evidence/judge.ts';
import { verbatim } from '../evidence/verbatim.ts';
import { readFolder } from './content-folder.ts';
import { rightPath } from './content-places.ts';
import { type FolderKind, folderKinds, ledgerName, receivedText, type SingleKind, singleKinds } from './file-kinds.ts';
import { findFrontmatter } from './find-frontmatter.ts';
import { misplacedFiles } from './misplaced-files.ts';
import { readSource } from './read-source.ts';
import { readYaml } from './read-yaml.ts';

/** A content folder as it was read and judged. */
export interface ReadResult {
  readonly content: SourceContent;
  /** The first 8 hex digits of a SHA-256 over all content. */
  readonly edition: string;
  /** Everything that is wrong; empty if the content may be published. */
  readonly messages: readonly Message[];
  /** The Markdown after the front matter, by account. */
  readonly bodies: ReadonlyMap<string, string>;
}

/** Every briefing has a file in at least one folder of each line. `begin` is the command that begins one. */
const needed = [
  { among: ['accounts'], begin: 'npm run import -- and the file of a text' },
  { among: ['speakers'], begin: 'npm run new -- speaker and an id' },
  { among: ['agreements', 'matters'], begin: 'npm run new -- agreement and an id' },
] as const;

/** Files in the content folder that are no part of an edition: they record what was published. */
const outsideEditions: ReadonlySet<string> = new Set([singleKinds.changes.file, ledgerName, singleKinds.withdrawn.file]);

/** Reads a whole content folder and judges it by every rule. It throws nothing: what is wrong is in the messages. */
export function readContent(directory: string): ReadResult {
  const { files, faults } = readFolder(directory);
  const result = readFiles(files, relative(process.cwd(), directory), faults);
  return files.size === 0 && faults.length > 0 ? { ...result, messages: faults } : result;
}

/**
 * Reads and judges content that is in memory.
 *
 * @param files the bytes of each file, by its path in the content folder
 * @param directory what messages call the folder
 * @param faults what is wrong with files that could not be read
 */
export function readFiles(
  files: ReadonlyMap<string, Uint8Array>,
  directory: string,
  faults: readonly Message[] = [],
): ReadResult {
  const folder = new ContentFolder(files, directory, faults);
  const summit = folder.single(singleKinds.summit);
  const names = folder.single(singleKinds.names);
  const speakers = folder.records(folderKinds.speaker);
  const references = folder.records(folderKinds.reference);
  const subjects = [
    ...folder.prose(folderKinds.agreement).map((read) => ({ ...read, type: 'agreement' as const })),
    ...folder.prose(folderKinds.matter).map((read) => ({ ...read, type: 'matter' as const })),
  ];
  const fullNames = new Map([
    ...Object.values(names?.record ?? {}).flatMap((entries) =>
      entries.map(({ id, name, heading }) => [id, name ?? heading] as const),
    ),
    ...speakers.flatMap(({ id, record }) => (record ? [[id, record.name] as const] : [])),
  ]);
  const accounts = folder.accounts((id) => fullNames.get(id) ?? id);
  const received = folder.has(singleKinds.received) ? folder.single(singleKinds.received) : null;
  const withdrawn = folder.has(singleKinds.withdrawn) ? folder.single(singleKinds.withdrawn) : null;
  const isDraft = summit?.record?.draft === true;
  // A summit.yaml that is at fault does not tell whether this is a draft.
  const mayBeDraft = isDraft || (summit?.record === null && !folder.has(singleKinds.changes));
  const changes = mayBeDraft ? null : folder.single(singleKinds.changes);
  const edition = folder.edition();
  const content: SourceContent = {
    ...{ summit, accounts, speakers, subjects, references, names, received, changes, withdrawn, edition },
    ledger: isDraft ? { file: folder.name(ledgerName), lines: [] } : folder.ledger(),
  };
  if (isDraft) folder.refusePublished();
  folder.finish(isDraft);

  // While the form of a file is at fault, nobody knows what it says, and most other faults would follow from that. Whether the text of
  // another account is as received does not depend on it.
  const mistyped = faultsOfForm(content);
  const formless = [...folder.messages.filter((message) => isOfForm(message) && !folder.isLackOfChanges(message)), ...mistyped];
  const atFault = new Set([...folder.messages, ...mistyped].map(({ place }) => place.file));
  const judged = formless.length > 0 ? [...mistyped, ...verbatim(onlyWhole(content, atFault))] : judge(content);
  const messages = legible([...folder.messages, ...judged]);
  const settled = messages.every(({ rule }) => rule === 'permanence/unrecorded');
  return { content, edition, messages: settled ? [...messages, ...judgeEdition(content)] : messages, bodies: folder.bodies };
}

/** The content with only those accounts that are not at fault; with none if it is not known what was received. */
function onlyWhole(content: SourceContent, atFault: ReadonlySet<string>): SourceContent {
  const isKnown = content.received !== null && !atFault.has(content.received.file);
  return { ...content, accounts: isKnown ? content.accounts.filter(({ file }) => !atFault.has(file)) : [] };
}

/** The messages without those that follow from a file that cannot be read as text. */
function legible(messages: readonly Message[]): Message[] {
  const unreadable = new Set(messages.filter(({ rule }) => rule === 'file/unreadable').map(({ place }) => place.file));
  return messages.filter(({ rule, place }) => rule === 'file/unreadable' || !unreadable.has(place.file));
}

/** Reads files by their kind and collects what is wrong with them. */
class ContentFolder {
  readonly messages: Message[];
  /** The Markdown after the front matter, by account. */
  readonly bodies = new Map<string, string>();
  /** The text of every file that was read, by its path. */
  private readonly sources = new Map<string, string>();
  private readonly files: ReadonlyMap<string, Uint8Array>;
  private readonly directory: string;
  /** The right paths of all files that are there, even if their names are wrong or they cannot be read. */
  private readonly meant: readonly string[];

  constructor(files: ReadonlyMap<string, Uint8Array>, directory: string, faults: readonly Message[]) {
    this.files = files;
    this.directory = directory;
    this.messages = [...faults];
    this.meant = [
      ...[...files.keys()].flatMap((path) => rightPath(path) ?? path),
      ...faults.map(({ place }) => relative(directory, place.file)),
    ];
  }

  /** What messages call a path. */
  name(path: string): string {
    return join(this.directory, path);
  }

  has({ file }: SingleKind): boolean {
    return this.files.has(file);
  }

  /** Whether a message says no more than that changes are not yet recorded. */
  isLackOfChanges({ rule, place }: Message): boolean {
    return rule === 'file/missing' && place.file === this.name(singleKinds.changes.file);
  }

  /** The record of a kind that has one file; null if the file is missing. */
  single<S extends z.ZodType>({ file, schema }: SingleKind<S>) {
    if (this.files.has(file)) return this.yaml(file, schema);
    if (!this.meant.includes(file)) {
      this.messages.push({
        rule: 'file/missing',
        place: { type: 'unavailable', file: this.name(file) },
        found: 'lack of the file',
        expected: 'a file of that name',
        mend:
          file === singleKinds.changes.file
            ? 'restore it from the last commit; for content that was never published, write draft: true in summit.yaml'
            : 'restore it from the last commit, or copy that of another briefing and change it',
      });
    }
    return null;
  }

  /** The records of a kind whose files hold only YAML. */
  records<S extends z.ZodType>(kind: FolderKind<S>) {
    return this.list(kind).map((path) => this.yaml(path, kind.schema));
  }

  /** The records of a kind whose files hold a summary below their front matter. */
  prose<S extends z.ZodType>(kind: FolderKind<S>) {
    return this.list(kind).map((path) => {
      const { source, sourced, isWhole } = this.frontmatter(path, kind.schema);
      const { sentences, faults } = parseSummary(source, sourced.file);
      return { ...sourced, sentences, faults: isWhole ? faults : [] };
    });
  }

  /** @param nameOf the full name of a person or organization, by its id */
  accounts(nameOf: (id: string) => string): ReadAccount[] {
    return this.list(folderKinds.account).map((path) => {
      const { source, sourced, body, isWhole } = this.frontmatter(path, folderKinds.account.schema);
      const { faults, ...rest } = parseAccount(source, sourced.file);
      const parsed = { ...rest, faults: isWhole ? faults : [] };
      const { language, inferences, labels } = sourced.record ?? {};
      const account = { id: sourced.id, parsed, language, inferences, labels };
      this.bodies.set(sourced.id, body);
      return {
        ...sourced,
        parsed,
        received: this.received(sourced.id),
        statements: parsed.passages.map((passage) => deriveStatement(passage, account, nameOf)),
      };
    });
  }

  ledger(): SourceContent['ledger'] {
    const file = this.name(ledgerName);
    const bytes = this.files.get(ledgerName);
    if (!bytes) return { file, lines: [] };
    const { text, messages } = readSource(bytes, file);
    this.messages.push(...messages);
    return { file, lines: parseLedger(text, file) };
  }

  /** Reports the files of a draft that record what was published. */
  refusePublished(): void {
    const found = [...outsideEditions].filter((path) => this.files.has(path));
    this.messages.push(
      ...found.map((path): Message => ({
        rule: 'edition/draft',
        place: { type: 'unavailable', file: this.name(path) },
        found: 'record of what was published, in a draft',
        expected: 'none before npm run publish',
        mend: `for a new briefing, delete ${new Intl.ListFormat('en').format(found)}; if this one is published, take draft: true out of summit.yaml`,
      })),
    );
  }

  /** Reports the files that nothing has read, and the lack of files that every briefing needs. */
  finish(isDraft: boolean): void {
    const unread = [...this.files.keys()].filter((path) => !this.sources.has(path) && !outsideEditions.has(path));
    this.messages.push(...misplacedFiles(unread, new Set(this.files.keys()), (path) => this.name(path)));
    for (const { among, begin } of needed) {
      if (among.some((folder) => this.meant.some((path) => path === folder || path.startsWith(`${folder}/`)))) continue;
      this.messages.push({
        rule: 'file/missing',
        place: { type: 'unavailable', file: this.name(among[0]) },
        found: `lack of any file in ${among.join('/ and ')}/`,
        expected: 'at least one',
        mend: `${isDraft ? '' : 'restore the folder from the last commit, or '}run ${begin}`,
      });
    }
  }

  /** The first 8 hex digits of a SHA-256 over all files that are part of an edition. */
  edition(): string {
    const hash = createHash('sha256');
    const parts = [...this.sources].filter(([path]) => !outsideEditions.has(path));
    for (const [path, source] of parts.sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${path}\0${source}\0`);
    return hash.digest('hex').slice(0, 8);
  }

  /** The paths of the files of a kind. */
  private list({ folder, ending }: FolderKind): string[] {
    return [...this.files.keys()]
      .filter((path) => dirname(path) === folder && extname(path) === ending && rightPath(path) === path)
      .sort();
  }

  /** The text of an account as received. An empty line at the end of its file is no part of it. */
  private received(id: string): ReadAccount['received'] {
    const path = receivedText(id);
    return this.files.has(path) ? { text: this.read(path).trimEnd(), file: this.name(path) } : null;
  }

  /** The front matter of a Markdown file and the rest of it. If no front matter is found, the file is not whole. */
  private frontmatter<S extends z.ZodType>(path: string, schema: S) {
    const source = this.read(path);
    const front = findFrontmatter(source, this.name(path));
    const isWhole = 'yaml' in front;
    const { yaml, firstLine, body } = isWhole ? front : { yaml: '', firstLine: 1, body: source };
    const { sourced, messages } = readYaml(yaml, schema, { ...this.origin(path), firstLine });
    this.messages.push(...(isWhole ? messages : [front.fault]));
    return { source, sourced, isWhole, body };
  }

  private yaml<S extends z.ZodType>(path: string, schema: S) {
    const { sourced, messages } = readYaml(this.read(path), schema, this.origin(path));
    this.messages.push(...messages);
    return sourced;
  }

  private origin(path: string) {
    return { id: basename(path, extname(path)), file: this.name(path) };
  }

  private read(path: string): string {
    const { text, messages } = readSource(this.files.get(path) ?? new Uint8Array(), this.name(path));
    this.messages.push(...messages);
    this.sources.set(path, text);
    return text;
  }
}
