import { findMarks, type Mark, type MarkAttribute } from '../annotations/mark-ids.ts';
import { originalsName } from '../loaders/content-folder.ts';
import { kindIn, schemaOf } from '../loaders/file-kinds.ts';
import type { IdKind, IdUse } from '../record/id.ts';
import { type IdInRecord, idsIn } from '../record/ids-in.ts';
import type { Range } from '../record/statement.ts';
import { at, rangeIn, yamlPart } from './yaml-part.ts';

/** An id in the text of a content file; offsets count in it. */
export interface FoundId extends IdUse, Range {
  readonly id: string;
  /** Its path in the YAML of the file, or the mark and attribute that hold it. */
  readonly where: InYaml | InMark;
}

export type InYaml = Pick<IdInRecord, 'path' | 'isKey' | 'isSpare'>;

export interface InMark {
  readonly mark: Mark;
  readonly attribute: MarkAttribute;
}

/** Every id in a content file that has no fault of form. The name of the file itself is not among them. */
export function findIds(path: string, text: string): FoundId[] {
  const schema = schemaOf(path);
  if (!schema) return [];
  const part = yamlPart(path, text);
  const record: unknown = schema.parse(part.document.toJS());
  const inYaml = idsIn(schema, record).flatMap(({ isKey, isSpare, path: steps, ...use }): FoundId[] => {
    const { value, pair } = at(part, steps);
    const range = rangeIn(part, isKey ? pair?.key : value);
    if (!range) return [];
    const start = text.indexOf(use.id, range.start);
    return [
      {
        ...use,
        ...(use.kind === 'point' && { id: `${fileId(path)}/${use.id}` }),
        start,
        end: start + use.id.length,
        where: { path: steps, isKey, isSpare },
      },
    ];
  });
  const inMarks = path.endsWith('.md')
    ? findMarks(text).flatMap((mark) =>
        mark.attributes.flatMap((attribute) => attribute.ids.map((found): FoundId => ({ ...found, where: { mark, attribute } }))),
      )
    : [];
  // An alias of YAML repeats what stands in the file once.
  const byStart = new Map([...inYaml, ...inMarks].toReversed().map((found) => [`${found.start} ${found.kind}`, found]));
  return [...byStart.values()].toReversed();
}

/** Whether a file is named by an id: its own file, or the one that an account was imported from. */
export function isFileOf(path: string, { kind, id }: { readonly kind: IdKind; readonly id: string }): boolean {
  const [folder = ''] = path.split('/');
  const named = folder === originalsName ? 'account' : kindIn(folder)?.idKind;
  return named === kind && fileId(path) === id;
}

/** The id that a file is named by. */
function fileId(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.[a-z]+$/u, '');
}
