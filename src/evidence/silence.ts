import { languageName, sameLanguage } from '../annotations/languages.ts';
import { breaks, searchReceipt } from '../annotations/receipt.ts';
import { foreignScripts, isInScriptOf, scriptsOf } from '../annotations/scripts.ts';
import { findTerm, findWords } from '../annotations/words.ts';
import type { Message } from '../diagnostics/message.ts';
import { overviewAmong } from '../record/overview.ts';
import type { Place } from '../record/place.ts';
import type { Silence } from '../record/silence.ts';
import type { Briefing, EvidenceRule, Index, ReadAccount, ReadSubject } from './briefing.ts';

/**
 * Evidence rule 6: a speaker without a statement on what stands in the overview or on the brief has a silence for each account,
 * whoever has a statement has none, every receipt stands when its search is repeated, and its terms are words in which the account speaks.
 */
export const silence: EvidenceRule = (briefing, index) => {
  const shown = shownToAll(briefing);
  return briefing.subjects.flatMap((subject) => [
    ...(shown.has(subject) ? missing(subject, briefing, index) : []),
    ...(subject.record?.silences ?? []).flatMap((entry, position) => [
      ...contradicted(entry, subject, subject.placeOf(['silences', position]), index),
      ...receipt(entry, subject, position, index),
      ...terms(entry, subject, position, briefing, index),
    ]),
  ]);
};

/** What stands in the overview or on the brief, where each speaker has a place of his or her own. */
function shownToAll({ summit, subjects }: Briefing): ReadonlySet<ReadSubject> {
  const overview = overviewAmong(subjects, ({ type, record }) => type === 'matter' && record?.overview === true);
  return new Set([...overview, ...subjects.filter(({ id }) => summit?.record?.brief?.includes(id))]);
}

function missing({ id, type, record, placeOf }: ReadSubject, { speakers, accounts }: Briefing, { bySubject }: Index): Message[] {
  if (!record) return [];
  // The account of one of two silences that are alike is the one that was meant to be another.
  const again = record.silences.findIndex(({ speaker, account }, position) =>
    record.silences.slice(0, position).some((entry) => entry.speaker === speaker && entry.account === account),
  );
  const place = again === -1 ? placeOf(['silences']) : placeOf(['silences', again, 'account']);
  return speakers
    .filter((speaker) => !bySubject.get(id)?.some((statement) => statement.speakers.includes(speaker.id)))
    .flatMap((speaker) =>
      accounts
        .filter((account) => !record.silences.some((entry) => entry.speaker === speaker.id && entry.account === account.id))
        .map((account): Message => ({
          rule: 'silence/missing',
          place,
          found: `${type} ${id} without a statement by ${speaker.id}`,
          expected: `a silence of ${speaker.id} for account ${account.id}`,
          mend: `search ${account.id} for the ${type}’s terms and add {speaker: ${speaker.id}, account: ${account.id}, kind, searched, dismissed}`,
        })),
    );
}

function contradicted(entry: Silence, { id }: ReadSubject, place: Place, { bySubject }: Index): Message[] {
  return (bySubject.get(id) ?? [])
    .filter((statement) => breaks(entry, id, statement))
    .map((statement) => ({
      rule: 'silence/contradicted',
      place,
      found: `silence of ${entry.speaker ?? entry.account} on ${id}, where statement ${statement.id} stands`,
      expected: 'a statement or a silence, not both',
      mend: 'remove the silence, or correct the passage’s by=… or on=…',
    }));
}

function receipt(entry: Silence, { id, placeOf }: ReadSubject, position: number, { accounts }: Index): Message[] {
  const account = accounts.get(entry.account);
  if (!account) return [];
  const hits = searchReceipt(entry, id, { ...account.parsed, statements: account.statements });
  return [
    ...hits
      .filter((hit) => hit.reason === null && hit.statement === null)
      .map((hit): Message => ({
        rule: 'silence/unexplained',
        place: placeOf(['silences', position, 'searched']),
        found: `“${hit.text}” in paragraph ${hit.paragraph} of ${entry.account}, which nothing explains`,
        expected: 'a dismissal with its reason',
        mend: `add {text: ${hit.text}, paragraph: ${hit.paragraph}, reason: …} to dismissed:, or mark the passage`,
      })),
    ...entry.dismissed.flatMap(({ text, paragraph }, index): Message[] =>
      hits.some((hit) => hit.text === text && hit.paragraph === paragraph)
        ? []
        : [
            {
              rule: 'silence/dismissal',
              place: placeOf(['silences', position, 'dismissed', index]),
              found: `dismissal of “${text}” in paragraph ${paragraph}, which the search does not find there`,
              expected: 'a whole word that the search finds',
              mend: 'correct the word or the paragraph (the headline is 0), or remove the dismissal',
            },
          ],
    ),
  ];
}

/** Faults of the terms themselves: a search in words that the account does not use finds nothing, whatever the account says. */
function terms(entry: Silence, subject: ReadSubject, position: number, briefing: Briefing, index: Index): Message[] {
  const account = index.accounts.get(entry.account);
  if (!account?.record) return [];
  const { language } = account.record;
  const place = subject.placeOf(['silences', position, 'searched']);
  const { text } = account.parsed;
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
    const others = briefing.accounts.filter(
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
  if (inScript.every((term) => isForeign(term, language, briefing, index))) {
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
function isForeign(term: string, language: string, { accounts, names }: Briefing, { accountsWith }: Index): boolean {
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

/** What the account does say on the agreement, and would not be found by these terms. */
function missingTerms(entry: Silence, subject: string, account: ReadAccount, place: Place): Message[] {
  return account.statements
    .filter(({ topics }) => topics.some((topic) => topic.startsWith(`${subject}/`)))
    .filter((statement) => !breaks(entry, subject, statement))
    .filter(({ text }) => entry.searched.every((term) => findTerm(text, term).length === 0))
    .map(({ id, text }) => ({
      rule: 'silence/missing-term',
      place,
      found: `search that misses statement ${id}: “${text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text}”`,
      expected: `terms in which ${entry.account} speaks of ${subject}`,
      mend: 'add a word of the statement to searched:, and explain what else it finds',
    }));
}

function list(items: readonly string[]): string {
  return new Intl.ListFormat('en').format(items);
}
