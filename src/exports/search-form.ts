import { lookup, subjectsOf } from '../comparison/lookup.ts';
import { capitalize, namesOfAccount } from '../comparison/wording.ts';
import { links } from '../links.ts';
import type { Briefing } from '../record/briefing.ts';
import { type SpeechType, speechTypeSchema, speechTypes } from '../record/statement.ts';
import { type Facet, type Query, writeAddress } from '../search/narrow.ts';

/** A field of the search form, by which results are narrowed. */
interface FacetField {
  readonly facet: Facet;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A search to try: its address, and what it shows of the search. */
interface Suggestion {
  readonly href: string;
  readonly label: string;
  readonly note: string;
}

/** The fields of the search form, each with what the briefing has to choose from. */
export function facetFields(briefing: Briefing): FacetField[] {
  const has = new Set(briefing.statements.map(({ speechType }) => speechType));
  return [
    { facet: 'speaker', label: 'Speaker', options: briefing.speakers.map(({ id, name }) => ({ value: id, label: name })) },
    {
      facet: 'account',
      label: 'Account',
      options: briefing.accounts.map((account) => ({ value: account.id, label: namesOfAccount(account).join(', ') })),
    },
    {
      facet: 'subject',
      label: 'Subject',
      options: subjectsOf(briefing).map(({ id, title }) => ({ value: id, label: title })),
    },
    {
      facet: 'reported',
      label: 'How reported',
      options: speechTypeSchema.options
        .filter((type) => has.has(type))
        .map((type) => ({ value: type, label: capitalize(speechTypes[type].label) })),
    },
  ];
}

/** Up to three searches that find something: a name in another spelling, a quoted phrase, and narrowing without words. */
export function suggestSearches(briefing: Briefing): Suggestion[] {
  return [suggestName(briefing), suggestPhrase(briefing), suggestNarrowing(briefing)].filter((suggestion) => suggestion !== null);
}

/** The most frequent name in the accounts, from those with other spellings if there are any. Speakers stand in every list already. */
function suggestName({ names, speakers }: Briefing): Suggestion | null {
  const others = names.filter(({ id }) => !speakers.some((speaker) => speaker.id === id));
  const spelled = others.filter(({ spellings }) => spellings.length > 0);
  const [name] = (spelled.length > 0 ? spelled : others).toSorted((a, b) => b.occurrences.length - a.occurrences.length);
  const word = name?.spellings[0] ?? name?.forms[0];
  if (word === undefined) return null;
  return { ...toSearch({ words: word, narrowing: {} }, word), note: 'a name, in whichever spelling the accounts use' };
}

/** The shortest quotation of three words or more in the statements that a comparison rests on. */
function suggestPhrase(briefing: Briefing): Suggestion | null {
  const compared = new Set(subjectsOf(briefing).flatMap(({ points }) => points.flatMap(({ relation }) => relation.between)));
  const phrases = briefing.statements
    .filter(({ id }) => compared.has(id))
    .flatMap(({ text, quotations }) => quotations.map(({ start, end }) => text.slice(start, end)))
    .map((words) => words.replaceAll(/^[\p{P}\s]+|[\p{P}\s]+$/gu, ''))
    .filter((words) => !/["“”„«»]/u.test(words) && words.split(/\s+/u).length >= 3)
    .toSorted((a, b) => a.length - b.length);
  const [phrase] = phrases;
  if (phrase === undefined) return null;
  const words = `“${phrase.split(/\s+/u).slice(0, phraseWordLimit).join(' ')}”`;
  return { ...toSearch({ words, narrowing: {} }, words), note: 'a phrase in quotation marks, to the letter' };
}

/** A phrase of more words would be no example of something to type. */
const phraseWordLimit = 5;

/** Everything that the speaker who is quoted most is quoted as saying. */
function suggestNarrowing(briefing: Briefing): Suggestion | null {
  const { statementsBy } = lookup(briefing);
  const reported: SpeechType = 'quoted';
  const quotedOf = (id: string) => statementsBy(id).filter(({ speechType }) => speechType === reported).length;
  const [speaker] = briefing.speakers.toSorted((a, b) => quotedOf(b.id) - quotedOf(a.id));
  if (!speaker) return null;
  const narrowing = { speaker: speaker.id, ...(quotedOf(speaker.id) > 0 ? { reported } : {}) };
  const label = `${speaker.shortName}, ${quotedOf(speaker.id) > 0 ? speechTypes[reported].label : 'all statements'}`;
  return { ...toSearch({ words: '', narrowing }, label), note: 'no words, only narrowed' };
}

function toSearch(query: Query, label: string): Pick<Suggestion, 'href' | 'label'> {
  return { href: links.search() + writeAddress(query), label };
}
