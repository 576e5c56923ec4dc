import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { links } from '../../links.ts';
import type { CslItem } from './csl.ts';
import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago.csl?raw';

/**
 * The styles in which a citation is written out. They hold only what a style says of a page without an author. The styles for works of
 * every kind write the same, but that of Chicago alone has 6,000 lines, which take a second to read.
 */
const citationStyles = { chicago: { name: 'Chicago', csl: chicago }, apa: { name: 'APA', csl: apa } } as const;
/** The formats in which a citation is downloaded, by the endings of their files. */
const citationFormats = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;

type CitationStyle = keyof typeof citationStyles;
export type CitationFormat = keyof typeof citationFormats;

export const citationEndings = Object.keys(citationFormats) as CitationFormat[];

for (const [style, { csl }] of Object.entries(citationStyles)) plugins.config.get('@csl').styles.add(`page-${style}`, csl);
// The key names the record. Letters of every script stay: LaTeX reads UTF-8, and in ASCII nothing would be left of Hebrew or Cyrillic.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** A record as an entry of a bibliography, in plain text. Both styles are for English prose. */
export function writeCitation(item: CslItem, style: CitationStyle): string {
  return new Cite([item]).format('bibliography', { template: `page-${style}`, lang: 'en-US', format: 'text' }).trim();
}

/** A record as an entry of a bibliography in each style, with the name of the style. */
export function citationsInStyles(item: CslItem): (readonly [name: string, text: string])[] {
  const styles = Object.keys(citationStyles) as CitationStyle[];
  return styles.map((style) => [citationStyles[style].name, writeCitation(item, style)]);
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

/** A record as BibTeX. When the plugin writes UTF-8, it does not escape the characters that TeX reads as its own. */
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
 * A record as RIS. The plugin chooses the tags, but leaves out the name of the site and cuts the id. It would also break long lines
 * within words, and readers take a break for a space, so the lines are written here. The format asks for the line ends of Windows.
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
