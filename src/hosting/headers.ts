/** Response headers by their names. */
type Headers = Readonly<Record<string, string>>;

/** The headers of some files. */
interface HeaderRule {
  /** The paths of the files, below that of the site, with `*` for any characters. Empty for all files that no other rule names. */
  readonly paths: readonly string[];
  /** All their headers. */
  readonly headers: Headers;
}

/**
 * The headers of every file. Each page has its whole content security policy, with the hashes of what may run, in a meta element. The
 * header adds what such an element cannot say, and what it says only for pages. If a page has both, both hold.
 *
 * Only features that browsers know are switched off, because a browser reports a name that it does not know.
 *
 * @see https://www.w3.org/TR/CSP3/#multiple-policies
 * @see https://www.w3.org/TR/CSP3/#meta-element
 * @see https://www.w3.org/TR/permissions-policy/
 * @see https://html.spec.whatwg.org/multipage/browsers.html#cross-origin-opener-policies
 */
const everywhere: Headers = {
  'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), ' +
    'microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Browsers ask each time, and get a 304 if nothing has changed, so that a correction is seen at once. */
const revalidated = 'public, max-age=0, must-revalidate';
/** Browsers never ask again, because the name holds a hash of the content. */
const immutable = 'public, max-age=31536000, immutable';

/** Pages, and all other files that no other rule names. */
export const pages: HeaderRule = {
  paths: [],
  headers: { ...everywhere, 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': revalidated },
};

/** Files that the build names by a hash of their content. */
export const hashed: HeaderRule = { paths: ['_astro/*'], headers: { ...pages.headers, 'Cache-Control': immutable } };

/**
 * Files that programs and pages of other sites are meant to read: the data and the plain texts.
 *
 * @see https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header
 */
export const shared: HeaderRule = {
  paths: ['data/*', 'accounts/*.txt'],
  headers: { ...pages.headers, 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
};

/** The pictures that other sites show when they link to a page. They may read them, and keep them for a day. */
export const cards: HeaderRule = {
  paths: ['cards/*'],
  headers: { ...shared.headers, 'Cache-Control': 'public, max-age=86400' },
};

/**
 * The text of a `_headers` file, which Netlify and Cloudflare read from the folder they publish.
 *
 * A file that two rules match gets the headers of both. If both set one header, Netlify keeps the later. Cloudflare would join the two
 * by a comma, so a line with `!`, which Netlify ignores, first takes the earlier one away.
 *
 * @param base the path below which the site is served, with a slash at both ends
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://github.com/netlify/cli/blob/main/src/utils/headers.ts
 * @see https://developers.cloudflare.com/pages/configuration/headers/#detach-a-header
 */
export function headersFile(base: string): string {
  const block = (path: string, headers: Headers, detached: readonly string[] = []) =>
    [
      `${base}${path}`,
      ...detached.map((name) => `  ! ${name}`),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  const particular = [hashed, shared, cards].flatMap((rule) => {
    const own = ownHeaders(rule);
    const detached = Object.keys(own).filter((name) => name in pages.headers);
    return rule.paths.map((path) => block(path, own, detached));
  });
  return `${[block('*', pages.headers), ...particular].join('\n\n')}\n`;
}

/** The headers of a rule that differ from those of pages. A `_headers` file lays its rules over each other. */
function ownHeaders({ headers }: HeaderRule): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name, value]) => pages.headers[name] !== value));
}
