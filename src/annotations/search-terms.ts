import { scriptsOf } from './scripts.ts';
import { stopWords } from './stop-words.ts';
import { findTerm, findWords } from './words.ts';

/** What the terms of a search are drawn from, all of it in the language of the account that is searched. */
export interface TermSources {
  readonly language: string;
  /** What the account itself says on the subject: the terms find each of these. */
  readonly own: readonly string[];
  /** What other accounts say on it. */
  readonly others: readonly string[];
  /** All other sentences of these accounts. */
  readonly rest: readonly string[];
  readonly title: string;
  /** What the editor writes of the subject, and of others. */
  readonly prose: readonly string[];
  readonly otherProse: readonly string[];
  /** Names and offices of the speakers, which tell no subject from another. */
  readonly speakers: readonly string[];
}

/** So many terms are enough, and so many too few; a statement that none of them finds adds its own. */
const enough = 6;
const few = 3;

/**
 * Proposes the words by which an account would speak of a subject: those of its title, and those that stand in what is said on it and
 * hardly elsewhere. Forms of a word are cut to what they have in common.
 *
 * @returns none where nothing is said on the subject in this language, and its title is in another
 */
export function proposeTerms(sources: TermSources): string[] {
  const candidates = rank(sources);
  const chosen = candidates.filter(({ isTelling }) => isTelling).slice(0, enough);
  for (const candidate of candidates) {
    if (chosen.length < few && candidate.isLikely && !chosen.includes(candidate)) chosen.push(candidate);
  }
  for (const text of sources.own) {
    if (chosen.some(({ term }) => stands(term, text))) continue;
    chosen.push(...candidates.filter(({ term }) => stands(term, text)).slice(0, 1));
  }
  const terms = chosen.map(({ term }) => term);
  return terms.filter((term) => !terms.some((other) => other !== term && stands(other, term)));
}

interface Candidate {
  readonly term: string;
  readonly score: number;
  readonly isOfTitle: boolean;
  /** Whether it tells the subject from others by itself. */
  readonly isTelling: boolean;
  /** Whether it may, where no better word is found. */
  readonly isLikely: boolean;
}

/** The content words of the title and of what is said on a subject, the most telling first. */
function rank({ language, own, others, rest, title, prose, otherProse, speakers }: TermSources): Candidate[] {
  const on = [...own, ...others];
  const ignored = new Set([...stopWords(language), ...speakers.flatMap((name) => wordsOf(name, language).map(lower))]);
  const isContent = (word: string) =>
    !ignored.has(lower(word)) && ![1, 2].some((at) => prefixes.test(word.slice(0, at)) && ignored.has(word.slice(at)));
  const contentOf = (texts: readonly string[]) => texts.flatMap((text) => wordsOf(text, language)).filter(isContent);
  const titleWords = contentOf([title]);
  const words = [...titleWords, ...contentOf(on.map((text) => withoutIntroductions(text, speakers)))];
  const known = new Set(contentOf([title, ...on, ...rest]).map(lower));
  const stems = new Map(words.map((word) => [word, stemOf(lower(word), known)]));

  return [...Map.groupBy(words, (word) => stems.get(word) ?? word)]
    .map(([stem, forms]): Candidate => {
      const [first = ''] = forms;
      const at = lower(first).indexOf(stem);
      const term = forms.every((form) => isName(form, [...on, ...rest])) ? first.slice(at, at + stem.length) : stem;
      const inTitle = forms.some((form) => titleWords.includes(form)) ? 1 : 0;
      const here = count(term, on);
      const share = (here + inTitle) / (here + inTitle + count(term, rest));
      const inProse = count(term, prose);
      const asked = inProse / Math.max(1, inProse + count(term, otherProse));
      const isOfTitle = inTitle > 0 && share >= 0.3;
      return {
        term,
        isOfTitle,
        score: share ** 2 * (term === stem ? weight(term) : 1) * (here + 3 * inTitle + 1.5 * asked + (term === stem ? 0 : 1)),
        isTelling: isOfTitle || (weight(term) >= 0.8 && share >= (here > 1 ? 0.5 : asked > 0.5 ? 0.8 : 2)),
        isLikely: share >= 0.5 && weight(term) >= 0.8,
      };
    })
    .toSorted((a, b) => Number(b.isOfTitle) - Number(a.isOfTitle) || b.score - a.score);
}

/** How much a word is likely to say by its length; scripts that leave vowels out, or write syllables, need fewer letters. */
function weight(term: string): number {
  const isShort = scriptsOf(term).some((script) => script !== 'Latin' && script !== 'Cyrillic' && script !== 'Greek');
  return Math.min(1, (term.length + (isShort ? 2 : 0) - 1) / 5);
}

/** Whether a word is written with a capital inside of a sentence. */
function isName(word: string, sentences: readonly string[]): boolean {
  return /^\p{Lu}/u.test(word) && sentences.some((text) => findWords(text, word).some((at) => at > 1));
}

/** What is written together with the word after it: “and”, “the”, “in” and the like in Hebrew and Arabic. */
const prefixes = /^[והבכלמשوالبكف]{0,2}$/u;

/**
 * What a word has in common with its other forms: the beginning, or where prefixes are written together with a word, as in Hebrew and
 * Arabic, the end.
 */
function stemOf(word: string, known: ReadonlySet<string>): string {
  let stem = word;
  for (const other of known) {
    const [longer, shorter] = [Math.max(word.length, other.length), Math.min(word.length, other.length)];
    let start = 0;
    while (start < shorter && word[start] === other[start]) start += 1;
    if (start >= 5 && longer - start <= 5 && start >= longer * 0.6 && start < stem.length) stem = word.slice(0, start);
    let end = 0;
    while (end < shorter && word.at(-1 - end) === other.at(-1 - end)) end += 1;
    const isPrefixed = prefixes.test(word.slice(0, -end)) && prefixes.test(other.slice(0, other.length - end));
    if (end >= 3 && end < stem.length && isPrefixed) stem = word.slice(-end);
  }
  return stem;
}

function wordsOf(text: string, language: string): string[] {
  return Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    .filter(({ segment, isWordLike }) => isWordLike && /^\p{L}{3}|^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]{2}/u.test(segment))
    .map(({ segment }) => segment.replace(/[’']s$/u, ''));
}

/** A text without what stands between commas behind a speaker’s name: “Ash, the keeper of the quay, said …”. */
function withoutIntroductions(text: string, speakers: readonly string[]): string {
  return speakers.reduce((rest, name) => rest.replace(new RegExp(`(?<=${RegExp.escape(name)}),[^,]+,`, 'gu'), ','), text);
}

function count(term: string, texts: readonly string[]): number {
  return texts.filter((text) => stands(term, text)).length;
}

function stands(term: string, text: string): boolean {
  return findTerm(text, term).length > 0;
}

function lower(word: string): string {
  return word.toLowerCase();
}
