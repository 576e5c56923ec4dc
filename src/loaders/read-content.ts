import { createHash } from 'node:crypto';
import { basename, dirname, extname, join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { deriveStatement } from '../annotations/derive-statement.ts';
import { parseAccount } from '../annotations/parse-account.ts';
import { parseLedger } from '../annotations/parse-ledger.ts';
import { parseSummary } from '../annotations/parse-summary.ts';
import type { Message } from '../diagnostics/message.ts';
import type { SourceContent, ReadAccount, ReadProse } from '../evidence/source-content.ts';
import { faultsOfForm } from '../evidence/foreign.ts';
import { judgeEdition } from '../evidence/edition.ts';
import { judge } from '../evidence/judge.ts';
import { verbatim } from '../evidence/verbatim.ts';
import { accountFrontmatterSchema } from '../record/account.ts';
import { changesFileSchema } from '../record/edition.ts';
import { namesFileSchema } from '../record/name.ts';
import { receivedFileSchema } from '../record/received.ts';
import { referenceFileSchema } from '../record/reference.ts';
import { speakerFileSchema } from '../record/speaker.ts';
import { agreementFrontmatterSchema, matterFrontmatterSchema } from '../record/subject.ts';
import { summitFileSchema } from '../record/summit.ts';
import { withdrawnFileSchema } from '../record/withdrawal.ts';
import { readFolder } from './content-folder.ts';
import { rightPath } from './content-places.ts';
import { findFrontmatter } from './find-frontmatter.ts';
import { misplacedFiles } from './misplaced-files.ts';
import { readSource } from './read-source.ts';
import { readYaml } from './read-yaml.ts';

/** A content folder as it was read and judged. */
export interface ReadResult {
  readonly content: SourceContent;
  /** The first 8 hex digits of a SHA-256 over all content. */
  readonly edition: string;
  /** Everything that is wrong; empty where the content may be published. */
  readonly messages: readonly Message[];
  /** The Markdown after the front matter, by account. */
  readonly bodies: ReadonlyMap<string, string>;
}

/** The meeting and the site that presents it, in the content folder. */
export const summitName = 'summit.yaml';

/** The ledger of addresses, in the content folder. */
export const ledgerName = 'permalinks.txt';

/** What changed in each edition, in the content folder. */
export const changesName = 'changes.yaml';

/** When and why each account's text was taken over, in the content folder. */
export const receivedName = 'received.yaml';

/** What was withdrawn, in the content folder. */
export const withdrawnName = 'withdrawn.yaml';

/** The path of an account's text as received, in the content folder. */
export const receivedText = (account: string) => `accounts/${account}.txt`;

/** Faults that leave unknown what a file says. */
const formOfFiles: ReadonlySet<Message['rule']> = new Set([
  'file/unreadable',
  'file/missing',
  'file/unexpected',
  'yaml/syntax',
  'schema/invalid',
] as const);

/** What no briefing is without, in one of some folders, and what `npm run new` calls it. */
const needed = [
  { among: ['accounts'], kind: 'account' },
  { among: ['speakers'], kind: 'speaker' },
  { among: ['agreements', 'matters'], kind: 'agreement' },
] as const;

/** Files that stand in the content folder but are no part of an edition. */
const outsideEditions = new Set([changesName, ledgerName, withdrawnName]);

/** Reads a whole content folder, judges it by every rule, and throws nothing: what is wrong is in the messages. */
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
  const summit = folder.yaml(summitName, summitFileSchema);
  const names = folder.yaml('names.yaml', namesFileSchema);
  const speakers = folder.list('speakers', '.yaml').flatMap((path) => folder.yaml(path, speakerFileSchema) ?? []);
  const references = folder.list('references', '.yaml').flatMap((path) => folder.yaml(path, referenceFileSchema) ?? []);
  const subjects = [
    ...folder
      .list('agreements', '.md')
      .map((path) => ({ ...folder.prose(path, agreementFrontmatterSchema), type: 'agreement' as const })),
    ...folder.list('matters', '.md').map((path) => ({ ...folder.prose(path, matterFrontmatterSchema), type: 'matter' as const })),
  ];
  const fullNames = new Map([
    ...Object.values(names?.record ?? {}).flatMap((entries) =>
      entries.map(({ id, name, heading }) => [id, name ?? heading] as const),
    ),
    ...speakers.flatMap(({ id, record }) => (record ? [[id, record.name] as const] : [])),
  ]);
  const accounts = folder.list('accounts', '.md').map((path) => folder.account(path, (id) => fullNames.get(id) ?? id));
  const received = files.has(receivedName) ? folder.yaml(receivedName, receivedFileSchema) : null;
  const withdrawn = files.has(withdrawnName) ? folder.yaml(withdrawnName, withdrawnFileSchema) : null;
  const isDraft = summit?.record?.draft === true;
  // Whether it is one is not known as long as its file is at fault.
  const mayBeDraft = isDraft || (summit?.record === null && !files.has(changesName));
  const changes = mayBeDraft ? null : folder.yaml(changesName, changesFileSchema);
  const edition = folder.edition();
  const content: SourceContent = {
    ...{ summit, accounts, speakers, subjects, references, names, received, changes, withdrawn, edition },
    ledger: isDraft ? { file: folder.name(ledgerName), lines: [] } : folder.ledger(),
  };
  if (isDraft) folder.refusePublished();
  folder.finish(isDraft);

  // As long as the form of a file is at fault, what it says is not known, and most other faults would follow from that. Whether
  // another account’s text is as received does not depend on it.
  const mistyped = faultsOfForm(content);
  const isFormless = mistyped.length > 0 || folder.messages.some((message) => folder.leavesUnknown(message));
  const formless = new Set([...folder.messages, ...mistyped].map(({ place }) => place.file));
  const judged = isFormless ? [...mistyped, ...verbatim(onlyWhole(content, formless))] : judge(content);
  const messages = legible([...folder.messages, ...judged]);
  const settled = messages.every(({ rule }) => rule === 'permanence/unrecorded');
  return { content, edition, messages: settled ? [...messages, ...judgeEdition(content)] : messages, bodies: folder.bodies };
}

