import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { z } from 'astro/zod';
import { capitalize } from '../comparison/wording.ts';
import { folderKinds } from '../loaders/file-kinds.ts';
import { speakerFileSchema } from '../record/speaker.ts';
import { editorSchema, schemaLine } from './editor-schemas.ts';
import { wrap } from './wrap.ts';

/** What `npm run new` can begin a file of. */
export type Kind = keyof typeof folderKinds;

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Whether a word names a kind of file that can be begun. */
export function isKind(word: string | undefined): word is Kind {
  return word !== undefined && Object.hasOwn(folderKinds, word);
}

/**
 * A new content file with each field of its schema, explained in the words of the schema. A field that is empty fails the checks until
 * it is filled in, so the checks lead an editor through the rest.
 *
 * @param path where the file will stand
 * @param others the texts of the other files of its kind
 * @param text the text of an account, if it is known
 */
export function skeleton(kind: Kind, path: string, others: readonly string[], text?: string): string {
  const begun = proposals(kind, basename(path, folderKinds[kind].ending), others);
  const fields = [
    schemaLine(kind, path),
    ...fieldsOf(editorSchema(kind), begun),
    ...(kind === 'account' ? (text === undefined ? [pasting, ...marking] : marking) : []),
  ].join('\n');
  if (folderKinds[kind].ending === '.yaml') return `${fields}\n`;
  return `---\n${fields}\n---\n\n${kind === 'account' ? (text ?? '# The headline\n\nThe text.') : summary}\n`;
}

/** What an editor would most likely write in some fields. It can be corrected. */
function proposals(kind: Kind, id: string, others: readonly string[]): Readonly<Record<string, string | number>> {
  const next = others.length + 1;
  const words = id.split('-');
  const title = capitalize(words.join(' '));
  const name = words.map(capitalize).join(' ');
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

/** The texts of the other files of a kind, which stand beside the path of a new one. */
export function textsBeside(path: string): string[] {
  const folder = dirname(path);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names
    .filter((name) => extname(name) === extname(path) && name !== basename(path))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

const summary =
  'A neutral summary, every sentence followed by the statements it rests on, and with no name that these do not have. :cite[statement-id, another-id]';
const pasting =
  "# Paste the text below, a blank line between paragraphs, and run npm run receive -- <this file's name> before you mark anything.";
const marking = `Mark each passage that bears on a point. If the account attributes it to a speaker:
  :said[the words]{#an-id by=speaker-id on=agreement-id/point-id}
If the account speaks for itself:
  :told[the words]{#another-id on=agreement-id/point-id}
If the sentence names nobody, from=the-earlier-id says which statement it continues, or named="Ash left" says which words before it name
the speaker. If the words went through somebody else (“the agency reported that Ash said”), add chain=the-agency,speaker-id: ids from
names.yaml, nearest the account first, and the speaker last. If the account itself relays somebody (“the ministry announced”), add
chain=the-ministry. Ids in a list have a comma between them and no space: on=ferry/start,ferry/cost.`
  .split('\n')
  .map(asComment);

/** The fields of an object as YAML, each below its explanation. A field that may be left out is a comment. */
function fieldsOf({ properties = {}, required = [] }: JsonSchema, begun: Readonly<Record<string, string | number>>): string[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (typeof schema === 'boolean') return [];
    const { items, default: usual, minItems, type, anyOf } = schema;
    const about = wrap(meaningOf(schema), 120).map(asComment);
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

/** An entry of a list, as YAML. Each field has its explanation in the place of a value. */
function exampleOf({ properties = {} }: JsonSchema): string[] {
  const lines = Object.entries(properties).flatMap(([name, schema]) => {
    if (typeof schema === 'boolean') return [];
    const { items } = schema;
    const entries = typeof items === 'object' && !Array.isArray(items) ? exampleOf(items) : [];
    return [`${name}: # ${meaningOf(schema)}`, ...entries];
  });
  return asEntry(lines);
}

/** The explanation of a field, with the values that it may have and how long it may be. */
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
