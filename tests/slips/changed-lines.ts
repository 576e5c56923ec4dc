import { diffArrays } from 'diff';

/**
 * The lines of an edited text that an editor would look at, counted from 1: changed lines, the lines on either side of lines that are
 * gone, and the first lines of passages and fields that continue in one of these.
 */
export function changedLines(before: string, after: string): Set<number> {
  const lines = after.split('\n');
  const changed = new Set<number>();
  let at = 1;
  const parts = diffArrays(before.split('\n'), lines);
  for (const [index, { added, removed, count }] of parts.entries()) {
    if (added) for (const line of stretch(lines, at, count)) changed.add(line);
    const isReplaced = parts[index + 1]?.added === true || parts[index - 1]?.added === true;
    if (removed) for (const line of [...besides(lines, at), ...(isReplaced ? [] : listAround(lines, at))]) changed.add(line);
    if (!removed) at += count;
  }
  const begun = [...changed].flatMap((line) => beginnings(lines, line));
  return new Set([...changed, ...begun].filter((line) => line >= 1 && line <= lines.length));
}

/**
 * The lines beside lines that are gone, from the line above to the line below. No message is about an empty line, so the next line with
 * text stands for it.
 */
function besides(lines: readonly string[], at: number): number[] {
  const isEmpty = (line: number) => (lines[line - 1] ?? 'none').trim() === '';
  let [above, below] = [at - 1, at];
  while (above > 1 && isEmpty(above)) above -= 1;
  while (below < lines.length && isEmpty(below)) below += 1;
  return [at - 1, at, above, below];
}

/**
 * The first line of the YAML list or field from which an entry is gone, and that of its first entry. A lost entry has no line, and an
 * editor puts it back into its list.
 */
function listAround(lines: readonly string[], at: number): number[] {
  const around = [at, at - 1].map((line) => lines[line - 1] ?? '');
  const entry = around.find((line) => /^\s*- /u.test(line)) ?? around[0] ?? '';
  const key = lines
    .slice(0, at - 1)
    .findLastIndex((line) => /^\s*(?:- )?[\w-]+:$/u.test(line) && indentOf(line) < Math.max(1, indentOf(entry)));
  return key >= 0 && isWithinField(lines, key, at) ? [key + 1, key + 2] : [];
}

/** Whether all lines from a field to another line are deeper than the field, and so belong to it. */
function isWithinField(lines: readonly string[], key: number, at: number): boolean {
  return lines.slice(key + 1, at - 1).every((line) => line.trim() !== '' && indentOf(line) > indentOf(lines[key] ?? ''));
}

/** Added lines. If they repeat the lines beside them, these too, because either may have been added. */
function stretch(lines: readonly string[], from: number, count: number): number[] {
  let [start, end] = [from, from + count];
  while (start > 1 && lines[start - 2] === lines[start + count - 2]) start -= 1;
  while (end <= lines.length && lines[end - 1] === lines[end - count - 1]) end += 1;
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** The first line of what a line continues: a marked passage, or a YAML field whose text has several lines. */
function beginnings(lines: readonly string[], line: number): number[] {
  const found: number[] = [];
  for (let at = line; at >= 1; at -= 1) {
    const text = lines[at - 1] ?? '';
    if (at < line && text.trim() === '') break;
    if (/(?:said|told)\s*[[(]/u.test(text)) {
      found.push(at);
      break;
    }
    if (at < line && / >-?$/u.test(text)) {
      if (indentOf(text) < indentOf(lines[line - 1] ?? '')) found.push(at);
      break;
    }
  }
  return found;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
