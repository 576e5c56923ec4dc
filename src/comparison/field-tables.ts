import { numberWord } from './wording.ts';

/** A JSON Schema: the keywords that the tables use. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** One field of an object. */
export interface Field {
  readonly name: string;
  /** What its value looks like, in words: “list of ids”, “whole number”. */
  readonly shape: string;
  /** The kind of object that it holds, by its name in the schema; null if it holds none. */
  readonly holds: string | null;
  readonly description: string;
  readonly optional: boolean;
}

/** The fields of one kind of object. */
export interface FieldTable {
  /** The name of the kind in the schema; null for the whole file. */
  readonly name: string | null;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
}

/** The fields of each kind of object that a JSON Schema describes, the whole file first. */
export function fieldTables(schema: JsonSchema): FieldTable[] {
  return [
    tableOf(null, schema, schema),
    ...Object.entries(schema.$defs ?? {}).map(([name, kind]) => tableOf(name, kind, schema)),
  ];
}

function tableOf(name: string | null, kind: JsonSchema, root: JsonSchema): FieldTable {
  const { title = '', description = '', properties = {}, required } = kind;
  const fields = Object.entries(properties).map(([field, property]) => ({
    name: field,
    ...shapeOf(property, root),
    description: property.description ?? resolve(property, root).description ?? '',
    optional: !required?.includes(field),
  }));
  return { name, title, description, fields };
}

function shapeOf(schema: JsonSchema, root: JsonSchema): Pick<Field, 'shape' | 'holds'> {
  const { $ref, anyOf, items } = schema;
  if ($ref !== undefined) return { shape: 'object', holds: nameOf($ref) };
  if (items) {
    const { shape, holds } = shapeOf(items, root);
    return { shape: /^\p{L}+$/u.test(shape) ? `list of ${shape}s` : `list, each ${shape}`, holds };
  }
  if (anyOf) {
    const shapes = anyOf.map((each) => shapeOf(each, root));
    return { shape: shapes.map(({ shape }) => shape).join(' or '), holds: shapes.find(({ holds }) => holds)?.holds ?? null };
  }
  return { shape: plainShape(schema), holds: null };
}

function plainShape({ title, type = '', format, enum: values, minimum, maximum }: JsonSchema): string {
  if (title !== undefined) return title;
  if (values) return `one of ${numberWord(values.length)} words`;
  if (format === 'uri') return 'address';
  if (format === 'date') return 'date, YYYY-MM-DD';
  if (type === 'integer') return 'whole number';
  if (minimum !== undefined && maximum !== undefined) return `number from ${minimum} to ${maximum}`;
  return type === 'string' ? 'text' : type;
}

function resolve({ $ref }: JsonSchema, root: JsonSchema): JsonSchema {
  return $ref === undefined ? {} : (root.$defs?.[nameOf($ref)] ?? {});
}

function nameOf(reference: string): string {
  return reference.replace('#/$defs/', '');
}
