import { stopWords } from './stop-words.ts';
import { findTerm, findWords } from './words.ts';

/** What the terms of a search are taken from, all of it in the language of the account that is searched. */
export interface TermSources {
  readonly language: string;
  /** What the account itself says on the subject. The terms find each of these statements. */
  readonly own: readonly string[];
  /** What other accounts say on it. */
  readonly others: readonly string[];
  /** All other sentences of these accounts. */
  readonly rest: readonly string[];
  readonly title: string;
  /** What the editor writes of the subject, and of others. */
  readonly prose: readonly string[];
  readonly otherProse: readonly string[];
  /** Names and offices of the speakers, which do not distinguish one subject from another. */
  readonly speakers: readonly string[];
}

/** How many terms are enough, and how many too few. A statement that none of them finds adds one of its own. */
const enough = 6;
const few = 3;

/**
 * Proposes the words by which an account would speak of a subject: those of its title, and those that are frequent in statements on it
 * and rare elsewhere. Forms of a word are cut to what they share.
 *
 * @returns nothing if nothing is said on the subject in this language, and its title is in another
 */
export function proposeTerms(sources: TermSources): string[] {
  const candidates = rank(sources);
  const telling = candidates.filter(({ isTelling }) => isTelling).slice(0, enough);
  const likely = candidates.filter(({ isTelling, isLikely }) => isLikely && !isTelling);
  const chosen = [...telling, ...likely.slice(0, Math.max(0, few - telling.length))];
  for (const text of sources.own) {
    const isFound = chosen.some(({ term }) => stands(term, text));
    chosen.push(...candidates.filter(({ term }) => !isFound && stands(term, text)).slice(0, 1));
  }
  const terms = chosen.map(({ term }) => term);
  return terms.filter((term) => !terms.some((other) => other !== term && stands(other, term)));
}

interface Candidate {
  readonly term: string;
  readonly score: number;
  readonly isOfTitle: boolean;
  /** Whether it distinguishes the subject from others by itself. */
  readonly isTelling: boolean;
  /** Whether it may do so, if no better word is found. */
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
      const isName = forms.every((form) => standsAsName(form, [...on, ...rest]));
      const term = isName ? first.slice(at, at + stem.length) : stem;
      const count = (texts: readonly string[]) => texts.filter((text) => stands(term, text)).length;
      const inTitle = forms.some((form) => titleWords.includes(form)) ? 1 : 0;
      const here = count(on);
      const share = (here + inTitle) / (here + inTitle + count(rest));
      const asked = count(prose) / (count(prose) + count(otherProse)) || 0;
      const isOfTitle = inTitle > 0 && share >= 0.3;
      const isLong = weight(term) >= 0.8;
      const isFrequent = here > 1 ? share >= 0.5 : share === 1 && asked > 0.5;
      return {
        term,
        isOfTitle,
        score: share ** 2 * (isName ? 1 : weight(term)) * (here + 3 * inTitle + 1.5 * asked + (isName ? 1 : 0)),
        isTelling: isOfTitle || (isLong && isFrequent),
        isLikely: isLong && share >= 0.5,
      };
    })
    .toSorted((a, b) => Number(b.isOfTitle) - Number(a.isOfTitle) || b.score - a.score);
}

/** How much a word is likely to say by its length. Scripts that leave out vowels, or write syllables, need fewer letters. */
function weight(term: string): number {
  const isDense = /[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(term);
  return Math.min(1, (term.length + (isDense ? 1 : -1)) / 5);
}

/** Whether a word has a capital inside a sentence. */
function standsAsName(word: string, sentences: readonly string[]): boolean {
  return /^\p{Lu}/u.test(word) && sentences.some((text) => findWords(text, word).some((at) => at > 1));
}

/** Words that Hebrew and Arabic join to the next word: “and”, “the”, “in” and the like. */
const prefixes = /^[והבכלמשوالبكف]{0,2}$/u;

/** The shortest part that a word shares with its other forms: their beginning, or their end behind such prefixes. */
function stemOf(word: string, known: ReadonlySet<string>): string {
  const stems = [...known].flatMap((other) => {
    const start = sharedStart(word, other);
    const end = sharedStart(reversed(word), reversed(other));
    const isStem = start >= 5 && start >= 0.6 * Math.max(word.length, other.length);
    const isPrefixed = end >= 3 && [word, other].every((form) => prefixes.test(form.slice(0, form.length - end)));
    return [...(isStem ? [word.slice(0, start)] : []), ...(isPrefixed ? [word.slice(word.length - end)] : [])];
  });
  return stems.toSorted((a, b) => a.length - b.length)[0] ?? word;
}

/** How many letters a word has in common with the beginning of another; -1 if it is that beginning. */
function sharedStart(word: string, other: string): number {
  return word.split('').findIndex((letter, index) => letter !== other[index]);
}

function reversed(word: string): string {
  return word.split('').reverse().join('');
}

function wordsOf(text: string, language: string): string[] {
  return Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text), ({ segment }) => segment)
    .filter((segment) => /^\p{L}{3}|^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]{2}/u.test(segment))
    .map((word) => word.replace(/[’']s$/u, ''));
}

/** A text without what stands between commas behind a speaker’s name: “Ash, the keeper of the quay, said …”. */
function withoutIntroductions(text: string, speakers: readonly string[]): string {
  return speakers.reduce((rest, name) => rest.replaceAll(new RegExp(`(?<=${RegExp.escape(name)}),[^,]+,`, 'gu'), ','), text);
}

function stands(term: string, text: string): boolean {
  return findTerm(text, term).length > 0;
}

function lower(word: string): string {
  return word.toLowerCase();
}
