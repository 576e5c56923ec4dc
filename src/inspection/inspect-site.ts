import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** A built site: the text of each file by its path from the folder, with `/` between its parts. */
export interface BuiltSite {
  readonly files: ReadonlyMap<string, string>;
  /** The site's address, with the path below which it is served and a slash at the end. */
  readonly address: string;
}

/** What is wrong with a built file. */
export interface SiteFault {
  readonly file: string;
  readonly problem: string;
}

/** What one page says of itself and where it leads. */
interface PageFacts {
  title: string;
  language: string;
  description: string;
  canonical: string | null;
  /** The picture that stands for it where it is linked to. */
  image: string | null;
  robots: string;
  /** Where the page sends a reader on, if it does. */
  refresh: string | null;
  ids: string[];
  links: string[];
  /** What the page's policy would block, or ought to. */
  hazards: string[];
}

interface Page extends Readonly<PageFacts> {
  readonly file: string;
  readonly url: string;
}

/**
 * Looks over a built folder as a whole: every internal link, fragment, canonical address, redirect, feed and sitemap entry
 * leads somewhere; every page says what it is, has a title of its own and a card, and every card a page; each page is in the
 * sitemap once and linked from another; and none holds an event handler or a script that its policy does not name.
 */
export function inspectSite(site: BuiltSite): SiteFault[] {
  const pages = [...site.files]
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, html]) => readPage(file, html, site.address));
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const mapped = sitemapEntries(site);
  const listed = pages.filter(
    ({ robots, refresh, file }) => !robots.includes('noindex') && refresh === null && file !== '404.html',
  );
  const targets = new Map<string, Set<string>>();
  for (const page of pages) {
    for (const link of page.links) {
      const url = new URL(link, page.url);
      url.hash = '';
      targets.set(url.href, (targets.get(url.href) ?? new Set()).add(page.file));
    }
  }
  const titles = Map.groupBy(listed, ({ title }) => title);
  const timesMapped = Map.groupBy(mapped, (entry) => entry);

  return [
    ...pages.flatMap((page) =>
      [...describes(page), ...leads(page, site, byUrl)].map((problem) => ({ file: page.file, problem })),
    ),
    ...[...titles.values()].flatMap(([first, ...others]) =>
      others.map(({ file, title }) => ({ file, problem: `has the title of ${first?.file}: ${title}` })),
    ),
    ...listed.flatMap(({ file, url }) => {
      const count = timesMapped.get(url)?.length ?? 0;
      return count === 1 ? [] : [{ file, problem: `stands in the sitemap ${count === 0 ? 'nowhere' : `${count} times`}` }];
    }),
    ...mapped
      .filter((entry) => !byUrl.has(entry))
      .map((entry) => ({ file: 'sitemap', problem: `names ${entry}, which is not there` })),
    ...feedEntries(site).flatMap(({ file, links }) =>
      leadNowhere(links, site.address, site, byUrl).map((problem) => ({ file, problem })),
    ),
    ...cardFaults(site, pages, listed),
    ...listed
      .filter(({ file, url }) => url !== site.address && ![...(targets.get(url) ?? [])].some((from) => from !== file))
      .map(({ file }) => ({ file, problem: 'is linked from no other page' })),
  ];
}

/** Pages without a card, and cards without a page. One that stood for a page that has moved stays at its address. */
function cardFaults({ files, address }: BuiltSite, pages: readonly Page[], listed: readonly Page[]): SiteFault[] {
  const shown = new Set(pages.flatMap(({ image }) => image ?? []));
  const moved = new Set(pages.filter(({ refresh }) => refresh !== null).map(({ file }) => file));
  return [
    ...listed.filter(({ image }) => image === null).map(({ file }) => ({ file, problem: 'has no card' })),
    ...[...files.keys()]
      .filter((file) => /^cards\/.+\.png$/u.test(file) && !shown.has(new URL(file, address).href))
      .filter((file) => !moved.has(file.replace(/^cards\/(.+)\.png$/u, '$1/index.html')))
      .map((file) => ({ file, problem: 'is the card of no page' })),
  ];
}

function describes(page: Page): string[] {
  const { title, language, description, canonical, robots, refresh, url, ids } = page;
  const hidden = robots.includes('noindex');
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...(title.trim() === '' ? ['has no title'] : []),
    ...(language === '' ? ['says no language'] : []),
    ...(description.trim() === '' ? ['has no description'] : []),
    ...(canonical === null && !hidden ? ['has no canonical address'] : []),
    ...(canonical !== null && refresh === null && canonical !== url
      ? [`has the canonical address ${canonical}, not its own`]
      : []),
    ...repeated.map((id) => `has the id ${id} twice`),
    ...page.hazards,
  ];
}

