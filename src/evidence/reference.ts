import { findWords } from '../annotations/words.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Message } from '../diagnostics/message.ts';
import { idSchema, splitTopic, topicSchema } from '../record/id.ts';
import type { Place, Sourced } from '../record/place.ts';
import { speakerFileSchema } from '../record/speaker.ts';
import type { SourceContent, EvidenceRule, Index } from './source-content.ts';

/** Evidence rule 8: every id that is referred to exists; ids are unique, lower-case words joined by hyphens. */
export const reference: EvidenceRule = (content, index) => [
  ...forms(content, index),
  ...strangeIds(content),
  ...duplicates(content, index),
  ...sameMarks(content),
  ...unknown(content, index),
  ...unused(content, index),
];

interface Declared {
  readonly id: string;
  readonly place: Place;
}

function forms({ accounts, speakers, subjects, references }: SourceContent, { located }: Index): Message[] {
  const files = [...accounts, ...speakers, ...subjects, ...references].map(({ id, placeOf }) => ({ id, place: placeOf([]) }));
  const passages = located.map(({ passage: { id, place } }) => ({ id, place })).filter(({ id }) => id !== '');
  return [...files, ...passages].flatMap(({ id, place }): Message[] => {
    const problem = idSchema.safeParse(id).error?.issues[0]?.message;
    if (!problem) return [];
    return [{ rule: 'reference/form', place, found: `id “${id}”`, expected: problem, mend: 'rename it before it is published' }];
  });
}

/**
 * What tells records of one kind apart for a reader: two with the same would be taken for one. Which of them was mistyped, nobody can
 * say, and so all are told.
 */
function sameMarks({ accounts, speakers, subjects }: SourceContent): Message[] {
  const field = <T>(items: readonly Sourced<T | null>[], name: keyof T & string, mend?: string): Message[] => {
    const given = items.flatMap(({ record, placeOf }) =>
      record && record[name] !== undefined ? [{ id: String(record[name]), place: placeOf([name]) }] : [],
    );
    return [...Map.groupBy(given, ({ id }) => id).values()].flatMap((same) =>
      same.flatMap(({ id, place }, at) => {
        const other = same[at === 0 ? 1 : 0];
        if (!other) return [];
        const message = duplicate(id, place, positionOf(other.place), name);
        return [mend === undefined ? message : { ...message, mend }];
      }),
    );
  };
  const colours = speakerFileSchema.shape.colour.options;
  const free = colours.filter((colour) => !speakers.some(({ record }) => record?.colour === colour));
  return [
    ...field(accounts, 'number'),
    ...field(accounts, 'name'),
    ...field(speakers, 'order'),
    ...field(speakers, 'mark'),
    ...field(
      speakers,
      'colour',
      free.length > 0
        ? `choose one that no speaker has: ${free.join(', ')}`
        : `keep ${colours.length} speakers at most, as there are ${colours.length} colors`,
    ),
    ...field(speakers, 'shortName'),
    ...field(subjects as readonly Sourced<{ number?: number; title: string } | null>[], 'number'),
    ...field(subjects as readonly Sourced<{ number?: number; title: string } | null>[], 'title'),
  ];
}

/** An id of a person, a place, or the like is made of words of its name, so that two that are exchanged are seen. */
function strangeIds({ names, speakers }: SourceContent): Message[] {
  const entries = [
    ...Object.entries(names?.record ?? {}).flatMap(([kind, list]) =>
      list.map(({ id, heading, name = '', note = '', forms }, index) => ({
        ...{ id, place: names?.placeOf([kind, index, 'id']) as Place },
        called: heading,
        words: [heading, name, note, ...forms].join(' '),
      })),
    ),
    ...speakers.flatMap(({ id, record, placeOf }) =>
      record
        ? [
            {
              id,
              place: placeOf(['name']),
              called: record.name,
              words: [record.name, record.shortName, ...record.aliases].join(' '),
            },
          ]
        : [],
    ),
  ];
  return entries.flatMap(({ id, place, called, words }): Message[] => {
    const known = plainWords(words);
    if (plainWords(id).some((word) => known.includes(word))) return [];
    return [
      {
        rule: 'reference/form',
        place,
        found: `id ${id} of “${called}”`,
        expected: 'an id with a word of the name in it',
        mend: 'put each id with its own name, or correct the spelling; npm run rename gives another id',
      },
    ];
  });
}

