import type { Account } from '../record/account.ts';
import type { Records } from '../record/records.ts';
import type { ProvedSilence } from '../record/silence.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Agreement, Subject } from '../record/subject.ts';
import type { PlacedPoint } from './lookup.ts';
import { lookup, proved, subjectsOf } from './lookup.ts';

/** Key words with the statement they stand in. */
export interface KeyWordsCited {
  readonly words: string;
  readonly statement: Statement;
  readonly account: Account;
}

/** One cell of the grid; without statements where that voice has none on the agreement. */
export interface GridCell {
  readonly key: readonly KeyWordsCited[];
  /** How many statements the voice has on the agreement. */
  readonly statements: number;
  readonly silences: readonly ProvedSilence[];
}

export interface GridRow {
  readonly agreement: Agreement;
  /** One for each speaker, in their order. */
  readonly cells: readonly (GridCell & { readonly speaker: Speaker })[];
  readonly own: GridCell;
}

/** Agreements against the voices: the first page's table, holes and all. */
export function makeGrid(records: Records, agreements: readonly Agreement[] = records.agreements): GridRow[] {
  const found = lookup(records);
  return agreements.map((agreement) => {
    const onAgreement = [...new Set(agreement.points.flatMap(({ id }) => found.byTopic.get(`${agreement.id}/${id}`) ?? []))];
    const key = agreement.key.map(({ statement: id, words }): KeyWordsCited => {
      const statement = proved(found.statements, id);
      return { words, statement, account: proved(found.accounts, statement.account) };
    });
    const cell = (belongs: (statement: Statement) => boolean, silent: (silence: ProvedSilence) => boolean): GridCell => ({
      key: key.filter(({ statement }) => belongs(statement)),
      statements: onAgreement.filter(belongs).length,
      silences: agreement.silences.filter(silent),
    });
    return {
      agreement,
      cells: records.speakers.map((speaker) => ({
        speaker,
        ...cell(
          ({ speakers }) => speakers.includes(speaker.id),
          (silence) => silence.speaker === speaker.id,
        ),
      })),
      own: cell(
        ({ speakers }) => speakers.length === 0,
        (silence) => silence.speaker === undefined,
      ),
    };
  });
}

/** The points on which statements conflict, agreements before matters. */
export function findConflicts(records: Records): PlacedPoint[] {
  return subjectsOf(records).flatMap((subject) =>
    subject.points.filter(({ relation }) => relation.kind === 'conflicts').map((point) => ({ subject, point })),
  );
}

/** Who is silent on which agreement or matter, with the receipts; a speaker stands once for each. */
export interface Silent {
  readonly subject: Subject;
  /** Null where it is a whole account that is silent. */
  readonly speaker: Speaker | null;
  readonly accounts: readonly Account[];
  readonly silences: readonly ProvedSilence[];
}

export function findSilences(records: Records, subjects: readonly Subject[]): Silent[] {
  const found = lookup(records);
  return subjects.flatMap((subject) =>
    [...Map.groupBy(subject.silences, ({ speaker, account }) => speaker ?? `account:${account}`).values()].map((silences) => ({
      subject,
      speaker: silences[0]?.speaker ? proved(found.speakers, silences[0].speaker) : null,
      accounts: silences.map(({ account }) => proved(found.accounts, account)),
      silences,
    })),
  );
}
