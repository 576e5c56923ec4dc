import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import { type Outcome, relations, type Stroke } from '../record/relation.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Subject } from '../record/subject.ts';
import { type ComparedPoint, comparedPoints, inReadingOrder } from './compare-point.ts';
import { isolate } from './language.ts';
import { joinWords } from './wording.ts';

/** A column of the picture: a speaker, or an account in its own words, or all such accounts if each would take too much room. */
export interface Lane {
  readonly speaker: Speaker | null;
  /** The accounts whose own words stand in it; none in the lane of a speaker. */
  readonly accounts: readonly Account[];
  /** What stands above it. */
  readonly head: string;
  /** The same in words, for screen readers. */
  readonly name: string;
  /** The position of its middle. */
  readonly x: number;
}

/** A voice on a point. */
export interface LaneMark {
  readonly lane: Lane;
  /** The numbers of the accounts that report it; empty if the lane is that of one account. */
  readonly numbers: string;
  readonly width: number;
  /** The same in words, for screen readers. */
  readonly words: string;
}

/** A point in the picture. */
export interface PointRow extends ComparedPoint {
  /** One for each lane; null if the voice says nothing on the point. */
  readonly marks: readonly (LaneMark | null)[];
  /** The marks that a line joins: each that is compared with the next one. */
  readonly joined: readonly (readonly [from: LaneMark, to: LaneMark])[];
  /** The lanes without a mark that no line passes: a dash stands in them. */
  readonly empty: readonly Lane[];
  readonly isJoint: boolean;
  /** These lines, and a bracket under the marks of speakers who are reported jointly. */
  readonly strokes: readonly Stroke[];
}

/** Who is reported on each point, in which accounts, and who is compared with whom. */
export interface PointsPicture {
  readonly lanes: readonly Lane[];
  /** The accounts whose numbers stand in it, in their order, for the legend. */
  readonly numbered: readonly Account[];
  readonly width: number;
  readonly groups: readonly { readonly subject: Subject; readonly rows: readonly PointRow[] }[];
}

/** The height of a row, in units of the drawing. */
export const rowHeight = 24;
/** How many units of the drawing make one em. */
export const unitsInEm = 16;
const middle = rowHeight / 2;
const markSize = 16;
const dotSize = 9;
/** Up to this many accounts have a lane each and a place in the legend. More of them share one lane, and no legend names them. */
export const mostAccounts = 6;

/**
 * The legend: which accounts the numbers in a picture stand for. Null if there are too many to name.
 *
 * @example '1 = Gazette, 2 = Herald'
 */
export function numberWords({ numbered }: Pick<PointsPicture, 'numbered'>): string | null {
  if (numbered.length > mostAccounts) return null;
  return numbered.map(({ number, name }) => `${number}\u00A0=\u00A0${isolate(name)}`).join(', ');
}

/** Draws the points of agreements or matters, all in the same lanes. Sizes are in units of the drawing, which grow with the text. */
export function drawPoints(briefing: Briefing, subjects: readonly Subject[]): PointsPicture {
  const found = subjects.map((subject) => ({ subject, points: inReadingOrder(comparedPoints(briefing, [subject])) }));
  const points = found.flatMap((group) => group.points);
  const lanes = placeLanes(briefing, points);
  const last = lanes.at(-1);
  const reporting = new Set(points.flatMap(({ statements }) => statements.map(({ account }) => account)));
  return {
    lanes,
    numbered: briefing.accounts.filter(({ id }) => reporting.has(id)),
    width: last ? Math.ceil(last.x + widthOf(briefing, last, points) / 2 + 1) : 0,
    groups: found.map((group) => ({
      subject: group.subject,
      rows: group.points.map((point) => drawPoint(briefing, lanes, point)),
    })),
  };
}

function drawPoint(briefing: Briefing, lanes: readonly Lane[], compared: ComparedPoint): PointRow {
  const { statements, between, compares, point } = compared;
  const marks = lanes.map((lane) => markOf(briefing, lane, statements));
  const found = marks.filter((mark) => mark !== null);
  const marksOf = (some: readonly Statement[]) => found.filter(({ lane }) => some.some(belongsTo(lane)));
  const sides = marksOf(between);
  const pairs = sides.flatMap((mark, index) => sides.slice(index + 1, index + 2).map((next) => [mark, next] as const));
  const isJointPair = (pair: (typeof pairs)[number]) =>
    between.some((statement) => pair.every(({ lane }) => belongsTo(lane)(statement)));
  const joined = compares === 'one-speaker' ? [] : pairs.filter((pair) => !isJointPair(pair));
  const passes = ([from, to]: (typeof pairs)[number], { x }: Lane) => from.lane.x < x && x < to.lane.x;
  const joint = statements.filter(({ speakers }) => speakers.length > 1);
  const brackets = new Set(joint.map((statement) => bracketUnder(marksOf([statement]))));
  return {
    ...{ ...compared, marks, joined, isJoint: joint.length > 0 },
    empty: lanes.filter((lane, index) => !marks[index] && !joined.some((pair) => passes(pair, lane))),
    strokes: [
      ...joined.flatMap((pair, index) => {
        const isCurved = found.some(({ lane }) => passes(pair, lane));
        return lineBetween(pair, isCurved, index === 0, relations[point.relation.kind].outcome);
      }),
      ...Array.from(brackets, (d) => ({ d, width: 1.5 })),
    ],
  };
}

