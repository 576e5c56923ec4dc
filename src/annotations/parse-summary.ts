import type { Place } from '../record/place.ts';
import type { SummarySentence } from '../record/subject.ts';
import { type Fault, kindOfFault } from './fault.ts';
import { findMistypedMarks } from './mistyped-marks.ts';
import { entriesOf, isPlainColon, parseMarkdown, placeOf, sourceOf } from './markdown.ts';
import type { Node } from './mdast.ts';
import { splitSentences } from './sentences.ts';

/** A sentence of a summary, with where it begins. */
export interface ParsedSentence extends SummarySentence {
  readonly place: Place;
}

export interface ParsedSummary {
  readonly sentences: readonly ParsedSentence[];
  readonly faults: readonly Fault[];
}

/**
 * Takes the body of an agreement or matter apart: paragraphs of plain sentences, each followed by `:cite[…]` with the ids of the
 * statements that it rests on. A citation belongs to the one sentence before it. A sentence without a citation has an empty list.
 *
 * @example parseSummary('It began. :cite[a-b, c]', 'x.md').sentences // [{ text: 'It began.', cites: ['a-b', 'c'], … }]
 */
export function parseSummary(source: string, file: string): ParsedSummary {
  const sentences: ParsedSentence[] = [];
  const faults: Fault[] = [];
  const addFault = (node: Node) => {
    const fault = kindOfFault(node);
    const allowed = [fault.kind === 'unknown-directive' ? ':cite[…]' : 'sentences and :cite[…]'];
    faults.push({ ...fault, place: placeOf(node, file), allowed });
  };
  const addSentences = (written: Written | null, cites: readonly string[]) => {
    if (!written) return;
    const { text, place } = written;
    const mistyped = findMistypedMarks(text);
    faults.push(...mistyped.map(({ piece, slip }): Fault => ({ kind: 'mistyped-mark', found: piece, place, slip })));
    sentences.push(...sentencesIn(text, place, cites));
  };

  for (const block of parseMarkdown(source).children) {
    if (block.type === 'yaml') continue;
    if (block.type !== 'paragraph') {
      addFault(block);
      continue;
    }
    let written: Written | null = null;
    let cited: string[] = [];
    for (const node of block.children) {
      if (node.type === 'textDirective' && node.name === 'cite') {
        const place = placeOf(node, file);
        const cites = citesOf(sourceOf(node, source));
        if ((cited.length > 0 ? joining : noWords).test(written?.text ?? '')) faults.push(strayCitation(cites, cited, place));
        else addSentences(written, cites);
        const unknown = Object.keys(node.attributes ?? {});
        faults.push(...unknown.map((found): Fault => ({ kind: 'unknown-attribute', found, place, allowed: ['none'] })));
        written = null;
        cited = cites;
      } else if (node.type === 'text' || isPlainColon(node)) {
        const value = node.type === 'text' ? node.value : sourceOf(node, source);
        const blank: string = written ? '' : value.slice(0, value.length - value.trimStart().length);
        written ??= { text: '', place: placeOf(node, file, blank) };
        written.text += value.slice(blank.length).replaceAll(/\r?\n/gu, ' ');
      } else addFault(node);
    }
    addSentences(written, []);
  }
  return { sentences, faults };
}

/** A stretch of a paragraph, and where its words begin. */
interface Written {
  text: string;
  readonly place: Place;
}

const noWords = /^[^\p{L}\p{N}]*$/u;
/** What stands between two citations of one sentence: nothing, a comma or “and”. */
const joining = /^[^\p{L}\p{N}]*(?:\p{Ll}+\s*)?$/u;

/** A citation without words before it: it follows another one, or begins a paragraph. */
function strayCitation(cites: readonly string[], before: readonly string[], place: Place): Fault {
  const cite = (ids: readonly string[]) => `:cite[${ids.join(', ')}]`;
  const kind = 'stray-citation';
  if (before.length === 0) return { kind, place, found: `${cite(cites)} without a sentence before it` };
  const found = `second citation of a sentence: ${cite(before)} ${cite(cites)}`;
  return { kind, place, found, allowed: [cite([...before, ...cites])] };
}

/** The last of several sentences carries the citation; those before it have none. */
function sentencesIn(text: string, place: Place, cites: readonly string[]): ParsedSentence[] {
  const ranges = splitSentences(text);
  return ranges.map(({ start, end }, index) => ({
    text: text.slice(start, end).trim(),
    cites: index === ranges.length - 1 ? [...cites] : [],
    place,
  }));
}

function citesOf(directive: string): string[] {
  return entriesOf(/\[([^\]]*)\]/u.exec(directive)?.[1] ?? '');
}
