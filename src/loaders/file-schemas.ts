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

interface Folder {
  readonly schema: z.ZodType;
  /** What the name of a file in it is the id of. */
  readonly kind: IdKind;
}

/** The folders of content, with the schema of the YAML of each file in it. */
export const folderSchemas: Readonly<Record<string, Folder>> = {
  accounts: { schema: accountFrontmatterSchema, kind: 'account' },
  agreements: { schema: agreementFrontmatterSchema, kind: 'subject' },
  matters: { schema: matterFrontmatterSchema, kind: 'subject' },
  references: { schema: referenceFileSchema, kind: 'reference' },
  speakers: { schema: speakerFileSchema, kind: 'speaker' },
};

/** The schemas of the files that stand in no folder. */
export const singleSchemas: Readonly<Record<string, z.ZodType>> = {
  'changes.yaml': changesFileSchema,
  'names.yaml': namesFileSchema,
  'received.yaml': receivedFileSchema,
  'summit.yaml': summitFileSchema,
  'withdrawn.yaml': withdrawnFileSchema,
};

/** The schema of the YAML in a content file, by its path in the folder; null where it holds none. */
export function schemaOf(path: string): z.ZodType | null {
  if (path.endsWith('.txt')) return null;
  return singleSchemas[path] ?? folderSchemas[path.split('/')[0] ?? '']?.schema ?? null;
}
