/** The paths of all pages of a served site, read from its sitemap. */
export async function pagePaths(baseURL: string | undefined): Promise<string[]> {
  const locations = async (address: string) =>
    Array.from((await (await fetch(address)).text()).matchAll(/<loc>([^<]+)<\/loc>/gu), ([, location = '']) => location);
  const maps = await locations(new URL('sitemap-index.xml', baseURL).href);
  const pages = (await Promise.all(maps.map(locations))).flat();
  if (pages.length === 0) throw new Error('The sitemap names no page');
  return pages.map((page) => new URL(page).pathname);
}

/** A page of every kind: the first page, the lists, and the last page of each list. */
export async function samplePages(baseURL: string | undefined): Promise<string[]> {
  const paths = await pagePaths(baseURL);
  const depth = (path: string) => path.split('/').length;
  const shallowest = Math.min(...paths.map(depth));
  const kinds = Map.groupBy(paths, (path) => path.split('/').slice(0, shallowest).join('/') + (depth(path) > shallowest + 1));
  return [...kinds.values()].flatMap((group) => (depth(group[0] ?? '') > shallowest + 1 ? group.slice(-1) : group));
}
