import { findQuotations } from '../annotations/quotations.ts';
import { readExcerpt } from '../annotations/excerpt.ts';
import type { Message } from '../diagnostics/message.ts';
import type { Place } from '../record/place.ts';
import type { Briefing, EvidenceRule, Index, ReadAccount } from './briefing.ts';

/**
 * Evidence rule 2: what is shown as quoted lies inside a balanced pair of quotation marks. The speech type is computed from
 * such pairs alone; what is left to check is a mark without its partner inside a passage, and the marks in the editor's prose.
 */
export const quotation: EvidenceRule = (briefing, index) => [
  ...briefing.accounts.flatMap(unbalancedMarks),
  ...proseOf(briefing, index).flatMap(quotedProse),
  ...keyWords(briefing, index),
];

function unbalancedMarks({ record, parsed }: ReadAccount): Message[] {
  const recorded = (record?.quirks ?? [])
    .filter(({ kind }) => kind === 'unbalanced-quotation')
    .map(({ text }) => ({ start: parsed.text.indexOf(text), end: parsed.text.indexOf(text) + text.length }));

  return parsed.paragraphs.flatMap(({ start, end }) =>
    findQuotations(parsed.text.slice(start, end)).unbalanced.flatMap((offset): Message[] => {
      const mark = start + offset;
      const passage = parsed.passages.findLast((candidate) => candidate.start <= mark && candidate.end > mark);
      if (!passage || recorded.some((quirk) => quirk.start <= mark && quirk.end > mark)) return [];
      return [
        {
          rule: 'quotation/unbalanced',
          place: parsed.placeAt(mark),
          found: `quotation mark without its partner in passage ${passage.id}`,
          expected: 'a pair of marks in one paragraph',
          mend: 'end the passage before the mark, or record a quirk of the kind unbalanced-quotation; the text stays as received',
        },
      ];
    }),
  );
}

/** A piece of the editor's prose with the texts that words in its quotation marks may come from. */
interface Prose {
  readonly text: string;
  readonly place: Place;
  readonly sources: readonly string[];
  readonly named: string;
}

function quotedProse({ text, place, sources, named }: Prose): Message[] {
  const { balanced, unbalanced } = findQuotations(text);
  const invented = balanced
    .map(({ start, end }) => text.slice(start + 1, end - 1))
    .filter((words) => !sources.some((source) => source.includes(words)));
  const mend = 'copy the words to the letter, cite the statement that holds them, or leave the quotation marks out';
  return [
    ...invented.map((words): Message => ({
      rule: 'quotation/prose',
      place,
      found: `quotation “${words}”`,
      expected: `words that stand in ${named}`,
      mend,
    })),
    ...(unbalanced.length > 0
      ? [
          {
            rule: 'quotation/prose',
            place,
            found: 'quotation mark without its partner',
            expected: 'a pair of marks',
            mend,
          } as const,
        ]
      : []),
  ];
}

function proseOf({ accounts, subjects, references, summit }: Briefing, { byId, byTopic }: Index): Prose[] {
  const words = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id)?.statement.text ?? []);
  const whole = new Map(accounts.map(({ id, parsed }) => [id, parsed.text]));

  const ofSubjects = subjects.flatMap(({ id, record, sentences, placeOf }): Prose[] => [
    ...(record
      ? [
          {
            text: record.gist.text,
            place: placeOf(['gist', 'text']),
            sources: words(record.gist.cites),
            named: 'a statement that the gist cites',
          },
        ]
      : []),
    ...sentences.map(({ text, cites, place }) => ({
      text,
      place,
      sources: words(cites),
      named: 'a statement that the sentence cites',
    })),
    ...(record?.points ?? []).map(({ id: point, question }, index) => ({
      text: question,
      place: placeOf(['points', index, 'question']),
      sources: (byTopic.get(`${id}/${point}`) ?? []).map(({ text }) => text),
      named: 'a statement on the point',
    })),
    ...(record?.points ?? []).flatMap(({ id: point, relation }, index) =>
      (['reason', 'short'] as const).map((field) => ({
        text: relation[field] ?? '',
        place: placeOf(['points', index, 'relation', field]),
        sources:
          relation.between.length > 0 ? words(relation.between) : (byTopic.get(`${id}/${point}`) ?? []).map(({ text }) => text),
        named: 'a statement that the relation compares',
      })),
    ),
    ...(record?.silences ?? []).flatMap(({ account, dismissed }, index) =>
      dismissed.map(({ reason }, position) => ({
        text: reason,
        place: placeOf(['silences', index, 'dismissed', position, 'reason']),
        sources: [whole.get(account) ?? ''],
        named: 'the account',
      })),
    ),
  ]);
  const ofAccounts = accounts.flatMap(({ record, parsed, placeOf }): Prose[] => {
    if (!record) return [];
    const own = { sources: [parsed.text], named: 'the account' };
    return [
      ...(['kind', 'dating', 'received'] as const).map((field) => ({ text: record[field], place: placeOf([field]), ...own })),
      ...record.quirks.map(({ decision }, index) => ({ text: decision, place: placeOf(['quirks', index, 'decision']), ...own })),
      ...record.inferences.map(({ reason }, index) => ({
        text: reason,
        place: placeOf(['inferences', index, 'reason']),
        ...own,
      })),
    ];
  });
  const ofReferences = references.flatMap(({ record, placeOf }): Prose[] => {
    const cited = { sources: [...whole.values()], named: 'an account' };
    return [
      ...(record ? [{ text: record.note, place: placeOf(['note']), ...cited }] : []),
      ...Object.entries(record?.details ?? {}).map(([id, text]) => ({ text, place: placeOf(['details', id]), ...cited })),
    ];
  });
  const ofSummit = (['title', 'description', 'lead', 'caution'] as const).flatMap((field): Prose[] =>
    summit?.record
      ? [{ text: summit.record[field], place: summit.placeOf([field]), sources: [...whole.values()], named: 'an account' }]
      : [],
  );
  return [...ofSubjects, ...ofAccounts, ...ofReferences, ...ofSummit];
}

/** A gloss tells what a pronoun stands for; a longer one would be prose among the words of an account. */
const glossWords = 6;

function keyWords({ subjects }: Briefing, { byId }: Index): Message[] {
  return subjects.flatMap(({ record, placeOf }) =>
    (record?.key ?? []).flatMap(({ statement, words }, index): Message[] => {
      const text = byId.get(statement)?.statement.text;
      if (text === undefined) return [];
      const place = placeOf(['key', index, 'words']);
      const excerpt = readExcerpt(words, text);
      const long = excerpt.glosses.filter((gloss) => gloss.text.trim() === '' || gloss.text.split(/\s+/u).length > glossWords);
      return [
        ...(text.includes(excerpt.words)
          ? []
          : [
              {
                rule: 'quotation/key-words',
                place,
                found: `key words “${excerpt.words}”`,
                expected: `words that stand in statement ${statement}`,
                mend: 'copy the words from the account to the letter; only what stands in square brackets after a word is yours',
              } as const,
            ]),
        ...long.map((gloss): Message => ({
          rule: 'quotation/gloss',
          place,
          found: `gloss [${gloss.text}]`,
          expected: `one to ${glossWords} words`,
          mend: 'say in a word or two what the pronoun before it stands for, or choose another excerpt',
        })),
      ];
    }),
  );
}
