import { distance } from 'fastest-levenshtein';
import { sha256 } from '../annotations/derive-statement.ts';
import { findQuotations } from '../annotations/quotations.ts';
import { findTextChanges } from '../annotations/text-changes.ts';
import type { Message } from '../diagnostics/message.ts';
import { shorten } from '../diagnostics/shorten.ts';
import { positionAt } from '../record/place.ts';
import type { SourceContent, ReadAccount } from './source-content.ts';

/**
 * Evidence rule 1: the text of an account, without its marks, is the text as received, whose digest was recorded on the day it was
 * taken over. The words of each quirk stand in it exactly once.
 */
export const verbatim = ({ accounts, received }: Pick<SourceContent, 'accounts' | 'received'>): Message[] =>
  accounts.flatMap((account) => [...asReceived(account, received), ...quirks(account)]);

/**
 * The text is kept three times: in the account, in a file as received, and as a digest. If two of them agree, the third is at fault, and
 * the message says where it differs.
 */
function asReceived(account: ReadAccount, receipts: SourceContent['received']): Message[] {
  const { id, file, parsed, received } = account;
  const takenOver = receipts?.record?.[id] ?? [];
  const last = takenOver.at(-1);
  if (!received || !receipts || !last) {
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
  const digest = sha256(received.text);
  if (digest === last.digest) return changes(account, received.text);
  if (sha256(parsed.text) === last.digest) return changesAsReceived(account, received, last.date);
  if (parsed.text === received.text && distance(digest, last.digest) <= mistyped) {
    return [
      {
        rule: 'verbatim/digest',
        place: receipts.placeOf([id, takenOver.length - 1, 'digest']),
        found: `digest ${last.digest} of ${id}`,
        expected: `${digest}, the digest of its text, which ${received.file} and the account hold alike`,
        mend: 'restore the digest from the last commit',
      },
    ];
  }
  return [
    {
      rule: 'verbatim/digest',
      place: { type: 'unavailable', file: received.file },
      found: 'text as received that has changed since',
      expected: `the text that was taken over on ${last.date}`,
      mend: `restore the file from the last commit; if the text was received wrong, run npm run receive -- ${id} "why"`,
    },
    ...changes(account, received.text),
  ];
}

/** A digest that differs in more signs than these is the digest of another text, and no slip. */
const mistyped = 4;

/** The most changes that are told one by one. With more of them, the account was probably replaced. */
const changeLimit = 20;

/** Changes in the file of the text as received, if the account is still the text that was taken over. */
function changesAsReceived({ id, parsed }: ReadAccount, { text, file }: { text: string; file: string }, date: string): Message[] {
  return findTextChanges(parsed.text, text)
    .slice(0, changeLimit)
    .map(({ from, found, was }): Message => ({
      rule: 'verbatim/digest',
      place: { type: 'source', file, ...positionAt(text, from) },
      found: `${show(found)} in the text as received`,
      expected: `${show(was)}, which was taken over on ${date} and stands in the account`,
      mend: `restore the file from the last commit; if the text was received wrong, change the account too and run npm run receive -- ${id} "why"`,
    }));
}

function changes({ id, parsed }: ReadAccount, was: string): Message[] {
  const all = findTextChanges(was, parsed.text);
  const mend = `put the account’s words back; if the text was received wrong, run npm run receive -- ${id} "why"`;
  const told = all.slice(0, changeLimit).map(({ at, from, found, was: expected }): Message => {
    const paragraph = parsed.paragraphs.filter(({ start }) => start <= at).length - 1;
    return {
      rule: 'verbatim/changed',
      place: parsed.placeAt(Math.min(from, Math.max(0, parsed.text.length - 1))),
      found: `${show(found)} in ${paragraph > 0 ? `paragraph ${paragraph}` : 'the headline'}`,
      expected: `${show(expected)}, as received`,
      mend,
    };
  });
  const rest = all.slice(changeLimit);
  return [
    ...told,
    ...rest.slice(0, 1).map(({ from }): Message => ({
      rule: 'verbatim/changed',
      place: parsed.placeAt(from),
      found: `${rest.length} more changes from here on`,
      expected: 'the text as received',
      mend,
    })),
  ];
}

/** Words in quotation marks. A break between paragraphs is shown as such. */
function show(words: string): string {
  return words === '' ? 'nothing' : `“${shorten(words).replaceAll('\n\n', ' ¶ ')}”`;
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
