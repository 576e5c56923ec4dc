import type { Range } from '../record/statement.ts';
import { findQuotations } from './quotations.ts';

/** What does not end a sentence though a break follows it: initials ("U.S.") and titles before a name. */
const abbreviation =
  /(?:^|[\s(“"«—])(?:(?:\p{L}\.)+|(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Capt|Lt|Adm|Maj|Sgt|Sen|Rep|Gov|Amb|Sec|Min|Hon|Rev|No|vs)\.)\s*$/u;

/** A part in lower case continues the sentence before it, as after a quotation: “Never!” said she. */
const lowerCase = /^\p{Ll}/u;

/**
 * Splits a paragraph into sentences, which together cover it without a gap. A quotation belongs to the sentence that introduces it,
 * however many sentences stand inside, because whoever is named there speaks all of it.
 *
 * Unicode’s default rules (UAX 29, through `Intl.Segmenter`) break after abbreviations. Those breaks are undone. If an abbreviation
 * does end a sentence, two sentences stay one.
 */
export function splitSentences(paragraph: string, language = 'en'): Range[] {
  const quotations = findQuotations(paragraph).balanced;
  const insideQuotation = (offset: number) => quotations.some(({ start, end }) => offset > start && offset < end);
  const sentences: Range[] = [];

  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)) {
    const previous = sentences.at(-1);
    const end = index + segment.length;
    const continues =
      insideQuotation(index) || abbreviation.test(paragraph.slice(previous?.start, index)) || lowerCase.test(segment);
    if (previous && continues) sentences[sentences.length - 1] = { start: previous.start, end };
    else sentences.push({ start: index, end });
  }
  return sentences;
}

/** The sentences of a paragraph that a range touches, as one range without white space at its end. */
export function sentencesAround(paragraph: string, range: Range, language?: string): Range {
  const touched = splitSentences(paragraph, language).filter(({ start, end }) => start < range.end && end > range.start);
  const start = touched[0]?.start ?? range.start;
  const end = touched.at(-1)?.end ?? range.end;
  return { start, end: start + paragraph.slice(start, end).trimEnd().length };
}

/**
 * The words of the paragraph before that lead into a paragraph: its last sentence, if that ends with a comma or a colon.
 *
 * @example leadIn('They met. She said,') // 'She said,'
 */
export function leadIn(previousParagraph: string, language?: string): string {
  if (!/[,:،，：]\s*$/u.test(previousParagraph)) return '';
  return previousParagraph.slice(splitSentences(previousParagraph, language).at(-1)?.start);
}
