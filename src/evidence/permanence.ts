import type { LedgerLine } from '../annotations/parse-ledger.ts';
import type { Message } from '../diagnostics/message.ts';
import { addresses } from '../record/address.ts';
import type { Briefing, EvidenceRule, Located } from './briefing.ts';
import { publishedAddresses } from './published-addresses.ts';
import { sealOf } from './seal.ts';

/**
 * Evidence rule 7: every address that was ever published is still there, or the ledger says where it moved. Content whose
 * front matter is at fault is not judged by this rule: what it would publish is not known.
 */
export const permanence: EvidenceRule = (briefing, { located }) => {
  const { ledger, accounts, subjects, speakers } = briefing;
  if ([...accounts, ...subjects, ...speakers].some(({ record }) => record === null)) return [];
  const current = new Set(publishedAddresses(briefing));
  const lines = new Map(ledger.lines.map((line) => [line.address, line]));
  const unrecorded = [...current].filter((address) => !lines.has(address));
  return [
    ...ledger.lines.flatMap((line) => judgeLine(line, current, lines)),
    ...located.flatMap((entry) => changedStatement(entry, lines)),
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
                ? 'restore it from the last commit; for content that was never published, run npm run permalinks, which writes it'
                : 'run npm run permalinks, which adds them',
          } as const,
        ]
      : []),
  ];
};

/** A statement whose words, speakers or way of reporting are no longer those that were published under its address. */
function changedStatement({ statement, passage }: Located, lines: ReadonlyMap<string, LedgerLine>): Message[] {
  const seal = lines.get(addresses.statement(statement.id))?.seal ?? null;
  if (seal === null || seal === sealOf(statement)) return [];
  const { id, text, speakers, speechType, attribution } = statement;
  const who = speakers.length > 0 ? `${speakers.join(' and ')}, ${attribution}` : 'the account';
  return [
    {
      rule: 'permanence/changed',
      place: passage.place,
      found: `statement ${id}, which was published otherwise: now “${cut(text)}” (${who}, ${speechType})`,
      expected: 'the words, speakers, and quotation marks that were published',
      mend: `move the brackets or the attributes back; if the statement is to change, run npm run permalinks -- ${id}`,
    },
  ];
}

function cut(text: string): string {
  return text.length > 70 ? `${text.slice(0, 34).trimEnd()} … ${text.slice(-34).trimStart()}` : text;
}

/**
 * Published accounts, subjects and speakers whose file is gone. All that refers to one would be at fault as well, so this is told
 * alone.
 */
export function lostFiles({ ledger, accounts, subjects, speakers }: Briefing): Message[] {
  const files = new Map<string, readonly { readonly id: string }[]>([
    ['accounts', accounts],
    ['agreements', subjects],
    ['matters', subjects],
    ['speakers', speakers],
  ]);
  return ledger.lines.flatMap(({ address, movedTo, place }): Message[] => {
    const [, folder = '', id = ''] = /^\/([^/#]+)\/([^/#]+)\/$/u.exec(address) ?? [];
    const known = files.get(folder);
    if (!known || movedTo !== null || known.some((read) => read.id === id)) return [];
    return [
      {
        rule: 'permanence/lost',
        place,
        found: `loss of ${folder}/${id}, which was published`,
        expected: 'the file under that name',
        mend: `restore it from the last commit; if it is to have another name, use that everywhere and run npm run permalinks -- ${id}=new-name`,
      },
    ];
  });
}

/**
 * Statements that were published under another id: their words, speakers and way of reporting stand in the ledger under an id that is
 * gone. Every reference to that id would be at fault as well, so this is told alone.
 */
export function renamedStatements({ ledger }: Briefing, located: readonly Located[]): Message[] {
  const ids = new Set(located.map(({ statement }) => statement.id));
  const lines = new Map(ledger.lines.map((line) => [line.address, line]));
  const lost = ledger.lines.flatMap(({ address, seal, movedTo }) => {
    const id = /^\/statements\/([^/]+)\/$/u.exec(address)?.[1];
    return id !== undefined && seal !== null && movedTo === null && !ids.has(id) ? [{ id, seal }] : [];
  });
  return located.flatMap(({ statement, passage }): Message[] => {
    if (statement.id === '' || lines.has(addresses.statement(statement.id))) return [];
    const before = lost.find(({ seal }) => seal === sealOf(statement));
    if (!before) return [];
    return [
      {
        rule: 'permanence/renamed',
        place: passage.place,
        found: `passage ${statement.id}, which was published as ${before.id}`,
        expected: `#${before.id}`,
        mend: `write #${before.id}; if it is to have another id, use that everywhere and run npm run permalinks -- ${before.id}=${statement.id}`,
      },
    ];
  });
}

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
