import type { Document, Node, Pair, YAMLSeq } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { parseMarkdown } from '../annotations/markdown.ts';
import type { RecordPath } from '../record/place.ts';
import type { Range } from '../record/statement.ts';

/** The YAML of a content file, and its offset in the file. */
export interface YamlPart {
  readonly document: Document.Parsed;
  readonly offset: number;
}

/** The YAML of a file that has no fault of form: the whole file, or the front matter of Markdown. */
export function yamlPart(path: string, text: string): YamlPart {
  if (!path.endsWith('.md')) return { document: parseDocument(text), offset: 0 };
  const [node] = parseMarkdown(text).children;
  const offset = text.indexOf('\n', node?.position?.start.offset) + 1;
  const end = (node?.position?.end.offset ?? text.length) - '---'.length;
  return { document: parseDocument(text.slice(offset, end)), offset };
}

/** The value at a path in the YAML, and the pair that holds it if it is the value of a field. Aliases are followed. */
export function at({ document }: YamlPart, path: RecordPath): { value: Node | null; pair: Pair | null } {
  let value: unknown = document.contents;
  let pair: Pair | null = null;
  for (const step of path) {
    const around: unknown = isAlias(value) ? value.resolve(document) : value;
    pair = isMap(around) ? (around.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) ?? null) : null;
    value = pair ? pair.value : isSeq(around) ? around.items[Number(step)] : null;
  }
  return { value: isNode(value) ? value : null, pair };
}

/** The list at a path in the YAML; null if there is none. */
export function listAt(part: YamlPart, path: RecordPath): YAMLSeq | null {
  const { value } = at(part, path);
  const list: unknown = isAlias(value) ? value.resolve(part.document) : value;
  return isSeq(list) ? list : null;
}

/** Where a node stands in the file; null if it does not. */
export function rangeIn({ offset }: YamlPart, node: unknown): Range | null {
  if (!isNode(node) || !node.range) return null;
  return { start: node.range[0] + offset, end: node.range[1] + offset };
}
