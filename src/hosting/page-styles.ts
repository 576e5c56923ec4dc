import type { AtRule, ChildNode, Container, Root } from 'postcss';
import { parse } from 'postcss';
import readSelectors from 'postcss-selector-parser';
import readValue from 'postcss-value-parser';
import { shortenNames, withClassNames } from './short-names.ts';

/** What a page holds that a selector may ask for: tag names, `.class`, `#id`, `[attribute]` and `[attribute=value]`. */
type Marks = ReadonlySet<string>;

/** A parsed style sheet, and what each of its selectors asks for. */
interface Sheet {
  readonly root: Root;
  readonly asked: ReadonlyMap<string, readonly string[]>;
  /** All that is asked for by any. */
  readonly vocabulary: Marks;
  /** What is left of it, by the part of the vocabulary that a page holds: pages of one kind mostly hold the same. */
  readonly parts: Map<string, Part>;
}

/** What of a style sheet can apply to a page. */
interface Part {
  readonly css: string;
  /** The same with short names, and the new name of each class in it. */
  readonly short: string;
  readonly classes: ReadonlyMap<string, string>;
}

/** At-rules that hold rules, and are nothing without them. */
const groups = new Set(['layer', 'media', 'supports', 'container']);

/**
 * A page with the styles that it uses, in one element, so that its policy needs one hash, and with short names for their classes.
 *
 * @param scripts the site's scripts in files, which may add to a page that has one whatever they name
 * @throws Error where two style sheets of a page have classes, whose short names would be mistaken for each other
 */
export function withOwnStyles(html: string, scripts = ''): string {
  const added = /<script\b[^>]*\ssrc=/u.test(html) ? scripts : '';
  const element = /<style\b[^>]*>([\s\S]*?)<\/style>/gu;
  const parts = Array.from(html.matchAll(element), ([, css = '']) => partFor(css, html, added));
  const [named, other] = parts.filter(({ classes }) => classes.size > 0);
  if (other) throw new Error('Two style sheets of a page have classes. Import the one from the other: src/styles/global.css.');
  let left = parts.length;
  const styled = html.replaceAll(element, () => {
    left -= 1;
    return left === 0 ? `<style>${parts.map(({ short }) => short).join('')}</style>` : '';
  });
  return named ? withClassNames(styled, named.classes) : styled;
}

/**
 * The part of a style sheet that can apply to a page: rules whose selectors ask only for what the page holds, and of the custom
 * properties those that they use. States such as `:target` or `:hover` count as possible.
 *
 * @param html the page
 * @param script what may add to it
 */
export function stylesFor(css: string, html: string, script = ''): string {
  return partFor(css, html, script).css;
}

function partFor(css: string, html: string, script: string): Part {
  const { root, asked, vocabulary, parts } = sheetOf(css);
  const named = marksNamed(script);
  const present = marksOf(html);
  const marks = new Set([...vocabulary].filter((mark) => present.has(mark) || named.has(mark.replace(/=.*/u, ']'))));
  const key = `${script === ''} ${[...marks].sort().join(' ')}`;
  const known = parts.get(key);
  if (known !== undefined) return known;
  const left = root.clone();
  left.walkComments((comment) => {
    comment.remove();
  });
  keepApplicable(left, (selector) => (asked.get(selector) ?? []).every((mark) => marks.has(mark)));
  settleProperties(left);
  dropUnusedProperties(left);
  dropUnusedPages(left);
  const text = left.toString();
  // A script that adds to the page names classes as they were written.
  const kept = new Set([...vocabulary].filter((mark) => mark.startsWith('.') && named.has(mark)).map((mark) => mark.slice(1)));
  const classes = shortenNames(left, kept);
  const part = { css: text, short: left.toString(), classes };
  parts.set(key, part);
  return part;
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
      marks.add(`[${name}]`).add(`[${name}=${value}]`);
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

/**
 * What a selector asks for. Of states, and of lists of alternatives, nothing is certain, so nothing there is asked for. No page is
 * inside of a host.
 */
function askedBy(selector: string): string[] {
  const asked: string[] = [];
  readSelectors((root) => {
    root.walk((node) => {
      if (node.type === 'pseudo' && node.value === ':host') asked.push(node.value);
      if (node.type === 'pseudo' && !(node.value === ':where' && node.length === 1)) node.removeAll();
    });
    root.walkTags(({ value }) => void asked.push(value));
    root.walkClasses(({ value }) => void asked.push(`.${value}`));
    root.walkIds(({ value }) => void asked.push(`#${value}`));
    root.walkAttributes(({ attribute, operator, value }) => {
      asked.push(operator === '=' ? `[${attribute}=${value}]` : `[${attribute}]`);
    });
  }).processSync(selector);
  return asked;
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

/** Takes out the named kinds of printed pages to which nothing belongs. */
function dropUnusedPages(root: Root): void {
  const used = new Set<string>();
  root.walkDecls('page', ({ value }) => void used.add(value));
  root.walkAtRules('page', (rule) => {
    if (/^[a-z]/u.test(rule.params) && !used.has(rule.params)) rule.remove();
  });
}

function removeEmpty(container: Container | undefined): void {
  if (!container || container.type === 'root' || container.nodes?.length) return;
  const { parent } = container;
  container.remove();
  removeEmpty(parent as Container | undefined);
}
