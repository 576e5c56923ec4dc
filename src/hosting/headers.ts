/** Response headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** Files that are answered alike. */
export interface HeaderRule {
  /** Which: paths below the site's own, `*` standing for any characters. Empty for all that no other rule names. */
  readonly paths: readonly string[];
  /** All of their headers. */
  readonly headers: Headers;
}

/**
 * For every file. Each page carries its whole content security policy, with the hashes of what may run, in a meta element; the
 * header adds what such an element cannot say, or says for pages alone. Where both stand, both hold.
 *
 * The features switched off are ones that browsers know: a browser reports a name that it does not.
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
  'Permissions-Policy': [
    'accelerometer',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Asked for again each time, and answered with 304 where nothing changed: a correction is seen at once. */
const revalidated = 'public, max-age=0, must-revalidate';
/** Never asked for again: the name holds a hash of the content. */
const immutable = 'public, max-age=31536000, immutable';

/** Pages, and whatever no other rule names. */
export const pages: HeaderRule = {
  paths: [],
  headers: { ...everywhere, 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': revalidated },
};

/** What the build names by a hash of its content. */
export const hashed: HeaderRule = { paths: ['_astro/*'], headers: { ...pages.headers, 'Cache-Control': immutable } };

/**
 * What programs and pages of other sites are meant to read: the data and the plain texts.
 *
 * @see https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header
 */
export const shared: HeaderRule = {
  paths: ['data/*', 'accounts/*.txt'],
  headers: { ...pages.headers, 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
};

/** The pictures that other sites show where they link to a page: open to them, and kept for a day. */
export const cards: HeaderRule = {
  paths: ['cards/*'],
  headers: { ...shared.headers, 'Cache-Control': 'public, max-age=86400' },
};

/**
 * The text of a `_headers` file, which Netlify and Cloudflare read from the folder they publish.
 *
 * A file that two rules match gets the headers of both. Of a header that both set, Netlify keeps the later; Cloudflare would join
 * the two by a comma, so a line with `!`, which Netlify passes over, takes the earlier away first.
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

/** The headers of a rule that differ from those of pages, since a `_headers` file lays its rules over each other. */
function ownHeaders({ headers }: HeaderRule): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name, value]) => pages.headers[name] !== value));
}
