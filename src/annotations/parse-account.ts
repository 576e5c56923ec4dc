import { isDeepStrictEqual } from 'node:util';
import { closest } from 'fastest-levenshtein';
import type { Paragraph } from '../record/account.ts';
import type { Place } from '../record/place.ts';
import type { Range } from '../record/statement.ts';
import { type Fault, kindOfFault } from './fault.ts';
import { entriesOf, isPlainColon, parseMarkdown, placeOf, sourceOf } from './markdown.ts';
import { findMistypedMarks, withoutSpaces } from './mistyped-marks.ts';
import type { Node, TextDirective } from './mdast.ts';

/** A passage as an editor marked it. Offsets are UTF-16 units in the account's plain text. */
export interface Passage extends Range {
  /** `said`: the account attributes it to a speaker; `told`: the account's own words. */
  readonly kind: 'said' | 'told';
  readonly id: string;
  readonly by: readonly string[];
  readonly on: readonly string[];
  readonly from: string | null;
  /** The words before it that name the speaker of "He said"; null if the mark gives none. */
  readonly named: string | null;
  /** The hands that the claim went through, by id, nearest the account first; null if the mark does not say. */
  readonly chain: readonly string[] | null;
  readonly paragraph: number;
  readonly place: Place;
}

/** An account's Markdown taken apart: the plain text, its paragraphs, and what is marked in it. */
export interface ParsedAccount {
  readonly title: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** In the order in which they begin. If two begin together, the outer one comes first. */
  readonly passages: readonly Passage[];
  readonly faults: readonly Fault[];
  /** The place in the file of an offset in the plain text. */
  readonly placeAt: (offset: number) => Place;
}

/** The attributes that each of the two marks may have. */
export const attributes = { said: ['id', 'by', 'on', 'from', 'named', 'chain'], told: ['id', 'on', 'chain'] } as const;
const required = { said: ['id', 'by', 'on'], told: ['id', 'on'] } as const;

/**
 * Takes an account apart. Its blocks are one headline (`# …`) and paragraphs. They hold text, emphasis and the marks `:said[…]{…}` and
 * `:told[…]{…}`. A line break inside a paragraph counts as one space, so that an editor may begin a line with each passage. Anything
 * else is a fault, and is kept as text.
 *
 * @param source the whole file, front matter included
 * @param file the path of the file, for places
 */
export function parseAccount(source: string, file: string): ParsedAccount {
  const collector = new Collector(source, file);
  for (const block of parseMarkdown(source).children) {
    if (block.type === 'yaml') continue;
    if (block.type === 'heading' && block.depth === 1 && collector.isEmpty) collector.addHeadline(block.children);
    else if (block.type === 'paragraph') collector.addParagraph(block.children);
    else collector.addFault(block);
  }
  return collector.finish();
}

class Collector {
  private text = '';
  private readonly paragraphs: Paragraph[] = [];
  private readonly passages: Passage[] = [];
  private readonly faults: Fault[] = [];
  /** The faults of marks without any attribute, with the offset at which their words end. */
  private readonly bare: (Fault & { end: number })[] = [];
  /** Each piece of the text with its node, to find its place. */
  private readonly pieces: { offset: number; value: string; node: Node }[] = [];
  private readonly source: string;
  private readonly file: string;

  constructor(source: string, file: string) {
    this.source = source;
    this.file = file;
  }

  get isEmpty(): boolean {
    return this.paragraphs.length === 0;
  }

  addHeadline(children: readonly Node[]): void {
    this.addBlock(children, 0);
  }

  addParagraph(children: readonly Node[]): void {
    this.addBlock(children, (this.paragraphs.at(-1)?.number ?? 0) + 1);
  }

  addFault(node: Node): void {
    const { start, end } = node.position ?? {};
    if (node.type === 'heading' && start && end && end.line > start.line) {
      // A line of signs below a paragraph makes it a heading. That line is at fault, not the paragraph.
      const place = { type: 'source', file: this.file, line: end.line, column: 1 } as const;
      this.faults.push({ kind: 'unsupported-markup', found: 'heading, made by a line of signs below a paragraph', place });
      return;
    }
    const fault = kindOfFault(node);
    const allowed = fault.kind === 'unknown-directive' ? { allowed: Object.keys(attributes) } : {};
    this.faults.push({ ...fault, ...allowed, place: placeOf(node, this.file) });
  }

  finish(): ParsedAccount {
    const [first] = this.paragraphs;
    if (first?.number !== 0) {
      this.faults.unshift({ kind: 'missing-headline', found: 'no headline', place: this.placeAt(0) });
    }
    return {
      title: this.text.slice(first?.start, first?.end),
      text: this.text,
      paragraphs: this.paragraphs,
      passages: this.passages.toSorted((a, b) => a.start - b.start || b.end - a.end),
      faults: [...this.faults, ...this.mistypedMarks()],
      placeAt: (offset) => this.placeAt(offset),
    };
  }

