import { findQuotations } from '../annotations/quotations.ts';
import { readExcerpt } from '../annotations/excerpt.ts';
import { holdsWhole } from '../annotations/whole-words.ts';
import type { Message } from '../diagnostics/message.ts';
import type { Place } from '../record/place.ts';
import type { SourceContent, EvidenceRule, Index, ReadAccount } from './source-content.ts';
import { type Prose, proseOf } from './prose-of.ts';

/**
 * Evidence rule 2: what is shown as quoted lies inside a balanced pair of quotation marks. The speech type is computed from
 * such pairs alone; what is left to check is a mark without its partner inside a passage, and the marks in the editor's prose.
 */
export const quotation: EvidenceRule = (content, index) => [
  ...content.accounts.flatMap(unbalancedMarks),
  ...proseOf(content, index).flatMap(quotedProse),
  ...keyWords(content, index),
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

function quotedProse({ text, place, sources, named }: Prose): Message[] {
  const { balanced, unbalanced } = findQuotations(text);
  const invented = balanced
    .map(({ start, end }) => text.slice(start + 1, end - 1))
    .filter((words) => !sources.some((source) => holdsWhole(source, words)));
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

/** A gloss tells what a pronoun stands for; a longer one would be prose among the words of an account. */
const glossWords = 6;

function keyWords({ subjects }: SourceContent, { byId, located }: Index): Message[] {
  return subjects.flatMap(({ record, placeOf }) =>
    (record?.key ?? []).flatMap(({ statement, words }, index): Message[] => {
      const text = byId.get(statement)?.statement.text;
      if (text === undefined) return [];
      const place = placeOf(['key', index, 'words']);
      const excerpt = readExcerpt(words, text);
      if (!holdsWhole(text, excerpt.words)) {
        const other = located.find((entry) => holdsWhole(entry.statement.text, excerpt.words))?.statement.id;
        if (other !== undefined) return [ofAnother(placeOf(['key', index, 'statement']), statement, excerpt.words, other)];
      }
      const long = excerpt.glosses.filter((gloss) => gloss.text.trim() === '' || gloss.text.split(/\s+/u).length > glossWords);
      return [
        ...(holdsWhole(text, excerpt.words)
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

/** Key words that stand in another statement: then it is the statement that is named wrong. */
function ofAnother(place: Place, statement: string, words: string, other: string): Message {
  return {
    rule: 'quotation/key-words',
    place,
    found: `statement ${statement} beside key words “${words}”`,
    expected: `${other}, in which they stand`,
    mend: `write statement: ${other}, or copy the words from ${statement}`,
  };
}
