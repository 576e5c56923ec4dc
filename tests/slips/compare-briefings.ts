import { findWords } from '../../src/annotations/words.ts';
import type { Briefing } from '../../src/record/briefing.ts';
import type { Statement } from '../../src/record/statement.ts';

/** What a slip has changed for readers if no rule stops it. */
export type Difference =
  'nothing' | 'the editor’s own prose or choice' | 'other words' | 'another speaker' | 'another way of reporting';

/** The fields of a statement that a reader relies on, by what a change in them would be. */
const ofStatements: readonly [Difference, readonly (keyof Statement)[]][] = [
  ['other words', ['text']],
  ['another speaker', ['speakers']],
  ['another way of reporting', ['speechType', 'attribution', 'chain', 'quotations']],
];

/** The worst difference between the briefing before and after a slip, without the name of the edition. */
export function compareBriefings(before: Briefing, after: Briefing): Difference {
  return (
    changeOfEvidence(before, after) ??
    (isSame(forReaders(before), forReaders(after)) ? 'nothing' : 'the editor’s own prose or choice')
  );
}

function changeOfEvidence(before: Briefing, after: Briefing): Difference | null {
  if (!isSame(textsOf(before), textsOf(after))) return 'other words';
  const statements = new Map(after.statements.map((statement) => [statement.id, statement]));
  if (statements.size !== before.statements.length) return 'other words';
  for (const [difference, keys] of ofStatements) {
    const changed = before.statements.some((was) => {
      const is = statements.get(was.id);
      return !is || keys.some((key) => !isSame(was[key], is[key]));
    });
    if (changed) return difference;
  }
  return changeOfExcerpts(before, after) ?? changeOfQuotedProse(before, after);
}

function changeOfExcerpts(before: Briefing, after: Briefing): Difference | null {
  const known = new Set(excerptsOf(before).map(({ key }) => key));
  const others = excerptsOf(after).filter(({ key }) => !known.has(key));
  if (others.length === 0) return null;
  const texts = new Map(after.statements.map(({ id, text }) => [id, text]));
  // An editor may choose where an excerpt begins and ends, as long as it has whole words of the statement that it names. It is shown with
  // a link to the whole statement.
  return others.every(({ statement, words }) => findWords(texts.get(statement) ?? '', words).length > 0) ? null : 'other words';
}

/** Words that prose quotes although no account has them, or has them only as pieces of words. */
function changeOfQuotedProse(before: Briefing, after: Briefing): Difference | null {
  const known = new Set(quotedIn(before));
  const others = quotedIn(after).filter((words) => !known.has(words));
  const stands = (words: string) => after.accounts.some(({ text }) => findWords(text, words).length > 0);
  return others.every(stands) ? null : 'other words';
}

function excerptsOf({ agreements, matters }: Briefing) {
  return [...agreements, ...matters].flatMap(({ id, key }) =>
    key.map(({ statement, words }) => ({ statement, words, key: `${id} ${statement} ${words}` })),
  );
}

function quotedIn(briefing: Briefing): string[] {
  const { accounts, statements, ...prose } = briefing;
  const ofAccounts = accounts.map(({ text, markdown, ...rest }) => rest);
  return Array.from(JSON.stringify([prose, ofAccounts]).matchAll(/“([^“”]*)”/gu), ([, words = '']) => words);
}

function textsOf({ accounts }: Briefing) {
  return accounts.map(({ id, text }) => [id, text]).sort();
}

/** The briefing without the name of its edition, and without blanks and quotation marks that make no difference in a mark. */
function forReaders({ summit, accounts, ...rest }: Briefing) {
  return {
    ...{ ...rest, summit: { ...summit, edition: '' } },
    accounts: accounts.map((account) => ({
      ...account,
      markdown: account.markdown.replaceAll(/\s/gu, '').replaceAll(/(?<=\w=)"([^"]*)"/gu, '$1'),
    })),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
