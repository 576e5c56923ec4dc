import { sameLanguage } from '../annotations/languages.ts';
import { withoutQuotations } from '../annotations/quotations.ts';
import { clauseAround, findQuoting, findSaying, type Reporting } from '../annotations/reporting-words.ts';
import { splitSentences } from '../annotations/sentences.ts';
import { findWords } from '../annotations/words.ts';
import type { Message } from '../diagnostics/message.ts';
import { speechTypes } from '../record/statement.ts';
import type { MeetingDays } from '../record/summit.ts';
import type { SourceContent, EvidenceRule } from './source-content.ts';
import { namesOf, unsupportedNames, unsupportedNumbers } from './prose-facts.ts';
import { type Claims, proseOf, waysToAdd } from './prose-of.ts';

/**
 * Evidence rule 4: the statements that prose cites bear out what it says of them: that they are quoted, who says them, and which
 * numbers, days and names they hold. Only English prose is read for who says what, and how. The rule lets pass what it cannot read.
 */
export const prose: EvidenceRule = (content, index) => {
  const language = content.summit?.record?.language;
  if (language === undefined) return [];
  const english = sameLanguage(language, 'en');
  const speakers = speakersOf(content);
  const names = english ? namesOf(content) : null;
  const labels = content.accounts.flatMap(({ record }) => (record ? [record.name, record.publisher ?? ''] : []));
  const years = content.summit?.record ? yearsOf(content.summit.record.date) : [];

  return proseOf(content, index).flatMap((piece): Message[] => {
    const { kind, cited } = piece;
    if (kind === 'question' || kind === 'note' || !cited || cited.length === 0) return [];
    const text = withoutQuotations(piece.text);
    const claims = { ...piece, cited };
    const sentences = english ? sentencesOf(text, language) : [];
    const quoted = sentences.flatMap((sentence) => wayOfReporting(claims, sentence, speakers));
    const said = sentences.flatMap((sentence) => otherSpeaker(claims, sentence, speakers));
    if (kind === 'relation') return [...quoted, ...said.map(({ message }) => message)];
    const bare = without(text, labels);
    return [
      ...quoted,
      ...said.map(({ message }) => message),
      ...unsupportedNumbers(claims, bare, language, years),
      ...(names ? unsupportedNames(claims, sentencesOf(bare, language), names, new Set(said.map(({ speaker }) => speaker))) : []),
    ];
  });
};

/** The years in which the meeting was held. Prose may name them without a source. */
function yearsOf(days: MeetingDays): number[] {
  return (typeof days === 'string' ? [days] : [days.from, days.to]).map((day) => Number(day.slice(0, 4)));
}

interface Speaker {
  readonly id: string;
  readonly shortName: string;
}

function speakersOf({ speakers }: SourceContent): Speaker[] {
  return speakers.flatMap(({ id, record }) => (record ? [{ id, shortName: record.shortName }] : []));
}

function sentencesOf(text: string, language: string): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

function without(text: string, phrases: readonly string[]): string {
  return phrases
    .filter((phrase) => phrase !== '')
    .reduce((rest, phrase) => rest.replaceAll(phrase, ' '.repeat(phrase.length)), text);
}

function wayOfReporting({ cited, place, kind }: Claims, sentence: string, speakers: readonly Speaker[]): Message[] {
  return findQuoting(sentence).flatMap((found) => {
    const groups = spokenOf(sentence, found, speakers)
      .map((speaker) => cited.filter(({ statement }) => statement.speakers.includes(speaker)))
      .filter((own) => own.length > 0);
    return (groups.length > 0 ? groups : [cited])
      .filter((own) => own.every(({ statement }) => statement.quotations.length === 0))
      .map((own): Message => ({
        rule: 'prose/way-of-reporting',
        place,
        found: `“${found.text}” of words without quotation marks: ${own.map(({ statement }) => `${statement.id} (${speechTypes[statement.speechType].brief})`).join(', ')}`,
        expected: 'a statement in quotation marks, whole or in part',
        mend: `say how the account reports it, such as “is reported as saying” or “in its own words”, or ${waysToAdd[kind]} the statement that is quoted`,
      }));
  });
}

/**
 * The speakers whose words are said to be quoted: those named right after "quotes", or else those named last before the word in its
 * clause. Several are joined by "and".
 */
function spokenOf(sentence: string, found: Reporting, speakers: readonly Speaker[]): string[] {
  const named = speakers
    .flatMap(({ id, shortName }) => findWords(sentence, shortName).map((start) => ({ id, start, end: start + shortName.length })))
    .filter(({ end }) => !/^[’']s/u.test(sentence.slice(end)))
    .toSorted((a, b) => a.start - b.start);
  const joined = /^,?(?:\s(?:and|or|both))*\s$/u;
  const first = named.find(({ start }) => start >= found.end && joined.test(sentence.slice(found.end, start)));
  if (first && !/ed$/u.test(found.text)) {
    const run = [first];
    for (const next of named) {
      const last = run.at(-1);
      if (last && next.start > last.end && joined.test(sentence.slice(last.end, next.start))) run.push(next);
    }
    return run.map(({ id }) => id);
  }
  const clause = clauseAround(sentence, found.start);
  const run: typeof named = [];
  for (const name of named.toReversed()) {
    if (name.end > found.start || name.start < clause.start) continue;
    const next = run.at(-1);
    if (next && !joined.test(sentence.slice(name.end, next.start))) break;
    run.push(name);
  }
  return run.map(({ id }) => id);
}

function otherSpeaker(
  { cited, place, kind }: Claims,
  sentence: string,
  speakers: readonly Speaker[],
): { speaker: string; message: Message }[] {
  return speakers
    .filter(({ id }) => !cited.some(({ statement, passage }) => statement.speakers.includes(id) || passage.chain?.includes(id)))
    .flatMap(({ id, shortName }) =>
      findSaying(sentence, shortName)
        .slice(0, 1)
        .map(({ text }) => ({
          speaker: id,
          message: {
            rule: 'prose/speaker',
            place,
            found: `“${text}” of what others say: ${cited.map(({ statement: { id: other, speakers: by } }) => `${other} (${by.join(' and ') || speechTypes.narrated.brief})`).join(', ')}`,
            expected: `a statement by ${id}`,
            mend: `${waysToAdd[kind]} a statement by ${id}, or say whose words they are`,
          },
        })),
    );
}
