/** Response headers by their names. */
type Headers = Readonly<Record<string, string>>;

/**
 * For every file. Each page carries its whole policy in itself; the header adds what a meta element cannot say, and where both
 * stand, both hold.
 *
 * @see https://www.w3.org/TR/CSP3/#meta-element
 */
const everywhere: Headers = {
  'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'public, max-age=300',
};

/** For what other sites are meant to read: the data and the plain texts. */
const shared: Headers = { 'Access-Control-Allow-Origin': '*' };

/**
 * The text of a `_headers` file, which Netlify and Cloudflare Pages read.
 *
 * @param base the path below which the site is served, with a slash at both ends
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(base: string): string {
  const block = (path: string, headers: Headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[block(`${base}*`, everywhere), block(`${base}data/*`, shared), block(`${base}accounts/*.txt`, shared)].join('\n\n')}\n`;
}
