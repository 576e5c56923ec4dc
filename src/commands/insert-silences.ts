import { isDeepStrictEqual } from 'node:util';
import type { Node, YAMLMap } from 'yaml';
import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { OpenHit, ProposedSilence } from '../evidence/owed-silences.ts';

/** What a file lacks: silences, and in those which it has, hits. */
export interface Additions {
  readonly silences: readonly ProposedSilence[];
  readonly hits: readonly { readonly position: number; readonly hits: readonly OpenHit[] }[];
}

/** A stretch of the text, and what stands in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/**
 * Writes silences and hits into front matter, as text at the place where they belong: what stands there already keeps its words, its
 * comments and its lines.
 *
 * @param yaml front matter that has been read without fault
 * @returns the new front matter, and the line of it on which the first addition stands, from 1
 * @throws Error if what was written does not read as it was meant
 */
export function insertSilences(yaml: string, { silences, hits }: Additions): { yaml: string; line: number } {
  const document = parseDocument(yaml);
  const root = document.contents as unknown as YAMLMap;
  const resolve = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  const fieldOf = (map: YAMLMap, name: string) => map.items.find(({ key }) => isScalar(key) && key.value === name);
  const meant = document.toJS() as { silences?: object[] | null };
  const list = resolve(fieldOf(root, 'silences')?.value);
  /** The hits that each list gains: silences that share one through an alias gain each hit once. */
  const gained = new Map<unknown, string[]>();
  const edits: Edit[] = [];

  for (const { position, hits: found } of hits) {
    const silence = isSeq(list) ? resolve(list.items[position]) : null;
    const record: { dismissed?: object[] | null } | undefined = meant.silences?.[position];
    if (!isMap(silence) || !record) continue;
    const field = fieldOf(silence as YAMLMap, 'dismissed');
    const target = resolve(field?.value);
    const before = gained.get(target ?? silence) ?? [];
    const fresh = found.filter((hit) => !before.includes(`${hit.paragraph} ${hit.text}`));
    gained.set(target ?? silence, [...before, ...fresh.map((hit) => `${hit.paragraph} ${hit.text}`)]);
    if (fresh.length === 0) continue;
    edits.push(...addTo(yaml, silence as YAMLMap, field && { key: field.key, value: target }, 'dismissed', fresh.map(hitEntry)));
    if (record.dismissed) record.dismissed.push(...fresh.map(hitRecord));
    else record.dismissed = fresh.map(hitRecord);
  }
  if (silences.length > 0) {
    edits.push(...addTo(yaml, root, fieldOf(root, 'silences'), 'silences', silences.map(silenceEntry)));
    meant.silences = [...(meant.silences ?? []), ...silences.map(silenceRecord)];
  }

  const sorted = edits.toSorted((a, b) => a.start - b.start);
  const result = sorted.reduceRight((text, { start, end, insert }) => text.slice(0, start) + insert + text.slice(end), yaml);
  if (!isDeepStrictEqual(parseDocument(result).toJS(), meant)) throw new Error('What was to be written does not read as meant');
  return { yaml: result, line: yaml.slice(0, sorted[0]?.start).split('\n').length + 1 };
}

/** An entry of a list in the two ways of YAML: on lines of its own, or between brackets. */
interface Entry {
  /** Above it, on lines of their own. */
  readonly comments: readonly string[];
  /** Its fields, one a line; what belongs to a field is indented. */
  readonly lines: readonly string[];
  readonly inBrackets: string;
}

