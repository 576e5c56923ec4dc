import { isDeepStrictEqual } from 'node:util';
import type { Node } from 'yaml';
import {
  Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Edit, withEdits } from '../corrections/content-text.ts';
import type { OpenHit, ProposedSilence } from '../evidence/owed-silences.ts';
import { positionAt } from '../record/place.ts';
import { wrap } from './wrap.ts';

/** What a file lacks: silences, and hits in the silences that it has, by their positions. */
interface Additions {
  readonly silences: readonly ProposedSilence[];
  readonly hits: readonly { readonly position: number; readonly hits: readonly OpenHit[] }[];
}

/**
 * Writes silences and hits into front matter. They are inserted as text, so that all else keeps its words, its comments and its lines.
 *
 * @param yaml front matter that has been read without fault
 * @returns the new front matter, and its line on which the first addition stands, from 1
 * @throws Error if what was written does not read as it was meant
 */
export function insertSilences(yaml: string, { silences, hits }: Additions): { yaml: string; line: number } {
  const document = parseDocument(yaml);
  const resolve = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  const listIn = (map: YAMLMap, name: string) => {
    const list = resolve(map.get(name, true));
    return isSeq(list) ? list : null;
  };
  const edits: Edit[] = [];
  /** Adds entries to the list in a field of a map: to the text, and to the document, which then says how the text must read. */
  const add = (map: YAMLMap, name: string, entries: readonly YAMLMap[]) => {
    if (entries.length === 0) return;
    const list = listIn(map, name);
    edits.push(...editsFor(yaml, map, name, list, entries));
    if (list) list.items.push(...entries);
    else map.set(name, document.createNode(entries));
  };

  const root = document.contents;
  if (!isMap(root)) throw new Error('Front matter without fields');
  for (const { position, hits: found } of hits) {
    const silence = resolve(listIn(root, 'silences')?.items[position]);
    if (!isMap(silence)) continue;
    // Silences that share one list through an alias gain each hit once.
    const known = listIn(silence, 'dismissed')?.items.filter((item) => isMap(item)) ?? [];
    const isKnown = (hit: OpenHit) =>
      known.some((item) => item.get('text') === hit.text && item.get('paragraph') === hit.paragraph);
    add(silence, 'dismissed', found.filter((hit) => !isKnown(hit)).map(hitEntry));
  }
  add(root, 'silences', silences.map(silenceEntry));

  const result = withEdits(yaml, edits);
  if (!isDeepStrictEqual(parseDocument(result).toJS(), document.toJS())) {
    throw new Error('What was to be written does not read as meant');
  }
  const first = Math.min(...edits.map(({ start }) => start));
  return { yaml: result, line: positionAt(yaml, first).line + 1 };
}

function silenceEntry({ speaker, account, searched, hits }: ProposedSilence): YAMLMap {
  const entry = entryOf({ speaker, account, kind: 'not-mentioned', searched });
  const list = entry.get('searched');
  if (isSeq(list)) list.flow = true;
  if (hits.length > 0) entry.set('dismissed', new Document(hits.map(hitEntry)).contents);
  return entry;
}

/** A hit with its sentences in a comment above it. The reason is left to the editor. */
function hitEntry({ text, paragraph, sentences }: OpenHit): YAMLMap {
  const entry = entryOf({ text, paragraph, reason: '' });
  entry.commentBefore = sentences
    .flatMap((sentence) => wrap(`“${sentence}”`, 110))
    .map((line) => ` ${line}`)
    .join('\n');
  return entry;
}

function entryOf(record: object): YAMLMap {
  return new Document(record).contents as YAMLMap;
}

/** The edits that put entries into the list in a field of a map. If there is no list, they make one. */
function editsFor(yaml: string, map: YAMLMap, name: string, list: YAMLSeq | null, entries: readonly YAMLMap[]): Edit[] {
  const indent = ' '.repeat(columnOf(yaml, rangeOf(map.items[0]?.key)[0]));
  if (map.flow || (list?.flow && list.items.length > 0)) {
    const inside = linesOf(entries, true, `${indent}  `);
    return [list ? insertInto(yaml, list, inside) : insertInto(yaml, map, ` ${name}: [${inside}]`)];
  }
  const last = list?.items.findLast(isWritten);
  if (list && last)
    return [insertBelow(yaml, endOf(last), linesOf(entries, false, ' '.repeat(columnOf(yaml, rangeOf(list)[0]))))];
  const block = linesOf(entries, false, `${indent}  `);
  const field = map.items.find(({ key }) => isScalar(key) && key.value === name);
  if (!field) return [insertBelow(yaml, endOf(map), `\n${indent}${name}:${block}`)];
  const below = insertBelow(yaml, list ? rangeOf(list)[1] : rangeOf(field.key)[1] + 1, block);
  if (!list) return [below];
  // The empty list between brackets goes. A comment behind it stays.
  const [start, end] = rangeOf(list);
  return [{ start: yaml.slice(0, start).trimEnd().length, end, text: '' }, below];
}

/** Entries as YAML, each line behind a line break and an indentation: the inside of a list in brackets, or items behind hyphens. */
function linesOf(entries: readonly YAMLMap[], flow: boolean, indent: string): string {
  for (const entry of entries) entry.flow = flow;
  const write = (value: unknown) => new Document(value).toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
  const text = flow ? entries.map(write).join(',\n') : write(entries);
  return text
    .split('\n')
    .map((line) => `\n${indent}${line}`)
    .join('');
}

/** Inserts text below the line on which something ends. */
function insertBelow(yaml: string, end: number, text: string): Edit {
  const next = yaml.indexOf('\n', yaml.slice(0, end).trimEnd().length);
  const at = next === -1 ? yaml.length : next;
  return { start: at, end: at, text };
}

/** Inserts text before the bracket that closes a list or map. */
function insertInto(yaml: string, node: Node, text: string): Edit {
  const at = yaml.slice(0, rangeOf(node)[1] - 1).trimEnd().length;
  return { start: at, end: at, text: /[[{,]$/u.test(yaml.slice(0, at)) ? text : `,${text}` };
}

/** Where the last part of a node ends in the text. Collections themselves reach to what follows them. */
function endOf(node: unknown): number {
  if (isPair(node)) return endOf(isWritten(node.value) ? node.value : node.key);
  const last = isCollection(node) && !node.flow ? node.items.findLast(isWritten) : undefined;
  return last ? endOf(last) : rangeOf(node)[1];
}

/** Whether a node stands in the text. What was added to the document has no range. */
function isWritten(node: unknown): boolean {
  return isPair(node) ? isWritten(node.key) : isNode(node) && Boolean(node.range);
}

function rangeOf(node: unknown): readonly [number, number] {
  const [start = 0, end = 0] = (node as Node | undefined)?.range ?? [];
  return [start, end];
}

function columnOf(yaml: string, offset: number): number {
  return offset - (yaml.lastIndexOf('\n', offset - 1) + 1);
}
