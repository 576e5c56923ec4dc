import type { AtRule, ChildNode, Container, Root } from 'postcss';
import { parse } from 'postcss';

/** What a page holds that a selector may ask for: tag names, `.class`, `#id` and `[attribute]`. */
type Marks = ReadonlySet<string>;

/** A parsed style sheet, and what each of its selectors asks for. */
interface Sheet {
  readonly root: Root;
  readonly asked: ReadonlyMap<string, readonly string[]>;
  /** All that is asked for by any. */
  readonly vocabulary: Marks;
  /** What is left of it, by the part of the vocabulary that a page holds: pages of one kind mostly hold the same. */
  readonly parts: Map<string, string>;
}

/** At-rules that hold rules, and are nothing without them. */
const groups = new Set(['layer', 'media', 'supports', 'container']);

/** A page with the styles that it uses; whole ones where a script in a file may add to the page what is not there yet. */
export function withOwnStyles(html: string): string {
  if (/<script\b[^>]*\ssrc=/u.test(html)) return html;
  return html.replaceAll(/(<style\b[^>]*>)([\s\S]*?)(<\/style>)/gu, (_, open: string, css: string, close: string) => {
    return open + stylesFor(css, html) + close;
  });
}

/**
 * The part of a style sheet that can apply to a page: rules whose selectors ask only for what the page holds, and of the custom
 * properties those that they use. States such as `:target` or `:hover` count as possible.
 *
 * @param html a page that no script adds to
 */
export function stylesFor(css: string, html: string): string {
  const { root, asked, vocabulary, parts } = sheetOf(css);
  const marks = new Set(marksOf(html).intersection(vocabulary));
  const key = [...marks].sort().join(' ');
  const known = parts.get(key);
  if (known !== undefined) return known;
  const part = root.clone();
  keepApplicable(part, (selector) => (asked.get(selector) ?? []).every((mark) => marks.has(mark)));
  dropUnusedProperties(part);
  const text = part.toString();
  parts.set(key, text);
  return text;
}

const sheets = new Map<string, Sheet>();

function sheetOf(css: string): Sheet {
  const known = sheets.get(css);
  if (known) return known;
  const root = parse(css);
  const asked = new Map<string, string[]>();
  root.walkRules(({ selectors }) => {
    for (const selector of selectors) asked.set(selector, askedBy(selector));
  });
  const sheet = { root, asked, vocabulary: new Set([...asked.values()].flat()), parts: new Map() };
  sheets.set(css, sheet);
  return sheet;
}

function marksOf(html: string): Set<string> {
  const marks = new Set<string>();
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/gu)) {
    marks.add(tag);
    for (const [, name = '', value = ''] of attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/gu)) {
      marks.add(`[${name}]`);
      if (name === 'class') for (const one of value.split(/\s+/u)) marks.add(`.${one}`);
      else if (name === 'id') marks.add(`#${value}`);
    }
  }
  return marks;
}

function keepApplicable(container: Container, applies: (selector: string) => boolean): void {
  container.each((node: ChildNode) => {
    if (node.type === 'rule') {
      const kept = node.selectors.filter(applies);
      if (kept.length === 0) node.remove();
      else if (kept.length < node.selectors.length) node.selectors = kept;
    } else if (node.type === 'atrule' && groups.has(node.name) && node.nodes) {
      keepApplicable(node as AtRule & Container, applies);
      if (node.nodes.length === 0) node.remove();
    }
  });
}

/** What a selector asks for. Inside of lists of alternatives nothing is certain, so nothing there is asked for. */
function askedBy(selector: string): string[] {
  const certain = selector
    .replaceAll(/:(?:not|is|has)\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, '')
    .replaceAll(/(?<!\\)::?(?!where)[a-z-]+/gu, '');
  const named = /\.((?:\\.|[\w-])+)|#((?:\\.|[\w-])+)|\[([\w-]+)[^\]]*\]|(?<![\w\\.#:[-])([a-z][a-z0-9-]*)(?![\w(-])/gu;
  return Array.from(certain.matchAll(named), ([, name, id, attribute, tag]) => {
    if (name !== undefined) return `.${name.replaceAll('\\', '')}`;
    if (id !== undefined) return `#${id.replaceAll('\\', '')}`;
    return attribute === undefined ? (tag ?? '') : `[${attribute}]`;
  });
}

/** Takes out custom properties, and registrations of them, that nothing uses; what only they used follows. */
function dropUnusedProperties(root: Root): void {
  for (;;) {
    const used = new Set(Array.from(root.toString().matchAll(/var\(\s*(--[\w-]+)/gu), ([, name]) => name));
    let dropped = 0;
    root.walkDecls(/^--/u, (declaration) => {
      if (used.has(declaration.prop)) return;
      const { parent } = declaration;
      declaration.remove();
      dropped += 1;
      removeEmpty(parent as Container | undefined);
    });
    root.walkAtRules('property', (rule) => {
      if (used.has(rule.params)) return;
      rule.remove();
      dropped += 1;
    });
    if (dropped === 0) return;
  }
}

function removeEmpty(container: Container | undefined): void {
  if (!container || container.type === 'root' || container.nodes?.length) return;
  const { parent } = container;
  container.remove();
  removeEmpty(parent as Container | undefined);
}
