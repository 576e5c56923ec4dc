import { withoutTrace } from './without-trace.ts';

/** The address of the site: its origin, and the path below which it is served, with a slash at both ends. */
export interface SiteAddress {
  readonly site: string;
  readonly base: string;
}

/**
 * The address of the site. For a preview or another host, `SITE_URL` (an origin, with or without a path) and `BASE_PATH` (a path)
 * override it.
 *
 * @example siteAddress('https://a.example/b/', {}) // { site: 'https://a.example', base: '/b/' }
 * @throws TypeError if an address is not one of the web
 */
export function siteAddress(address: string, environment: Readonly<Record<string, string | undefined>>): SiteAddress {
  const chosen = environment['SITE_URL'] || address;
  const url = URL.parse(chosen);
  if (!url || !/^https?:$/u.test(url.protocol)) {
    const name = environment['SITE_URL'] ? 'SITE_URL' : 'address';
    throw withoutTrace(
      new TypeError(`Unexpected ${name} “${chosen}”, expected an address such as https://example.org/briefing/`),
    );
  }
  const path = environment['BASE_PATH'] || url.pathname;
  const words = path.split('/').filter((word) => word !== '');
  return { site: url.origin, base: words.length === 0 ? '/' : `/${words.join('/')}/` };
}