function leads(page: Page, site: BuiltSite, byUrl: ReadonlyMap<string, Page>): string[] {
  const refresh = page.refresh === null ? [] : [page.refresh];
  const canonical = page.canonical === null ? [] : [page.canonical];
  const image = page.image === null ? [] : [page.image];
  const faraway = image.filter((link) => !new URL(link, page.url).href.startsWith(site.address));
  return [
    ...faraway.map((link) => `has the card ${link}, outside the site`),
    ...leadNowhere(
      [...page.links, ...refresh, ...canonical, ...image.filter((link) => !faraway.includes(link))],
      page.url,
      site,
      byUrl,
    ),
  ];
}

/** Which of some links lead nowhere: to no page or file of the site, or to a fragment that its page does not have. */
function leadNowhere(
  links: readonly string[],
  from: string,
  { files, address }: BuiltSite,
  byUrl: ReadonlyMap<string, Page>,
): string[] {
  return links.flatMap((link) => {
    const url = new URL(link, from);
    if (!url.href.startsWith(address))
      return url.origin === new URL(address).origin ? [`leads to ${link}, outside the site`] : [];
    const fragment = decodeURIComponent(url.hash.slice(1));
    // What a query asks, the page itself reads.
    url.hash = '';
    url.search = '';
    const target = byUrl.get(url.href);
    if (target) return fragment === '' || target.ids.includes(fragment) ? [] : [`leads to ${link}, where no such fragment is`];
    return files.has(url.href.slice(address.length)) ? [] : [`leads to ${link}, which is not there`];
  });
}

function readPage(file: string, html: string, address: string): Page {
  const tree = fromHtml(html);
  const url = new URL(file.replace(/(?:^|(?<=\/))index\.html$/u, ''), address).href;
  const page: PageFacts = {
    title: '',
    language: '',
    description: '',
    canonical: null,
    image: null,
    robots: '',
    refresh: null,
    ids: [],
    links: [],
    hazards: [],
  };
  visit(tree, 'element', (element) => readElement(element, page));
  return { file, url, ...page };
}

function readElement(element: Element, page: PageFacts): void {
  const { tagName, properties } = element;
  const property = (name: string) =>
    properties[name] === undefined || properties[name] === null ? '' : String(properties[name]);
  if (properties['id'] !== undefined) page.ids.push(property('id'));
  for (const name of Object.keys(properties)) if (/^on[A-Z]/u.test(name)) page.hazards.push(`holds the event handler ${name}`);
  if (properties['style'] !== undefined) page.hazards.push('holds a style attribute, which its policy blocks');
  if (tagName === 'html') page.language = property('lang');
  else if (tagName === 'title' && page.title === '') page.title = textOf(element);
  else if (tagName === 'meta') {
    if (property('name') === 'description') page.description = property('content');
    if (property('name') === 'robots') page.robots = property('content');
    if (property('property') === 'og:image') page.image = property('content');
    if (property('httpEquiv') === 'refresh') page.refresh = property('content').replace(/^\d+;\s*url=/iu, '');
  } else if (tagName === 'link') {
    if ([properties['rel']].flat().includes('canonical')) page.canonical = property('href');
    else page.links.push(property('href'));
  } else if (tagName === 'a' || tagName === 'area') {
    if (/^\s*(?:javascript|data|vbscript):/iu.test(property('href'))) page.hazards.push(`links to ${property('href')}`);
    else if (properties['href'] !== undefined) page.links.push(property('href'));
  } else if (tagName === 'img' || tagName === 'script' || tagName === 'source') {
    if (properties['src'] !== undefined) page.links.push(property('src'));
  }
}

/** The addresses that each Atom feed names. */
function feedEntries({ files }: BuiltSite): { file: string; links: string[] }[] {
  return [...files]
    .filter(([, text]) => /^<\?xml[^>]*>\s*<feed\b/u.test(text))
    .map(([file, xml]) => ({
      file,
      links: Array.from(xml.matchAll(/<link\b[^>]*\bhref="([^"]*)"|<id>([^<]*)<\/id>/gu), ([, href, id]) => href ?? id ?? ''),
    }));
}

function sitemapEntries({ files }: BuiltSite): string[] {
  return [...files]
    .filter(([file]) => /^sitemap-\d+\.xml$/u.test(file))
    .flatMap(([, xml]) => Array.from(xml.matchAll(/<loc>([^<]+)<\/loc>/gu), ([, location = '']) => location));
}
