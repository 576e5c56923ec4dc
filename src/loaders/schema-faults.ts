import { z } from 'astro/zod';
import { choices, nearest } from '../diagnostics/nearest.ts';
import type { Message } from '../diagnostics/message.ts';
import { shorten } from '../diagnostics/shorten.ts';
import type { Place, RecordPath } from '../record/place.ts';

/** The faults of a record by its schema. A field whose name was mistyped is not reported as missing too. */
export function schemaFaults(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  placeOf: (path: RecordPath) => Place,
  keyPlace: (path: RecordPath) => Place,
): Message[] {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownFields(issue, schema) : []));
  const meant = new Set(unknown.flatMap(({ path, near }) => (near === null ? [] : [[...path.slice(0, -1), near].join('.')])));
  return [
    ...issues
      .filter(
        ({ code, input, path }) => code !== 'unrecognized_keys' && !(input === undefined && meant.has(plain(path).join('.'))),
      )
      .map((issue) => valueFault(issue, placeOf)),
    ...unknown.map(({ path, expected }): Message => ({
      rule: 'schema/invalid',
      place: keyPlace(path),
      found: `field ${path.join('.')}`,
      expected,
      mend: 'correct its name, or remove it',
    })),
  ];
}

interface UnknownField {
  readonly path: (string | number)[];
  /** The field that was probably meant; null if none is like it. */
  readonly near: string | null;
  readonly expected: string;
}

function unknownFields({ keys, path, input }: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): UnknownField[] {
  const around = plain(path);
  const known = fieldsAt(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), around);
  // A field that is there already was hardly meant.
  const open = known.filter((field) => !Object.hasOwn(input ?? {}, field));
  return keys.map((key) => {
    const near = nearest(key, open);
    return { path: [...around, key], near, expected: choices(near ?? key, known) };
  });
}

/** The names of the fields that the object at a path in a record may have. */
function fieldsAt(schema: z.core.JSONSchema._JSONSchema, [step, ...rest]: RecordPath): string[] {
  if (typeof schema === 'boolean') return [];
  const { anyOf = [], properties = {}, additionalProperties = false, items } = schema;
  const branches = anyOf.flatMap((branch) => fieldsAt(branch, step === undefined ? [] : [step, ...rest]));
  if (step === undefined) return [...Object.keys(properties), ...branches];
  if (typeof step === 'number') return [...(items && !Array.isArray(items) ? fieldsAt(items, rest) : []), ...branches];
  return [...fieldsAt(properties[step] ?? additionalProperties, rest), ...branches];
}

function valueFault(issue: z.core.$ZodIssue, placeOf: (path: RecordPath) => Place): Message {
  const path = plain(issue.path);
  const place = placeOf(path);
  if (path.length === 0 && issue.code === 'invalid_type') return formOfFile(issue, place);
  const fault = (found: string, mend: string): Message => ({
    rule: 'schema/invalid',
    place,
    found,
    expected: expectation(issue),
    mend,
  });
  const name = path.join('.') || 'the file';
  const { code, input } = issue;
  if (input === undefined) return fault(`lack of ${name}`, `add ${path.at(-1) ?? 'its fields'}:`);
  if (input === '' || input === null) return fault(`empty ${name}`, 'fill it in');
  if (code === 'too_big' && typeof input === 'string') return fault(`${name} of ${input.length} characters`, 'shorten it');
  if (code === 'too_big' && Array.isArray(input)) return fault(`${name} of ${input.length} entries`, 'shorten it');
  const value = typeof input === 'string' ? `“${input}”` : serialize(input);
  return fault(`${name}: ${shorten(value, 60)}`, 'correct the value');
}

function plain(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

/** The fault of a file as a whole: it is empty, or holds a list or a text instead of fields. */
function formOfFile({ input, expected }: z.core.$ZodIssueInvalidType, place: Place): Message {
  return {
    rule: 'schema/invalid',
    place,
    found: input === null ? 'file without fields' : Array.isArray(input) ? 'list' : typeof input === 'object' ? 'field' : 'text',
    expected: expected === 'array' ? 'a list, each of its entries behind a hyphen' : 'fields, each as name: value',
    mend: 'restore it from the last commit, or write it as a file beside it; npm run new begins one with every field explained',
  };
}

/** What the size of a value counts. */
const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return choices(typeof issue.input === 'string' ? issue.input : '', issue.values.map(String));
    case 'invalid_type':
      return `a value of the type ${issue.expected}`;
    case 'too_big':
      return `at most ${issue.maximum}${units[issue.origin] ?? ''}`;
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'words';
      return `at least ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_format':
      return issue.format === 'regex' ? issue.message : `a value of the form ${issue.format}`;
    default:
      return issue.message;
  }
}

/** A value as JSON. YAML can write a value that holds itself, but JSON cannot. */
function serialize(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return 'a value that holds itself';
  }
}
