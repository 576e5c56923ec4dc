import type { Content } from '../src/corrections/content-text.ts';
import { filesAfter, type Plan, type Planned } from '../src/corrections/plan.ts';
import type { Message } from '../src/diagnostics/message.ts';
import { readFiles } from '../src/loaders/read-content.ts';
import type { Edit, Rewrite } from './edited-content.ts';
import { editedFiles } from './edited-content.ts';

/** A content folder in memory, after some edits. */
export function contentIn(folder: string, ...edits: (Edit | Rewrite)[]): Content {
  return { files: editedFiles(folder, edits), name: 'c', originals: [] };
}

/**
 * The plan that was made.
 *
 * @throws Error that says why there is none
 */
export function planIn(planned: Planned): Plan {
  if (planned.type === 'plan') return planned.plan;
  const why =
    planned.type === 'refused' ? `${planned.found}, expected ${planned.expected}` : planned.faults.map(({ found }) => found);
  throw new Error(`No plan: ${String(why)}`);
}

/** The content after a plan. */
export function contentAfter(content: Content, { files }: Plan): Content {
  return { ...content, files: filesAfter(content.files, files) };
}

/** The faults of content, except that it is another edition. */
export function faultsOf({ files, name }: Content): Message[] {
  return readFiles(files, name).messages.filter(({ rule }) => rule !== 'edition/unrecorded');
}