/** A line from mark to mark: double for the same, crossed for a conflict. It passes below a mark that is not compared. */
function lineBetween(
  [from, to]: PointRow['joined'][number],
  isCurved: boolean,
  isFirst: boolean,
  outcome: Outcome | null,
): Stroke[] {
  const start = from.lane.x + from.width / 2;
  const end = to.lane.x - to.width / 2;
  const line = (y: number): Stroke => ({
    d: isCurved ? `M${start} ${y}C${start + 6} ${y + 16} ${end - 6} ${y + 16} ${end} ${y}` : `M${start} ${y}H${end}`,
    width: 1.5,
  });
  const lines = outcome === 'same' ? [line(middle - 2), line(middle + 2)] : [line(middle)];
  if (outcome !== 'conflict' || !isFirst) return lines;
  const cross = { x: (start + end) / 2 - 4, y: middle - 4 + (isCurved ? 11 : 0) };
  return [...lines, { d: `M${cross.x} ${cross.y}l8 8m0-8l-8 8`, width: 2.5 }];
}

function bracketUnder(marks: readonly LaneMark[]): string {
  const places = marks.map(({ lane }) => lane.x);
  return `M${Math.min(...places)} ${middle + markSize / 2 + 1}v2.5H${Math.max(...places)}v-2.5`;
}

/** The speakers in their order, then the accounts that speak for themselves on any of the points. */
function placeLanes(briefing: Briefing, points: readonly ComparedPoint[]): Lane[] {
  const own = new Set(
    points.flatMap(({ statements }) => statements.filter(({ speakers }) => speakers.length === 0).map(({ account }) => account)),
  );
  const accounts = briefing.accounts.filter(({ id }) => own.has(id));
  const speaking = briefing.speakers.map((speaker) => ({
    ...{ speaker, accounts: [], head: speaker.mark, name: speaker.shortName },
  }));
  const telling =
    accounts.length > mostAccounts
      ? [{ speaker: null, accounts, head: 'own', name: 'Accounts, in their own words' }]
      : accounts.map((account) => ({
          ...{ speaker: null, accounts: [account], head: String(account.number), name: `${account.name}, in its own words` },
        }));
  const gap = speaking.length + telling.length > 5 ? 12 : 22;
  let edge = 1;
  return [...speaking, ...telling].map((lane, index) => {
    const width = widthOf(briefing, { ...lane, x: 0 }, points);
    const between = index === 0 ? 0 : index > speaking.length ? 12 : gap;
    const x = edge + between + width / 2;
    edge = x + width / 2;
    return { ...lane, x };
  });
}

/** The width of a lane’s widest mark. */
function widthOf(briefing: Briefing, lane: Lane, points: readonly ComparedPoint[]): number {
  const widths = points.map(({ statements }) => markOf(briefing, lane, statements)?.width ?? 0);
  return Math.max(isDot(lane) ? dotSize : markSize, ...widths);
}

function markOf(briefing: Briefing, lane: Lane, statements: readonly Statement[]): LaneMark | null {
  const own = statements.filter(belongsTo(lane));
  if (own.length === 0) return null;
  const accounts = briefing.accounts.filter(({ id }) => own.some(({ account }) => account === id));
  const numbers = isDot(lane) ? '' : shortList(accounts.map(({ number }) => number));
  const jointly = own.every(({ speakers }) => speakers.length > 1);
  return {
    ...{ lane, numbers },
    width: isDot(lane) ? dotSize : Math.max(markSize, 6 * numbers.length + 7),
    words: `${joinWords(accounts.map(({ name }) => name))}${jointly ? ', jointly' : ''}`,
  };
}

const isDot = ({ accounts }: Lane) => accounts.length === 1;

function belongsTo({ speaker, accounts }: Lane): (statement: Statement) => boolean {
  return ({ speakers, account }) =>
    speaker ? speakers.includes(speaker.id) : speakers.length === 0 && accounts.some(({ id }) => id === account);
}

/**
 * Numbers in little room: a run of three or more is given by its first and last. If that is still too long, it is how many there are.
 *
 * @example '1·2', '1–4', '×9'
 */
function shortList(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const words = runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join('·'))).join('·');
  return words.length > 5 ? `×${numbers.length}` : words;
}