/** The edits that put entries into the list that a field of a map holds, or that make the field. */
function addTo(
  yaml: string,
  map: YAMLMap,
  field: { readonly key: unknown; readonly value: unknown } | undefined,
  name: string,
  entries: readonly Entry[],
): Edit[] {
  const list = field && isSeq(field.value) ? field.value : null;
  const indent = ' '.repeat(columnOf(yaml, rangeOf(map.items[0]?.key)[0]));
  if (map.flow || (list?.flow && list.items.length > 0)) {
    const inside = entries.map(({ comments, inBrackets }) =>
      [...comments, inBrackets].map((line) => `\n${indent}  ${line}`).join(''),
    );
    if (list) return [insertInto(yaml, list, inside.join(','))];
    return [insertInto(yaml, map, ` ${name}: [${inside.join(',')}]`)];
  }
  const block = (to: string) => entries.map((entry) => blockOf(entry, to)).join('');
  if (list && list.items.length > 0) {
    const start = rangeOf(list)[0];
    return [insertBelow(yaml, endOf(list), block(' '.repeat(columnOf(yaml, start))))];
  }
  if (!field) return [insertBelow(yaml, endOf(map), `\n${indent}${name}:${block(`${indent}  `)}`)];
  // Nothing, or an empty list between brackets: it goes, and a comment behind it stays.
  const [start, end] = list ? rangeOf(list) : [rangeOf(field.key)[1] + 1, rangeOf(field.key)[1] + 1];
  const below = insertBelow(yaml, end, block(`${indent}  `));
  return list ? [{ start: yaml.slice(0, start).trimEnd().length, end, insert: '' }, below] : [below];
}

function blockOf({ comments, lines }: Entry, indent: string): string {
  return [
    ...comments.map((line) => `\n${indent}${line}`),
    ...lines.map((line, index) => `\n${indent}${index === 0 ? '- ' : '  '}${line}`),
  ].join('');
}

/** Behind the line on which something ends. */
function insertBelow(yaml: string, end: number, insert: string): Edit {
  const last = yaml.slice(0, end).trimEnd().length;
  const next = yaml.indexOf('\n', last);
  const at = next === -1 ? yaml.length : next;
  return { start: at, end: at, insert };
}

/** Before the bracket that closes a list or map. */
function insertInto(yaml: string, node: Node, insert: string): Edit {
  const close = rangeOf(node)[1] - 1;
  const at = yaml.slice(0, close).trimEnd().length;
  return { start: at, end: at, insert: /[[{,]$/u.test(yaml.slice(0, at)) ? insert : `,${insert}` };
}

/** Where the last part of a node ends; collections reach to what follows them. */
function endOf(node: unknown): number {
  if (isPair(node)) return node.value ? endOf(node.value) : rangeOf(node.key)[1];
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  return rangeOf(node)[1];
}

function rangeOf(node: unknown): readonly [number, number] {
  const [start = 0, end = 0] = (node as Node | undefined)?.range ?? [];
  return [start, end];
}

function columnOf(yaml: string, offset: number): number {
  return offset - (yaml.lastIndexOf('\n', offset - 1) + 1);
}

function silenceEntry({ speaker, account, searched, hits }: ProposedSilence): Entry {
  const head = [`speaker: ${speaker}`, `account: ${account}`, 'kind: not-mentioned', `searched: ${inline(searched)}`];
  const entries = hits.map(hitEntry);
  const list = entries.flatMap(({ comments, inBrackets }) => [...comments, `${inBrackets},`]).map((line) => `\n    ${line}`);
  return {
    comments: [],
    lines: [
      ...head,
      ...(hits.length > 0 ? ['dismissed:', ...entries.flatMap((entry) => blockOf(entry, '  ').split('\n').slice(1))] : []),
    ],
    inBrackets: `{${head.join(', ')}${hits.length > 0 ? `, dismissed: [${list.join('')}]` : ''}}`,
  };
}

function hitEntry(hit: OpenHit): Entry {
  const { text, paragraph } = hitRecord(hit);
  return {
    comments: hit.sentences.flatMap((sentence) => wrap(`“${sentence}”`)).map((line) => `# ${line}`),
    lines: [`text: ${inline(text)}`, `paragraph: ${paragraph}`, 'reason: ""'],
    inBrackets: `{text: ${inline(text)}, paragraph: ${paragraph}, reason: ""}`,
  };
}

function silenceRecord({ speaker, account, searched, hits }: ProposedSilence): object {
  const dismissed = hits.length > 0 ? { dismissed: hits.map(hitRecord) } : {};
  return { speaker, account, kind: 'not-mentioned', searched, ...dismissed };
}

function hitRecord({ text, paragraph }: OpenHit) {
  return { text, paragraph, reason: '' };
}

/** A value on one line, in quotation marks where YAML needs them. */
function inline(value: unknown): string {
  return stringify([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim().slice(1, -1);
}

/** A text in lines of at most 110 characters. */
function wrap(text: string): string[] {
  return (text.match(/\S.{0,109}(?=\s|$)|\S+/gu) ?? []).map((line) => line.trim());
}
