import type { YAMLSeq } from 'yaml';
import type { RecordPath } from '../record/place.ts';
import type { Range } from '../record/statement.ts';
import type { Edit } from './content-text.ts';
import { at, listAt, rangeIn, type YamlPart } from './yaml-part.ts';

/**
 * The edits that take entries out of the lists in the YAML of a file, and fields out of its maps. What stands beside them stays,
 * comments included. A list that loses all its entries goes with its field, or is left as [].
 *
 * @param paths the path of each entry and field
 */
export function takeOut(text: string, part: YamlPart, paths: readonly RecordPath[]): Edit[] {
  const byList = Map.groupBy(paths, (path) => JSON.stringify(path.slice(0, -1)));
  return [...byList.values()].flatMap((group) => {
    const around = group[0]?.slice(0, -1) ?? [];
    const list = listAt(part, around);
    if (!list) return group.flatMap((path) => wholeField(text, part, path));
    const gone = new Set(group.map((path) => Number(path.at(-1))));
    if (gone.size === list.items.length && !list.flow) return wholeField(text, part, around);
    return list.flow ? fromFlow(part, list, gone) : fromBlock(text, part, list, gone);
  });
}

/** The stretches of the text that entries and fields take up. */
export function rangesOf(part: YamlPart, paths: readonly RecordPath[]): Range[] {
  return paths.flatMap((path) => {
    const { value, pair } = at(part, path);
    const range = rangeIn(part, value);
    return range ? [{ start: rangeIn(part, pair?.key)?.start ?? range.start, end: range.end }] : [];
  });
}

/** Entries of `[a, b, c]` go with the comma behind them. The last ones go with the comma before them. */
function fromFlow(part: YamlPart, { items }: YAMLSeq, gone: ReadonlySet<number>): Edit[] {
  const ranges = items.flatMap((item) => rangeIn(part, item) ?? []);
  const lastKept = items.findLastIndex((_, index) => !gone.has(index));
  return ranges.flatMap((range, index) => {
    if (!gone.has(index)) return [];
    const start = index > lastKept ? (ranges[index - 1]?.end ?? range.start) : range.start;
    const end = index > lastKept ? range.end : (ranges[index + 1]?.start ?? range.end);
    return [{ start, end, text: '' }];
  });
}

/** Entries behind hyphens go with their whole lines. */
function fromBlock(text: string, part: YamlPart, { items }: YAMLSeq, gone: ReadonlySet<number>): Edit[] {
  return items.flatMap((item, index) => {
    const range = rangeIn(part, item);
    return range && gone.has(index) ? [wholeLines(text, range)] : [];
  });
}

function wholeField(text: string, part: YamlPart, path: RecordPath): Edit[] {
  const { value, pair } = at(part, path);
  const [key, range] = [rangeIn(part, pair?.key), rangeIn(part, value)];
  return key && range ? [wholeLines(text, { start: key.start, end: range.end })] : [];
}

/** Takes out a stretch from the beginning of its first line to the end of its last one. */
function wholeLines(text: string, { start, end }: Range): Edit {
  const last = start + text.slice(start, end).trimEnd().length;
  const next = text.indexOf('\n', last);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next === -1 ? text.length : next + 1, text: '' };
}
