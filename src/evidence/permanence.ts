import type { LedgerLine } from '../annotations/parse-ledger.ts';
import type { Message } from '../diagnostics/message.ts';
import type { EvidenceRule } from './briefing.ts';
import { publishedAddresses } from './published-addresses.ts';

/**
 * Evidence rule 7: every address that was ever published is still there, or the ledger says where it moved. Content whose
 * front matter is at fault is not judged by this rule: what it would publish is not known.
 */
export const permanence: EvidenceRule = (briefing) => {
  const { ledger, accounts, subjects, speakers } = briefing;
  if ([...accounts, ...subjects, ...speakers].some(({ record }) => record === null)) return [];
  const current = new Set(publishedAddresses(briefing));
  const lines = new Map(ledger.lines.map((line) => [line.address, line]));
  const unrecorded = [...current].filter((address) => !lines.has(address));
  return [
    ...ledger.lines.flatMap((line) => judgeLine(line, current, lines)),
    ...(unrecorded.length > 0
      ? [
          {
            rule: 'permanence/unrecorded',
            place: { type: 'unavailable', file: ledger.file },
            found:
              `${unrecorded.length === 1 ? 'address' : `${unrecorded.length} addresses`} not in the ledger, ${unrecorded[0]} ${unrecorded.length > 1 ? 'first' : ''}`.trim(),
            expected: 'a ledger that holds every address',
            mend: 'run npm run permalinks, which adds them',
          } as const,
        ]
      : []),
  ];
};

function judgeLine(line: LedgerLine, current: ReadonlySet<string>, lines: ReadonlyMap<string, LedgerLine>): Message[] {
  const { address, movedTo, place } = line;
  const fault = (rule: Message['rule'], found: string, expected: string, mend: string): Message[] => [
    { rule, place, found, expected, mend },
  ];
  if (!/^\/\S*$/u.test(address) || (movedTo !== null && !/^\/\S*$/u.test(movedTo))) {
    return fault(
      'permanence/form',
      `line “${address}”`,
      'an address that begins with a slash, or old -> new',
      'correct the line',
    );
  }
  if (movedTo === null) {
    if (current.has(address)) return [];
    return fault(
      'permanence/lost',
      `loss of ${address}, which was published`,
      'the address, or where it moved',
      `restore what stood there; where an id was renamed, run npm run permalinks -- old-id=new-id; else write ${address} -> and the new address`,
    );
  }
  if (current.has(address)) {
    return fault(
      'permanence/move',
      `move of ${address}, which is still there`,
      'an address that is gone',
      'take the arrow and what follows out',
    );
  }
  if (!resolveMove(line, current, lines)) {
    return fault(
      'permanence/move',
      `move of ${address} to ${movedTo}, which is not there`,
      'an address of the site',
      'correct the new address',
    );
  }
  return [];
}

/** Where an address leads in the end, through as many moves as there are; null where it leads nowhere. */
export function resolveMove(
  line: LedgerLine,
  current: ReadonlySet<string>,
  lines: ReadonlyMap<string, LedgerLine>,
): string | null {
  const seen = new Set<string>();
  let next: LedgerLine | undefined = line;
  while (next?.movedTo && !seen.has(next.address)) {
    if (current.has(next.movedTo)) return next.movedTo;
    seen.add(next.address);
    next = lines.get(next.movedTo);
  }
  return null;
}
