import { languageName, sameLanguage } from '../annotations/languages.ts';
import { contradictsSilence, searchForSilence } from '../annotations/search-for-silence.ts';
import { foreignScripts, isInScriptOf, scriptsOf } from '../annotations/scripts.ts';
import { findTerm, findWords } from '../annotations/words.ts';
import type { Message } from '../diagnostics/message.ts';
import type { Place } from '../record/place.ts';
import type { Dismissal, Hit, Silence } from '../record/silence.ts';
import type { SourceContent, EvidenceRule, Index, ReadAccount, ReadSubject } from './source-content.ts';
import { owedSilences, owesSilences, sentencesWith } from './owed-silences.ts';

/**
 * Evidence rule 6: a speaker without a statement on what stands in the overview or on the brief has a silence for each account,
 * whoever has a statement has none, every search has the same hits when it is repeated, and its terms are words in which the account speaks.
 * What two silences share through an alias of YAML is told once.
 */
export const silence: EvidenceRule = (content, index) =>
  once(
    content.subjects.flatMap((subject) => [
      ...missing(subject, content, index),
      ...(subject.record?.silences ?? []).flatMap((entry, position) => [
        ...contradicted(entry, subject, subject.placeOf(['silences', position]), index),
        ...explanations(entry, subject, position, index),
        ...terms(entry, subject, position, content, index),
      ]),
    ]),
  );

function once(messages: readonly Message[]): Message[] {
  return [
    ...new Map(
      messages.map((message) => [JSON.stringify([message.place, message.found, message.expected]), message] as const),
    ).values(),
  ];
}

