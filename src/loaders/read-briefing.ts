import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { deriveStatement } from '../annotations/derive-statement.ts';
import { parseMarkdown } from '../annotations/markdown.ts';
import { parseAccount } from '../annotations/parse-account.ts';
import { parseLedger } from '../annotations/parse-ledger.ts';
import { parseSummary } from '../annotations/parse-summary.ts';
import type { Message } from '../diagnostics/message.ts';
import type { Briefing, ReadAccount, ReadSubject } from '../evidence/briefing.ts';
import { judgeEdition } from '../evidence/edition.ts';
import { judge } from '../evidence/judge.ts';
import { accountFrontmatterSchema } from '../record/account.ts';
import { changesFileSchema } from '../record/edition.ts';
import { namesFileSchema } from '../record/name.ts';
import { referenceFileSchema } from '../record/reference.ts';
import { speakerFileSchema } from '../record/speaker.ts';
import { agreementFrontmatterSchema, matterFrontmatterSchema } from '../record/subject.ts';
import { summitFileSchema } from '../record/summit.ts';
import { readSource } from './read-source.ts';
import { readYaml } from './read-yaml.ts';

/** A content folder as it was read and judged. */
export interface ReadResult {
  readonly briefing: Briefing;
  /** The first 8 hex digits of a SHA-256 over all content. */
  readonly edition: string;
  /** Everything that is wrong; empty where the content may be published. */
  readonly messages: readonly Message[];
  /** The Markdown after the front matter, by account. */
  readonly bodies: ReadonlyMap<string, string>;
}

/** The folder whose content is built: `CONTENT_DIR` in the environment, else `content`. */
export function contentDirectory(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}

/** The ledger of addresses, in the content folder. */
export const ledgerName = 'permalinks.txt';

/** What changed in each edition, in the content folder. */
export const changesName = 'changes.yaml';

/** Files that stand in the content folder but are no part of an edition. */
const outsideEditions = new Set([changesName, ledgerName]);

/** Reads a whole content folder, judges it by every rule, and throws nothing: what is wrong is in the messages. */
export function readBriefing(directory: string): ReadResult {
  const folder = new ContentFolder(directory);
  const summit = folder.yaml('summit.yaml', summitFileSchema);
  const names = folder.yaml('names.yaml', namesFileSchema);
  const speakers = folder.list('speakers', '.yaml').flatMap((path) => folder.yaml(path, speakerFileSchema) ?? []);
  const references = folder.list('references', '.yaml').flatMap((path) => folder.yaml(path, referenceFileSchema) ?? []);
  const subjects = [
    ...folder.list('agreements', '.md').map((path) => folder.subject(path, 'agreement')),
    ...folder.list('matters', '.md').map((path) => folder.subject(path, 'matter')),
  ];
  const fullNames = new Map([
    ...Object.values(names?.record ?? {}).flatMap((entries) =>
      entries.map(({ id, name, heading }) => [id, name ?? heading] as const),
    ),
    ...speakers.flatMap(({ id, record }) => (record ? [[id, record.name] as const] : [])),
  ]);
  const accounts = folder.list('accounts', '.md').map((path) => folder.account(path, (id) => fullNames.get(id) ?? id));
  const changes = folder.yaml(changesName, changesFileSchema);
  const edition = folder.edition();
  const briefing: Briefing = {
    ...{ summit, accounts, speakers, subjects, references, names, changes, edition },
    ledger: folder.ledger(),
  };
  folder.finish();

  const messages = [...folder.messages, ...judge(briefing)];
  const settled = messages.every(({ rule }) => rule === 'permanence/unrecorded');
  return { briefing, edition, messages: settled ? [...messages, ...judgeEdition(briefing)] : messages, bodies: folder.bodies };
}

/** Reads files by their kind and keeps what is wrong with them. */
class ContentFolder {
  readonly messages: Message[] = [];
  readonly bodies = new Map<string, string>();
  private readonly sources = new Map<string, string>();
  private readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  list(folder: string, extension: string): string[] {
    const path = join(this.directory, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => extname(name) === extension)
      .sort()
      .map((name) => `${folder}/${name}`);
  }

  yaml<S extends z.ZodType>(path: string, schema: S) {
    if (!existsSync(join(this.directory, path))) {
      this.messages.push({
        rule: 'file/missing',
        place: { type: 'unavailable', file: this.name(path) },
        found: 'lack of the file',
        expected: 'a file of that name',
        mend: 'restore it from the last commit, or write it after the schema in src/record/',
      });
      return null;
    }
    const { sourced, messages } = readYaml(this.read(path), schema, { id: basename(path, extname(path)), file: this.name(path) });
    this.messages.push(...messages);
    return sourced;
  }

  account(path: string, nameOf: (id: string) => string): ReadAccount {
    const { source, sourced } = this.frontmatter(path, accountFrontmatterSchema);
    const parsed = parseAccount(source, sourced.file);
    const { language, inferences } = sourced.record ?? {};
    const account = { id: sourced.id, parsed, language, inferences };
    this.bodies.set(sourced.id, source.replace(/^---\n[\s\S]*?\n---\n+/u, ''));
    return { ...sourced, parsed, statements: parsed.passages.map((passage) => deriveStatement(passage, account, nameOf)) };
  }

  subject(path: string, type: ReadSubject['type']): ReadSubject {
    const schema = type === 'agreement' ? agreementFrontmatterSchema : matterFrontmatterSchema;
    const { source, sourced } = this.frontmatter(path, schema);
    return { ...sourced, ...parseSummary(source, sourced.file), type };
  }

  ledger(): Briefing['ledger'] {
    const file = this.name(ledgerName);
    const path = join(this.directory, ledgerName);
    if (!existsSync(path)) return { file, lines: [] };
    const { text, messages } = readSource(path, file);
    this.messages.push(...messages);
    return { file, lines: parseLedger(text, file) };
  }

  /** What stands in the folder and was read by nobody is at fault: it would be missing from the site without a word. */
  finish(): void {
    const present = readdirSync(this.directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => relative(this.directory, join(entry.parentPath, entry.name)));
    for (const path of present) {
      if (this.sources.has(path) || outsideEditions.has(path)) continue;
      this.messages.push({
        rule: 'file/unexpected',
        place: { type: 'unavailable', file: this.name(path) },
        found: 'file',
        expected:
          'summit.yaml, names.yaml, changes.yaml, permalinks.txt, or a file in accounts/, speakers/, agreements/, matters/ or references/',
        mend: 'move it where it belongs, or out of the content folder',
      });
    }
  }

  edition(): string {
    const hash = createHash('sha256');
    const parts = [...this.sources].filter(([path]) => !outsideEditions.has(path));
    for (const [path, source] of parts.sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${path}\0${source}\0`);
    return hash.digest('hex').slice(0, 8);
  }

  private frontmatter<S extends z.ZodType>(path: string, schema: S) {
    const source = this.read(path);
    const node = parseMarkdown(source).children.find(({ type }) => type === 'yaml');
    const { sourced, messages } = readYaml(node && 'value' in node ? node.value : '', schema, {
      id: basename(path, extname(path)),
      file: this.name(path),
      firstLine: (node?.position?.start.line ?? 0) + 1,
    });
    this.messages.push(...messages);
    return { source, sourced };
  }

  private read(path: string): string {
    const { text, messages } = readSource(join(this.directory, path), this.name(path));
    this.messages.push(...messages);
    this.sources.set(path, text);
    return text;
  }

  private name(path: string): string {
    return relative(process.cwd(), join(this.directory, path));
  }
}
