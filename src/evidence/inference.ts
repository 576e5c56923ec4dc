import { holdsAlias } from '../annotations/aliases.ts';
import type { Message } from '../diagnostics/message.ts';
import { type EvidenceRule, type Located, namesIn, type ReadAccount } from './source-content.ts';
import { hear, peopleOf } from './who-speaks.ts';

/**
 * Evidence rule 10: a reading that only a person can make is signed. Each statement whose speaker is inferred, or whose sentence
 * leaves open who speaks, has the editor's reason in its account's front matter. Each reason has statements that need it, or whose
 * chain has a link that their sentence does not name.
 */
export const inference: EvidenceRule = (content, { located, speakers }) => {
  const people = peopleOf(content);
  const forms = new Map(namesIn(content).map((entry) => [entry.id, entry.forms]));
  const isNamed = (hand: string, sentence: string) =>
    [...(speakers.get(hand)?.aliases ?? []), ...(forms.get(hand) ?? [])].some((words) => holdsAlias(sentence, words));
  // The rule of attribution asks for a reason if a name is doubtful. For a link of a chain none is asked for.
  const mayBeSigned = (each: Located) =>
    isInferred(each) ||
    each.statement.speakers.some((id) => 'words' in hear(each, id, people)) ||
    each.passage.chain?.some((hand) => !isNamed(hand, each.sentence)) === true;
  const signable = Map.groupBy(located.filter(mayBeSigned), ({ account }) => account);
  return [...located.flatMap(unsigned), ...content.accounts.flatMap((account) => unneeded(account, signable.get(account) ?? []))];
};

function isInferred({ statement }: Located): boolean {
  return statement.attribution === 'carried';
}

function unsigned(located: Located): Message[] {
  const { statement, passage, account } = located;
  if (!account.record || !isInferred(located) || statement.inference !== null) return [];
  return [
    {
      rule: 'inference/unsigned',
      place: passage.place,
      found: `passage ${statement.id}, whose speaker is inferred, without a reason`,
      expected: `${statement.id} in an entry of inferences: in the front matter`,
      mend: `add - statements: [${statement.id}] and reason: what in the account leads to this reading`,
    },
  ];
}

function unneeded({ record, placeOf }: ReadAccount, signable: readonly Located[]): Message[] {
  const needing = new Set(signable.map(({ statement }) => statement.id));
  const seen = new Set<string>();
  return (record?.inferences ?? []).flatMap(({ statements }, index) =>
    statements.flatMap((id, position): Message[] => {
      const place = placeOf(['inferences', index, 'statements', position]);
      const rule = 'inference/unneeded';
      if (!needing.has(id)) {
        const expected = 'the id of a passage of this account with from= or named=, or whose sentence leaves open who speaks';
        return [{ rule, place, found: `reason for ${id}, which needs none`, expected, mend: 'correct the id, or remove it' }];
      }
      if (seen.has(id)) {
        return [{ rule, place, found: `second reason for statement ${id}`, expected: 'one', mend: 'keep one of the two' }];
      }
      seen.add(id);
      return [];
    }),
  );
}
