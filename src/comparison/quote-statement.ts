import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { cutText } from './cut-text.ts';
import { isolate, languageAttributes } from './language.ts';
import { withinMarks } from './quotation-marks.ts';
import type { ReportedStatement } from './cite.ts';
import { placeWords, voiceWords } from './wording.ts';

/**
 * A statement to copy, as HTML: its words, whole and to the letter; below them its speakers, account, paragraph and speech type, and
 * the address. The text without the tags is the plain text to copy, in two lines, so that the two cannot differ.
 *
 * The quotation marks stand in the text, because a program into which `<q>` is pasted may add others. The attribution stands outside
 * the quotation, as HTML requires.
 *
 * @param address the address of the statement's own page
 * @param context the address of its passage in the account
 * @see https://html.spec.whatwg.org/multipage/grouping-content.html#the-blockquote-element
 */
export function quoteStatement(reported: ReportedStatement, { address, context }: { address: string; context: string }): string {
  const { statement, account } = reported;
  const { pieces, cutBefore, cutAfter } = cutText(statement);
  const words = pieces.map(({ open, text, close }) => `${open ?? ''}${text}${close ?? ''}`).join('');
  // If several hands passed a claim on, all of them are named.
  const hands = statement.chain.length > 1 ? ` (${[account.name, ...statement.chain].join(' ← ')})` : '';
  const quotation = element(
    'blockquote',
    { cite: context, ...languageAttributes(statement.language) },
    element('p', {}, `${cutBefore ? '[…] ' : ''}${words}${cutAfter ? ' […]' : ''}`),
  );
  const attribution = element(
    'p',
    {},
    `— ${voiceWords(reported)}, “`,
    element('cite', { ...languageAttributes(account.language) }, isolate(withinMarks(account.title))),
    `”, ${placeWords(statement)}${hands}: `,
    element('a', { href: address }, address),
  );
  return html.stringify({ type: 'root', children: [quotation, { type: 'text', value: '\n' }, attribution] });
}

const html = unified().use(rehypeStringify).freeze();

function element(tagName: string, properties: Element['properties'], ...children: (ElementContent | string)[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