/** The briefing with those accounts alone whose form is not at fault; none if what was received is not known. */
function onlyWhole(content: SourceContent, formless: ReadonlySet<string>): SourceContent {
  const isKnown = content.received !== null && !formless.has(content.received.file);
  return { ...content, accounts: isKnown ? content.accounts.filter(({ file }) => !formless.has(file)) : [] };
}

/** Of a file that cannot be read as text, nothing else is told. */
function legible(messages: readonly Message[]): Message[] {
  const unreadable = new Set(messages.filter(({ rule }) => rule === 'file/unreadable').map(({ place }) => place.file));
  return messages.filter(({ rule, place }) => rule === 'file/unreadable' || !unreadable.has(place.file));
}

/** Reads files by their kind and keeps what is wrong with them. */
class ContentFolder {
  readonly messages: Message[];
  readonly bodies = new Map<string, string>();
  private readonly sources = new Map<string, string>();
  private readonly files: ReadonlyMap<string, Uint8Array>;
  private readonly directory: string;
  /** Where files belong that are there: by a wrong name, or so that they cannot be read. */
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

  list(folder: string, extension: string): string[] {
    return [...this.files.keys()]
      .filter((path) => dirname(path) === folder && extname(path) === extension && rightPath(path) === path)
      .sort();
  }

  /** Whether a message is of the kind that leaves unknown what the content says. That changes are not yet recorded does not. */
  leavesUnknown({ rule, place }: Message): boolean {
    return formOfFiles.has(rule) && !(rule === 'file/missing' && place.file === this.name(changesName));
  }

