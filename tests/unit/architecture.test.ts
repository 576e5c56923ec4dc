import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { sourcesOf } from '../sources.ts';

/** Each part of `src/`, and the other parts that it may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  record: [],
  'without-trace': [],
  'site-address': ['without-trace'],
  'chosen-briefing': ['without-trace'],
  hosting: [],
  inspection: [],
  styles: [],
  annotations: ['record'],
  diagnostics: ['record'],
  comparison: ['record'],
  cards: ['comparison', 'record'],
  links: ['record'],
  search: [],
  archive: ['record', 'without-trace'],
  markdown: ['annotations', 'record'],
  'content-address': ['annotations', 'chosen-briefing', 'record', 'site-address'],
  evidence: ['annotations', 'diagnostics', 'record'],
  importing: ['annotations'],
  corrections: ['annotations', 'diagnostics', 'evidence', 'loaders', 'record'],
  loaders: ['annotations', 'chosen-briefing', 'diagnostics', 'evidence', 'record', 'without-trace'],
  'content.config': ['loaders', 'record'],
  exports: ['chosen-briefing', 'comparison', 'links', 'record', 'search'],
  components: ['cards', 'comparison', 'diagnostics', 'links', 'record', 'styles'],
  layouts: ['archive', 'cards', 'comparison', 'components', 'exports', 'links', 'record', 'styles'],
  pages: [
    'archive',
    'cards',
    'comparison',
    'components',
    'diagnostics',
    'exports',
    'layouts',
    'links',
    'markdown',
    'record',
    'search',
    'styles',
  ],
  commands: [
    'annotations',
    'cards',
    'chosen-briefing',
    'comparison',
    'content-address',
    'corrections',
    'diagnostics',
    'evidence',
    'exports',
    'hosting',
    'importing',
    'inspection',
    'loaders',
    'record',
  ],
};
const partOf = (path: string) => path.split('/')[0]?.replace(/\.ts$/u, '') ?? '';

/** What each file imports, including types: our files by their paths from `src/`, and packages by their names. */
const imports = sourcesOf(/\.(?:ts|astro)$/u).flatMap(({ path, text }) =>
  Array.from(text.matchAll(/^(?:import|export)\b[^'"`;(]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu), (found) => {
    const name = found[1] ?? found[2] ?? '';
    return { path, name: name.startsWith('.') ? posix.join(posix.dirname(path), name) : name, ours: name.startsWith('.') };
  }),
);
const named = imports.map(({ path, name }) => `${path} imports ${name}`);

test('reads what files import: values and types, in code and in components, over one line or several', () => {
  expect(named).toContain('annotations/fault.ts imports record/place.ts');
  expect(named).toContain('components/statement/Words.astro imports comparison/cut-text.ts');
  expect(named).toContain('record/id.ts imports astro/zod');
});

test('every part of the source stands in the table', () => {
  const parts = new Set(sourcesOf(/\.(?:ts|astro|css)$/u).map(({ path }) => partOf(path)));
  expect([...parts].filter((part) => !(part in mayImport))).toEqual([]);
});

test.each(Object.entries(mayImport))('%s imports only %j of our parts', (part, allowed) => {
  const foreign = imports.filter(
    ({ path, name, ours }) => ours && partOf(path) === part && partOf(name) !== part && !allowed.includes(partOf(name)),
  );
  expect(foreign.map(({ path, name }) => `${path} imports ${name}`)).toEqual([]);
});

test('nothing is imported from outside src', () => {
  expect(named.filter((line) => line.includes(' imports ..'))).toEqual([]);
});

test('only the archive and its configuration know the store of content', () => {
  expect(imports.filter(({ name }) => name === 'astro:content').map(({ path }) => path)).toEqual([
    'archive.ts',
    'content.config.ts',
  ]);
});

test('the parts that parse, judge and compare do not import Astro', () => {
  const pure = ['annotations', 'diagnostics', 'evidence', 'comparison', 'cards', 'markdown', 'inspection'];
  const astro = imports.filter(({ path, name }) => pure.includes(partOf(path)) && /^astro(?:[:/]|$)/u.test(name));
  expect(astro.map(({ path, name }) => `${path} imports ${name}`)).toEqual([]);
});

test('no file imports itself, directly or through others', () => {
  const targets = Map.groupBy(
    imports.filter(({ ours }) => ours),
    ({ path }) => path,
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    else if (!done.has(path)) {
      for (const { name } of targets.get(path) ?? []) visit(name, [...way, path]);
      done.add(path);
    }
  };
  for (const path of targets.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

test('no two parts import each other, directly or through others', () => {
  const above = new Map<string, Set<string>>();
  const reach = (part: string): Set<string> => {
    const known = above.get(part);
    if (known) return known;
    const reached = new Set<string>();
    above.set(part, reached);
    for (const next of mayImport[part] ?? []) for (const other of [next, ...reach(next)]) reached.add(other);
    return reached;
  };
  expect(Object.keys(mayImport).filter((part) => reach(part).has(part))).toEqual([]);
});
