import type { z } from 'astro/zod';
import { accountFrontmatterSchema } from '../record/account.ts';
import { changesFileSchema } from '../record/edition.ts';
import type { IdKind } from '../record/id.ts';
import { namesFileSchema } from '../record/name.ts';
import { receivedFileSchema } from '../record/received.ts';
import { referenceFileSchema } from '../record/reference.ts';
import { speakerFileSchema } from '../record/speaker.ts';
import { agreementFrontmatterSchema, matterFrontmatterSchema } from '../record/subject.ts';
import { summitFileSchema } from '../record/summit.ts';
import { withdrawnFileSchema } from '../record/withdrawal.ts';

/** A kind of content file that has a folder. A file in it is named by its id, of `idKind`; `schema` is that of its YAML. */
export interface FolderKind<Schema = z.ZodType> {
  readonly folder: string;
  readonly ending: '.md' | '.yaml';
  readonly schema: Schema;
  readonly idKind: IdKind;
}

/** A kind of content file of which there is only one. It holds YAML of its schema. */
export interface SingleKind<Schema = z.ZodType> {
  readonly file: string;
  readonly schema: Schema;
}

/** The kinds of content files that have a folder. */
export const folderKinds = {
  account: { folder: 'accounts', ending: '.md', schema: accountFrontmatterSchema, idKind: 'account' },
  agreement: { folder: 'agreements', ending: '.md', schema: agreementFrontmatterSchema, idKind: 'subject' },
  matter: { folder: 'matters', ending: '.md', schema: matterFrontmatterSchema, idKind: 'subject' },
  speaker: { folder: 'speakers', ending: '.yaml', schema: speakerFileSchema, idKind: 'speaker' },
  reference: { folder: 'references', ending: '.yaml', schema: referenceFileSchema, idKind: 'reference' },
} as const satisfies Readonly<Record<string, FolderKind>>;

/** The kinds of content files of which there is only one. */
export const singleKinds = {
  summit: { file: 'summit.yaml', schema: summitFileSchema },
  names: { file: 'names.yaml', schema: namesFileSchema },
  changes: { file: 'changes.yaml', schema: changesFileSchema },
  received: { file: 'received.yaml', schema: receivedFileSchema },
  withdrawn: { file: 'withdrawn.yaml', schema: withdrawnFileSchema },
} as const satisfies Readonly<Record<string, SingleKind>>;

/** The file of addresses ever published, one a line. */
export const ledgerName = 'permalinks.txt';

/** The file that holds the text of an account as received. */
export const receivedText = (account: string) => `accounts/${account}.txt`;

/** The schema of the YAML in a content file, by its path in the folder; null if it holds none. */
export function schemaOf(path: string): z.ZodType | null {
  if (path.endsWith('.txt')) return null;
  const single = Object.values(singleKinds).find(({ file }) => file === path);
  return (single ?? kindIn(path.split('/')[0] ?? ''))?.schema ?? null;
}

/** The kind of the files in a folder; none if the folder is not one of content. */
export function kindIn(folder: string) {
  return Object.values(folderKinds).find((kind) => kind.folder === folder);
}
