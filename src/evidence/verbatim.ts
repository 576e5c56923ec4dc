import { sha256 } from '../annotations/derive-statement.ts';
import { findQuotations } from '../annotations/quotations.ts';
import { findTextChanges } from '../annotations/text-changes.ts';
import type { Message } from '../diagnostics/message.ts';
import type { Briefing, ReadAccount } from './briefing.ts';

/**
 * Evidence rule 1: an account's text, without its markup, is its text as received, which hashes to the digest of the day on which it
 * was taken over; and what is recorded as odd is found there, once.
 */
export const verbatim = ({ accounts, received }: Pick<Briefing, 'accounts' | 'received'>): Message[] =>
  accounts.flatMap((account) => [...asReceived(account, received?.record?.[account.id]?.at(-1) ?? null), ...quirks(account)]);

function asReceived(account: ReadAccount, last: { date: string; digest: string } | null): Message[] {
  const { id, file, received } = account;
  if (!received || !last) {
    return [
      {
        rule: 'verbatim/received',
        place: { type: 'unavailable', file },
        found: `account ${id} without its text as received`,
        expected: `${id}.txt beside it, and an entry in received.yaml`,
        mend: `compare the text with the source, letter for letter; then run npm run receive -- ${id}, which writes both`,
      },
    ];
  }
  const digest: Message[] =
    sha256(received.text) === last.digest
      ? []
      : [
          {
            rule: 'verbatim/digest',
            place: { type: 'unavailable', file: received.file },
            found: 'text as received that has changed since',
            expected: `the text that was taken over on ${last.date}`,
            mend: `restore the file from the last commit; if the text was received wrong, run npm run receive -- ${id} "why"`,
          },
        ];
  return [...digest, ...changes(account, received.text)];
}

/** More changes than these are an account that was replaced, and are told as one. */
const most = 20;

function changes({ id, parsed }: ReadAccount, was: string): Message[] {
  const all = findTextChanges(was, parsed.text);
  const mend = `put the account’s words back; if the text was received wrong, run npm run receive -- ${id} "why"`;
  return [
    ...all.slice(0, most).map(({ at, found, was: expected }): Message => {
      const paragraph = parsed.paragraphs.findLast(({ start }) => start <= at)?.number ?? 0;
      return {
        rule: 'verbatim/changed',
        place: parsed.placeAt(Math.min(at, Math.max(0, parsed.text.length - 1))),
        found: `${show(found)} in ${paragraph === 0 ? 'the headline' : `paragraph ${paragraph}`}`,
        expected: `${show(expected)}, as received`,
        mend,
      };
    }),
    ...(all.length > most
      ? [
          {
            rule: 'verbatim/changed',
            place: parsed.placeAt(all[most]?.at ?? 0),
            found: `${all.length - most} more changes from here on`,
            expected: 'the text as received',
            mend,
          } as const,
        ]
      : []),
  ];
}

/** Words in quotation marks; breaks between paragraphs are told as such. */
function show(words: string): string {
  if (words === '') return 'nothing';
  const shown = words.length > 80 ? `${words.slice(0, 79)}…` : words;
  return `“${shown.replaceAll('\n\n', ' ¶ ')}”`;
}

function quirks({ record, parsed, placeOf }: ReadAccount): Message[] {
  return (record?.quirks ?? []).flatMap(({ text, kind }, index): Message[] => {
    const place = placeOf(['quirks', index, 'text']);
    const count = parsed.text.split(text).length - 1;
    if (count !== 1) {
      return [
        {
          rule: 'verbatim/quirk',
          place,
          found: `quirk “${text}”, which stands in the account ${count === 0 ? 'nowhere' : `${count} times`}`,
          expected: 'words that stand there exactly once',
          mend: 'copy the words from the account, with enough of their neighbors to make them unique',
        },
      ];
    }
    if (kind === 'unbalanced-quotation' && !holdsUnbalancedMark(parsed, parsed.text.indexOf(text), text.length)) {
      return [
        {
          rule: 'verbatim/quirk',
          place,
          found: `quirk “${text}”, in which every quotation mark has its partner`,
          expected: 'a quotation mark without one',
          mend: 'put the account’s words back as received, or remove the quirk',
        },
      ];
    }
    return [];
  });
}

function holdsUnbalancedMark({ text, paragraphs }: ReadAccount['parsed'], at: number, length: number): boolean {
  return paragraphs.some(({ start, end }) =>
    findQuotations(text.slice(start, end)).unbalanced.some((mark) => start + mark >= at && start + mark < at + length),
  );
}