  yaml<S extends z.ZodType>(path: string, schema: S) {
    if (!this.files.has(path)) {
      if (!this.meant.includes(path)) {
        this.messages.push({
          rule: 'file/missing',
          place: { type: 'unavailable', file: this.name(path) },
          found: 'lack of the file',
          expected: 'a file of that name',
          mend:
            path === changesName
              ? 'restore it from the last commit; for content that was never published, write draft: true in summit.yaml'
              : 'restore it from the last commit, or copy that of another briefing and change it',
        });
      }
      return null;
    }
    const { sourced, messages } = readYaml(this.read(path), schema, { id: basename(path, extname(path)), file: this.name(path) });
    this.messages.push(...messages);
    return sourced;
  }

  account(path: string, nameOf: (id: string) => string): ReadAccount {
    const { source, sourced, body, isWhole } = this.frontmatter(path, accountFrontmatterSchema);
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
  }

  /** The text as received, which stands beside its account; an empty line at its end is no part of it. */
  private received(id: string): ReadAccount['received'] {
    const path = receivedText(id);
    return this.files.has(path) ? { text: this.read(path).trimEnd(), file: this.name(path) } : null;
  }

  prose<T>(path: string, schema: z.ZodType<T>): ReadProse<T> {
    const { source, sourced, isWhole } = this.frontmatter(path, schema);
    const { sentences, faults } = parseSummary(source, sourced.file);
    return { ...sourced, sentences, faults: isWhole ? faults : [] };
  }

  ledger(): SourceContent['ledger'] {
    const file = this.name(ledgerName);
    const bytes = this.files.get(ledgerName);
    if (!bytes) return { file, lines: [] };
    const { text, messages } = readSource(bytes, file);
    this.messages.push(...messages);
    return { file, lines: parseLedger(text, file) };
  }

  /** What records a publication has no place in a draft. */
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

  /** What stands in the folder and was read by nobody is at fault, and so is the lack of what no briefing is without. */
  finish(isDraft: boolean): void {
    const unread = [...this.files.keys()].filter((path) => !this.sources.has(path) && !outsideEditions.has(path));
    this.messages.push(...misplacedFiles(unread, new Set(this.files.keys()), (path) => this.name(path)));
    for (const { among, kind } of needed) {
      if (among.some((folder) => this.meant.some((path) => path === folder || path.startsWith(`${folder}/`)))) continue;
      const [folder = ''] = among;
      this.messages.push({
        rule: 'file/missing',
        place: { type: 'unavailable', file: this.name(folder) },
        found: `lack of any file in ${among.join('/ and ')}/`,
        expected: 'at least one',
        mend: `${isDraft ? '' : 'restore the folder from the last commit, or '}run npm run ${kind === 'account' ? 'import -- and the file of a text' : `new -- ${kind} and an id`}`,
      });
    }
  }

  edition(): string {
    const hash = createHash('sha256');
    const parts = [...this.sources].filter(([path]) => !outsideEditions.has(path));
    for (const [path, source] of parts.sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${path}\0${source}\0`);
    return hash.digest('hex').slice(0, 8);
  }

  /** The record at the beginning of a Markdown file; where its front matter is not found, the rest is not whole either. */
  private frontmatter<S extends z.ZodType>(path: string, schema: S) {
    const source = this.read(path);
    const [id, file] = [basename(path, extname(path)), this.name(path)];
    const front = findFrontmatter(source, file);
    const isWhole = 'yaml' in front;
    const { sourced, messages } = readYaml(isWhole ? front.yaml : '', schema, {
      ...{ id, file },
      ...(isWhole && { firstLine: front.firstLine }),
    });
    this.messages.push(...(isWhole ? messages : [front.fault]));
    return { source, sourced, isWhole, body: isWhole ? front.body : source };
  }

  private read(path: string): string {
    const { text, messages } = readSource(this.files.get(path) ?? new Uint8Array(), this.name(path));
    this.messages.push(...messages);
    this.sources.set(path, text);
    return text;
  }

  name(path: string): string {
    return join(this.directory, path);
  }
}
