import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { z } from 'astro/zod';
import { speakerFileSchema } from '../record/speaker.ts';
import type { EditorSchemaName } from './editor-schemas.ts';
import { editorSchema, schemaLine } from './editor-schemas.ts';

/** What `npm run new` can begin, with the folder and extension of its file. */
export const kinds = {
  account: { folder: 'accounts', extension: '.md' },
  agreement: { folder: 'agreements', extension: '.md' },
  matter: { folder: 'matters', extension: '.md' },
  speaker: { folder: 'speakers', extension: '.yaml' },
  reference: { folder: 'references', extension: '.yaml' },
} as const satisfies Partial<Record<EditorSchemaName, object>>;

export type Kind = keyof typeof kinds;

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Whether a word names a kind of file that can be begun. */
export function isKind(word: string | undefined): word is Kind {
  return word !== undefined && Object.hasOwn(kinds, word);
}

/**
 * A new content file with everything that it needs: each field of its schema, explained as the schema explains it. What is empty fails
 * the checks until it is filled in: they lead an editor through the rest.
 *
 * @param path where it will stand
 * @param others the texts of the files of its kind that are there already
 * @param text the text of an account, if it is there already
 */
export function skeleton(kind: Kind, path: string, others: readonly string[], text?: string): string {
  const begun = proposals(kind, basename(path, kinds[kind].extension), others);
  const fields = [
    schemaLine(kind, path),
    ...fieldsOf(editorSchema(kind), begun),
    ...(kind === 'account' ? (text === undefined ? [pasting, ...marking] : marking) : []),
  ].join('\n');
  if (kinds[kind].extension === '.yaml') return `${fields}\n`;
  return `---\n${fields}\n---\n\n${kind === 'account' ? (text ?? '# The headline\n\nThe text.') : summary}\n`;
}

/** What an editor would most likely write in some fields, to be corrected where it is wrong. */
function proposals(kind: Kind, id: string, others: readonly string[]): Readonly<Record<string, string | number>> {
  const next = others.length + 1;
  const words = id.split('-');
  const title = words.join(' ').replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  const name = words.map((word) => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase())).join(' ');
  const isFree = (field: string, value: string) => !others.some((other) => new RegExp(`^${field}: ${value}$`, 'mu').test(other));
  switch (kind) {
    case 'account':
      return { number: next, name };
    case 'speaker':
      return {
        order: next,
        shortName: name,
        mark: [name.slice(0, 1), name.slice(0, 2)].find((mark) => isFree('mark', mark)) ?? '',
        colour: speakerFileSchema.shape.colour.options.find((colour) => isFree('colour', colour)) ?? '',
        aliases: `[${name}]`,
      };
    case 'agreement':
    case 'matter':
      return { number: next, order: next, title, id: 'what', kind: 'one-voice-only' };
    default:
      return {};
  }
}

/** The texts of the files of one kind that stand where another of it will. */
export function textsBeside(path: string): string[] {
  const names = existsSync(dirname(path)) ? readdirSync(dirname(path)).sort() : [];
  return names
    .filter((name) => extname(name) === extname(path) && name !== basename(path))
    .map((name) => readFileSync(join(dirname(path), name), 'utf8'));
}

const summary =
  'A neutral summary, every sentence followed by the statements it rests on, and with no name that these do not have. :cite[statement-id, another-id]';
const pasting =
  "# Paste the text below, a blank line between paragraphs, and run npm run receive -- <this file's name> before you mark anything.";
const marking = `Mark each passage that bears on a point. Where the account attributes it to a speaker:
  :said[the words]{#an-id by=speaker-id on=agreement-id/point-id}
Where the account speaks itself:
  :told[the words]{#another-id on=agreement-id/point-id}
If the sentence names nobody, say with from=the-earlier-id which statement it continues, or with named="Ash left" which words before
it name the speaker. If what is said went through somebody (“the agency reported that Ash said”), add chain=the-agency,speaker-id: ids from
names.yaml, nearest the account first, and the speaker last; of what the account itself relays (“the ministry announced”), chain=the-ministry.
Several ids have a comma between them and no space: on=ferry/start,ferry/cost.`
  .split('\n')
  .map(asComment);

/** The fields of an object, each below what it is. What may be left out is shown as a comment. */
function fieldsOf({ properties = {}, required = [] }: JsonSchema, begun: Readonly<Record<string, string | number>>): string[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (typeof schema === 'boolean') return [];
    const { items, default: usual, minItems, type, anyOf } = schema;
    const about = wrap(meaningOf(schema)).map(asComment);
    const entries = typeof items === 'object' && !Array.isArray(items) && items.properties ? items : null;
    if (usual !== undefined) {
      return [...about, `${name}: ${JSON.stringify(usual)}`, ...(entries ? exampleOf(entries).map(asComment) : [])];
    }
    if (!required.includes(name)) return [...about, `# ${name}:`];
    if (type === 'object') return [...about, `${name}:`, ...fieldsOf(schema, begun).map((line) => `  ${line}`)];
    if (entries && minItems) return [...about, `${name}:`, ...asEntry(fieldsOf(entries, begun))];
    const value = begun[name] ?? (type === 'array' ? [] : anyOf ? null : '');
    return [...about, `${name}: ${typeof value === 'string' && value !== '' ? value : JSON.stringify(value)}`];
  });
}

/** An entry of a list, each field with what it is in the place of a value. */
function exampleOf({ properties = {} }: JsonSchema): string[] {
  const lines = Object.entries(properties).flatMap(([name, schema]) => {
    if (typeof schema === 'boolean') return [];
    const { items } = schema;
    const entries = typeof items === 'object' && !Array.isArray(items) ? exampleOf(items) : [];
    return [`${name}: # ${meaningOf(schema)}`, ...entries];
  });
  return asEntry(lines);
}

/** What a field is, with the values that it may have and how long it may be. */
function meaningOf({ description = '', enum: values = [], maxLength, maxItems }: JsonSchema): string {
  const says = (value: unknown) => description.includes(String(value));
  const limits = [
    ...(values.every(says) ? [] : [`One of: ${values.join(', ')}.`]),
    ...(maxLength === undefined || says(maxLength) ? [] : [`At most ${maxLength} characters.`]),
    ...(maxItems === undefined || says(maxItems) ? [] : [`At most ${maxItems} entries.`]),
  ];
  return [description, ...limits].join(' ');
}

function asEntry(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => `${index === first ? '  - ' : '    '}${line}`);
}

function asComment(line: string): string {
  return `# ${line}`;
}

/** A text in lines of at most 120 characters. */
function wrap(text: string): string[] {
  return text === '' ? [] : (text.match(/.{1,120}(?=\s|$)/gu) ?? []).map((line) => line.trim());
}
