import { article, nearest } from '../diagnostics/nearest.ts';
import type { Message } from '../diagnostics/message.ts';
import { accountFrontmatterSchema } from '../record/account.ts';
import { type IdKind, idKinds, splitTopic, topicSchema } from '../record/id.ts';
import { type IdInRecord, idsIn } from '../record/ids-in.ts';
import { namesFileSchema } from '../record/name.ts';
import type { Place } from '../record/place.ts';
import { receivedFileSchema } from '../record/received.ts';
import { referenceFileSchema } from '../record/reference.ts';
import { agreementFrontmatterSchema, matterFrontmatterSchema } from '../record/subject.ts';
import { summitFileSchema } from '../record/summit.ts';
import { type Index, namesIn, pointsIn, type SourceContent } from './source-content.ts';

/** An id where it refers to something, with what messages call that. */
interface Referring {
  readonly kind: IdKind;
  readonly id: string;
  readonly place: Place;
}

/** Messages on every id that refers to nothing. */
export function unknownIds(content: SourceContent, index: Index): Message[] {
  const { accounts, speakers, subjects, references, names } = content;
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  const named = namesIn(content);
  const known: Readonly<Record<IdKind, ReadonlySet<string>>> = {
    statement: new Set(index.byId.keys()),
    speaker: ids(speakers),
    account: ids(accounts),
    subject: ids(subjects),
    point: new Set(pointsIn(content).map(({ topic }) => topic)),
    reference: ids(references),
    name: ids(named),
    hand: ids([...speakers, ...named]),
  };
  // What cannot be read may have what is not known.
  const unread = new Set(subjects.filter(({ record }) => !record).map(({ id }) => id));
  const mayExist = ({ kind, id }: Referring) =>
    (kind === 'hand' && names?.record === null) ||
    (kind === 'point' && topicSchema.safeParse(id).success && unread.has(splitTopic(id).subject));
  return [
    ...[...inMarks(index), ...inFields(content)]
      .filter((referring) => !known[referring.kind].has(referring.id) && !mayExist(referring))
      .map(({ kind, id, place }) => unknown(idKinds[kind], id, known[kind], place)),
    ...inSummaries(content, known.statement),
    ...inReferences(content),
  ];
}

function unknown(kind: string, id: string, known: ReadonlySet<string>, place: Place): Message {
  const near = nearest(id, known);
  return {
    rule: 'reference/unknown',
    place,
    found: `${kind} “${id}”, which does not exist`,
    expected: near ? `“${near}” or another ${kind}` : `${article(kind)} that exists`,
    mend: 'correct the id, or add what it names',
  };
}

function inMarks({ located }: Index): Referring[] {
  return located.flatMap(({ passage: { by, on, from, chain, place } }) => {
    const all = (kind: IdKind, ids: readonly string[]) => ids.map((id) => ({ kind, id, place }));
    return [
      ...all('speaker', by),
      ...all('point', on),
      ...all('statement', from === null ? [] : [from]),
      ...all('hand', chain ?? []),
    ];
  });
}

/** The ids in the fields of all files, but for those that other checks tell of. */
function inFields({ accounts, subjects, references, summit, names, received }: SourceContent): Referring[] {
  return [
    ...accounts.map((file) => [accountFrontmatterSchema, file] as const),
    ...subjects.map((file) => [file.type === 'agreement' ? agreementFrontmatterSchema : matterFrontmatterSchema, file] as const),
    ...references.map((file) => [referenceFileSchema, file] as const),
    ...[[summitFileSchema, summit] as const, [namesFileSchema, names] as const, [receivedFileSchema, received] as const],
  ].flatMap(([schema, file]) =>
    idsIn(schema, file?.record)
      .filter((found) => !found.declares && found.path[0] !== 'inferences' && !isOfReference(found))
      .flatMap(({ kind, id, path }) => (file ? [{ kind, id, place: file.placeOf(path) }] : [])),
  );
}

/** Whether an id has to be one of those on which a reference bears. */
function isOfReference({ kind, path: [field] }: IdInRecord): boolean {
  return kind === 'subject' && (field === 'details' || field === 'reports');
}

function inReferences({ references }: SourceContent): Message[] {
  return references.flatMap(({ record, placeOf }) => {
    const topics = new Set(record?.topics);
    return idsIn(referenceFileSchema, record)
      .filter((found) => isOfReference(found) && !topics.has(found.id))
      .map(({ id, path }) => unknown('topic', id, topics, placeOf(path)));
  });
}

function inSummaries({ subjects }: SourceContent, statements: ReadonlySet<string>): Message[] {
  return subjects.flatMap(({ sentences }) =>
    sentences.flatMap(({ cites, place }) =>
      cites
        .filter((id) => !statements.has(id))
        .map((id) => {
          const parts = id.split(/\s+/u);
          return parts.length > 1 && parts.some((part) => statements.has(part))
            ? withoutComma(cites, place)
            : unknown(idKinds.statement, id, statements, place);
        }),
    ),
  );
}

/** Ids of a citation that stand side by side. */
function withoutComma(cites: readonly string[], place: Place): Message {
  const cite = `:cite[${cites.join(' ').split(/\s+/u).join(', ')}]`;
  return {
    rule: 'reference/unknown',
    place,
    found: `space between ids: :cite[${cites.join(', ')}]`,
    expected: cite,
    mend: `put a comma between ids: ${cite}`,
  };
}