  /** Pieces of marks in the text, and marks without any attribute that no such piece follows. */
  private mistypedMarks(): Fault[] {
    // Foreign markup stays in the text, and need not be reported as a piece of a mark as well.
    const mistyped = findMistypedMarks(this.text)
      .map(({ at, piece, slip }) => ({
        at,
        fault: { kind: 'mistyped-mark', found: piece, place: this.placeAt(at), slip } as const,
      }))
      .filter(({ fault }) => !this.faults.some(({ place }) => isDeepStrictEqual(place, fault.place)));
    const alone = this.bare.filter(({ end }) => !mistyped.some(({ at }) => at === end || at === end + 1));
    return [...alone.map(({ end: _, ...fault }): Fault => fault), ...mistyped.map(({ fault }) => fault)];
  }

  private addBlock(children: readonly Node[], number: number): void {
    if (!this.isEmpty) this.text += '\n\n';
    const start = this.text.length;
    for (const child of children) this.addInline(child, number);
    this.paragraphs.push({ number, start, end: this.text.length });
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
    const unixLines = value.replaceAll('\r\n', '\n');
    this.pieces.push({ offset: this.text.length, value: unixLines, node });
    this.text += unixLines.replaceAll('\n', ' ');
  }

  private addPassage(node: TextDirective, kind: 'said' | 'told', paragraph: number): void {
    const before = this.text.length;
    for (const child of node.children) this.addInline(child, paragraph);
    const words = this.text.slice(before);
    const start = before + words.length - words.trimStart().length;
    const place = placeOf(node, this.file);
    const given = node.attributes ?? {};
    if (Object.keys(given).length > 0) this.faults.push(...attributeFaults(kind, given, sourceOf(node, this.source), place));
    else this.bare.push({ kind: 'missing-attribute', found: required[kind].join(', '), place, end: this.text.length });
    if (words.trim() === '') {
      this.faults.push({ kind: 'empty-mark', found: given['id'] ?? kind, place });
      return;
    }
    this.passages.push({
      kind,
      id: given['id'] ?? '',
      by: entriesOf(given['by'] ?? ''),
      on: entriesOf(given['on'] ?? ''),
      from: given['from'] ?? null,
      named: given['named'] ?? null,
      chain: typeof given['chain'] === 'string' ? entriesOf(given['chain']) : null,
      start,
      end: start + words.trim().length,
      paragraph,
      place,
    });
  }

  private placeAt(offset: number): Place {
    const piece = this.pieces.findLast((candidate) => candidate.offset <= offset);
    return placeOf(piece?.node ?? {}, this.file, piece?.value.slice(0, offset - piece.offset));
  }
}

/** What is wrong with the attributes of a mark. */
function attributeFaults(kind: 'said' | 'told', given: TextDirective['attributes'] & {}, mark: string, place: Place): Fault[] {
  const allowed: readonly string[] = attributes[kind];
  const block = /\{([^{}]*)\}$/u.exec(mark)?.[1] ?? '';
  const spaced = spacedLists(block);
  const inLists = spaced.flatMap((list) => list.split(/[\s,]/u));
  const unknown = Object.keys(given).filter((name) => !allowed.includes(name) && !inLists.includes(name));
  // An attribute that is misspelt is not missing as well.
  const meant = unknown.map((name) => closest(name, allowed));
  const slip = { problem: '', mend: 'an id begins with #; within a list, no space follows a comma' };
  return [
    ...spaced.map((found): Fault => ({ kind: 'spaced-list', found, place, allowed: [withoutSpaces(found)] })),
    ...unknown.map((found): Fault => ({ kind: 'unknown-attribute', found, allowed, place, ...(!given[found] && { slip }) })),
    ...repeatedNames(block).map((found): Fault => ({ kind: 'repeated-attribute', found, place })),
    ...required[kind]
      .filter((name) => !given[name] && !meant.includes(name))
      .map((found): Fault => ({ kind: 'missing-attribute', found, place })),
  ];
}

/** The lists in a block of attributes with a space between their entries. After a point, only a comma makes another entry. */
function spacedLists(block: string): string[] {
  return block.match(/(?<=^|\s)(?:(?:by|chain)=[^\s"']+|on=[^\s"']+,)(?:\s+(?![\p{L}-]+\s*=)[\p{L}\p{N}]\S*)+/gu) ?? [];
}

/** The attributes that a block gives more than once, of which Markdown would keep the last. */
function repeatedNames(block: string): string[] {
  const names = Array.from(block.matchAll(/(?<=^|\s)(?:#|([\p{L}-]+)\s*=)/gu), ([, name = 'id']) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
