import { breaks, searchReceipt } from '../annotations/receipt.ts';
import type { Message } from '../diagnostics/message.ts';
import type { Place } from '../record/place.ts';
import type { Silence } from '../record/silence.ts';
import type { Briefing, EvidenceRule, Index, ReadSubject } from './briefing.ts';

/**
 * Evidence rule 6: a speaker without a statement on an agreement has a silence for each account, whoever has a statement has
 * none, and every receipt stands when its search is repeated.
 */
export const silence: EvidenceRule = (briefing, index) =>
  briefing.subjects.flatMap((subject) => [
    ...(subject.type === 'agreement' ? missing(subject, briefing, index) : []),
    ...(subject.record?.silences ?? []).flatMap((entry, position) => [
      ...contradicted(entry, subject, subject.placeOf(['silences', position]), index),
      ...receipt(entry, subject, position, index),
    ]),
  ]);

function missing({ id, record, placeOf }: ReadSubject, { speakers, accounts }: Briefing, { bySubject }: Index): Message[] {
  if (!record) return [];
  return speakers
    .filter((speaker) => !bySubject.get(id)?.some((statement) => statement.speakers.includes(speaker.id)))
    .flatMap((speaker) =>
      accounts
        .filter((account) => !record.silences.some((entry) => entry.speaker === speaker.id && entry.account === account.id))
        .map((account): Message => ({
          rule: 'silence/missing',
          place: placeOf(['silences']),
          found: `agreement ${id} without a statement by ${speaker.id}`,
          expected: `a silence of ${speaker.id} for account ${account.id}`,
          mend: `search ${account.id} for the agreement’s terms and add {speaker: ${speaker.id}, account: ${account.id}, kind, searched, dismissed}`,
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
