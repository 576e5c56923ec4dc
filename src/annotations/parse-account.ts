import { closest } from 'fastest-levenshtein';
import type { Paragraph } from '../record/account.ts';
import type { Place } from '../record/place.ts';
import type { Range } from '../record/statement.ts';
import type { Fault } from './fault.ts';
import { isPlainColon, parseMarkdown, sourceOf } from './markdown.ts';
import { findMistypedMarks } from './mistyped-marks.ts';
import type { Node, TextDirective } from './mdast.ts';

/** A passage as an editor marked it. Offsets are UTF-16 units in the account's plain text. */
export interface Passage extends Range {
  /** `said`: the account attributes it to a speaker; `told`: the account's own words. */
  readonly kind: 'said' | 'told';
  readonly id: string;
  readonly by: readonly string[];
  readonly on: readonly string[];
  readonly from: string | null;
  /** The words before it that name the speaker of "He said"; null where the mark gives none. */
  readonly named: string | null;
  /** The hands the claim went through, by id, nearest the account first; null where the mark does not say. */
  readonly chain: readonly string[] | null;
  readonly paragraph: number;
  readonly place: Place;
}

/** An account's Markdown taken apart: the plain text, its paragraphs, and what is marked in it. */
export interface ParsedAccount {
  readonly title: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** In the order in which they begin; the outer of two that begin together first. */
  readonly passages: readonly Passage[];
  readonly faults: readonly Fault[];
  /** The place in the file of an offset in the plain text. */
  readonly placeAt: (offset: number) => Place;
}

/** What the two marks may have. */
export const attributes = { said: ['id', 'by', 'on', 'from', 'named', 'chain'], told: ['id', 'on', 'chain'] } as const;
const required = { said: ['id', 'by', 'on'], told: ['id', 'on'] } as const;
const separator = '\n\n';

/**
 * Takes an account apart. Its blocks are one headline (`# …`) and paragraphs; inside them stand text, emphasis and the marks
 * `:said[…]{…}` and `:told[…]{…}`. A line break inside a paragraph counts as one space, so that an editor may start a line
 * with each passage. Everything else is a fault, and none is dropped.
 *
 * @param source the whole file, front matter included
 * @param file the file's path, for places
 */
export function parseAccount(source: string, file: string): ParsedAccount {
  const collector = new Collector(source, file);
  for (const block of parseMarkdown(source).children) {
    if (block.type === 'yaml') continue;
    if (block.type === 'heading' && block.depth === 1 && collector.isEmpty) collector.addBlock(block.children, 0);
    else if (block.type === 'paragraph') collector.addBlock(block.children, Math.max(1, collector.nextNumber));
    else collector.addFault(block);
  }
  return collector.finish();
}

class Collector {
  private text = '';
  private readonly paragraphs: Paragraph[] = [];
  private readonly passages: Passage[] = [];
  private readonly faults: Fault[] = [];
  /** Marks without any attribute, with where their words end in the text. */
  private readonly bare: (Fault & { end: number })[] = [];
  private readonly anchors: { offset: number; value: string; line: number; column: number }[] = [];
  private readonly source: string;
  private readonly file: string;

  constructor(source: string, file: string) {
    this.source = source;
    this.file = file;
  }

  get isEmpty(): boolean {
    return this.paragraphs.length === 0;
  }

  get nextNumber(): number {
    return (this.paragraphs.at(-1)?.number ?? -1) + 1;
  }

  addBlock(children: readonly Node[], number: number): void {
    const separated = this.isEmpty ? '' : separator;
    const start = this.text.length + separated.length;
    this.text += separated;
    for (const child of children) this.addInline(child, number);
    this.paragraphs.push({ number, start, end: this.text.length });
  }

  addFault(node: Node): void {
    const directive = node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
    const kind = node.type === 'html' ? 'raw-html' : directive ? 'unknown-directive' : 'unsupported-markup';
    const found = directive ? node.name : node.type === 'html' ? node.value : node.type;
    // A line of signs below a paragraph makes it a heading: that line is at fault, not the paragraph.
    const { start, end } = node.position ?? {};
    if (node.type === 'heading' && start && end && end.line > start.line) {
      const place = { type: 'source', file: this.file, line: end.line, column: 1 } as const;
      this.faults.push({ kind, found: 'heading, made by a line of signs below a paragraph', place });
      return;
    }
    this.faults.push({ kind, found, place: this.placeOf(node), ...(directive && { allowed: Object.keys(attributes) }) });
  }

  finish(): ParsedAccount {
    const headline = this.paragraphs[0];
    if (headline?.number !== 0) {
      this.faults.unshift({ kind: 'missing-headline', found: 'no headline', place: this.placeAt(0) });
    }
    return {
      title: headline ? this.text.slice(headline.start, headline.end) : '',
      text: this.text,
      paragraphs: this.paragraphs,
      passages: this.passages.toSorted((a, b) => a.start - b.start || b.end - a.end),
      faults: [...this.faults, ...this.mistypedMarks()],
      placeAt: (offset) => this.placeAt(offset),
    };
  }

  /** Pieces of marks in the text, and marks without any attribute behind which no such piece stands. */
  private mistypedMarks(): Fault[] {
    // What is told as foreign stands in the text, and need not be told as a piece of a mark as well.
    const foreign = this.faults.filter(({ kind }) => kind === 'unknown-directive' || kind === 'unsupported-markup');
    const mistyped = findMistypedMarks(this.text).filter(
      ({ at }) => !foreign.some(({ place }) => isSamePlace(place, this.placeAt(at))),
    );
    const alone = this.bare.filter(({ end }) => !mistyped.some(({ at }) => at >= end && at <= end + 1));
    return [
      ...alone.map(({ end: _, ...fault }): Fault => fault),
      ...mistyped.map(({ at, piece, problem, mend }): Fault => ({
        kind: 'mistyped-mark',
        found: piece,
        place: this.placeAt(at),
        slip: { problem, mend },
      })),
    ];
  }

