import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { writeCached, cacheFolder, readCached } from '../../build-cache.ts';
import { links } from '../../links.ts';
import type { CslItem } from './csl.ts';
import chicago from './styles/chicago-notes-bibliography.csl?raw';

plugins.config.get('@csl').styles.add('chicago', chicago);
// A key that names the record, and letters of every script: LaTeX reads UTF-8, and of Hebrew or Cyrillic ASCII would leave nothing.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** The styles in which a citation is written out. */
export const citationStyles = { chicago: 'Chicago', apa: 'APA' } as const;
/** The formats in which a citation is downloaded, by the ending of their files. */
export const citationFormats = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;

export type CitationStyle = keyof typeof citationStyles;
export type CitationFormat = keyof typeof citationFormats;

export const citationEndings = Object.keys(citationFormats) as CitationFormat[];

/** A record as the entry of a bibliography, in plain text. Both styles are for English prose. */
export function writeCitation(item: CslItem, style: CitationStyle): string {
  return new Cite([item]).format('bibliography', { template: style, lang: 'en-US', format: 'text' }).trim();
}

/**
 * A record as the entry of a bibliography in each style, with the style's name: as a build before wrote it, or written now. The
 * styles take a second or two to read, which a build saves in which no record has changed.
 */
export function citationsInStyles(
  item: CslItem,
  folder = cacheFolder('citations'),
  write = writeCitation,
): (readonly [name: string, text: string])[] {
  const path = join(folder, `${citationKey(item)}.json`);
  const kept = textsOf(readCached(path));
  const texts = kept ?? Object.keys(citationStyles).map((style) => write(item, style as CitationStyle));
  if (!kept) writeCached(path, JSON.stringify(texts));
  return Object.values(citationStyles).map((name, index) => [name, texts[index] ?? '']);
}

/** The texts of a kept file, or null where it is not whole. */
function textsOf(bytes: Buffer | null): string[] | null {
  try {
    return bytes && (JSON.parse(bytes.toString('utf8')) as string[]);
  } catch {
    return null;
  }
}

/** The name of a written citation: a hash of its record, of the styles and of what writes it. */
function citationKey(item: CslItem): string {
  return createHash('sha256')
    .update(JSON.stringify([item, writer()]))
    .digest('hex');
}

let knownWriter: string | null = null;

/** What decides how a record is written: Chicago's style, and the versions of the packages, which bring APA's. */
function writer(): string {
  const require = createRequire(import.meta.url);
  const versionOf = (name: string) => (require(`${name}/package.json`) as { version: string }).version;
  const versions = () => ['@citation-js/core', '@citation-js/plugin-csl', 'citeproc'].map(versionOf);
  knownWriter ??= createHash('sha256')
    .update(JSON.stringify([chicago, citationStyles, ...versions()]))
    .digest('hex');
  return knownWriter;
}

/** Where a record is downloaded, with the name of each format. */
export function citationFiles(item: CslItem): (readonly [name: string, href: string])[] {
  return citationEndings.map((ending) => [citationFormats[ending], links.citation(item.id, ending)]);
}

/** A record as a file for reference managers. */
export function exportCitation(item: CslItem, format: CitationFormat): string {
  if (format === 'json') return `${JSON.stringify([item], null, 2)}\n`;
  return format === 'bib' ? toBibtex(item) : toRis(item);
}

/** What the plugin leaves to us once it writes UTF-8: the signs that TeX reads as its own. */
function toBibtex(item: CslItem): string {
  const escaped = { ...item, title: escapeTex(item.title), note: escapeTex(item.note) };
  return `${new Cite([escaped]).format('bibtex').trim()}\n`;
}

function escapeTex(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}\u00A0]/gu, (sign) => texSigns[sign] ?? `\\${sign}`);
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\u00A0': '~',
};

/**
 * The plugin chooses the tags, but leaves the site's name out and cuts the id. The lines are written here, since it would break
 * long ones within words, and readers take a break for a space. The format asks for lines that end as on Windows.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
function toRis(item: CslItem): string {
  const [{ TY = '', ...fields } = {}] = new Cite([item]).format('ris', { format: 'object' });
  const lines = Object.entries({ ...fields, ID: item.id, T2: item['container-title'] }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  );
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
}
