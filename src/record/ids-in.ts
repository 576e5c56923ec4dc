import { z } from 'astro/zod';
import { type IdUse, idUses } from './id.ts';
import type { RecordPath } from './place.ts';

/** An id found in a record, with its role and its path. */
export interface IdInRecord extends IdUse {
  readonly id: string;
  readonly path: RecordPath;
  /** Whether it is the name of a field rather than a value. */
  readonly isKey: boolean;
  /** Whether the list that it stands in may be empty. */
  readonly isSpare: boolean;
}

/** Finds every id in a record by the schema of the record. */
export function idsIn(schema: z.ZodType, value: unknown, path: RecordPath = []): IdInRecord[] {
  return find(schema, value, path, { isKey: false, isSpare: false });
}

function find(schema: z.ZodType, value: unknown, path: RecordPath, at: Pick<IdInRecord, 'isKey' | 'isSpare'>): IdInRecord[] {
  if (value === undefined || value === null) return [];
  const part = unwrapped(schema);
  const use = idUses.get(part);
  if (use && typeof value === 'string') return [{ ...use, id: value, path, ...at }];
  if (part instanceof z.ZodUnion) return part.options.flatMap((option) => find(partOf(option), value, path, at));
  if (part instanceof z.ZodArray && Array.isArray(value)) {
    const isSpare = part.safeParse([]).success;
    return value.flatMap((item, index) => find(partOf(part.element), item, [...path, index], { isKey: false, isSpare }));
  }
  if (typeof value !== 'object') return [];
  const fields = Object.entries(value);
  if (part instanceof z.ZodRecord) {
    return fields.flatMap(([key, field]) => [
      ...find(partOf(part.keyType), key, [...path, key], { isKey: true, isSpare: false }),
      ...find(partOf(part.valueType), field, [...path, key], { isKey: false, isSpare: false }),
    ]);
  }
  if (!(part instanceof z.ZodObject)) return [];
  return fields.flatMap(([name, field]) => {
    const own = part.shape[name];
    return own === undefined ? [] : find(partOf(own), field, [...path, name], { isKey: false, isSpare: false });
  });
}

/** The schema inside `optional`, `nullable` and `default`. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrapped(partOf(schema.unwrap()));
  }
  return schema;
}

/** A part of a schema. Zod declares parts as core types, although they are full schemas. */
export function partOf(part: z.core.$ZodType): z.ZodType {
  return part as z.ZodType;
}
