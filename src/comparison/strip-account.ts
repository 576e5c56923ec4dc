import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Subject } from '../record/subject.ts';
import { getOrThrow, type Lookup, lookup, pointsOf } from './lookup.ts';
import { pluralize, joinWords, paragraphWords } from './wording.ts';

/** A stretch of an account, in hundredths of its length. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** The statements of a speaker in an account, and the quotations among them. */
export interface StripLane {
  readonly speaker: Speaker;
  readonly said: readonly Stretch[];
  readonly quoted: readonly Stretch[];
}

/** A run of statements on one agreement or matter. */
export interface StripRun extends Stretch {
  readonly subject: Subject;
  /** Its paragraphs: "¶ 5 to ¶ 7". */
  readonly place: string;
  /** Who is heard there, by name. */
  readonly voices: string;
}

/** An account from its first word to its last: who is heard where, and on which subject. */
export interface AccountStrip {
  readonly account: Account;
  /** Where each paragraph begins; the headline is 0. */
  readonly paragraphs: readonly { readonly number: number; readonly from: number }[];
  /** One for each speaker, in their order, heard or not. */
  readonly lanes: readonly StripLane[];
  /** The account's own words. */
  readonly own: readonly Stretch[];
  readonly runs: readonly StripRun[];
  /** In how many statements each speaker is heard, in a few words. */
  readonly summary: string;
}

/** Lays an account out as a strip. */
export function stripAccount(briefing: Briefing, account: Account): AccountStrip {
  const found = lookup(briefing);
  const statements = found.statementsIn(account.id);
  const hundredths = (offset: number) => Math.round((offset / account.text.length) * 10_000) / 100;
  const stretch = (start: number, end: number): Stretch => ({ from: hundredths(start), length: hundredths(end - start) });
  const lanes = briefing.speakers.map((speaker) => {
    const own = statements.filter(({ speakers }) => speakers.includes(speaker.id));
    return {
      speaker,
      said: own.map(({ start, end }) => stretch(start, end)),
      quoted: own.flatMap(({ start, quotations }) => quotations.map((range) => stretch(start + range.start, start + range.end))),
    };
  });
  const heard = lanes
    .filter(({ said }) => said.length > 0)
    .map(({ speaker, said }) => `${speaker.shortName} in ${pluralize(said.length, 'statement')}`);
  return {
    account,
    paragraphs: account.paragraphs.map(({ number, start }) => ({ number, from: hundredths(start) })),
    lanes,
    own: statements.filter(({ speakers }) => speakers.length === 0).map(({ start, end }) => stretch(start, end)),
    runs: runsOf(statements, found).map(({ subject, group }) => {
      const voices = group.flatMap(({ speakers }) =>
        speakers.length > 0 ? speakers.map((id) => getOrThrow(found.speakers, id).shortName) : ['its own words'],
      );
      return {
        ...stretch(Math.min(...group.map(({ start }) => start)), Math.max(...group.map(({ end }) => end))),
        ...{ subject, place: placeOf(group), voices: joinWords([...new Set(voices)]) },
      };
    }),
    summary: heard.length === 0 ? 'No speaker' : joinWords(heard),
  };
}

/** Groups consecutive statements whose first point is of the same subject. */
function runsOf(statements: readonly Statement[], found: Lookup): { subject: Subject; group: Statement[] }[] {
  const placed = statements.flatMap((statement) =>
    pointsOf(statement, found)
      .slice(0, 1)
      .map(({ subject }) => ({ subject, statement })),
  );
  const runs: { subject: Subject; group: Statement[] }[] = [];
  for (const { subject, statement } of placed) {
    const last = runs.at(-1);
    if (last?.subject === subject) last.group.push(statement);
    else runs.push({ subject, group: [statement] });
  }
  return runs;
}

function placeOf(group: readonly Statement[]): string {
  const paragraphs = group.map(({ paragraph }) => paragraph);
  const [first, last] = [Math.min(...paragraphs), Math.max(...paragraphs)];
  return first === last ? paragraphWords(first) : `${paragraphWords(first)} to ${paragraphWords(last)}`;
}
