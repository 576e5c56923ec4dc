import { readFileSync } from 'node:fs';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toString as textOf } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { brotliSize } from '../measures.ts';

/** Readable, and the same for every page. */
const style = readFileSync(new URL('floor.css', import.meta.url), 'utf8');

/** The elements that carry the text, and what of their attributes tells a reader, or a program that reads aloud, something. */
const plain: Schema = {
  tagNames: [
    ...['main', 'header', 'footer', 'nav', 'section', 'article', 'search'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'span', 'br', 'wbr', 'hr', 'pre', 'a'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'figure', 'figcaption'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['blockquote', 'q', 'cite', 'em', 'strong', 'small', 'b', 'i', 'mark', 'code', 'time', 'abbr', 'sup', 'sub', 'bdi', 'bdo'],
  ],
  attributes: {
    '*': ['id', 'lang', 'dir'],
    a: ['href'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    ol: ['start'],
    details: ['open'],
  },
  strip: ['script', 'style', 'svg', 'template', 'button', 'input', 'img'],
  clobber: [],
};

/**
 * What a page has to send whatever it looks like, in bytes after Brotli: its text in plain HTML, what its head tells browsers, search
 * engines and reference managers, and a kilobyte of style. A page that says as much can hardly be smaller.
 */
export interface Floor {
  /** The page as `plainPage` has it, without a style. */
  readonly text: number;
  /** What the head holds beyond the title: the policy, the description, tags and linked data. */
  readonly head: number;
  readonly style: number;
}

const kilobyte = 1024;

/**
 * The floor of a page.
 *
 * @param html a page of the site
 * @param targets the ids of the page to which links lead
 */
export function floorOf(html: string, targets: ReadonlySet<string>): Floor {
  const text = brotliSize(plainHtml(html, targets, plainHead));
  return { text, head: brotliSize(plainHtml(html, targets, ownHead)) - text, style: kilobyte };
}

/** All of a floor. */
export function sum({ text, head, style }: Floor): number {
  return text + head + style;
}

/**
 * The text of a page in plain HTML with less than a kilobyte of style (`floor.css`), to be drawn for comparison.
 *
 * Kept: the title, the language, every word of the body with the elements that carry it (landmarks, headings, paragraphs, lists,
 * tables, quotations, details, links), the addresses of links, headers and spans of cells, languages, dates, and ids to which a
 * link of the site leads. Quotation marks that the page's style draws from attributes become text.
 *
 * Dropped: classes, ARIA, data and all other attributes, ids to which nothing leads, `div` and `span` that hold neither
 * such an id nor, as a block, words of their own; scripts and what is hidden until they run, styles, pictures and drawn signs, form
 * fields, comments; of the head, all but the character set, the title and the width of the viewport.
 *
 * @param html a page of the site
 * @param targets the ids of the page to which links lead
 */
export function plainPage(html: string, targets: ReadonlySet<string>): string {
  return plainHtml(html, targets, (head) => [...plainHead(head), leaf('style', {}, style)]);
}

/** The character set, the title and the width of the viewport. */
function plainHead(head: Element): Element[] {
  let title = '';
  visit(head, { type: 'element', tagName: 'title' }, (element) => {
    title ||= textOf(element);
  });
  return [
    leaf('meta', { charSet: 'utf-8' }),
    leaf('meta', { name: 'viewport', content: 'width=device-width' }),
    leaf('title', {}, title),
  ];
}

/** All of a head but styles and scripts that run. */
function ownHead({ children }: Element): ElementContent[] {
  return children.filter(
    (child) =>
      child.type === 'element' &&
      child.tagName !== 'style' &&
      (child.tagName !== 'script' || child.properties['type'] === 'application/ld+json'),
  );
}

function plainHtml(html: string, targets: ReadonlySet<string>, headOf: (head: Element) => ElementContent[]): string {
  const page = fromHtml(html);
  let language = '';
  let head: ElementContent[] = [];
  let body: ElementContent[] = [];
  visit(page, 'element', (element, index, parent) => {
    const { tagName, properties } = element;
    if (tagName === 'html') language = String(properties['lang'] ?? '');
    else if (tagName === 'head') head = headOf(element);
    else if (tagName === 'body') body = element.children;
    if (properties['hidden'] !== undefined && properties['hidden'] !== null && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    simplify(element, targets);
    return undefined;
  });
  const content = sanitize({ type: 'root', children: body }, plain) as Root;
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      {
        type: 'element',
        tagName: 'html',
        properties: language === '' ? {} : { lang: language },
        children: [
          { type: 'element', tagName: 'head', properties: {}, children: head },
          { type: 'element', tagName: 'body', properties: {}, children: content.children as ElementContent[] },
        ],
      },
    ],
  };
  return unified().use(rehypeStringify).stringify(root);
}

/** The ids to which links of some pages lead, by the path of the page on which each stands. */
export function linkTargets(pages: Iterable<readonly [path: string, html: string]>): Map<string, Set<string>> {
  const targets = new Map<string, Set<string>>();
  for (const [path, html] of pages) {
    visit(fromHtml(html), { type: 'element', tagName: 'a' }, ({ properties }) => {
      const base = new URL(path, 'http://localhost');
      const { origin, pathname, hash } = new URL(String(properties['href'] ?? ''), base);
      if (hash === '' || origin !== base.origin) return;
      const ids = targets.get(pathname) ?? new Set();
      targets.set(pathname, ids.add(decodeURIComponent(hash.slice(1))));
    });
  }
  return targets;
}

/** Takes from an element its id where nothing leads to it, and what only holds a class; puts drawn quotation marks into the text. */
function simplify(element: Element, targets: ReadonlySet<string>): void {
  const { tagName, properties, children } = element;
  if (!targets.has(String(properties['id'] ?? ''))) delete properties['id'];
  for (const [name, place] of [['dataOpen', 0] as const, ['dataClose', children.length + 1] as const]) {
    const mark = properties[name];
    if (typeof mark === 'string') children.splice(place, 0, { type: 'text', value: mark });
  }
  const holds = properties['id'] !== undefined || properties['lang'] !== undefined;
  const words = tagName === 'div' && children.some((child) => child.type === 'text' && child.value.trim() !== '');
  if ((tagName === 'div' || tagName === 'span') && !holds && !words) element.tagName = 'unwrapped';
}

function leaf(tagName: string, properties: Element['properties'], text?: string): Element {
  return { type: 'element', tagName, properties, children: text === undefined ? [] : [{ type: 'text', value: text }] };
}
