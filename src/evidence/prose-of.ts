import type { Place } from '../record/place.ts';
import type { SourceContent, Index, Located } from './source-content.ts';

/** A piece of the editor's prose with what it rests on. */
export interface Prose {
  /** `sentence`: one of a summary; `relation`: why statements relate so; `note`: on an account, a hit, a reference, or the meeting. */
  readonly kind: 'gist' | 'sentence' | 'question' | 'relation' | 'note';
  readonly text: string;
  readonly place: Place;
  /** The statements it cites, compares or asks for; null where it rests on whole accounts, or where one of them does not exist. */
  readonly cited: readonly Located[] | null;
  /** The texts that words in its quotation marks may come from. */
  readonly sources: readonly string[];
  /** What one of these texts is, for messages. */
  readonly named: string;
}

/** A piece of prose that rests on statements. */
export type Claims = Prose & { readonly cited: readonly Located[] };

/** How a statement comes to be one that a piece of prose rests on. */
export const waysToAdd = {
  gist: 'cite',
  sentence: 'cite',
  question: 'put on the point',
  relation: 'compare',
  note: 'name',
} as const satisfies Record<Prose['kind'], string>;

/** Every piece of prose that an editor writes about what accounts say. */
export function proseOf({ accounts, subjects, references, summit }: SourceContent, { byId, byTopic }: Index): Prose[] {
  const whole = new Map(accounts.map(({ id, parsed }) => [id, parsed.text]));
  const resting = (ids: readonly string[]): Pick<Prose, 'cited' | 'sources'> => {
    const known = ids.flatMap((id) => byId.get(id) ?? []);
    return { cited: known.length === ids.length ? known : null, sources: known.map(({ statement }) => statement.text) };
  };
  const onPoint = (topic: string) => (byTopic.get(topic) ?? []).map(({ id }) => id);

  const ofSubjects = subjects.flatMap(({ id, record, sentences, placeOf }): Prose[] => [
    ...(record
      ? [
          {
            kind: 'gist',
            text: record.gist.text,
            place: placeOf(['gist', 'text']),
            ...resting(record.gist.cites),
            named: 'a statement that the gist cites',
          } as const,
        ]
      : []),
    ...sentences.map(({ text, cites, place }): Prose => ({
      kind: 'sentence',
      text,
      place,
      ...resting(cites),
      named: 'a statement that the sentence cites',
    })),
    ...(record?.points ?? []).map(({ id: point, question }, index): Prose => ({
      kind: 'question',
      text: question,
      place: placeOf(['points', index, 'question']),
      ...resting(onPoint(`${id}/${point}`)),
      named: 'a statement on the point',
    })),
    ...(record?.points ?? []).flatMap(({ id: point, relation }, index) =>
      (['reason', 'short'] as const).map((field): Prose => ({
        kind: 'relation',
        text: relation[field] ?? '',
        place: placeOf(['points', index, 'relation', field]),
        ...resting(relation.between.length > 0 ? relation.between : onPoint(`${id}/${point}`)),
        named: 'a statement that the relation compares',
      })),
    ),
    ...(record?.silences ?? []).flatMap(({ account, dismissed }, index) =>
      dismissed.map(({ reason }, position): Prose => ({
        kind: 'note',
        text: reason ?? '',
        place: placeOf(['silences', index, 'dismissed', position, 'reason']),
        cited: null,
        sources: [whole.get(account) ?? ''],
        named: 'the account',
      })),
    ),
  ]);
  const ofAccounts = accounts.flatMap(({ record, parsed, placeOf }): Prose[] => {
    if (!record) return [];
    const own = { kind: 'note', cited: null, sources: [parsed.text], named: 'the account' } as const;
    return [
      ...(['kind', 'dating', 'received'] as const).map((field) => ({ ...own, text: record[field], place: placeOf([field]) })),
      ...record.quirks.map(({ decision }, index) => ({ ...own, text: decision, place: placeOf(['quirks', index, 'decision']) })),
      ...record.inferences.map(({ reason }, index) => ({
        ...own,
        text: reason,
        place: placeOf(['inferences', index, 'reason']),
      })),
    ];
  });
  const any = { kind: 'note', cited: null, sources: [...whole.values()], named: 'an account' } as const;
  const ofReferences = references.flatMap(({ record, placeOf }): Prose[] => [
    ...(record ? [{ ...any, text: record.note, place: placeOf(['note']) }] : []),
    ...Object.entries(record?.details ?? {}).map(([id, text]) => ({ ...any, text, place: placeOf(['details', id]) })),
  ]);
  const ofSummit = (['title', 'description', 'lead', 'caution'] as const).flatMap((field): Prose[] =>
    summit?.record ? [{ ...any, text: summit.record[field], place: summit.placeOf([field]) }] : [],
  );
  return [...ofSubjects, ...ofAccounts, ...ofReferences, ...ofSummit];
}