  private addInline(node: Node, paragraph: number): void {
    if (node.type === 'text') this.addText(node.value, node);
    else if (isPlainColon(node)) this.addText(sourceOf(node, this.source), node);
    else if (node.type === 'textDirective' && (node.name === 'said' || node.name === 'told')) {
      this.addPassage(node, node.name, paragraph);
    } else if (node.type === 'emphasis' || node.type === 'strong') {
      for (const child of node.children) this.addInline(child, paragraph);
    } else {
      this.addFault(node);
      this.addText(sourceOf(node, this.source), node);
    }
  }

  private addText(value: string, node: Node): void {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    this.anchors.push({ offset: this.text.length, value, line, column });
    this.text += value.replaceAll(/\r?\n/gu, ' ');
  }

  private addPassage(node: TextDirective, kind: 'said' | 'told', paragraph: number): void {
    const before = this.text.length;
    for (const child of node.children) this.addInline(child, paragraph);
    const words = this.text.slice(before);
    const start = before + words.length - words.trimStart().length;
    const place = this.placeOf(node);
    const given = node.attributes ?? {};

    const allowed: readonly string[] = attributes[kind];
    const spaced = spacedListsIn(sourceOf(node, this.source));
    this.faults.push(...spaced.map((found): Fault => ({ kind: 'spaced-list', found, place, allowed: [closed(found)] })));
    const inLists = new Set(spaced.flatMap((list) => list.split(/[\s,]+/u).slice(1)));
    const unknown = Object.keys(given).filter((name) => !allowed.includes(name) && !inLists.has(name));
    for (const found of unknown) {
      const slip = given[found] ? null : { problem: '', mend: 'an id begins with #; within a list, no space follows a comma' };
      this.faults.push({ kind: 'unknown-attribute', found, allowed, place, ...(slip && { slip }) });
    }
    for (const found of repeatedIn(sourceOf(node, this.source))) this.faults.push({ kind: 'repeated-attribute', found, place });
    // Without any attribute, a piece of them stands behind the mark; and a misspelt one is not missing as well.
    const meant = new Set(unknown.map((name) => closest(name, [...allowed])));
    for (const found of Object.keys(given).length > 0 ? required[kind] : []) {
      if (!given[found] && !meant.has(found)) this.faults.push({ kind: 'missing-attribute', found, place });
    }
    if (Object.keys(given).length === 0)
      this.bare.push({ kind: 'missing-attribute', found: required[kind].join(', '), place, end: this.text.length });
    if (words.trim() === '') {
      this.faults.push({ kind: 'empty-mark', found: given['id'] ?? kind, place });
      return;
    }
    this.passages.push({
      kind,
      id: given['id'] ?? '',
      by: list(given['by']),
      on: list(given['on']),
      from: given['from'] ?? null,
      named: given['named'] ?? null,
      chain: given['chain'] == null ? null : list(given['chain']),
      start,
      end: start + words.trim().length,
      paragraph,
      place,
    });
  }

  private placeOf(node: Node): Place {
    const start = node.position?.start;
    return start
      ? { type: 'source', file: this.file, line: start.line, column: start.column }
      : { type: 'unavailable', file: this.file };
  }

  private placeAt(offset: number): Place {
    const anchor = this.anchors.findLast((candidate) => candidate.offset <= offset);
    if (!anchor) return { type: 'unavailable', file: this.file };
    const before = anchor.value.slice(0, offset - anchor.offset).split('\n');
    const [last = ''] = before.slice(-1);
    const column = before.length > 1 ? last.length + 1 : anchor.column + last.length;
    return { type: 'source', file: this.file, line: anchor.line + before.length - 1, column };
  }
}

function list(value: string | null | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.type === 'source' && other.type === 'source' && one.line === other.line && one.column === other.column;
}

/** The lists in a mark whose entries have a space between them, to the letter. What stands behind a point without a comma is no point. */
function spacedListsIn(mark: string): string[] {
  const block = /\{([^{}]*)\}$/u.exec(mark)?.[1] ?? '';
  const list = /(?<=^|\s)(?:by|on|chain)=[^\s"]+(?:(?:\s*,\s*|\s+)(?![\p{L}-]+\s*=)[\p{L}\p{N}][^\s"=,]*)+/gu;
  return Array.from(block.matchAll(list), ([found]) => found).filter((found) => /,\s|\s,|^(?:by|chain)=.*\s/u.test(found));
}

/** A list without the spaces in it. */
function closed(list: string): string {
  return list.replaceAll(/\s*,\s*|\s+/gu, ',');
}

/** What a mark gives more than once, of which Markdown would keep the last. */
function repeatedIn(mark: string): string[] {
  const block = /\{([^{}]*)\}$/u.exec(mark)?.[1] ?? '';
  const names = Array.from(block.matchAll(/(?<=^|\s)(?:(#)|([\p{L}-]+)\s*=)/gu), ([, id, name = '']) => (id ? 'id' : name));
  return [...Map.groupBy(names, (name) => name)].flatMap(([name, { length }]) => (length > 1 ? [name] : []));
}
