import { positionAt, type RecordPath } from '../record/place.ts';
import type { Edit } from './content-text.ts';
import type { FoundId, InMark, InYaml } from './find-ids.ts';
import type { Need } from './plan.ts';
import { rangesOf, takeOut } from './take-out.ts';
import { listAt, type YamlPart, yamlPart } from './yaml-part.ts';

/** The edits that take ids out of a file, and the places where only an editor can say how. */
export function removeIds(path: string, text: string, found: readonly FoundId[]): { edits: Edit[]; needs: Need[] } {
  if (found.length === 0) return { edits: [], needs: [] };
  const part = yamlPart(path, text);
  const needs: FoundId[] = [];
  const paths: RecordPath[] = [];
  const edits: Edit[] = [];
  for (const id of found) {
    const { where } = id;
    if ('mark' in where) {
      const edit = fromMark(id, where, found);
      if (edit === null) needs.push(id);
      else edits.push(...edit);
    } else {
      const out = pathOut(id, where, part, found);
      if (out === null) needs.push(id);
      else paths.push(out);
    }
  }
  const entries = distinct(paths.filter((inner) => !paths.some((outer) => isAround(outer, inner))));
  const ranges = rangesOf(part, entries);
  return {
    edits: [...distinct(edits), ...takeOut(text, part, entries)],
    needs: needs
      .filter(({ start }) => !ranges.some((range) => range.start <= start && start < range.end))
      .map((id) => ({ path, ...positionAt(text, id.start), why: nameOf(id) })),
  };
}

/**
 * The edits that take an id out of a mark; null if an editor has to decide. A mark goes if its statement goes. A point goes from a list
 * that keeps another, because every statement needs a point.
 */
function fromMark({ kind }: FoundId, { mark, attribute }: InMark, found: readonly FoundId[]): Edit[] | null {
  if (attribute.name === 'id') {
    return [
      { start: mark.start, end: mark.inside.start, text: '' },
      { start: mark.inside.end, end: mark.end, text: '' },
    ];
  }
  const own = found.find(({ where }) => 'mark' in where && where.mark === mark && where.attribute.name === 'id');
  if (own) return [];
  if (attribute.name !== 'on') return null;
  if (kind === 'subject') return [];
  const isOut = (point: string) =>
    found.some(({ where, id: other }) => 'mark' in where && where.attribute === attribute && other === point);
  const kept = attribute.ids.filter((point) => point.kind === 'point' && !isOut(point.id));
  if (kept.length === 0) return null;
  return [{ start: attribute.start, end: attribute.end, text: kept.map((point) => point.id).join(',') }];
}

/** The path of what goes with an id in YAML: the id itself, or the entry around it; null if an editor has to decide. */
function pathOut(
  { declares, goes }: FoundId,
  { path, isKey, isSpare }: InYaml,
  part: YamlPart,
  found: readonly FoundId[],
): RecordPath | null {
  if (declares) return entryAround(path);
  if (goes === 'entry') return isKey ? path : entryAround(path);
  if (goes !== 'item') return null;
  const list = path.slice(0, -1);
  const out = found.filter(({ where }) => 'path' in where && isAround(list, where.path)).length;
  const isLast = out === listAt(part, list)?.items.length;
  return isLast && !isSpare ? entryAround(list) : path;
}

/** The path of the innermost list entry on a path; null if there is none. */
function entryAround(path: RecordPath): RecordPath | null {
  const index = path.findLastIndex((step) => typeof step === 'number');
  return index === -1 ? null : path.slice(0, index + 1);
}

function isAround(outer: RecordPath, inner: RecordPath): boolean {
  return outer.length < inner.length && outer.every((step, index) => step === inner[index]);
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** What names an id: the attribute of a mark, or a field. */
function nameOf({ where }: FoundId): string {
  if ('mark' in where) return where.attribute.name === 'cite' ? ':cite[…]' : `${where.attribute.name}=`;
  return where.path.filter((step) => typeof step === 'string').join('.');
}
