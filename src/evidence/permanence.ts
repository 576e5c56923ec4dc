import { distance } from 'fastest-levenshtein';
import type { LedgerLine } from '../annotations/parse-ledger.ts';
import type { Message } from '../diagnostics/message.ts';
import { addresses } from '../record/address.ts';
import type { SourceContent, EvidenceRule, Located } from './source-content.ts';
import { isAsRecorded } from './edition.ts';
import { publishedAddresses } from './published-addresses.ts';
import { sealOf, fingerprintOf } from './seal.ts';

/**
 * Evidence rule 7: every address that was ever published is still there, or the ledger says where it moved, or it was withdrawn.
 * Content whose front matter is at fault is not judged by this rule: what it would publish is not known. A draft has published nothing.
 */
export const permanence: EvidenceRule = (content, { located }) => {
  const { ledger, accounts, subjects, speakers, summit } = content;
  if (summit?.record?.draft) return [];
  if ([...accounts, ...subjects, ...speakers].some(({ record }) => record === null)) return [];
  const current = new Set(publishedAddresses(content));
  const withdrawn = withdrawnAddresses(content);
  const answered = new Set([...current, ...withdrawn]);
  const lines = new Map(ledger.lines.map((line) => [line.address, line]));
  const seals = new Map(located.map(({ statement }) => [sealOf(statement), statement.id]));
  const unrecorded = [...current].filter((address) => !lines.has(address));
  return [
    ...ledger.lines.flatMap((line) => judgeLine(line, { withdrawn, answered }, lines)),
    ...judgeWithdrawals(content, current, lines),
    ...located.flatMap((entry) => changedStatement(entry, lines, seals, isAsRecorded(content))),
    ...(unrecorded.length > 0
      ? [
          {
            rule: 'permanence/unrecorded',
            place: { type: 'unavailable', file: ledger.file },
            found:
              `${unrecorded.length === 1 ? 'address' : `${unrecorded.length} addresses`} not in the ledger, ${unrecorded[0]} ${unrecorded.length > 1 ? 'first' : ''}`.trim(),
            expected: 'a ledger that holds every address',
            mend:
              ledger.lines.length === 0
                ? 'restore it from the last commit; for content that was never published, write draft: true in summit.yaml'
                : 'run npm run permalinks, which adds them',
          } as const,
        ]
      : []),
  ];
};

/** A statement whose words, or whose way of being reported, are no longer those that were published under its address. */
function changedStatement(
  { statement, passage }: Located,
  lines: ReadonlyMap<string, LedgerLine>,
  seals: ReadonlyMap<string, string>,
  isAsRecorded: boolean,
): Message[] {
  const { id } = statement;
  const line = lines.get(addresses.statement(id));
  const seal = sealOf(statement);
  if (!line?.seal || line.seal === seal) return [];
  // Content that is as it was recorded has not changed, and two seals are never alike by chance: then the ledger is mistyped.
  if (isAsRecorded || distance(line.seal, seal) <= 2) {
    const owner = seals.get(line.seal);
    return [
      {
        rule: 'permanence/form',
        place: line.place,
        found: `seal ${line.seal} of statement ${id}${owner === undefined ? '' : `, which is that of ${owner}`}`,
        expected: `${seal}, the seal of the statement as it stands in the content`,
        mend: 'restore the line from the last commit',
      },
    ];
  }
  const isReworded = fingerprintOf(line.seal) !== fingerprintOf(seal);
  return [
    {
      rule: 'permanence/changed',
      place: passage.place,
      found: isReworded
        ? `statement ${id}, which was published in other words: now “${cut(statement.text)}” (${wayOf(statement)})`
        : `statement ${id}, which was published with these words and reported otherwise: now ${wayOf(statement)}, on ${statement.topics.join(' and ')}`,
      expected: isReworded ? 'the words that were published' : 'the speakers, points, and quotation marks that were published',
      mend: `move the brackets or the attributes back; if the statement is to change, run npm run permalinks -- ${id}`,
    },
  ];
}

/** Who says a statement, and how it is reported. */
function wayOf({ speakers, attribution, continues, chain, speechType }: Located['statement']): string {
  const who = speakers.length > 0 ? `${speakers.join(' and ')}, ${attribution}` : 'the account';
  return [
    `${who}${continues === null ? '' : ` from ${continues}`}`,
    ...(chain.length > 0 ? [`by way of ${chain.join(', ')}`] : []),
    speechType,
  ].join(', ');
}

function cut(text: string): string {
  return text.length > 70 ? `${text.slice(0, 34).trimEnd()} … ${text.slice(-34).trimStart()}` : text;
}

/** The addresses that were published and withdrawn. */
export function withdrawnAddresses({ withdrawn }: Pick<SourceContent, 'withdrawn'>): ReadonlySet<string> {
  return new Set(withdrawn?.record?.flatMap((withdrawal) => withdrawal.addresses));
}

interface Known {
  readonly withdrawn: ReadonlySet<string>;
  /** Where a page says something: what is there, or that it was withdrawn. */
  readonly answered: ReadonlySet<string>;
}

function judgeLine(line: LedgerLine, { withdrawn, answered }: Known, lines: ReadonlyMap<string, LedgerLine>): Message[] {
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
    if (answered.has(address)) return [];
    return fault(
      'permanence/lost',
      `loss of ${address}, which was published`,
      'the address, or where it moved',
      `restore what stood there; npm run rename then gives it another id, and npm run withdraw takes it out; where it is on another page now, write ${address} -> and the new address`,
    );
  }
  if (answered.has(address)) {
    const still = withdrawn.has(address) ? 'was withdrawn' : 'is still there';
    return fault(
      'permanence/move',
      `move of ${address}, which ${still}`,
      'an address that is gone',
      'take the arrow and what follows out',
    );
  }
  if (!resolveMove(line, answered, lines)) {
    return fault(
      'permanence/move',
      `move of ${address} to ${movedTo}, which is not there`,
      'an address of the site',
      'correct the new address',
    );
  }
  return [];
}

/** Withdrawals of what was not published, or is still there, and those after an edition that nobody recorded. */
function judgeWithdrawals(
  { withdrawn, changes }: SourceContent,
  current: ReadonlySet<string>,
  lines: ReadonlyMap<string, LedgerLine>,
): Message[] {
  if (!withdrawn?.record) return [];
  const { record, placeOf } = withdrawn;
  const editions = new Set(changes?.record?.map(({ edition }) => edition));
  const rule: Message['rule'] = 'permanence/withdrawn';
  return record.flatMap(({ after, addresses: gone }, index): Message[] => [
    ...(editions.has(after)
      ? []
      : [
          {
            ...{ rule, place: placeOf([index, 'after']), found: `edition “${after}”, which changes.yaml does not have` },
            ...{ expected: 'the newest edition before the withdrawal', mend: 'restore the line from the last commit' },
          },
        ]),
    ...gone.flatMap((address, position): Message[] => {
      const place = placeOf([index, 'addresses', position]);
      if (current.has(address)) {
        const mend = 'take the address out, or what stands there; another statement needs another id';
        return [{ rule, place, found: `withdrawal of ${address}, which is there`, expected: 'an address that is gone', mend }];
      }
      if (lines.has(address)) return [];
      const mend = 'restore the line from the last commit, here or in the ledger';
      return [
        { rule, place, found: `withdrawal of ${address}, which is not in the ledger`, expected: 'a published address', mend },
      ];
    }),
  ]);
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
