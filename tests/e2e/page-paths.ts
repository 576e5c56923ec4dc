/** The paths of all pages of a served site, from its sitemap. */
export async function pagePaths(baseURL: string | undefined): Promise<string[]> {
  const locations = async (address: string) =>
    Array.from((await (await fetch(address)).text()).matchAll(/<loc>([^<]+)<\/loc>/gu), ([, location = '']) => location);
  const maps = await locations(new URL('sitemap-index.xml', baseURL).href);
  const pages = (await Promise.all(maps.map(locations))).flat();
  if (pages.length === 0) throw new Error('The sitemap names no page');
  return pages.map((page) => new URL(page).pathname);
}
