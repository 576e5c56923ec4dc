import { structuredPatch } from 'diff';
import { capitalize, pluralize } from '../comparison/wording.ts';
import { textOf, type Files } from '../corrections/content-text.ts';
import type { Need, Plan } from '../corrections/plan.ts';
import { ledgerName, singleKinds } from '../loaders/file-kinds.ts';

/** How many addresses are listed. */
const addressLimit = 12;
/** How many characters of a line are shown, around what changes in it. */
const width = 110;

/** What a plan would change: each line before and after, with its place, and where every address goes. */
export function describePlan({ title, files, renamed, addresses, sealed }: Plan, before: Files, directory: string): string {
  const names = new Map(renamed);
  const newNames = new Set(names.values());
  const lines = [`${capitalize(title)}.`];
  lines.push(...renamed.filter(([, to]) => !files.has(to)).map(([from, to]) => `${directory}/${from} becomes ${to}`));
  for (const [path, bytes] of files) {
    if (path === ledgerName || path === singleKinds.withdrawn.file || newNames.has(path)) continue;
    const name = names.get(path);
    if (name !== undefined) lines.push(`${directory}/${path} becomes ${name}`);
    else if (bytes === null) lines.push(`${directory}/${path} goes`);
    const after = name === undefined ? bytes : (files.get(name) ?? null);
    if (after) lines.push(...changedLines(`${directory}/${path}`, textOf(before, path), textOf(new Map([[path, after]]), path)));
  }
  if (sealed > 0) {
    lines.push(`${directory}/${ledgerName}: ${pluralize(sealed, 'statement is', 'statements are')} sealed anew`);
  }
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
  const { length } = addresses;
  const summary = addresses.some(([, to]) => to !== null)
    ? `${ledgerName}: ${pluralize(length, 'address moves', 'addresses move')}`
    : `${singleKinds.withdrawn.file}: ${pluralize(length, 'address is', 'addresses are')} withdrawn`;
  return [
    `${directory}/${summary}`,
    ...addresses.slice(0, addressLimit).map(([from, to]) => `  ${from}${to === null ? '' : ` → ${to}`}`),
    ...(length > addressLimit ? [`  … and ${length - addressLimit} more`] : []),
  ];
}

function changedLines(name: string, before: string, after: string): string[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 0 });
  return hunks.flatMap(({ oldStart, oldLines, lines }) => {
    const taken = lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1));
    const put = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
    // If nothing was taken, what is new stands behind the line that the patch gives.
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

/** A line, or the part of a long line around an offset. */
function cut(line: string, offset: number): string {
  const start = line.length <= width ? 0 : Math.max(0, Math.min(offset - width / 3, line.length - width));
  const shown = line
    .slice(start, start + width)
    .replaceAll(/\p{Cc}/gu, ' ')
    .toWellFormed();
  return `${start > 0 ? '…' : ''}${shown}${start + width < line.length ? '…' : ''}`;
}
