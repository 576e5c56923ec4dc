import type { z } from 'astro/zod';
import type { Document, Node } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Message } from '../diagnostics/message.ts';
import type { Place, RecordPath, Sourced } from '../record/place.ts';
import { schemaFaults } from './schema-faults.ts';
import { aliasFault, cutValues, syntaxFaults } from './yaml-faults.ts';

/** A record read from YAML; null if it is at fault, as the messages then say. */
interface ReadRecord<T> {
  readonly sourced: Sourced<T | null>;
  readonly messages: readonly Message[];
}

/**
 * Reads YAML by a schema and remembers where each part stands.
 *
 * @param origin the id and file of the record, and the line of the file on which the YAML begins
 */
export function readYaml<S extends z.ZodType>(
  source: string,
  schema: S,
  origin: { id: string; file: string; firstLine?: number },
): ReadRecord<z.output<S>> {
  const { id, file, firstLine = 1 } = origin;
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { type: 'source', file, line: line + firstLine - 1, column: col };
  };
  const placeOf = (path: RecordPath) => placeAt(offsetOf(document, path, 'value'));
  const atFault = (messages: Message[]) => ({ sourced: { id, file, placeOf, record: null }, messages });

  const faults = syntaxFaults(document, placeAt);
  if (faults.length === 0) faults.push(...cutValues(document, source, placeAt));
  if (faults.length > 0) return atFault(faults);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return atFault([aliasFault(document, placeAt, error)]);
  }
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { sourced: { id, file, placeOf, record: result.data }, messages: [] };
  const keyPlace = (path: RecordPath) => placeAt(offsetOf(document, path, 'key'));
  return atFault(schemaFaults(result.error.issues, schema, placeOf, keyPlace));
}

/** The offset of a part of the document. If it is not there, that of the nearest part around it. */
function offsetOf(document: Document.Parsed, path: RecordPath, side: 'key' | 'value'): number {
  let node = document.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      const last = depth === path.length - 1;
      const target = (last && side === 'key' ? pair.key : (pair.value ?? pair.key)) as Node;
      offset = target.range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] ?? null) as Node | null;
      offset = node?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
