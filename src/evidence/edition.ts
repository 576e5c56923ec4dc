import type { Message } from '../diagnostics/message.ts';
import type { SourceContent } from './source-content.ts';

/**
 * What was published and has changed since says so: the newest entry of `changes.yaml` is the content's own edition, and entries
 * stand newest first. Judged last and only of content without other faults, since each mending makes another edition.
 */
export function judgeEdition({ changes, edition }: SourceContent): Message[] {
  if (!changes?.record) return [];
  const { record, placeOf } = changes;
  const order = record.flatMap((entry, index): Message[] => {
    const newer = record.slice(0, index);
    const rule = 'edition/order';
    if (newer.some((other) => other.edition === entry.edition)) {
      const found = `second entry for edition ${entry.edition}`;
      return [{ rule, place: placeOf([index, 'edition']), found, expected: 'one for each edition', mend: 'make one of the two' }];
    }
    const before = newer.at(-1)?.date ?? entry.date;
    if (before >= entry.date) return [];
    const found = `date ${entry.date} below ${before}`;
    return [
      { rule, place: placeOf([index, 'date']), found, expected: 'the newest entry first', mend: 'put the entries in order' },
    ];
  });
  const newest = record[0];
  if (!newest || newest.edition === edition) return order;
  return [
    {
      rule: 'edition/unrecorded',
      place: placeOf([0, 'edition']),
      found: `edition ${newest.edition} as the newest, which the content is no longer`,
      expected: `an entry for edition "${edition}"`,
      mend: `run npm run edition -- "What changed.", or write it above: - edition: "${edition}", date:, changes:`,
    },
    ...order,
  ];
}

/** Whether the content is the newest edition that was recorded: then whatever differs from it in the ledger differs there. */
export function isAsRecorded({ changes, edition }: SourceContent): boolean {
  return changes?.record?.[0]?.edition === edition;
}
