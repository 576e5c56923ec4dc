import type { AccountBalance } from './balance.ts';
import type { GridCell, GridRow, Silent } from './grid.ts';
import type { PlacedPoint } from './lookup.ts';
import { describeRelations } from './tally.ts';
import { speechWords } from './wording.ts';

/** How a brief is set: as it is, with less air, or with less air and the shorter forms that the content gives. */
export const briefSteps = ['normal', 'tight', 'short'] as const;
export type BriefStep = (typeof briefSteps)[number];

/** What stands on a brief, and so decides how long it is. */
export interface BriefContent {
  readonly title: string;
  /** What stands above the table. */
  readonly lead: string;
  /** The site's public address, which stands before each agreement's. */
  readonly address: string;
  readonly offices: readonly string[];
  readonly rows: readonly GridRow[];
  readonly conflicts: readonly PlacedPoint[];
  readonly silent: readonly Silent[];
  readonly balance: readonly AccountBalance[];
}

/** How a brief fits on its page. */
export interface BriefFit {
  /** The first step that fits. */
  readonly step: BriefStep;
}

/** Why none does. */
export interface BriefMisfit {
  readonly step: null;
  /** How much too long it is in its shortest form, in lines of print. */
  readonly lines: number;
  /** What takes most of its room, the longest first. */
  readonly longest: readonly string[];
}

/** All lengths are in points, 72 to the inch. */
interface Setting {
  readonly margin: { readonly x: number; readonly y: number };
  readonly line: number;
  /** Above and below the words of a row together. */
  readonly rowPadding: number;
  readonly paragraphGap: number;
  readonly sectionGap: number;
  readonly short: boolean;
}

const fontSize = 8.6;
const noteSize = 7.2;
const airy: Setting = {
  ...{ margin: { x: 45.4, y: 51 }, line: fontSize * 1.27, rowPadding: 9.5, paragraphGap: 4, sectionGap: 10, short: false },
};
const close: Setting = {
  ...{ margin: { x: 34, y: 31.2 }, line: fontSize * 1.18, rowPadding: 4.5, paragraphGap: 2, sectionGap: 4.5, short: false },
};
const settings: Readonly<Record<BriefStep, Setting>> = { normal: airy, tight: close, short: { ...close, short: true } };

const papers = [
  { width: 595, height: 842 },
  { width: 612, height: 792 },
];
/** The mean width of a letter, in ems: of the widest faces that the stacks of fonts may come to. */
const letter = { sans: 0.51, serif: 0.44 };
/** Lines end early where the next word is too long. */
const ragged = 1.02;
/** What a brief shows of a cell in its shortest form. */
export const fewestWords = 1;

/**
 * How closely a brief must be set to fit on one page of A4 and of Letter, from a careful estimate of its lines. A browser has the
 * last word: the tests print it.
 */
export function fitBrief(content: BriefContent): BriefFit | BriefMisfit {
  const step = briefSteps.find((candidate) => papers.every((paper) => excess(content, settings[candidate], paper) <= 0));
  if (step) return { step };
  const most = Math.max(...papers.map((paper) => excess(content, settings.short, paper)));
  return { step: null, lines: Math.ceil(most / settings.short.line), longest: longestEntries(content) };
}

/** What an editor is told where no step fits. */
export function misfitWords({ lines: over, longest }: BriefMisfit): string {
  return (
    `The one-page brief is about ${over} ${over === 1 ? 'line' : 'lines'} longer than a page even in its shortest form, expected one page of ` +
    `A4 and of Letter. Shorten the key words in key: or give relations a short:. The longest entries are ${longest.join(', ')}.`
  );
}

/** By how many points a brief is longer than its page. */
function excess(content: BriefContent, setting: Setting, paper: (typeof papers)[number]): number {
  return briefHeight(content, setting, paper.width - 2 * setting.margin.x) - (paper.height - 2 * setting.margin.y);
}

function briefHeight(content: BriefContent, setting: Setting, width: number): number {
  const { title, lead, address, offices, rows, conflicts, silent, balance } = content;
  const { line, rowPadding, paragraphGap, sectionGap, short } = setting;
  const column = width / (offices.length + 2) - 10;
  const sans = (text: string, room: number) => lines(text, room, fontSize * letter.sans) * line;
  const serif = (text: string, room: number) => lines(text, room, fontSize * letter.serif) * line;
  const note = (text: string, room: number) => lines(text, room, noteSize * letter.sans) * noteSize * 1.27;
  const heading = 9.5 * 1.4 + 3;
  const cellHeight = ({ key }: GridCell) =>
    Math.max(
      2 * line,
      sum(
        (short ? key.slice(0, fewestWords) : key).map(({ words, statement }) => {
          return serif(`[…] ${words} […]`, column) + note(`${speechWords[statement.speechType]} [1:10]`, column) + paragraphGap;
        }),
      ),
    );
  const table =
    Math.max(...offices.map((office) => line + note(office, column))) +
    rowPadding +
    sum(
      rows.map(({ agreement, cells, own }) => {
        const written = `${address}agreements/${agreement.id}/`;
        const head = sans(agreement.title, column) + note(describeRelations(agreement.points), column) + note(written, column);
        return Math.max(head, ...[...cells, own].map(cellHeight)) + rowPadding + 1;
      }),
    );
  const left = (width - 20) * 0.6;
  const right = (width - 20) * 0.4;
  const conflictHeight = sum(conflicts.map((point) => sans(conflictWords(point, short), left) + paragraphGap));
  const silentHeight = sum([...silent.map(silentWords), ''].map((words) => sans(words, right) + paragraphGap));
  const sources = sum(balance.map((entry) => sans(sourceWords(entry), width - 80) + paragraphGap));
  return (
    lines(title, width, 15 * 0.62) * 16.5 +
    sans(lead, width) +
    table +
    heading +
    Math.max(conflictHeight, silentHeight) +
    Math.max(heading + sources + 2 * noteSize * 1.27, 64) +
    4 * sectionGap
  );
}

/** What a brief says of a conflict. */
export function conflictWords({ subject, point }: PlacedPoint, short: boolean): string {
  const { reason, short: shorter } = point.relation;
  return `${subject.title}: ${point.question} ${short ? (shorter ?? reason) : reason}`;
}

function silentWords({ speaker, accounts, subject }: Silent): string {
  const who = speaker ? speaker.shortName : accounts.map(({ name }) => name).join(' and ');
  return `${who} on ${subject.title}: not mentioned.`;
}

function sourceWords({ account }: AccountBalance): string {
  return `${account.name}: “${account.title}”. ${account.kind} Quotes directly: nobody.`;
}

function longestEntries({ rows, conflicts, balance }: BriefContent): string[] {
  const entries = [
    ...rows.flatMap(({ cells, own }) =>
      [...cells, own].flatMap(({ key }) =>
        key.slice(0, fewestWords).map(({ words, statement }) => ({ name: `key words of ${statement.id}`, length: words.length })),
      ),
    ),
    ...conflicts.map((point) => ({
      name: `${point.point.relation.short ? 'short' : 'reason'} of ${point.subject.id}/${point.point.id}`,
      length: conflictWords(point, true).length,
    })),
    ...balance.map((entry) => ({ name: `kind of ${entry.account.id}`, length: sourceWords(entry).length })),
  ];
  return entries
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 5)
    .map(({ name, length }) => `${name} (${length} characters)`);
}

/** How many lines a text takes, at least one. */
function lines(text: string, room: number, perLetter: number): number {
  return Math.max(1, Math.ceil((text.length * perLetter * ragged) / room));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
