import { parseHTML } from 'linkedom';

/** A built site. */
export interface BuiltSite {
  /** The text of each file by its path from the folder, with `/` between its parts. */
  readonly files: ReadonlyMap<string, string>;
  /** The address of the site, with the path below which it is served and a slash at the end. */
  readonly address: string;
}

/** What is wrong with a built file. */
interface SiteFault {
  readonly file: string;
  readonly problem: string;
}

/** What a page says of itself and where it leads. */
interface Page {
  readonly file: string;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly description: string;
  readonly canonical: string | null;
  /** The card that stands for the page wherever it is linked to. */
  readonly image: string | null;
  readonly robots: string;
  /** Where the page sends a reader on, if it does. */
  readonly refresh: string | null;
  readonly ids: readonly string[];
  readonly links: readonly string[];
  /** What the policy of the page blocks, or should block. */
  readonly hazards: readonly string[];
}

/**
 * Checks a built folder as a whole. Every internal link, fragment, canonical address, redirect, feed entry and sitemap entry leads
 * somewhere. Every page describes itself, has a title of its own and a card, stands in the sitemap once, and is linked from another
 * page. Every card has a page. No page has event handlers, style attributes or links that run a script.
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

/** Pages without a card, and cards without a page. The card of a page that has moved stays at its address. */
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
  const { url, links, refresh, canonical, image } = page;
  const isFar = image !== null && !new URL(image, url).href.startsWith(site.address);
  const targets = [...links, refresh, canonical, isFar ? null : image].filter((link) => link !== null);
  return [...(isFar ? [`has the card ${image}, outside the site`] : []), ...leadNowhere(targets, url, site, byUrl)];
}

/** The links that lead nowhere: to no page or file of the site, or to a fragment that its page does not have. */
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
    // A query is read by the page itself.
    url.hash = '';
    url.search = '';
    const target = byUrl.get(url.href);
    if (target) return fragment === '' || target.ids.includes(fragment) ? [] : [`leads to ${link}, where no such fragment is`];
    return files.has(url.href.slice(address.length)) ? [] : [`leads to ${link}, which is not there`];
  });
}

function readPage(file: string, html: string, address: string): Page {
  const { document } = parseHTML(html);
  const first = (selector: string, name = 'content') => document.querySelector(selector)?.getAttribute(name) ?? null;
  const every = (selector: string, name: string) =>
    Array.from(document.querySelectorAll(selector), (element) => element.getAttribute(name) ?? '');
  const isScript = (link: string) => /^\s*(?:javascript|data|vbscript):/iu.test(link);
  const anchors = every('a[href], area[href]', 'href');
  const names = Array.from(document.querySelectorAll('*')).flatMap((element) => element.getAttributeNames());
  return {
    file,
    url: new URL(file.replace(/(?:^|(?<=\/))index\.html$/u, ''), address).href,
    title: document.querySelector('title')?.textContent ?? '',
    language: first('html', 'lang') ?? '',
    description: first('meta[name="description"]') ?? '',
    canonical: first('link[rel~="canonical"]', 'href'),
    image: first('meta[property="og:image"]'),
    robots: first('meta[name="robots"]') ?? '',
    refresh: first('meta[http-equiv="refresh"]')?.replace(/^\d+;\s*url=/iu, '') ?? null,
    ids: every('[id]', 'id'),
    links: [
      ...anchors.filter((link) => !isScript(link)),
      ...every('link[href]:not([rel~="canonical"])', 'href'),
      ...every('img[src], script[src], source[src]', 'src'),
    ],
    hazards: [
      ...names.filter((name) => /^on[a-z]/iu.test(name)).map((name) => `holds the event handler ${name}`),
      ...names.filter((name) => name === 'style').map(() => 'holds a style attribute, which its policy blocks'),
      ...anchors.filter(isScript).map((link) => `links to ${link}`),
    ],
  };
}

/** The addresses in each Atom feed. */
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