function missing(subject: ReadSubject, content: SourceContent, index: Index): Message[] {
  const { id, type, record, placeOf } = subject;
  if (!record || !owesSilences(subject, content)) return [];
  // The account of one of two silences that are alike is the one that was meant to be another.
  const again = record.silences.findIndex(({ speaker, account }, position) =>
    record.silences.slice(0, position).some((entry) => entry.speaker === speaker && entry.account === account),
  );
  const place = again === -1 ? placeOf(['silences']) : placeOf(['silences', again, 'account']);
  return owedSilences(subject, content, index).map(({ speaker, account }): Message => ({
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

function explanations(entry: Silence, { id, type, placeOf }: ReadSubject, position: number, { accounts }: Index): Message[] {
  const account = accounts.get(entry.account);
  if (!account) return [];
  const hits = searchForSilence(entry, id, { ...account.parsed, statements: account.statements });
  return [
    ...hits
      .filter((hit) => hit.reason === null && hit.statement === null && !entry.dismissed.some(isOf(hit)))
      .map((hit): Message => ({
        rule: 'silence/unexplained',
        place: placeOf(['silences', position, 'searched']),
        found: `“${hit.text}” in paragraph ${hit.paragraph} of ${entry.account}, which nothing explains`,
        expected: 'a dismissal with its reason',
        mend: `add {text: ${hit.text}, paragraph: ${hit.paragraph}, reason: …} to dismissed:, or mark the passage`,
      })),
    ...entry.dismissed.flatMap((dismissal, index): Message[] => {
      const { text, paragraph, reason } = dismissal;
      const place = placeOf(['silences', position, 'dismissed', index]);
      const found = hits.filter((hit) => isOf(hit)(dismissal));
      if (found.length === 0) {
        return [
          {
            rule: 'silence/dismissal',
            place,
            found: `dismissal of “${text}” in paragraph ${paragraph}, which the search does not find there`,
            expected: 'a whole word that the search finds',
            mend: 'correct the word or the paragraph (the headline is 0), or remove the dismissal',
          },
        ];
      }
      if (reason?.trim()) return [];
      const sentences = sentencesWith(found, account).map((sentence) => `“${sentence}”`);
      const explained = found.every((hit) => hit.statement !== null);
      return [
        {
          rule: 'silence/unexplained',
          place: placeOf(['silences', position, 'dismissed', index, 'reason']),
          found: `hit “${text}” without a reason`,
          expected: `why it says nothing on the ${type} ${id}`,
          mend: `paragraph ${paragraph} of ${entry.account}: ${sentences.join(' ')} Write the reason, or ${
            explained
              ? 'take the entry out: a statement explains the hit'
              : `mark the passage if it does report ${entry.speaker ?? entry.account} on it`
          }`,
        },
      ];
    }),
  ];
}

/** Whether a dismissal is that of a hit: the same word in the same paragraph, however often it stands there. */
function isOf(hit: Pick<Hit, 'text' | 'paragraph'>): (dismissal: Dismissal) => boolean {
  return ({ text, paragraph }) => text === hit.text && paragraph === hit.paragraph;
}

/** Faults of the terms themselves: a search in words that the account does not use finds nothing, whatever the account says. */
function terms(entry: Silence, subject: ReadSubject, position: number, content: SourceContent, index: Index): Message[] {
  const account = index.accounts.get(entry.account);
  if (!account?.record) return [];
  const { language } = account.record;
  const place = subject.placeOf(['silences', position, 'searched']);
  const { text } = account.parsed;
  if (entry.searched.length === 0) {
    return [
      {
        rule: 'silence/no-term',
        place,
        found: `search of ${entry.account} for no word`,
        expected: `the words by which ${entry.account} would speak of ${subject.id}, in ${languageName(language)}`,
        mend: `write them in searched:, and run npm run silences -- ${subject.id}, which lists what they find`,
      },
    ];
  }
  // Some letters of another script, as in a name, do not make a text hold words of that script.
  const isForeignScript = (term: string) =>
    foreignScripts(term, text).length > 0 ||
    (scriptsOf(term).length > 0 && !isInScriptOf(term, language) && findTerm(text, term).length === 0);
  const inScript = entry.searched.filter((term) => !isForeignScript(term));
  const messages = entry.searched.flatMap((term, at): Message[] => {
    if (!isForeignScript(term)) return [];
    return [
      {
        rule: 'silence/foreign-term',
        place: subject.placeOf(['silences', position, 'searched', at]),
        found: `term “${term}” in ${list(scriptsOf(term))} letters, which ${entry.account} does not hold`,
        expected: `a term as ${entry.account} would write it, in ${languageName(language)}`,
        mend: 'search for the words that the account would use for it, and take this term out',
      },
    ];
  });
  if (inScript.length === 0) {
    // Words that another account could hold were searched for in the wrong account, or copied from there.
    const others = content.accounts.filter(
      (other) => other !== account && entry.searched.every((term) => findTerm(other.parsed.text, term).length > 0),
    );
    if (others.length === 0) return messages;
    return [
      {
        rule: 'silence/foreign-term',
        place: subject.placeOf(['silences', position, 'account']),
        found: `search of ${entry.account} for ${list(entry.searched.map((term) => `“${term}”`))}, in letters which it does not hold`,
        expected: `a term in ${languageName(language)}, or ${others.map(({ id }) => id).join(' or ')} as the account`,
        mend: 'correct the account, or search for the words that this one would use',
      },
    ];
  }
  if (inScript.every((term) => isForeign(term, language, content, index))) {
    return [
      ...messages,
      {
        rule: 'silence/foreign-term',
        place,
        found: `search of ${entry.account} for ${list(inScript.map((term) => `“${term}”`))}, which only accounts in another language use`,
        expected: `a term in ${languageName(language)}`,
        mend: 'add to searched: the words that the account would use for it',
      },
    ];
  }
  return [...messages, ...missingTerms(entry, subject.id, account, place)];
}

/** Whether a term is a word of accounts in another language alone. A name is not, since languages write many names alike. */
function isForeign(term: string, language: string, { accounts, names }: SourceContent, { accountsWith }: Index): boolean {
  const inLanguage = ({ record }: ReadAccount) => record !== null && sameLanguage(record.language, language);
  const elsewhere = accountsWith(term).some(
    (account) => account.record && !inLanguage(account) && findWords(account.parsed.text, term, 'i').length > 0,
  );
  if (!elsewhere || accounts.some((account) => inLanguage(account) && findTerm(account.parsed.text, term).length > 0))
    return false;
  const forms = Object.values(names?.record ?? {}).flatMap((entries) => entries.flatMap((entry) => entry.forms));
  return !forms.some(
    (form) => form.toLowerCase() === term.toLowerCase() || (/^\p{Lu}/u.test(term) && findWords(form, term).length > 0),
  );
}

/** What the account does say on the agreement, and would not be found by these terms; told once for each search. */
function missingTerms(entry: Silence, subject: string, account: ReadAccount, place: Place): Message[] {
  const missed = account.statements
    .filter(({ topics }) => topics.some((topic) => topic.startsWith(`${subject}/`)))
    .filter((statement) => !contradictsSilence(entry, subject, statement))
    .filter(({ text }) => entry.searched.every((term) => findTerm(text, term).length === 0));
  if (missed.length === 0) return [];
  const quoted = missed.map(({ id, text }) => `${id}: “${text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text}”`);
  return [
    {
      rule: 'silence/missing-term',
      place,
      found: `search that misses ${missed.length === 1 ? 'statement' : `${missed.length} statements,`} ${quoted.join('; ')}`,
      expected: `terms that find all that ${entry.account} does say on ${subject}`,
      mend: `add a word of ${missed.length === 1 ? 'the statement' : 'each statement'} to searched:, and explain what else it finds; or take this silence out and run npm run silences -- ${subject}, which writes it anew`,
    },
  ];
}

function list(items: readonly string[]): string {
  return new Intl.ListFormat('en').format(items);
}
