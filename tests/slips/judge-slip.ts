import { type Message, sortMessages } from '../../src/diagnostics/message.ts';
import { formatMessage } from '../../src/diagnostics/report.ts';
import type { RuleName } from '../../src/diagnostics/rules.ts';
import { readFiles } from '../../src/loaders/read-content.ts';
import { toBriefing } from '../../src/loaders/to-briefing.ts';
import type { Briefing } from '../../src/record/briefing.ts';
import { changedLines } from './changed-lines.ts';
import { compareBriefings, type Difference } from './compare-briefings.ts';
import type { Folder } from './deal-slips.ts';
import type { Slip } from './slip.ts';

/** What becomes of a slip: it is stopped, at its own line or elsewhere, or it survives and has changed something. */
export type Outcome =
  | { readonly type: 'own line'; readonly isFirst: boolean }
  /** How many lines away the nearest message of the file is; null if none has a line there. */
  | { readonly type: 'elsewhere'; readonly off: number | null; readonly messages: readonly string[] }
  | { readonly type: 'harmless' }
  | { readonly type: 'editor’s own' }
  | { readonly type: 'survived'; readonly difference: Difference };

/** Messages that a draft does not get. They stop no slip. */
const toldOfPublished = new Set<RuleName>(['edition/unrecorded', 'permanence/unrecorded']);

/** Judges slips in some briefings. Each briefing must be without fault. */
export class Judge {
  private readonly files: ReadonlyMap<string, Folder['files']>;
  private readonly briefing: ReadonlyMap<string, Briefing>;

  constructor(folders: readonly Folder[]) {
    this.files = new Map(folders.map(({ folder, files }) => [folder, files]));
    this.briefing = new Map(
      folders.map(({ folder, files }) => {
        const result = readFiles(files, folder);
        const faults = faultsOf(result.messages);
        if (faults.length > 0) throw new Error(`${folder} has faults itself:\n${faults.map(formatMessage).join('\n')}`);
        return [folder, toBriefing(result)];
      }),
    );
  }

  /** Puts a slip into its briefing and judges it by the rules. If they say nothing, compares what readers would see. */
  judge({ folder, path, before, after }: Slip): Outcome {
    const files = new Map(this.files.get(folder)).set(path, new TextEncoder().encode(after));
    const result = readFiles(files, folder);
    const messages = faultsOf(result.messages);
    if (messages.length === 0) {
      const difference = compareBriefings(this.briefing.get(folder) as Briefing, toBriefing(result));
      if (difference === 'nothing') return { type: 'harmless' };
      if (difference === 'the editor’s own prose or choice') return { type: 'editor’s own' };
      return { type: 'survived', difference };
    }
    const lines = changedLines(before, after);
    const inFile = messages.filter(({ place }) => place.file === `${folder}/${path}`);
    const isOwn = ({ place }: Message) => place.type === 'source' && lines.has(place.line);
    if (!inFile.some(isOwn)) {
      return { type: 'elsewhere', off: linesOff(inFile, lines), messages: messages.map(firstLine) };
    }
    return { type: 'own line', isFirst: inFile.slice(0, 1).some(isOwn) };
  }
}

function faultsOf(messages: readonly Message[]): Message[] {
  return sortMessages(messages.filter(({ rule }) => !toldOfPublished.has(rule)));
}

function linesOff(messages: readonly Message[], lines: ReadonlySet<number>): number | null {
  const told = messages.flatMap(({ place }) => (place.type === 'source' ? [place.line] : []));
  const distances = told.flatMap((line) => [...lines].map((changed) => Math.abs(line - changed)));
  return distances.length === 0 ? null : Math.min(...distances);
}

function firstLine(message: Message): string {
  return formatMessage(message).split('\n', 1)[0] ?? '';
}
