import { styleText } from 'node:util';
import type { Message } from './message.ts';
import { sortMessages } from './message.ts';

interface ReportOptions {
  /** Whether to colour the report, for a terminal. */
  readonly colour?: boolean;
  /** The text of a file by its name, for the source line; null if it cannot be read. */
  readonly sourceOf?: (file: string) => string | null;
}

type Style = (name: 'bold' | 'dim' | 'red' | 'cyan', text: string) => string;
const plain: Style = (_, text) => text;
const coloured: Style = (name, text) => styleText(name, text, { validateStream: false });

/** @example '1 fault', '3 faults' */
export function countFaults(number: number): string {
  return `${number} ${number === 1 ? 'fault' : 'faults'}`;
}

/** A message as two lines: its place, its rule and what is wrong; then how to mend it. */
export function formatMessage(message: Message): string {
  return format(message, plain, null);
}

/** All messages in their order, with their number at the end. Each has its source line, if that can be read, with the column marked. */
export function formatReport(
  messages: readonly Message[],
  { colour = false, sourceOf = () => null }: ReportOptions = {},
): string {
  const style = colour ? coloured : plain;
  const files = new Map<string, string | null>();
  const lineOf = ({ place }: Message): string | null => {
    if (place.type !== 'source') return null;
    if (!files.has(place.file)) files.set(place.file, sourceOf(place.file));
    return files.get(place.file)?.split('\n')[place.line - 1] ?? null;
  };
  const count = `${countFaults(messages.length)} in the content`;
  return [
    ...sortMessages(messages).map((message) => format(message, style, lineOf(message))),
    messages.length > 0 ? style('bold', style('red', count)) : count,
  ].join('\n');
}

/**
 * Messages as workflow commands, which GitHub shows beside the lines that they are about.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatAnnotations(messages: readonly Message[]): string {
  const value = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return sortMessages(messages)
    .map(({ place, rule, found, expected, mend }) => {
      const position = place.type === 'source' ? `,line=${place.line},col=${place.column}` : '';
      return `::error file=${property(place.file)}${position},title=${property(rule)}::${value(`Unexpected ${found}, expected ${expected}. To mend it: ${mend}`)}`;
    })
    .join('\n');
}

function format(message: Message, style: Style, line: string | null): string {
  const { place, rule, found, expected, mend } = message;
  const where = place.type === 'source' ? `${place.file}:${place.line}:${place.column}` : place.file;
  return [
    `${style('bold', where)} ${style('red', rule)}  Unexpected ${printable(found)}, expected ${printable(expected)}`,
    ...(line !== null && place.type === 'source' ? excerpt(line, place.column, style) : []),
    `  ${style('cyan', 'note:')} ${printable(mend)}`,
  ].join('\n');
}

/** The part of the source line around the column, and a mark below it. */
function excerpt(line: string, column: number, style: Style): string[] {
  const width = 96;
  const start = Math.max(0, Math.min(column - 1 - width / 3, line.length - width));
  const shown = printable(line.slice(start, start + width).replaceAll('\t', ' ')).toWellFormed();
  return [
    `  ${style('dim', '│')} ${shown}`,
    `  ${style('dim', '│')} ${' '.repeat(Math.max(0, column - 1 - start))}${style('red', '^')}`,
  ];
}

/** A text with pictures of its control characters, so that content cannot colour a terminal or break a line of the report. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (sign) => String.fromCodePoint(0x2400 + Math.min(sign.codePointAt(0) ?? 0, 0x21)));
}
