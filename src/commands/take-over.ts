import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { sha256 } from '../annotations/derive-statement.ts';
import { receivedText, singleKinds } from '../loaders/file-kinds.ts';
import type { ReceivedFile } from '../record/received.ts';
import { schemaLine } from './editor-schemas.ts';
import { today } from './today.ts';

const about = '# When and why the text of each account was taken over as received, newest last. npm run receive writes it.';

/**
 * Writes the text of an account as received beside the account, and records it with a digest, today's date and the reason.
 *
 * @param before what is recorded so far
 */
export function takeOver(directory: string, id: string, text: string, reason: string, before: ReceivedFile): void {
  writeFileSync(join(directory, receivedText(id)), `${text}\n`);
  const path = join(directory, singleKinds.received.file);
  const source = existsSync(path) ? readFileSync(path, 'utf8') : `${schemaLine('received', path)}\n${about}\n`;
  const comments = source.split('\n').filter((line) => line.startsWith('#'));
  const record = { ...before, [id]: [...(before[id] ?? []), { date: today(), digest: sha256(text), reason }] };
  writeFileSync(path, `${comments.join('\n')}\n\n${stringify(record, { lineWidth: 0 })}`);
}
