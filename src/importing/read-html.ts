import { Readability } from '@mozilla/readability';
import { fromHtml } from 'hast-util-from-html';
import { parseHTML } from 'linkedom';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Block, BlockKind, Extract, Run } from './block.ts';
import { textOf, trimmed } from './block.ts';
import { Unusable } from './decode.ts';

/** Elements whose characters are no text of the page. */
const silent = new Set('HEAD TITLE SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH SELECT TEXTAREA OBJECT'.split(' '));
/** Elements that do not end a block of text. */
const inline = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT ' +
    'U VAR WBR'
  ).split(' '),
);
/** What a block is in an element. */
const kinds = byElement<BlockKind>({
  heading: 'H1 H2 H3 H4 H5 H6',
  'list item': 'LI DT DD',
  'table row': 'TR',
  caption: 'FIGCAPTION CAPTION',
  'preformatted text': 'PRE',
  note: 'ASIDE',
  'block quotation': 'BLOCKQUOTE',
});
/** What no account can hold. */
const lost = byElement({
  picture: 'IMG PICTURE',
  video: 'VIDEO',
  recording: 'AUDIO',
  'embedded page': 'IFRAME',
  'table, row by row': 'TABLE',
  'embedded object': 'OBJECT',
  drawing: 'SVG',
  formula: 'MATH',
});
const emphasis = byElement<Run['style']>({ emphasis: 'EM I', strong: 'STRONG B' });
/** The cells of a row of a table. They stand in one line. */
const cells = new Set(['TD', 'TH']);
/** The attribute that holds the number of the block to which a text belongs, so that it is known again in what the extractor keeps. */
const numberAttribute = 'data-block';
/** A page with one article has fewer elements, and an extractor takes seconds for more. */
const elementLimit = 50_000;

interface NumberedBlock {
  readonly number: number;
  readonly kind: BlockKind;
  readonly runs: Run[];
}

/**
 * Reads all blocks of a web page, and tells which of them are the article, as Mozilla's Readability finds it.
 *
 * @throws {Unusable} if the page has no text, or so many elements that it is no article
 * @see https://github.com/mozilla/readability
 */
export function readHtml(source: string): Extract {
  const { document } = parseHTML(wellFormed(source));
  if (document.querySelectorAll('*').length > elementLimit) {
    throw new Unusable(`page of more than ${elementLimit} elements`, 'a page with one article');
  }
  const collector = new Collector(document);
  collector.visit(document.body, 'paragraph', 'plain');
  const { blocks } = collector;
  if (blocks.length === 0) throw new Unusable('page without text', 'a page with an article');
  const language = document.documentElement.getAttribute('lang')?.trim() || null;
  const address = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  // The extractor takes out of the document itself what it leaves out.
  const article = new Readability(document, { charThreshold: 0 }).parse();
  const kept = article?.content ? numbersIn(article.content) : new Set(blocks.map(({ number }) => number));
  const read = blocks.flatMap(({ kind, runs, number }) => trimmed({ kind, runs, isArticle: kept.has(number) }) ?? []);
  return {
    blocks: withHeadline(read, article?.title ?? ''),
    language,
    address: /^https?:\/\//u.test(address) ? address : null,
    publisher: article?.siteName?.trim() || null,
    published: /^\d{4}-\d{2}-\d{2}(?=T|$)/u.exec(article?.publishedTime ?? '')?.[0] ?? null,
    losses: collector.losses(),
  };
}

/** A page as a browser understands it, even if elements are open, doubled or missing in its source. */
function wellFormed(source: string): string {
  return unified().use(rehypeStringify).stringify(fromHtml(source));
}

/** Reads the blocks of a page, and wraps each text in an element with the number of its block. */
class Collector {
  readonly blocks: NumberedBlock[] = [];
  /** How often each loss was met. */
  private readonly found = new Map<string, number>();
  private readonly document: Document;
  private open: NumberedBlock | null = null;
  /** Line breaks since the last text. One is a space, and two or more part paragraphs. */
  private breaks = 0;

  constructor(document: Document) {
    this.document = document;
  }

  /** What the page holds and no account can. */
  losses(): string[] {
    return [...this.found].map(([loss, count]) => (count === 1 ? loss : `${loss}, ${count} times`));
  }

