import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Subject } from '../record/subject.ts';
import { lookup, pointsOf, getOrThrow } from './lookup.ts';
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
  const stretch = (start: number, end: number): Stretch => ({
    from: hundredths(start, account),
    length: hundredths(end - start, account),
  });
  const of = (belongs: (statement: Statement) => boolean) => statements.filter(belongs);
  const lanes = briefing.speakers.map((speaker) => {
    const own = of(({ speakers }) => speakers.includes(speaker.id));
    return {
      speaker,
      said: own.map(({ start, end }) => stretch(start, end)),
      quoted: own.flatMap(({ start, quotations }) => quotations.map((range) => stretch(start + range.start, start + range.end))),
    };
  });
  const heard = lanes.filter(({ said }) => said.length > 0);
  return {
    account,
    paragraphs: account.paragraphs.map(({ number, start }) => ({ number, from: hundredths(start, account) })),
    lanes,
    own: of(({ speakers }) => speakers.length === 0).map(({ start, end }) => stretch(start, end)),
    runs: runsOf(statements, (statement) => pointsOf(statement, found)[0]?.subject ?? null).map(({ subject, group }) => ({
      ...{ subject, place: placeOf(group) },
      ...stretch(group[0]?.start ?? 0, Math.max(...group.map(({ end }) => end))),
      voices: joinWords([
        ...new Set(
          group.flatMap(({ speakers }) =>
            speakers.length > 0 ? speakers.map((id) => getOrThrow(found.speakers, id).shortName) : ['its own words'],
          ),
        ),
      ]),
    })),
    summary:
      heard.length === 0 ? 'No speaker' : joinWords(heard.map(({ speaker, said }) => `${speaker.shortName} ${timesOf(said)}`)),
  };
}

const timesOf = ({ length }: readonly unknown[]) => `in ${pluralize(length, 'statement')}`;

function hundredths(offset: number, { text }: Account): number {
  return text.length === 0 ? 0 : Math.round((offset / text.length) * 10_000) / 100;
}

/** Groups consecutive statements on the same subject. */
function runsOf(
  statements: readonly Statement[],
  subjectOf: (statement: Statement) => Subject | null,
): { subject: Subject; group: Statement[] }[] {
  const runs: { subject: Subject; group: Statement[] }[] = [];
  for (const statement of statements) {
    const subject = subjectOf(statement);
    const last = runs.at(-1);
    if (!subject) continue;
    if (last?.subject === subject) last.group.push(statement);
    else runs.push({ subject, group: [statement] });
  }
  return runs;
}

function placeOf(group: readonly Statement[]): string {
  const [first, last] = [group[0]?.paragraph ?? 0, group.at(-1)?.paragraph ?? 0];
  return first === last ? paragraphWords(first) : `${paragraphWords(first)} to ${paragraphWords(last)}`;
}
