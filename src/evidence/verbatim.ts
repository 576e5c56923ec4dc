import { sha256 } from '../annotations/derive-statement.ts';
import { findQuotations } from '../annotations/quotations.ts';
import type { Message } from '../diagnostics/message.ts';
import type { EvidenceRule, ReadAccount } from './briefing.ts';

/**
 * Evidence rule 1: an account's text, without its markup, hashes to the digest in its front matter; and what is recorded as odd
 * is found there, once.
 */
export const verbatim: EvidenceRule = ({ accounts }) => accounts.flatMap((account) => [...digest(account), ...quirks(account)]);

function digest({ record, parsed, placeOf }: ReadAccount): Message[] {
  const found = sha256(parsed.text);
  if (!record || record.digest === found) return [];
  return [
    {
      rule: 'verbatim/digest',
      place: placeOf(['digest']),
      found: `text with the digest ${found}`,
      expected: record.digest,
      mend:
        'put the account’s words back to the letter (compare with the last commit); only for an account newly received, ' +
        `set digest: ${found}`,
    },
  ];
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
          mend: 'copy the words from the account, with enough of their neighbours to make them unique',
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
