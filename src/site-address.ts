/** Where the site stands: its origin, and the path below which it is served, with a slash at both ends. */
export interface SiteAddress {
  readonly site: string;
  readonly base: string;
}

/**
 * The site's address: the public one from the content, overridden for a preview or another host by `SITE_URL` (an origin, with
 * or without a path) and `BASE_PATH` (a path).
 *
 * @example siteAddress('https://a.example/b/', {}) // { site: 'https://a.example', base: '/b/' }
 * @throws TypeError where an address is not one of the web
 */
export function siteAddress(address: string, environment: Readonly<Record<string, string | undefined>>): SiteAddress {
  const chosen = environment['SITE_URL'] || address;
  const url = URL.parse(chosen);
  if (!url || !/^https?:$/u.test(url.protocol)) throw noAddress(chosen, environment['SITE_URL'] ? 'SITE_URL' : 'address');
  const path = environment['BASE_PATH'] || url.pathname;
  const words = path.split('/').filter((word) => word !== '');
  return { site: url.origin, base: words.length === 0 ? '/' : `/${words.join('/')}/` };
}

/** The error has no trace of code, since the code is not at fault. */
function noAddress(found: string, name: string): TypeError {
  const error = new TypeError(`Unexpected ${name} “${found}”, expected an address such as https://example.org/briefing/`);
  error.stack = '';
  return error;
}
