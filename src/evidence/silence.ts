import { languageName, sameLanguage } from '../annotations/languages.ts';
import { foreignScripts, isInScriptOf, scriptsOf } from '../annotations/scripts.ts';
import { contradictsSilence, searchForSilence } from '../annotations/search-for-silence.ts';
import { findTerm, findWords } from '../annotations/words.ts';
import type { Message } from '../diagnostics/message.ts';
import { shorten } from '../diagnostics/shorten.ts';
import type { Place, RecordPath } from '../record/place.ts';
import type { Silence } from '../record/silence.ts';
import { isDismissed, isOpen, owedSilences, owesSilences, sentencesWith } from './owed-silences.ts';
import {
  type EvidenceRule,
  type Index,
  isOnSubject,
  namesIn,
  type ReadAccount,
  type ReadSubject,
  type SourceContent,
} from './source-content.ts';

/**
 * Evidence rule 6: a speaker without a statement on what stands in the overview or on the brief has a silence for each account.
 * Whoever has a statement has none. Every search has the same hits when it is repeated, and its terms are words in which the account
 * speaks. What two silences share through an alias of YAML is told once.
 */
export const silence: EvidenceRule = (content, index) => {
  const messages = content.subjects.flatMap((subject) => [
    ...missing(subject, content, index),
    ...(subject.record?.silences ?? []).flatMap((entry, position) => {
      const account = index.accounts.get(entry.account);
      const placeOf = (...path: RecordPath) => subject.placeOf(['silences', position, ...path]);
      const search = account && { entry, subject, account, placeOf };
      return [
        ...contradicted(entry, subject, placeOf(), index),
        ...(search ? [...unexplained(search), ...dismissals(search), ...terms(search, content, index)] : []),
      ];
    }),
  ]);
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()];
};

/** A silence with the account that was searched for it. */
interface Search {
  readonly entry: Silence;
  readonly subject: ReadSubject;
  readonly account: ReadAccount;
  readonly placeOf: (...path: RecordPath) => Place;
}

function missing(subject: ReadSubject, content: SourceContent, index: Index): Message[] {
  const { id, type, record, placeOf } = subject;
  if (!record || !owesSilences(subject, content)) return [];
  // The account of one of two silences that are alike is the one that was meant to be another.
  const again = record.silences.findIndex(({ speaker, account }, position) =>
    record.silences.slice(0, position).some((entry) => entry.speaker === speaker && entry.account === account),
  );
  const place = again === -1 ? placeOf(['silences']) : placeOf(['silences', again, 'account']);
  return owedSilences(subject, content, index).map(({ speaker, account }) => ({
    rule: 'silence/missing',
    place,
    found: `${type} ${id} without a statement by ${speaker}`,
    expected: `a silence of ${speaker} for account ${account.id}`,
    mend: `run npm run silences -- ${id}, which writes it with what it searched for and found; the reasons are yours`,
  }));
}

function contradicted(entry: Silence, { id }: ReadSubject, place: Place, { bySubject }: Index): Message[] {
  return (bySubject.get(id) ?? [])
    .filter((statement) => contradictsSilence(entry, id, statement))
    .map((statement) => ({
      rule: 'silence/contradicted',
      place,
      found: `silence of ${entry.speaker ?? entry.account} on ${id}, where statement ${statement.id} stands`,
      expected: 'a statement or a silence, not both',
      mend: 'remove the silence, or correct the passage’s by=… or on=…',
    }));
}

function unexplained({ entry, subject, account, placeOf }: Search): Message[] {
  return searchForSilence(entry, subject.id, { ...account.parsed, statements: account.statements })
    .filter((hit) => isOpen(hit, entry))
    .map(({ text, paragraph }) => ({
      rule: 'silence/unexplained',
      place: placeOf('searched'),
      found: `“${text}” in paragraph ${paragraph} of ${account.id}, which nothing explains`,
      expected: 'a dismissal with its reason',
      mend: `add {text: ${text}, paragraph: ${paragraph}, reason: …} to dismissed:, or mark the passage`,
    }));
}

function dismissals({ entry, subject: { id, type }, account, placeOf }: Search): Message[] {
  const hits = searchForSilence(entry, id, { ...account.parsed, statements: account.statements });
  return entry.dismissed.flatMap((dismissal, index): Message[] => {
    const { text, paragraph, reason } = dismissal;
    const found = hits.filter((hit) => isDismissed(hit, dismissal));
    if (found.length === 0) {
      return [
        {
          rule: 'silence/dismissal',
          place: placeOf('dismissed', index),
          found: `dismissal of “${text}” in paragraph ${paragraph}, which the search does not find there`,
          expected: 'a whole word that the search finds',
          mend: 'correct the word or the paragraph (the headline is 0), or remove the dismissal',
        },
      ];
    }
    if (reason?.trim()) return [];
    const sentences = sentencesWith(found, account).map((sentence) => `“${sentence}”`);
    const choice = found.every((hit) => hit.statement !== null)
      ? 'take the entry out: a statement explains the hit'
      : `mark the passage if it does report ${entry.speaker ?? account.id} on it`;
    return [
      {
        rule: 'silence/unexplained',
        place: placeOf('dismissed', index, 'reason'),
        found: `hit “${text}” without a reason`,
        expected: `why it says nothing on the ${type} ${id}`,
        mend: `paragraph ${paragraph} of ${account.id}: ${sentences.join(' ')} Write the reason, or ${choice}`,
      },
    ];
  });
}