/** The words of a text in lower case, without accents and marks. */
function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replaceAll(/[\p{M}.]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Statements share their fragments with the points of the pages they stand on, so both draw on one stock of ids. */
function duplicates({ subjects, accounts, speakers, names }: SourceContent, { located }: Index): Message[] {
  const points = subjects.flatMap(({ id, record, placeOf }) =>
    (record?.points ?? []).map((point, index) => ({ subject: id, id: point.id, place: placeOf(['points', index, 'id']) })),
  );
  const statements = located.map(({ passage: { id, place } }) => ({ id, place })).filter(({ id }) => id !== '');
  const pointIds = new Set(points.map(({ id }) => id));
  return [
    ...repeated([...statements, ...subjects.map(({ id, placeOf }) => ({ id, place: placeOf([]) }))]),
    ...repeated([...accounts, ...speakers].map(({ id, placeOf }) => ({ id, place: placeOf([]) }))),
    ...repeated(
      Object.entries(names?.record ?? {}).flatMap(([kind, entries]) =>
        entries.map(({ id }, index) => ({ id, place: names?.placeOf([kind, index, 'id']) as Place })),
      ),
    ),
    ...[...Map.groupBy(points, ({ subject }) => subject).values()].flatMap((group) => repeated(group)),
    ...statements.filter(({ id }) => pointIds.has(id)).map(({ id, place }) => duplicate(id, place, 'a point')),
  ];
}

function repeated(declared: readonly Declared[]): Message[] {
  return [...Map.groupBy(declared, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    others.map(({ id, place }) => duplicate(id, place, first ? positionOf(first.place) : 'another')),
  );
}

function duplicate(id: string, place: Place, other: string, what = 'id'): Message {
  return {
    rule: 'reference/duplicate',
    place,
    found: `${what} “${id}”, which ${other} has already`,
    expected: `${article(what)} ${what} of its own`,
    mend: `choose another ${what} for the one that is not yet published`,
  };
}

function article(word: string): string {
  return /^[aeiou]/u.test(word) ? 'an' : 'a';
}

function positionOf(place: Place): string {
  return place.type === 'source' ? `${place.file}:${place.line}` : place.file;
}

function unknown(
  { summit, accounts, speakers, subjects, references, names, received }: SourceContent,
  { located, byId }: Index,
): Message[] {
  const messages: Message[] = [];
  const check = (kind: string, known: ReadonlySet<string>, id: string, place: Place) => {
    if (known.has(id)) return;
    const near = nearest(id, known);
    messages.push({
      rule: 'reference/unknown',
      place,
      found: `${kind} “${id}”, which does not exist`,
      expected: near ? `“${near}” or another ${kind}` : `${article(kind)} ${kind} that exists`,
      mend: 'correct the id, or add what it names',
    });
  };
  const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
  const statements = new Set(byId.keys());
  const accountIds = ids(accounts);
  const speakerIds = ids(speakers);
  const subjectIds = ids(subjects);
  const nameIds = ids(Object.values(names?.record ?? {}).flat());
  const hands = names?.record === null ? null : new Set([...speakerIds, ...nameIds]);
  const points = new Set(subjects.flatMap(({ id, record }) => (record?.points ?? []).map((point) => `${id}/${point.id}`)));
  const faulty = new Set(subjects.filter(({ record }) => !record).map(({ id }) => id));

  for (const { passage } of located) {
    for (const id of passage.by) check('speaker', speakerIds, id, passage.place);
    for (const topic of passage.on) {
      if (topicSchema.safeParse(topic).success && faulty.has(splitTopic(topic).subject)) continue;
      check('point', points, topic, passage.place);
    }
    if (passage.from !== null) check('statement', statements, passage.from, passage.place);
    if (hands) for (const id of passage.chain ?? []) check('person or organization', hands, id, passage.place);
  }
  for (const { record, placeOf } of accounts) {
    for (const [label, id] of Object.entries(record?.labels ?? {})) {
      if (id !== null) check('speaker', speakerIds, id, placeOf(['labels', label]));
    }
    record?.quirks.forEach(({ affects }, i) =>
      affects.forEach((id, k) => check('statement', statements, id, placeOf(['quirks', i, 'affects', k]))),
    );
  }
  for (const id of Object.keys(received?.record ?? {})) check('account', accountIds, id, received?.placeOf([id]) as Place);
  for (const { record, sentences, placeOf } of subjects) {
    for (const { cites, place } of sentences) {
      for (const id of cites) {
        if (id.split(/\s+/u).some((part) => statements.has(part)) && /\s/u.test(id)) messages.push(withoutComma(cites, place));
        else check('statement', statements, id, place);
      }
    }
    record?.key.forEach(({ statement }, i) => check('statement', statements, statement, placeOf(['key', i, 'statement'])));
    record?.points.forEach(({ relation }, i) =>
      relation.between.forEach((id, k) => check('statement', statements, id, placeOf(['points', i, 'relation', 'between', k]))),
    );
    record?.gist.cites.forEach((id, i) => check('statement', statements, id, placeOf(['gist', 'cites', i])));
    record?.related.forEach((id, i) => check('agreement or matter', subjectIds, id, placeOf(['related', i])));
    record?.silences.forEach(({ speaker, account }, i) => {
      if (speaker) check('speaker', speakerIds, speaker, placeOf(['silences', i, 'speaker']));
      check('account', accountIds, account, placeOf(['silences', i, 'account']));
    });
  }
  for (const { record, placeOf } of references) {
    record?.topics.forEach((id, i) => check('agreement or matter', subjectIds, id, placeOf(['topics', i])));
    const topics = new Set(record?.topics);
    for (const id of Object.keys(record?.details ?? {})) check('topic', topics, id, placeOf(['details', id]));
    for (const [speaker, reported] of Object.entries(record?.reports ?? {})) {
      check('speaker', speakerIds, speaker, placeOf(['reports', speaker]));
      reported.forEach((id, i) => check('topic', topics, id, placeOf(['reports', speaker, i])));
    }
  }
  summit?.record?.brief?.forEach((id, i) => check('agreement or matter', subjectIds, id, summit.placeOf(['brief', i])));
  for (const [kind, entries] of Object.entries(names?.record ?? {})) {
    entries.forEach(({ also }, i) =>
      also.forEach((id, k) => check('name', nameIds, id, names?.placeOf([kind, i, 'also', k]) as Place)),
    );
  }
  return messages;
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

function unused({ subjects, names }: SourceContent, { byTopic, accountsWith }: Index): Message[] {
  const points = subjects.flatMap(({ id, record, placeOf }) =>
    (record?.points ?? []).flatMap((point, index): Message[] =>
      byTopic.has(`${id}/${point.id}`)
        ? []
        : [
            {
              rule: 'reference/unused',
              place: placeOf(['points', index, 'id']),
              found: `point ${id}/${point.id} without a statement`,
              expected: 'at least one passage on it',
              mend: `mark a passage on=${id}/${point.id}, or remove the point`,
            },
          ],
    ),
  );
  const unusedForms = Object.entries(names?.record ?? {}).flatMap(([kind, entries]) =>
    entries.flatMap(({ forms: words }, index) =>
      words.flatMap((form, position): Message[] =>
        accountsWith(form).some(({ parsed }) => findWords(parsed.text, form).length > 0)
          ? []
          : [
              {
                rule: 'reference/unused',
                place: names?.placeOf([kind, index, 'forms', position]) as Place,
                found: `form “${form}”, which no account uses`,
                expected: 'words that stand in an account',
                mend: 'copy the words from the account, or remove the form',
              },
            ],
      ),
    ),
  );
  return [...points, ...unusedForms];
}
