import type { AtRule, Root } from 'postcss';
import readSelectors from 'postcss-selector-parser';
import readValue from 'postcss-value-parser';

/**
 * Gives the classes and the custom properties of a style sheet the shortest names, in the order in which they appear, and its
 * layers none. A name that tells who maintains the styles what it is for is sent with every page, and tells its reader nothing.
 *
 * @param root the sheet, which is changed
 * @param kept classes that keep their names
 * @returns the name of each class, by the one that it had
 */
export function shortenNames(root: Root, kept: ReadonlySet<string>): Map<string, string> {
  const [classes, properties] = [new Map<string, string>(), new Map<string, string>()];
  const nameClass = namer(classes, kept);
  const nameProperty = namer(properties);
  const classNames = readSelectors((selectors) =>
    selectors.walkClasses((node) => {
      node.value = nameClass(node.value);
    }),
  );
  root.walkRules((rule) => {
    rule.selector = classNames.processSync(rule.selector);
  });
  root.walkAtRules('property', (rule) => {
    rule.params = `--${nameProperty(rule.params)}`;
  });
  root.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--')) declaration.prop = `--${nameProperty(declaration.prop)}`;
    if (!declaration.value.includes('--')) return;
    const value = readValue(declaration.value);
    value.walk((node) => {
      if (node.type === 'word' && node.value.startsWith('--')) node.value = `--${nameProperty(node.value)}`;
    });
    declaration.value = value.toString();
  });
  dropLayerNames(root);
  return classes;
}

/** A layer that is written in one place has its rank from there, whatever its name; one that is named elsewhere has it from both. */
function dropLayerNames(root: Root): void {
  const layers = new Map<string, AtRule[]>();
  root.walkAtRules('layer', (layer) => {
    for (const name of layer.params.split(/\s*,\s*/u)) layers.set(name, [...(layers.get(name) ?? []), layer]);
  });
  for (const [layer, ...others] of layers.values())
    if (layer?.nodes && others.length === 0) Object.assign(layer, { params: '', raws: { ...layer.raws, afterName: '' } });
}

/**
 * Markup with other names for its classes. Classes without one go: no style asks for them.
 *
 * @param html a page, or a part of one
 * @param names the new name of each class that stays
 */
export function withClassNames(html: string, names: ReadonlyMap<string, string>): string {
  return html.replaceAll(/<[a-z][a-z0-9-]*(?:\s+[^\s=>]+(?:="[^"]*")?)+\s*\/?>/gu, (tag) =>
    tag.replace(/\s+class="([^"]*)"/u, (_, value: string) => {
      const short = value.split(/\s+/u).flatMap((name) => names.get(name) ?? []);
      return short.length === 0 ? '' : ` class="${short.join(' ')}"`;
    }),
  );
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** What gives each name the next short one, and notes it; one that is kept stands for itself alone. */
function namer(names: Map<string, string>, kept: ReadonlySet<string> = new Set()): (name: string) => string {
  let count = 0;
  const next = (): string => {
    count += 1;
    let short = '';
    for (let left = count; left > 0; left = Math.floor((left - 1) / letters.length)) {
      short = (letters[(left - 1) % letters.length] ?? '') + short;
    }
    return kept.has(short) ? next() : short;
  };
  return (name) => {
    const short = names.get(name) ?? (kept.has(name) ? name : next());
    names.set(name, short);
    return short;
  };
}
