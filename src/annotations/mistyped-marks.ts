import type { Slip } from './fault.ts';

/** A piece of a mark that stands in the text, because what the editor typed is no mark. */
export interface MistypedMark {
  /** Where the piece begins in the text. */
  readonly at: number;
  /** The piece, to the letter. */
  readonly piece: string;
  readonly slip: Slip;
}

/** What the beginning, the attributes and the ends of marks look like; a text as received can hold them too. */
const pieces =
  /[:：]\s*\p{L}+\s*[[(](?=.)|[:：](?:said|told|cite)(?=\p{L})|(?<!\p{L})(?:said|told|cite)\s*\[|\]\s*(?=\{)|\{+\s*(?:#[\w-]+|\p{L}+\s*=\s*(?:"[^"\n]*"|[^\s{}]*)|[\w-]+\/[\w-]+,?|\s)*\}*|(?<![\p{L}\p{N}&/])#[a-z][\w-]*(?:\s+\p{L}+=[^\s{}]+)*\}?|(?<!\p{L})(?:by|on|from|chain|named)=[^\s{}[\]]+|[[\]{}]/gu;
/** As long as nothing but words stands between them, so many characters between two pieces leave them one mark's. */
const nearness = 400;

/**
 * Finds pieces of marks in an account's plain text, one entry for each mark they are of. Whether they were received so is for the
 * caller to say.
 *
 * @example findMistypedMarks('It began :told [at noon]{#a on=b/c}.')[0]?.slip.problem // 'a space between :told and ['
 */
export function findMistypedMarks(text: string): MistypedMark[] {
  const groups: { start: number; end: number; closed: boolean }[] = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const last = groups.at(-1);
    const opens = /^[:：]|^(?:said|told|cite)/u.test(piece);
    const sameParagraph = last !== undefined && !text.slice(last.end, index).includes('\n\n');
    if (last && sameParagraph && !last.closed && !opens && index - last.end < nearness) last.end = index + piece.length;
    else groups.push({ start: index, end: index + piece.length, closed: false });
    const group = groups.at(-1);
    if (group && /[#=}]/u.test(piece)) group.closed = true;
  }
  return groups.map(({ start, end }) => {
    const whole = text.slice(start, end);
    return { at: start, piece: whole, slip: diagnose(whole, text.slice(0, start)) };
  });
}

/** The name of a mark that the words follow without a bracket. */
function named(opening: string): string {
  return /^(?:said|told|cite)/u.exec(opening)?.[0] ?? opening;
}

/** The commonest slips, each with the words for it; the first that fits is told. */
function diagnose(whole: string, before: string): Slip {
  const opening = /^[:：]?\s*\p{L}+/u.exec(whole)?.[0] ?? ':told';
  const name = opening.replace(/^[:：]?\s*/u, '');
  const opened = /^[:：]?\s*\p{L}+\s*\[/u.test(whole);
  const spaced = /(?:by|on|chain)=[^\s"{}]+(?:(?:\s*,\s+|\s+)(?!\p{L}+=)[\w-]+(?:\/[\w-]+)?)+/u.exec(whole)?.[0] ?? '';
  const slips: [fits: boolean, problem: string, mend: string][] = [
    [/^\p{L}+\s*\[/u.test(whole), `no colon before ${name}[`, `write :${name}[…]`],
    [/^(?:：|[:：]\s)/u.test(whole), `no plain colon right before ${name}`, `write :${name}[…]`],
    [/^:\p{L}+\s+[[(]/u.test(whole), `a space between :${name} and [`, 'take the space out'],
    [/^[:：](?:said|told|cite)\p{L}/u.test(whole), `no [ after :${named(name)}`, `write :${named(name)}[…]`],
    [/^:\p{L}+\(/u.test(whole), `( after :${name}`, `write :${name}[…]`],
    [before.endsWith(':') && opened, 'two colons', `write :${name}[…]`],
    [opened && !whole.includes(']'), `no ] after the words of :${name}[`, 'put ] where the words end, right before {'],
    [/\]\s+\{/u.test(whole) || (/^\s*\{/u.test(whole) && /\s$/u.test(before)), 'a space between ] and {', 'take the space out'],
    [spaced !== '', 'a space in a list in {…}', `write ${withoutSpaces(spaced)}, with no space`],
    [/[\w-],\s/u.test(whole), 'a space after a comma in {…}', 'write on=a/x,a/y without the space'],
    [/(?<!named)=\s*["“”]/u.test(whole), 'a quotation mark in {…}', 'take it out'],
    [/=(?:\s|\}|$)/u.test(whole), 'an attribute without a value in {…}', 'write its value right after ='],
    [/\{/u.test(whole) && !whole.includes('}'), 'no } at the end of {…', 'put } after the last attribute'],
    [!opened && /^\]/u.test(whole), 'no :said[ or :told[ before ]{', 'write it before the words, or take out a bracket too many'],
    [!whole.includes('{') && /[#=]/u.test(whole), 'attributes outside {…}', 'put them right after ], between { and }'],
    [/\{\{|\}\}|\]\]|\[\[/u.test(whole), 'a bracket too many', 'take it out'],
  ];
  const [, problem, mend] = slips.find(([fits]) => fits) ?? [
    true,
    'a piece of a mark',
    'write the mark whole, as :said[words]{#id by=speaker on=agreement/point}, or take the piece out',
  ];
  return { problem, mend: name === 'cite' ? 'write :cite[statement-id, another-id]' : mend };
}

/** A list with commas alone between its entries. */
export function withoutSpaces(list: string): string {
  return list.replaceAll(/[\s,]+/gu, ',');
}
