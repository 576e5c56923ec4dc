import type { z } from 'astro/zod';
import type { Document, Node } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Message } from '../diagnostics/message.ts';
import type { Place, RecordPath, Sourced } from '../record/place.ts';
import { aliasFault, cutValues, syntaxFaults } from './yaml-faults.ts';

/** A record read from YAML; null where the YAML or its schema is at fault, which the messages then say. */
export interface ReadRecord<T> {
  readonly sourced: Sourced<T | null>;
  readonly messages: readonly Message[];
}

/**
 * Reads YAML against a schema and remembers where each part stands.
 *
 * @param source the YAML
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
  return atFault(result.error.issues.flatMap((issue) => schemaFaults(issue, placeOf, keyPlace)));
}

/** The offset of a part of the document, or of the nearest part around it that is there. */
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

function schemaFaults(
  issue: z.core.$ZodIssue,
  placeOf: (path: RecordPath) => Place,
  keyPlace: (path: RecordPath) => Place,
): Message[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      rule: 'schema/invalid',
      place: keyPlace([...path, key]),
      found: `field ${[...path, key].join('.')}`,
      expected: 'a field that the schema knows',
      mend: 'correct its name, or remove it',
    }));
  }
  if (path.length === 0 && issue.code === 'invalid_type') return [formOfFile(issue, placeOf(path))];
  const name = path.join('.') || 'the file';
  const missing = issue.input === undefined;
  const empty = issue.input === '' || issue.input === null;
  return [
    {
      rule: 'schema/invalid',
      place: placeOf(path),
      found: missing ? `lack of ${name}` : empty ? `empty ${name}` : `${name}: ${show(issue.input)}`,
      expected: expectation(issue),
      mend: missing ? `add ${path.at(-1) ?? 'its fields'}:` : empty ? 'fill it in' : 'correct the value',
    },
  ];
}

/** What is wrong with a file as a whole: it is empty, or holds a list or a text where fields belong. */
function formOfFile({ input, expected }: z.core.$ZodIssueInvalidType, place: Place): Message {
  return {
    rule: 'schema/invalid',
    place,
    found: input === null ? 'file without fields' : Array.isArray(input) ? 'list' : typeof input === 'object' ? 'field' : 'text',
    expected: expected === 'array' ? 'a list, each of its entries behind a hyphen' : 'fields, each as name: value',
    mend: 'restore it from the last commit, or write it as a file beside it; npm run new begins one with every field explained',
  };
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `a value of the type ${issue.expected}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'words';
      return `at least ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_format':
      return issue.format === 'regex' ? issue.message : `a value of the form ${issue.format}`;
    default:
      return issue.message;
  }
}

function show(input: unknown): string {
  const text = typeof input === 'string' ? `“${input}”` : serialize(input);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A value as JSON; YAML can write one that holds itself, which JSON cannot. */
function serialize(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return 'a value that holds itself';
  }
}
