import { findQuotations } from '../annotations/quotations.ts';
import { readExcerpt } from '../annotations/excerpt.ts';
import { holdsWhole } from '../annotations/whole-words.ts';
import type { Message } from '../diagnostics/message.ts';
import type { Range } from '../record/statement.ts';
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
  const { text, paragraphs, passages, placeAt } = parsed;
  const recorded = (record?.quirks ?? [])
    .filter(({ kind }) => kind === 'unbalanced-quotation')
    .map((quirk) => ({ start: text.indexOf(quirk.text), end: text.indexOf(quirk.text) + quirk.text.length }));
  const marks = paragraphs.flatMap(({ start, end }) =>
    findQuotations(text.slice(start, end)).unbalanced.map((offset) => start + offset),
  );
  return marks.flatMap((mark): Message[] => {
    const holdsMark = ({ start, end }: Range) => start <= mark && end > mark;
    const passage = passages.findLast(holdsMark);
    if (!passage || recorded.some(holdsMark)) return [];
    return [
      {
        rule: 'quotation/unbalanced',
        place: placeAt(mark),
        found: `quotation mark without its partner in passage ${passage.id}`,
        expected: 'a pair of marks in one paragraph',
        mend: 'end the passage before the mark, or record a quirk of the kind unbalanced-quotation; the text stays as received',
      },
    ];
  });
}

function quotedProse({ text, place, sources, named }: Prose): Message[] {
  const { balanced, unbalanced } = findQuotations(text);
  const message = (found: string, expected: string): Message => ({
    ...{ rule: 'quotation/prose', place, found, expected },
    mend: 'copy the words to the letter, cite the statement that holds them, or leave the quotation marks out',
  });
  return [
    ...balanced
      .map(({ start, end }) => text.slice(start + 1, end - 1))
      .filter((words) => !sources.some((source) => holdsWhole(source, words)))
      .map((words) => message(`quotation “${words}”`, `words that stand in ${named}`)),
    ...unbalanced.slice(0, 1).map(() => message('quotation mark without its partner', 'a pair of marks')),
  ];
}

/** A gloss tells what a pronoun stands for; a longer one would be prose among the words of an account. */
const glossWords = 6;

function keyWords({ subjects }: SourceContent, { byId, located }: Index): Message[] {
  return subjects.flatMap(({ record, placeOf }) =>
    (record?.key ?? []).flatMap(({ statement, words: written }, index): Message[] => {
      const text = byId.get(statement)?.statement.text;
      if (text === undefined) return [];
      const { words, glosses } = readExcerpt(written, text);
      const place = placeOf(['key', index, 'words']);
      const isHeld = holdsWhole(text, words);
      const other = isHeld ? undefined : located.find((entry) => holdsWhole(entry.statement.text, words))?.statement.id;
      if (other !== undefined) {
        return [
          {
            rule: 'quotation/key-words',
            place: placeOf(['key', index, 'statement']),
            found: `statement ${statement} beside key words “${words}”`,
            expected: `${other}, in which they stand`,
            mend: `write statement: ${other}, or copy the words from ${statement}`,
          },
        ];
      }
      const messages = glosses
        .map((gloss) => gloss.text)
        .filter((gloss) => gloss.trim() === '' || gloss.split(/\s+/u).length > glossWords)
        .map((gloss): Message => ({
          rule: 'quotation/gloss',
          place,
          found: `gloss [${gloss}]`,
          expected: `one to ${glossWords} words`,
          mend: 'say in a word or two what the pronoun before it stands for, or choose another excerpt',
        }));
      if (!isHeld) {
        messages.push({
          rule: 'quotation/key-words',
          place,
          found: `key words “${words}”`,
          expected: `words that stand in statement ${statement}`,
          mend: 'copy the words from the account to the letter; only what stands in square brackets after a word is yours',
        });
      }
      return messages;
    }),
  );
}
