import type { Place } from '../record/place.ts';
import type { SummarySentence } from '../record/subject.ts';
import type { Fault } from './fault.ts';
import { findMistypedMarks } from './mistyped-marks.ts';
import { isPlainColon, parseMarkdown, sourceOf } from './markdown.ts';
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
 * statements it rests on. A citation belongs to the one sentence before it; a sentence without one has an empty list.
 *
 * @example parseSummary('It began. :cite[a-b, c]', 'x.md').sentences // [{ text: 'It began.', cites: ['a-b', 'c'], … }]
 */
export function parseSummary(source: string, file: string): ParsedSummary {
  const sentences: ParsedSentence[] = [];
  const faults: Fault[] = [];

  for (const block of parseMarkdown(source).children) {
    if (block.type === 'yaml') continue;
    if (block.type !== 'paragraph') {
      faults.push(faultOf(block, file));
      continue;
    }
    let pending: { text: string; place: Place } | null = null;
    let cited: string[] = [];
    const flush = (cites: string[]) => {
      if (pending) {
        const { text, place } = pending;
        const mistyped = findMistypedMarks(text);
        faults.push(...mistyped.map(({ piece, ...slip }): Fault => ({ kind: 'mistyped-mark', found: piece, place, slip })));
        sentences.push(...sentencesIn(text.trim(), place, cites));
      }
      pending = null;
    };
    for (const node of block.children) {
      if (node.type === 'textDirective' && node.name === 'cite') {
        const cites = citesOf(sourceOf(node, source));
        if ((cited.length > 0 ? joining : noWords).test(pending?.text ?? '')) {
          faults.push(strayCitation(cites, cited, placeAfter(node, '', file)));
          pending = null;
        } else flush(cites);
        cited = cites;
        for (const found of Object.keys(node.attributes ?? {})) {
          faults.push({ kind: 'unknown-attribute', found, place: placeAfter(node, '', file), allowed: ['none'] });
        }
      } else if (node.type === 'text' || isPlainColon(node)) {
        const value = node.type === 'text' ? node.value : sourceOf(node, source);
        const skipped: number = pending === null ? value.length - value.trimStart().length : 0;
        pending ??= { text: '', place: placeAfter(node, value.slice(0, skipped), file) };
        pending.text += value.slice(skipped).replaceAll(/\r?\n/gu, ' ');
      } else faults.push(faultOf(node, file));
    }
    flush([]);
  }
  return { sentences, faults };
}

const noWords = /^[^\p{L}\p{N}]*$/u;
/** What stands between two citations of one sentence: nothing, a comma, “and”. */
const joining = /^[^\p{L}\p{N}]*(?:\p{Ll}+\s*)?$/u;

/** A citation that no words stand before: one directly behind another, or at the beginning of a paragraph. */
function strayCitation(cites: readonly string[], before: readonly string[], place: Place): Fault {
  const cite = `:cite[${cites.join(', ')}]`;
  const kind = 'stray-citation';
  if (before.length === 0) return { kind, place, found: `${cite} without a sentence before it` };
  const [first, both] = [`:cite[${before.join(', ')}]`, `:cite[${[...before, ...cites].join(', ')}]`];
  return { kind, place, found: `second citation of a sentence: ${first} ${cite}`, allowed: [both] };
}

/** The last of several sentences carries the citation; those before it have none. */
function sentencesIn(text: string, place: Place, cites: string[]): ParsedSentence[] {
  const ranges = splitSentences(text);
  return ranges.map(({ start, end }, index) => ({
    text: text.slice(start, end).trim(),
    cites: index === ranges.length - 1 ? cites : [],
    place,
  }));
}

function citesOf(directive: string): string[] {
  const label = /\[([^\]]*)\]/u.exec(directive)?.[1] ?? '';
  return label
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

function placeAfter(node: Node, skipped: string, file: string): Place {
  const start = node.position?.start;
  if (!start) return { type: 'unavailable', file };
  const lines = skipped.split('\n');
  const last = lines.at(-1) ?? '';
  const column = lines.length > 1 ? last.length + 1 : start.column + last.length;
  return { type: 'source', file, line: start.line + lines.length - 1, column };
}

function faultOf(node: Node, file: string): Fault {
  const directive = node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
  return {
    kind: node.type === 'html' ? 'raw-html' : directive ? 'unknown-directive' : 'unsupported-markup',
    found: directive ? node.name : node.type === 'html' ? node.value : node.type,
    place: placeAfter(node, '', file),
    allowed: directive ? [':cite[…]'] : ['sentences and :cite[…]'],
  };
}
