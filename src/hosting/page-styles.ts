import type { AtRule, ChildNode, Container, Root } from 'postcss';
import { parse } from 'postcss';
import readValue from 'postcss-value-parser';

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

/**
 * A page with the styles that it uses, in one element, so that its policy needs one hash.
 *
 * @param scripts the site's scripts in files, which may add to a page that has one whatever they name
 */
export function withOwnStyles(html: string, scripts = ''): string {
  const added = /<script\b[^>]*\ssrc=/u.test(html) ? scripts : '';
  const element = /<style\b[^>]*>([\s\S]*?)<\/style>/gu;
  const styles = Array.from(html.matchAll(element), ([, css = '']) => stylesFor(css, html, added));
  let left = styles.length;
  return html.replaceAll(element, () => {
    left -= 1;
    return left === 0 ? `<style>${styles.join('')}</style>` : '';
  });
}

/**
 * The part of a style sheet that can apply to a page: rules whose selectors ask only for what the page holds, and of the custom
 * properties those that they use. States such as `:target` or `:hover` count as possible.
 *
 * @param html the page
 * @param script what may add to it
 */
export function stylesFor(css: string, html: string, script = ''): string {
  const { root, asked, vocabulary, parts } = sheetOf(css);
  const marks = new Set(marksOf(html).union(marksNamed(script)).intersection(vocabulary));
  const key = [...marks].sort().join(' ');
  const known = parts.get(key);
  if (known !== undefined) return known;
  const part = root.clone();
  keepApplicable(part, (selector) => (asked.get(selector) ?? []).every((mark) => marks.has(mark)));
  settleProperties(part);
  dropUnusedProperties(part);
  const text = part.toString();
  parts.set(key, text);
  return text;
}

/** The sheets that were used last, the latest last: one is on every page, and one beside it on each page alone. */
const sheets = new Map<string, Sheet>();
const mostSheets = 8;

function sheetOf(css: string): Sheet {
  const sheet = sheets.get(css) ?? readSheet(css);
  sheets.delete(css);
  sheets.set(css, sheet);
  const [oldest = ''] = sheets.keys();
  if (sheets.size > mostSheets) sheets.delete(oldest);
  return sheet;
}

function readSheet(css: string): Sheet {
  const root = parse(css);
  const asked = new Map<string, string[]>();
  root.walkRules(({ selectors }) => {
    for (const selector of selectors) asked.set(selector, askedBy(selector));
  });
  return { root, asked, vocabulary: new Set([...asked.values()].flat()), parts: new Map() };
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

/** Each name and each word in quotation marks counts as whatever it may come to be. */
function marksNamed(script: string): Set<string> {
  const words = new Set([...script.split(/[\s"'`]+/u), ...(script.match(/[\w-]+/gu) ?? [])]);
  return new Set(Array.from(words, (word) => [word, `.${word}`, `#${word}`, `[${word}]`, `[data-${word.toLowerCase()}]`]).flat());
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

/**
 * Writes the value of a custom property where it is used, if on this page it can only be one: none, where nothing sets it, or the
 * initial value with which it is settled, where nothing sets another. Utilities use many such properties, so that they can be
 * combined; few are.
 *
 * @see https://drafts.css-houdini.org/css-properties-values-api-1/#at-property-rule
 */
function settleProperties(root: Root): void {
  const settled = new Map<string, string>();
  for (const [, name = ''] of root.toString().matchAll(/var\(\s*(--[\w-]+)/gu)) settled.set(name, 'initial');
  root.walkAtRules('property', (rule) => {
    const initial = rule.nodes?.find((node) => node.type === 'decl' && node.prop === 'initial-value');
    settled.set(rule.params, initial?.type === 'decl' ? initial.value : 'initial');
  });
  root.walkDecls(/^--/u, ({ prop, value }) => {
    if (value !== settled.get(prop)) settled.delete(prop);
  });
  if (settled.size === 0) return;
  root.walkDecls((declaration) => {
    declaration.value = withSettled(declaration.value, settled).trim();
  });
}

/** A value with uses of some custom properties replaced: by what they are, or by what else it names where they are `initial`. */
function withSettled(value: string, settled: ReadonlyMap<string, string>): string {
  if (!value.includes('var(')) return value;
  return readValue.stringify(readValue(value).nodes, (node) => {
    if (node.type !== 'function' || node.value !== 'var') return undefined;
    const [name, comma, ...fallback] = node.nodes;
    const known = settled.get(name?.value ?? '');
    if (known === undefined || (known === 'initial' && !comma)) return undefined;
    return known === 'initial' ? withSettled(readValue.stringify(fallback), settled).trim() : known;
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
