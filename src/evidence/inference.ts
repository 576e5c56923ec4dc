import { holdsAlias } from '../annotations/aliases.ts';
import type { Message } from '../diagnostics/message.ts';
import type { Named } from '../annotations/namings.ts';
import type { SourceContent, EvidenceRule, Located, ReadAccount } from './source-content.ts';
import { hear, peopleOf } from './who-speaks.ts';

/**
 * Evidence rule 10: a reading that only a person can make is signed. Each statement whose speaker is inferred, or whose sentence
 * leaves open who speaks, has the editor's reason in its account's front matter. Each reason has statements that need it, or whose
 * chain has a link that their sentence does not name.
 */
export const inference: EvidenceRule = (content, { located }) => {
  const people = peopleOf(content);
  // A doubtful name is told by the rule of attribution as long as it is not signed.
  const doubtful = new Set(
    located.flatMap((each) => (each.statement.speakers.some((id) => isDoubtful(each, id, people)) ? [each.statement.id] : [])),
  );
  // A link of a chain may be named elsewhere: a reason may say where, and none is asked for.
  const chained = located.filter((each) => hasUnnamedLink(each, content)).map(({ statement }) => statement.id);
  const open = new Set([...doubtful, ...chained]);
  return content.accounts.flatMap((account) => [...unsigned(account), ...unneeded(account, open)]);
};

/** Whether the sentence of a statement leaves one of the hands out that its chain names. */
function hasUnnamedLink({ statement, passage, account }: Located, { speakers, names }: SourceContent): boolean {
  const sentence = account.parsed.text.slice(statement.sentence.start, statement.sentence.end);
  const named = Object.values(names?.record ?? {}).flat();
  return (passage.chain ?? []).some((hand) => {
    const aliases = speakers.find(({ id }) => id === hand)?.record?.aliases ?? [];
    const forms = named.find(({ id }) => id === hand)?.forms ?? [];
    return ![...aliases, ...forms].some((words) => holdsAlias(sentence, words));
  });
}

function isDoubtful(located: Located, speaker: string, people: readonly Named[]): boolean {
  const { attribution } = located.statement;
  return attribution === 'named' && /^(?:doubtful|rivalled)$/u.test(hear(located, speaker, people).type);
}

function unsigned({ record, statements, parsed }: ReadAccount): Message[] {
  const signed = new Set(record?.inferences.flatMap((entry) => entry.statements));
  return statements.flatMap((statement, index): Message[] => {
    const place = parsed.passages[index]?.place;
    if (!record || !place || statement.attribution !== 'carried' || signed.has(statement.id)) return [];
    return [
      {
        rule: 'inference/unsigned',
        place,
        found: `passage ${statement.id}, whose speaker is inferred, without a reason`,
        expected: `${statement.id} in an entry of inferences: in the front matter`,
        mend: `add - statements: [${statement.id}] and reason: what in the account leads to this reading`,
      },
    ];
  });
}

function unneeded({ record, statements, placeOf }: ReadAccount, open: ReadonlySet<string>): Message[] {
  const inferred = new Set(
    statements.filter(({ id, attribution }) => attribution === 'carried' || open.has(id)).map(({ id }) => id),
  );
  const seen = new Set<string>();
  return (record?.inferences ?? []).flatMap((entry, index) =>
    entry.statements.flatMap((id, position): Message[] => {
      const again = seen.has(id);
      seen.add(id);
      if (inferred.has(id) && !again) return [];
      return [
        {
          rule: 'inference/unneeded',
          place: placeOf(['inferences', index, 'statements', position]),
          found: again ? `second reason for statement ${id}` : `reason for ${id}, which needs none`,
          expected: again
            ? 'one'
            : 'the id of a passage of this account with from= or named=, or whose sentence leaves open who speaks',
          mend: again ? 'keep one of the two' : 'correct the id, or remove it',
        },
      ];
    }),
  );
}
