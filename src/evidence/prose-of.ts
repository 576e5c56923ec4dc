import type { Place, RecordPath } from '../record/place.ts';
import { type Index, type Located, pointsIn, type SourceContent } from './source-content.ts';

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
export function proseOf(content: SourceContent, { byId, byTopic }: Index): Prose[] {
  const resting = (ids: readonly string[]): Pick<Prose, 'cited' | 'sources'> => {
    const known = ids.flatMap((id) => byId.get(id) ?? []);
    return { cited: known.length === ids.length ? known : null, sources: known.map(({ statement }) => statement.text) };
  };
  const onPoint = (topic: string) => (byTopic.get(topic) ?? []).map(({ id }) => id);
  const ofSubjects = content.subjects.flatMap(({ record, sentences, placeOf }): Prose[] => [
    ...(record ? [record.gist] : []).map(({ text, cites }) => ({
      ...{ kind: 'gist' as const, text, place: placeOf(['gist', 'text']), named: 'a statement that the gist cites' },
      ...resting(cites),
    })),
    ...sentences.map(({ text, cites, place }) => ({
      ...{ kind: 'sentence' as const, text, place, named: 'a statement that the sentence cites' },
      ...resting(cites),
    })),
  ]);
  const ofPoints = pointsIn(content).flatMap(({ point: { question, relation }, topic, placeOf }): Prose[] => [
    {
      ...{ kind: 'question', text: question, place: placeOf('question'), named: 'a statement on the point' },
      ...resting(onPoint(topic)),
    },
    ...(['reason', 'short'] as const).map((field) => ({
      ...{ kind: 'relation' as const, text: relation[field] ?? '', place: placeOf('relation', field) },
      ...{ named: 'a statement that the relation compares' },
      ...resting(relation.between.length > 0 ? relation.between : onPoint(topic)),
    })),
  ]);
  return [...ofSubjects, ...ofPoints, ...notesOn(content)];
}

/** Prose that rests on the whole text of an account, or of all of them. */
function notesOn({ accounts, subjects, references, summit }: SourceContent): Prose[] {
  const note = (text: string, place: Place, sources: readonly string[], named: string): Prose => ({
    ...{ kind: 'note', cited: null },
    ...{ text, place, sources, named },
  });
  const ofAccounts = accounts.flatMap(({ record, parsed, placeOf }) => {
    const own = (text: string, ...path: RecordPath) => note(text, placeOf(path), [parsed.text], 'the account');
    if (!record) return [];
    return [
      ...(['kind', 'dating', 'received'] as const).map((field) => own(record[field], field)),
      ...record.quirks.map(({ decision }, index) => own(decision, 'quirks', index, 'decision')),
      ...record.inferences.map(({ reason }, index) => own(reason, 'inferences', index, 'reason')),
    ];
  });
  const ofSilences = subjects.flatMap(({ record, placeOf }) =>
    (record?.silences ?? []).flatMap(({ account, dismissed }, index) => {
      const searched = accounts.filter(({ id }) => id === account).map(({ parsed }) => parsed.text);
      return dismissed.map(({ reason }, position) =>
        note(reason ?? '', placeOf(['silences', index, 'dismissed', position, 'reason']), searched, 'the account'),
      );
    }),
  );
  const whole = accounts.map(({ parsed }) => parsed.text);
  const ofReferences = references.flatMap(({ record, placeOf }) => {
    if (!record) return [];
    return [
      note(record.note, placeOf(['note']), whole, 'an account'),
      ...Object.entries(record.details).map(([id, text]) => note(text, placeOf(['details', id]), whole, 'an account')),
    ];
  });
  const ofSummit = (['title', 'description', 'lead', 'caution'] as const).flatMap((field) =>
    summit?.record ? [note(summit.record[field], summit.placeOf([field]), whole, 'an account')] : [],
  );
  return [...ofAccounts, ...ofSilences, ...ofReferences, ...ofSummit];
}
