import { sameLanguage } from '../annotations/languages.ts';
import { searchForSilence } from '../annotations/search-for-silence.ts';
import { proposeTerms } from '../annotations/search-terms.ts';
import { splitSentences } from '../annotations/sentences.ts';
import { findTerm, findWords } from '../annotations/words.ts';
import { overviewAmong } from '../record/overview.ts';
import type { Dismissal, Hit, Silence } from '../record/silence.ts';
import type { Statement } from '../record/statement.ts';
import { type Index, isOnSubject, namesIn, type ReadAccount, type ReadSubject, type SourceContent } from './source-content.ts';

/** Words that a search finds, one entry for each word of a paragraph, with every sentence in which it stands there. */
export interface OpenHit extends Pick<Hit, 'text' | 'paragraph'> {
  readonly sentences: readonly string[];
}

/** A silence that is owed, its terms proposed, with the hits that await a reason. */
export interface ProposedSilence extends Pick<Silence, 'account' | 'searched'> {
  readonly speaker: string;
  readonly hits: readonly OpenHit[];
}

/** The silences that a subject lacks: of each speaker without a statement on it, one for each account. */
export function owedSilences(
  { id, record }: ReadSubject,
  { speakers, accounts }: SourceContent,
  { bySubject }: Index,
): { speaker: string; account: ReadAccount }[] {
  if (!record) return [];
  return speakers
    .filter((speaker) => !bySubject.get(id)?.some((statement) => statement.speakers.includes(speaker.id)))
    .flatMap((speaker) =>
      accounts
        .filter((account) => !record.silences.some((entry) => entry.speaker === speaker.id && entry.account === account.id))
        .map((account) => ({ speaker: speaker.id, account })),
    );
}

/** Whether a subject owes silences: it stands in the overview or on the brief, where each speaker has a place of his or her own. */
export function owesSilences(subject: ReadSubject, { summit, subjects }: SourceContent): boolean {
  const overview = overviewAmong(subjects, ({ type, record }) => type === 'matter' && record?.overview === true);
  return overview.includes(subject) || (summit?.record?.brief ?? []).includes(subject.id);
}

/** These silences with the words to search for, and with what the search finds and nothing explains. */
export function proposeSilences(subject: ReadSubject, content: SourceContent, index: Index): ProposedSilence[] {
  return owedSilences(subject, content, index).map(({ speaker, account }) => {
    const searched = termsOf(subject, account, content);
    const silence: Silence = { speaker, account: account.id, kind: 'not-mentioned', searched, dismissed: [] };
    return { speaker, account: account.id, searched, hits: openHits(silence, subject.id, account) };
  });
}

/** What the search of a silence finds and nothing explains, with no entry among the dismissals yet. */
export function openHits(silence: Silence, subject: string, account: ReadAccount): OpenHit[] {
  const hits = searchForSilence(silence, subject, { ...account.parsed, statements: account.statements });
  const open = hits.filter((hit) => isOpen(hit, silence));
  return [...Map.groupBy(open, ({ paragraph, text }) => `${paragraph} ${text}`).values()].flatMap((same) =>
    same.slice(0, 1).map(({ text, paragraph }) => ({ text, paragraph, sentences: sentencesWith(same, account) })),
  );
}

/** Whether no statement explains a hit, and no entry among the dismissals is for it. */
export function isOpen(hit: Hit, { dismissed }: Silence): boolean {
  return hit.statement === null && !dismissed.some((dismissal) => isDismissed(hit, dismissal));
}

/** Whether a dismissal is that of a hit: the same word in the same paragraph, however often it stands there. */
export function isDismissed(hit: Hit, { text, paragraph }: Dismissal): boolean {
  return text === hit.text && paragraph === hit.paragraph;
}

/** The sentences in which hits of one paragraph stand. */
export function sentencesWith(hits: readonly Hit[], account: ReadAccount): string[] {
  const { text, paragraphs } = account.parsed;
  const { start = 0, end = 0 } = paragraphs.find(({ number }) => number === hits[0]?.paragraph) ?? {};
  return sentencesOf(text.slice(start, end), account)
    .filter((sentence) => hits.some((hit) => hit.start >= start + sentence.start && hit.start < start + sentence.end))
    .map((sentence) => text.slice(start + sentence.start, start + sentence.end).trim());
}

/** The words by which an account would speak of a subject, and the names that others bring up on it, as this one writes them. */
function termsOf(subject: ReadSubject, account: ReadAccount, content: SourceContent): string[] {
  const language = account.record?.language ?? 'en';
  const speaks = (other: string | undefined) => other !== undefined && sameLanguage(other, language);
  const isOn = (statement: Statement) => isOnSubject(statement, subject.id);
  const textsOf = ({ statements }: ReadAccount) => statements.filter(isOn).map(({ text }) => text);
  const inLanguage = content.accounts.filter(({ record }) => speaks(record?.language));
  const isEditors = speaks(content.summit?.record?.language);
  const proseOf = ({ record }: ReadSubject) => [
    ...(record?.key ?? []).map(({ words }) => words),
    ...(record && isEditors ? [record.gist.text, ...record.points.map((point) => `${point.question} ${point.id}`)] : []),
  ];
  const terms = proposeTerms({
    language,
    own: textsOf(account),
    others: inLanguage.filter((other) => other !== account).flatMap(textsOf),
    rest: inLanguage.flatMap((other) =>
      other.parsed.paragraphs.flatMap(({ start, end }) => {
        const on = other.statements.filter(isOn);
        return sentencesOf(other.parsed.text.slice(start, end), other)
          .filter((range) => !on.some((statement) => statement.start < start + range.end && statement.end > start + range.start))
          .map((range) => other.parsed.text.slice(start + range.start, start + range.end).trim());
      }),
    ),
    title: isEditors ? (subject.record?.title ?? '') : '',
    prose: proseOf(subject),
    otherProse: content.subjects.filter(({ id }) => id !== subject.id).flatMap(proseOf),
    speakers: content.speakers.flatMap(({ record }) => (record ? [record.name, record.office, ...record.aliases] : [])),
  });
  const names = namesOf(subject, account, content).filter((name) => !terms.some((term) => findTerm(name, term).length > 0));
  return [...terms, ...names];
}

/**
 * Names of places, organizations and documents that stand in statements on a subject, whatever their language, and not more often in
 * others, as an account writes them.
 */
function namesOf(subject: ReadSubject, { parsed }: ReadAccount, content: SourceContent): string[] {
  const statements = content.accounts.flatMap((account) => account.statements);
  const forms = namesIn(content)
    .filter(({ kind }) => kind !== 'people')
    .filter((entry) => {
      const holding = statements.filter(({ text }) => entry.forms.some((form) => findWords(text, form).length > 0));
      const on = holding.filter((statement) => isOnSubject(statement, subject.id)).length;
      return on > 0 && on >= holding.length - on;
    })
    .flatMap((entry) => entry.forms)
    .filter((form) => findWords(parsed.text, form).length > 0);
  return forms.filter((form) => !forms.some((other) => other !== form && findTerm(form, other).length > 0));
}

function sentencesOf(paragraph: string, { record }: ReadAccount) {
  return splitSentences(paragraph, record?.language);
}
