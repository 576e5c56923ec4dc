import { findWords } from '../annotations/words.ts';
import type { Message } from '../diagnostics/message.ts';
import { idSchema } from '../record/id.ts';
import { duplicateIds, sameMarks } from './duplicates.ts';
import { type EvidenceRule, type Index, namesIn, pointsIn, type SourceContent } from './source-content.ts';
import { unknownIds } from './unknown-ids.ts';

/** Evidence rule 8: every id that is referred to exists; ids are unique, lower-case words joined by hyphens. */
export const reference: EvidenceRule = (content, index) => [
  ...forms(content, index),
  ...strangeIds(content),
  ...duplicateIds(content, index),
  ...sameMarks(content),
  ...unknownIds(content, index),
  ...unusedPoints(content, index),
  ...unusedForms(content, index),
];

function forms({ accounts, speakers, subjects, references }: SourceContent, { located }: Index): Message[] {
  const files = [...accounts, ...speakers, ...subjects, ...references].map(({ id, placeOf }) => ({ id, place: placeOf([]) }));
  const passages = located.map(({ passage }) => passage).filter(({ id }) => id !== '');
  return [...files, ...passages].flatMap(({ id, place }): Message[] => {
    const problem = idSchema.safeParse(id).error?.issues[0]?.message;
    if (!problem) return [];
    return [{ rule: 'reference/form', place, found: `id “${id}”`, expected: problem, mend: 'rename it before it is published' }];
  });
}

/** An id of a person, a place, or the like is made of words of its name, so that two that are exchanged are seen. */
function strangeIds(content: SourceContent): Message[] {
  const named = [
    ...namesIn(content).map(({ id, heading, name, note, forms: words, placeOf }) => ({
      ...{ id, called: heading, place: placeOf('id') },
      words: [heading, name, note, ...words],
    })),
    ...content.speakers.flatMap(({ id, record, placeOf }) =>
      record
        ? [{ id, called: record.name, place: placeOf(['name']), words: [record.name, record.shortName, ...record.aliases] }]
        : [],
    ),
  ];
  return named
    .filter(({ id, words }) => plainWords(id).isDisjointFrom(plainWords(words.join(' '))))
    .map(({ id, called, place }) => ({
      rule: 'reference/form',
      place,
      found: `id ${id} of “${called}”`,
      expected: 'an id with a word of the name in it',
      mend: 'put each id with its own name, or correct the spelling; npm run rename gives another id',
    }));
}

/** The words of a text in lower case, without accents and marks. */
function plainWords(text: string): Set<string> {
  const plain = text
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
    .toLowerCase();
  return new Set(plain.match(/[\p{L}\p{N}]+/gu));
}

function unusedPoints(content: SourceContent, { byTopic }: Index): Message[] {
  return pointsIn(content)
    .filter(({ topic }) => !byTopic.has(topic))
    .map(({ topic, placeOf }) => ({
      rule: 'reference/unused',
      place: placeOf('id'),
      found: `point ${topic} without a statement`,
      expected: 'at least one passage on it',
      mend: `mark a passage on=${topic}, or remove the point`,
    }));
}

function unusedForms(content: SourceContent, { accountsWith }: Index): Message[] {
  const isUsed = (form: string) => accountsWith(form).some(({ parsed }) => findWords(parsed.text, form).length > 0);
  return namesIn(content).flatMap(({ forms: words, placeOf }) =>
    words.flatMap((form, position): Message[] =>
      isUsed(form)
        ? []
        : [
            {
              rule: 'reference/unused',
              place: placeOf('forms', position),
              found: `form “${form}”, which no account uses`,
              expected: 'words that stand in an account',
              mend: 'copy the words from the account, or remove the form',
            },
          ],
    ),
  );
}
