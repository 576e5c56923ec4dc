import type { Message } from '../diagnostics/message.ts';
import type { EvidenceRule, ReadAccount } from './briefing.ts';

/**
 * Evidence rule 10: a reading that only a person can make is signed. Each statement whose speaker is inferred has the editor's
 * reason in its account's front matter, and each reason has statements that need it.
 */
export const inference: EvidenceRule = ({ accounts }) =>
  accounts.flatMap((account) => [...unsigned(account), ...unneeded(account)]);

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

function unneeded({ record, statements, placeOf }: ReadAccount): Message[] {
  const inferred = new Set(statements.filter(({ attribution }) => attribution === 'carried').map(({ id }) => id));
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
          found: again ? `second reason for statement ${id}` : `reason for ${id}, which is no statement with an inferred speaker`,
          expected: again ? 'one' : 'the id of a passage of this account with from=…',
          mend: again ? 'keep one of the two' : 'correct the id, or remove it',
        },
      ];
    }),
  );
}
