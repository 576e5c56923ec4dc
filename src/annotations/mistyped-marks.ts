import type { Slip } from './fault.ts';

/** A piece of a mark that stands in the text because what the editor typed is no mark. */
export interface MistypedMark {
  /** Where the piece begins in the text. */
  readonly at: number;
  /** The piece, to the letter. */
  readonly piece: string;
  readonly slip: Slip;
}

/** What pieces of marks look like. A text as received can hold them too. */
const pieces = new RegExp(
  [
    // The beginning of a mark.
    /[:：]\s*\p{L}+\s*[[(](?=.)/u,
    /[:：](?:said|told|cite)(?=\p{L})/u,
    /(?<!\p{L})(?:said|told|cite)\s*\[/u,
    // The end of its words.
    /\]\s*(?=\{)/u,
    // Its attributes, in braces or without them.
    /\{(?:#[\w-]+|\p{L}+\s*=\s*(?:"[^"\n]*"|[^\s{}]*)|[\w-]+\/[\w-]+,?|\s)*\}*/u,
    /(?<![\p{L}\p{N}&/])#[a-z][\w-]*(?:\s+\p{L}+=[^\s{}]+)*\}?/u,
    /(?<!\p{L})(?:by|on|from|chain|named)=[^\s{}[\]]+/u,
    // A bracket by itself.
    /[[\]{}]/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
/** Pieces with fewer characters than this between them can belong to one mark. */
const nearness = 400;

/**
 * Finds pieces of marks in an account’s plain text, one entry for each mark they belong to. The caller decides whether they were
 * received so.
 *
 * @example findMistypedMarks('It began :told [at noon]{#a on=b/c}.')[0]?.slip.problem // 'a space between :told and ['
 */
export function findMistypedMarks(text: string): MistypedMark[] {
  const groups: { start: number; end: number; isClosed: boolean }[] = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const last = groups.at(-1);
    const between = text.slice(last?.end, index);
    const opens = /^[:：]|^(?:said|told|cite)/u.test(piece);
    const found = { end: index + piece.length, isClosed: /[#=}]/u.test(piece) };
    if (last && !last.isClosed && !opens && between.length < nearness && !between.includes('\n\n')) Object.assign(last, found);
    else groups.push({ start: index, ...found });
  }
  return groups.map(({ start, end }) => {
    const piece = text.slice(start, end);
    return { at: start, piece, slip: diagnose(piece, text.slice(0, start)) };
  });
}

/** Tells the commonest slips apart. The first that fits is reported. */
function diagnose(piece: string, before: string): Slip {
  const name = /^[:：]?\s*(\p{L}+)/u.exec(piece)?.[1];
  const joined = /^[:：](said|told|cite)\p{L}/u.exec(piece)?.[1];
  const opened = /^:\p{L}+\[/u.test(piece);
  const spaced = /(?:by|on|chain)=[^\s"{}]+(?:\s+(?!\p{L}+=)\w[\w/,-]*)+/u.exec(piece)?.[0] ?? '';
  const slips: [fits: boolean, problem: string, mend: string][] = [
    [/^\p{L}+\s*\[/u.test(piece), `no colon before ${name}[`, `write :${name}[…]`],
    [/^(?:：|:\s)/u.test(piece), `no plain colon right before ${name}`, `write :${name}[…]`],
    [/^:\p{L}+\s+[[(]/u.test(piece), `a space between :${name} and [`, 'take the space out'],
    [joined !== undefined, `no [ after :${joined}`, `write :${joined}[…]`],
    [/^:\p{L}+\(/u.test(piece), `( after :${name}`, `write :${name}[…]`],
    [before.endsWith(':') && opened, 'two colons', `write :${name}[…]`],
    [opened && !piece.includes(']'), `no ] after the words of :${name}[`, 'put ] where the words end, right before {'],
    [/\]\s+\{/u.test(piece) || (/^\{/u.test(piece) && /\s$/u.test(before)), 'a space between ] and {', 'take the space out'],
    [spaced !== '', 'a space in a list in {…}', `write ${withoutSpaces(spaced)}, with no space`],
    [/[\w-],\s/u.test(piece), 'a space after a comma in {…}', 'write on=a/x,a/y without the space'],
    [/(?<!named)=\s*["“”]/u.test(piece), 'a quotation mark in {…}', 'take it out'],
    [/=(?:\s|\}|$)/u.test(piece), 'an attribute without a value in {…}', 'write its value right after ='],
    [/\{/u.test(piece) && !piece.includes('}'), 'no } at the end of {…', 'put } after the last attribute'],
    [/^\]/u.test(piece), 'no :said[ or :told[ before ]{', 'write it before the words, or take out a bracket too many'],
    [!piece.includes('{') && /[#=]/u.test(piece), 'attributes outside {…}', 'put them right after ], between { and }'],
    [/\{\{|\}\}|\]\]|\[\[/u.test(piece), 'a bracket too many', 'take it out'],
    [
      true,
      'a piece of a mark',
      'write the mark whole, as :said[words]{#id by=speaker on=agreement/point}, or take the piece out',
    ],
  ];
  const [, problem = '', mend = ''] = slips.find(([fits]) => fits) ?? [];
  return { problem, mend: name === 'cite' ? 'write :cite[statement-id, another-id]' : mend };
}

/** A list with commas alone between its entries. */
export function withoutSpaces(list: string): string {
  return list.replaceAll(/[\s,]+/gu, ',');
}
