import { createHash } from 'node:crypto';
import type { Inference } from '../record/account.ts';
import type { Quotation, Range, SpeechType, Statement } from '../record/statement.ts';
import type { ParsedAccount, Passage } from './parse-account.ts';
import { findQuotations } from './quotations.ts';
import { sentencesAround } from './sentences.ts';
import { findDialogue, findTurn, type Turn } from './turns.ts';

const contextLength = 32;

/**
 * Everything that the text itself says about a passage: its words, how they are reported, and where they stand.
 *
 * @param nameOf the name of a person by id, for the chain
 */
export function deriveStatement(
  passage: Passage,
  account: {
    id: string;
    parsed: ParsedAccount;
    language?: string | undefined;
    inferences?: readonly Inference[] | undefined;
    labels?: Readonly<Record<string, string | null>> | undefined;
  },
  nameOf: (id: string) => string,
): Statement {
  const { id, parsed, language = 'und', inferences = [], labels = {} } = account;
  const text = parsed.text.slice(passage.start, passage.end);
  const paragraph = parsed.paragraphs.find(({ number }) => number === passage.paragraph);
  const offset = paragraph?.start ?? 0;
  const paragraphText = parsed.text.slice(offset, paragraph?.end);
  const within = { start: passage.start - offset, end: passage.end - offset };
  const turn = findTurn(paragraphText, Object.keys(labels));
  const around = sentencesAround(paragraphText, within, language);
  // The label of a turn is no part of what is said.
  const sentence = turn && within.start >= turn.start ? { ...around, start: Math.max(around.start, turn.start) } : around;
  const quotations = quotationsWithin(within, directSpeech(paragraphText, turn, language));
  const narrated = passage.kind === 'told';

  return {
    id: passage.id,
    account: id,
    language,
    topics: [...passage.on],
    speakers: [...passage.by],
    attribution: narrated ? 'none' : passage.from === null && passage.named === null ? 'named' : 'carried',
    continues: passage.from,
    namedBy: passage.named,
    inference: inferences.find(({ statements }) => statements.includes(passage.id))?.reason ?? null,
    chain: chainOf(passage, nameOf),
    speechType: narrated ? 'narrated' : speechType(text, quotations),
    text,
    quotations,
    paragraph: passage.paragraph,
    start: passage.start,
    end: passage.end,
    sentence: { start: sentence.start + offset, end: sentence.end + offset },
    prefix: wholeCharacters(parsed.text, passage.start - contextLength, passage.start),
    suffix: wholeCharacters(parsed.text, passage.end, passage.end + contextLength),
    fingerprint: sha256(text).slice(0, 8),
  };
}

/** The SHA-256 of a text in UTF-8, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A slice without the half of a character of two UTF-16 units at either end. */
function wholeCharacters(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start), end).replaceAll(/\p{Surrogate}/gu, '');
}

/** The parts of a passage that are direct speech; offsets count in the passage. */
function quotationsWithin(passage: Range, speech: readonly Quotation[]): Quotation[] {
  return speech
    .map(({ start, end, ...marks }) => ({
      start: Math.max(start, passage.start) - passage.start,
      end: Math.min(end, passage.end) - passage.start,
      ...marks,
    }))
    .filter(({ start, end }) => start < end);
}

/** The direct speech of a paragraph, without the marks around it. */
function directSpeech(paragraph: string, turn: Turn | null, language: string): Quotation[] {
  const unmarked = turn ? [{ start: turn.start, end: paragraph.length }] : findDialogue(paragraph, language);
  if (unmarked.length > 0) return unmarked.map((range) => ({ ...range, open: '', close: '' }));
  return findQuotations(paragraph).balanced.map(({ start, end }) => ({
    start: start + 1,
    end: end - 1,
    open: paragraph.charAt(start),
    close: paragraph.charAt(end - 1),
  }));
}

/** Whether all, some or none of the words of a text are inside the quotations. */
function speechType(text: string, quotations: readonly Range[]): SpeechType {
  if (quotations.length === 0) return 'reported';
  const outside = quotations.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return /[\p{L}\p{N}]/u.test(outside) ? 'partly-quoted' : 'quoted';
}

/** Without a chain of its own, a statement comes from its speakers, and narration from the account alone. */
function chainOf({ by, chain }: Passage, nameOf: (id: string) => string): string[] {
  if (chain) return chain.map(nameOf);
  return by.length > 0 ? [by.map(nameOf).join(' and ')] : [];
}
