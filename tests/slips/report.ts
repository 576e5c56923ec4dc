import { structuredPatch } from 'diff';
import { table } from '../bench/table.ts';
import type { Judged } from './judge-all.ts';
import type { Outcome } from './judge-slip.ts';
import { allKinds } from './kinds/all-kinds.ts';
import type { Slip } from './slip.ts';

const columns = ['own line', 'elsewhere', 'harmless', 'editor’s own', 'survived'] as const satisfies readonly Outcome['type'][];
/** How many examples of a kind are shown. */
const most = 3;
const width = 150;

/** What became of the slips of each kind, with some that survived or were reported elsewhere. */
export function report(judged: readonly Judged[]): string {
  return [
    table(
      ['kind', 'slips', 'own line', 'of them first', 'elsewhere', 'harmless', 'editor’s own', 'survived'],
      [...rowsByKind(judged), row('all', judged)],
    ),
    '',
    summary(judged),
    ...examples('Survived', judged, 'survived'),
    ...examples('Stopped, at another place only', judged, 'elsewhere'),
  ].join('\n');
}

function rowsByKind(judged: readonly Judged[]) {
  const byKind = Map.groupBy(judged, ({ slip }) => slip.kind);
  return allKinds.flatMap(({ name }) => [row(name, byKind.get(name) ?? [])]);
}

function row(name: string, judged: readonly Judged[]) {
  const count = (type: Outcome['type']) => ofType(judged, type).length;
  const first = judged.filter(({ outcome }) => outcome.type === 'own line' && outcome.isFirst).length;
  const [own, ...others] = columns;
  return [name, ...[judged.length, count(own), first, ...others.map(count)].map((value) => ({ value }))];
}

function summary(judged: readonly Judged[]): string {
  const [own, elsewhere] = (['own line', 'elsewhere'] as const).map((type) => ofType(judged, type).length) as [number, number];
  const rate = ((100 * own) / Math.max(1, own + elsewhere)).toFixed(1);
  const survived = ofType(judged, 'survived').length;
  const near = judged.filter(({ outcome }) => outcome.type === 'elsewhere' && outcome.off !== null && outcome.off <= 2).length;
  return `${judged.length} slips, ${own + elsewhere} stopped, ${rate} % of them at their own line, ${near} more within two lines of it; ${survived} survived`;
}

function examples(title: string, judged: readonly Judged[], type: 'survived' | 'elsewhere'): string[] {
  const byKind = Map.groupBy(ofType(judged, type), ({ slip }) => slip.kind);
  if (byKind.size === 0) return [];
  return [
    '',
    `── ${title}`,
    ...[...byKind].flatMap(([kind, found]) => ['', `${kind} (${found.length})`, ...found.slice(0, most).flatMap(example)]),
  ];
}

function example({ slip, outcome }: Judged): string[] {
  const told =
    outcome.type === 'survived' ? [outcome.difference] : outcome.type === 'elsewhere' ? outcome.messages.slice(0, 2) : [];
  return [...shownChange(slip), ...told.map((line) => `    = ${cut(line)}`)];
}

/** The first lines that differ, each cut to the place where it does. */
function shownChange({ folder, path, before, after }: Slip): string[] {
  const hunk = structuredPatch('', '', before, after, '', '', { context: 0 }).hunks[0];
  const [was = '', is = ''] = ['-', '+'].map((sign) => hunk?.lines.find((line) => line.startsWith(sign))?.slice(1));
  const from = Math.max(0, [...was].findIndex((letter, at) => letter !== is[at]) - 40);
  const show = (line: string) => `${from > 0 ? '…' : ''}${cut(line.slice(from))}`;
  return [`  ${folder}/${path}:${hunk?.newStart ?? 1}`, `    - ${show(was)}`, `    + ${show(is)}`];
}

function cut(line: string): string {
  return line.length > width ? `${line.slice(0, width)}…` : line;
}

function ofType(judged: readonly Judged[], type: Outcome['type']): Judged[] {
  return judged.filter(({ outcome }) => outcome.type === type);
}