  visit(element: Element, kind: BlockKind, style: Run['style']): void {
    for (const node of [...element.childNodes]) {
      if (node.nodeType === node.TEXT_NODE) this.addText(node, kind, style);
      else if (node.nodeType === node.ELEMENT_NODE) this.visitElement(node as Element, kind, style);
    }
  }

  private visitElement(element: Element, kind: BlockKind, style: Run['style']): void {
    const name = element.tagName.toUpperCase();
    const loss = lost.get(name);
    if (loss) this.found.set(loss, (this.found.get(loss) ?? 0) + 1);
    if (silent.has(name) || element.hasAttribute('hidden')) return;
    if (name === 'BR') this.breaks += 1;
    else if (cells.has(name)) {
      if (this.open) this.addRun(this.open, ' ', style);
      this.visit(element, kind, style);
    } else if (name === 'Q') this.visitQuotation(element, kind, style);
    else if (inline.has(name)) this.visit(element, kind, emphasis.get(name) ?? style);
    else {
      this.open = null;
      this.visit(element, kinds.get(name) ?? kind, style);
      this.open = null;
    }
  }

  /** A browser shows quotation marks around this element that are not in the page. Straight ones are written, and the loss is reported. */
  private visitQuotation(element: Element, kind: BlockKind, style: Run['style']): void {
    const loss = 'shape of quotation marks that browsers add, written as " and "';
    this.found.set(loss, (this.found.get(loss) ?? 0) + 1);
    element.prepend(this.document.createTextNode('"'));
    element.append(this.document.createTextNode('"'));
    this.visit(element, kind, style);
  }

  private addText(node: ChildNode, kind: BlockKind, style: Run['style']): void {
    const text = (node.textContent ?? '').replaceAll(/[\t\n\f\r ]+/gu, ' ');
    if (text.trim() === '') {
      if (this.open && text !== '') this.addRun(this.open, ' ', style);
      return;
    }
    if (this.breaks > 1) this.open = null;
    else if (this.breaks === 1 && this.open) this.addRun(this.open, ' ', style);
    this.breaks = 0;
    if (!this.open) {
      this.open = { number: this.blocks.length, kind, runs: [] };
      this.blocks.push(this.open);
    }
    this.addRun(this.open, text, style);
    const mark = this.document.createElement('span');
    mark.setAttribute(numberAttribute, String(this.open.number));
    node.replaceWith(mark);
    mark.append(node);
  }

  /** Adds characters to a block. White space at the end of a run and the beginning of the next becomes one space. */
  private addRun({ runs }: NumberedBlock, text: string, style: Run['style']): void {
    const last = runs.at(-1);
    const added = (last === undefined || last.text.endsWith(' ')) && text.startsWith(' ') ? text.slice(1) : text;
    if (added === '') return;
    if (last?.style === style) runs.splice(-1, 1, { text: last.text + added, style });
    else runs.push({ text: added, style });
  }
}

/** The numbers of the blocks that have some of their text in a part of a page. */
function numbersIn(html: string): Set<number> {
  return new Set(Array.from(html.matchAll(new RegExp(`\\b${numberAttribute}="(\\d+)"`, 'gu')), ([, number]) => Number(number)));
}

/** The blocks with one as the headline: the heading that the title of the page holds, else the first heading. */
function withHeadline(blocks: readonly Block[], title: string): Block[] {
  const isTitle = (block: Block) => block.kind === 'heading' && title !== '' && isSame(textOf(block), title);
  const named = blocks.findIndex(isTitle);
  const heading = blocks.findIndex(({ kind }) => kind === 'heading');
  const article = blocks.findIndex(({ isArticle }) => isArticle);
  const headline = [named, heading, article].find((index) => index !== -1) ?? 0;
  return blocks.map((block, index): Block => {
    if (index === headline) return { ...block, kind: 'headline', isArticle: true };
    return index < headline ? { ...block, isArticle: false } : block;
  });
}

/** Whether a heading says the same as a title, which may add the name of the publisher. */
function isSame(heading: string, title: string): boolean {
  const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return letters(title).startsWith(letters(heading)) || letters(heading).startsWith(letters(title));
}

/** A table of values with the names of their elements, turned around: the value of each element. */
function byElement<Value extends string>(names: Readonly<Partial<Record<Value, string>>>): ReadonlyMap<string, Value> {
  const entries = Object.entries(names) as [Value, string][];
  return new Map(entries.flatMap(([value, elements]) => elements.split(' ').map((name) => [name, value] as const)));
}