/** Faults of the terms themselves: a search in words that the account does not use finds nothing, whatever the account says. */
function terms(search: Search, content: SourceContent, index: Index): Message[] {
  const { entry, subject, account, placeOf } = search;
  if (!account.record) return [];
  const { language } = account.record;
  const { text } = account.parsed;
  const expected = `a term in ${languageName(language)}`;
  if (entry.searched.length === 0) {
    return [
      {
        rule: 'silence/no-term',
        place: placeOf('searched'),
        found: `search of ${account.id} for no word`,
        expected: `the words by which ${account.id} would speak of ${subject.id}, in ${languageName(language)}`,
        mend: `write them in searched:, and run npm run silences -- ${subject.id}, which lists what they find`,
      },
    ];
  }
  // Some letters of another script, as in a name, do not make a text hold words of that script.
  const isForeignScript = (term: string) =>
    foreignScripts(term, text).length > 0 ||
    (scriptsOf(term).length > 0 && !isInScriptOf(term, language) && findTerm(text, term).length === 0);
  const inScript = entry.searched.filter((term) => !isForeignScript(term));
  // Words that another account holds were searched for in the wrong account, or copied from there.
  const others = content.accounts.filter(({ parsed }) => entry.searched.every((term) => findTerm(parsed.text, term).length > 0));
  if (inScript.length === 0 && others.length > 0) {
    return [
      {
        rule: 'silence/foreign-term',
        place: placeOf('account'),
        found: `search of ${account.id} for ${quotedList(entry.searched)}, in letters which it does not hold`,
        expected: `${expected}, or ${others.map(({ id }) => id).join(' or ')} as the account`,
        mend: 'correct the account, or search for the words that this one would use',
      },
    ];
  }
  const messages = entry.searched.flatMap((term, at): Message[] => {
    if (!isForeignScript(term)) return [];
    return [
      {
        rule: 'silence/foreign-term',
        place: placeOf('searched', at),
        found: `term “${term}” in ${list(scriptsOf(term))} letters, which ${account.id} does not hold`,
        expected: `a term as ${account.id} would write it, in ${languageName(language)}`,
        mend: 'search for the words that the account would use for it, and take this term out',
      },
    ];
  });
  if (inScript.length === 0) return messages;
  if (!inScript.every((term) => isForeign(term, language, content, index))) return [...messages, ...missingTerms(search)];
  return [
    ...messages,
    {
      rule: 'silence/foreign-term',
      place: placeOf('searched'),
      found: `search of ${account.id} for ${quotedList(inScript)}, which only accounts in another language use`,
      expected,
      mend: 'add to searched: the words that the account would use for it',
    },
  ];
}

/** Whether a term is a word of accounts in another language alone. A name is not, since languages write many names alike. */
function isForeign(term: string, language: string, content: SourceContent, { accountsWith }: Index): boolean {
  const inLanguage = ({ record }: ReadAccount) => sameLanguage(record?.language ?? language, language);
  const isElsewhere = accountsWith(term).some(
    (account) => !inLanguage(account) && findWords(account.parsed.text, term, 'i').length > 0,
  );
  if (!isElsewhere || content.accounts.some((account) => inLanguage(account) && findTerm(account.parsed.text, term).length > 0)) {
    return false;
  }
  const isCapitalized = /^\p{Lu}/u.test(term);
  return !namesIn(content)
    .flatMap(({ forms }) => forms)
    .some((form) => form.toLowerCase() === term.toLowerCase() || (isCapitalized && findWords(form, term).length > 0));
}

/** What the account does say on the subject, and would not be found by these terms; told once for each search. */
function missingTerms({ entry, subject: { id }, account, placeOf }: Search): Message[] {
  const missed = account.statements.filter(
    (statement) =>
      isOnSubject(statement, id) &&
      !contradictsSilence(entry, id, statement) &&
      entry.searched.every((term) => findTerm(statement.text, term).length === 0),
  );
  if (missed.length === 0) return [];
  const quoted = missed.map((statement) => `${statement.id}: “${shorten(statement.text)}”`).join('; ');
  const [what, each] = missed.length === 1 ? ['statement', 'the statement'] : [`${missed.length} statements,`, 'each statement'];
  return [
    {
      rule: 'silence/missing-term',
      place: placeOf('searched'),
      found: `search that misses ${what} ${quoted}`,
      expected: `terms that find all that ${account.id} does say on ${id}`,
      mend: `add a word of ${each} to searched:, and explain what else it finds; or take this silence out and run npm run silences -- ${id}, which writes it anew`,
    },
  ];
}

function quotedList(items: readonly string[]): string {
  return list(items.map((item) => `“${item}”`));
}

function list(items: readonly string[]): string {
  return new Intl.ListFormat('en').format(items);
}
