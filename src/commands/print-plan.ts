import { structuredPatch } from 'diff';
import { textOf, type Files } from '../corrections/content-text.ts';
import type { Need, Plan } from '../corrections/plan.ts';
import { ledgerName, withdrawnName } from '../loaders/read-content.ts';

/** So many addresses are listed; of more, the first. */
const mostAddresses = 12;
/** How many characters of a line are shown, around what changes in it. */
const width = 110;

/** What a plan would change: each line before and after, by its place, and where every address goes. */
export function describePlan({ title, files, renamed, addresses, sealed }: Plan, before: Files, directory: string): string {
  const names = new Map(renamed);
  const newNames = new Set(names.values());
  const lines = [`${title[0]?.toUpperCase()}${title.slice(1)}.`];
  lines.push(...renamed.filter(([, to]) => !files.has(to)).map(([from, to]) => `${directory}/${from} becomes ${to}`));
  for (const [path, bytes] of files) {
    if (path === ledgerName || path === withdrawnName || newNames.has(path)) continue;
    const name = names.get(path);
    if (bytes === null && name === undefined) lines.push(`${directory}/${path} goes`);
    else if (name !== undefined) lines.push(`${directory}/${path} becomes ${name}`);
    const after = name === undefined ? bytes : (files.get(name) ?? null);
    if (after) lines.push(...changedLines(`${directory}/${path}`, textOf(before, path), textOf(new Map([[path, after]]), path)));
  }
  if (sealed > 0)
    lines.push(`${directory}/${ledgerName}: ${sealed === 1 ? '1 statement is' : `${sealed} statements are`} sealed anew`);
  return [...lines, ...describeAddresses(addresses, directory)].join('\n');
}

/** The places that an editor has to change first. */
export function describeNeeds(needs: readonly Need[], before: Files, directory: string): string {
  return needs
    .map(({ path, line, column, why }) => {
      const text = textOf(before, path).split('\n')[line - 1] ?? '';
      return `${directory}/${path}:${line}:${column}  ${why}\n  │ ${cut(text, column - 1)}`;
    })
    .join('\n');
}

function describeAddresses(addresses: Plan['addresses'], directory: string): string[] {
  if (addresses.length === 0) return ['No address of the site changes.'];
  const isMove = addresses.some(([, to]) => to !== null);
  const count = addresses.length === 1 ? '1 address' : `${addresses.length} addresses`;
  const verb = addresses.length === 1 ? (isMove ? 'moves' : 'is withdrawn') : isMove ? 'move' : 'are withdrawn';
  const more = addresses.length - mostAddresses;
  return [
    `${directory}/${isMove ? ledgerName : withdrawnName}: ${count} ${verb}`,
    ...addresses.slice(0, mostAddresses).map(([from, to]) => `  ${from}${to === null ? '' : ` → ${to}`}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

function changedLines(name: string, before: string, after: string): string[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 0 });
  return hunks.flatMap(({ oldStart, oldLines, lines }) => {
    const taken = lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1));
    const put = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
    // Where nothing was taken, what is new stands behind the line that is given.
    const first = oldLines === 0 ? oldStart + 1 : oldStart;
    if (taken.length !== put.length) {
      return [`${name}:${first}`, ...taken.map((line) => `  - ${cut(line, 0)}`), ...put.map((line) => `  + ${cut(line, 0)}`)];
    }
    return taken.flatMap((line, index) => {
      const next = put[index] ?? '';
      const at = firstDifference(line, next);
      return [`${name}:${first + index}`, `  - ${cut(line, at)}`, `  + ${cut(next, at)}`];
    });
  });
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** A line without its ends, where it is too long to show whole: what is shown holds an offset. */
function cut(line: string, offset: number): string {
  const start = line.length <= width ? 0 : Math.max(0, Math.min(offset - width / 3, line.length - width));
  const shown = line
    .slice(start, start + width)
    .replaceAll(/\p{Cc}/gu, ' ')
    .toWellFormed();
  return `${start > 0 ? '…' : ''}${shown}${start + width < line.length ? '…' : ''}`;
}
