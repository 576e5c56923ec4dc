import { createHash } from 'node:crypto';

/**
 * What every page may load besides its own styles and scripts: its icon, and files of the site that a script asks for. The search asks
 * for some, and so do checkers that look for `robots.txt` from inside a page.
 */
const directives = ["default-src 'none'", "img-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"];

/**
 * Puts a content security policy into a page. An inline style or script runs only if its hash is in the policy, so one that is added
 * later does not run. JSON-LD has no hash, because it is data that nothing runs.
 *
 * Astro has a policy of its own, `security.csp`. It allows every page all scripts and styles of the site, by `'self'` and by their
 * hashes. It does not know a style that only one page has. It stands at the end of the head, below what it should govern.
 *
 * @param html a whole page, without a policy
 * @see https://www.w3.org/TR/CSP3/
 * @see https://docs.astro.build/en/reference/configuration-reference/#securitycsp
 */
export function withContentPolicy(html: string): string {
  const policy = [...directives, ...sourcesOf(html, 'style'), ...sourcesOf(html, 'script')].join('; ');
  // The policy stands before anything that it governs, but after the character set, which must be in the first 1,024 bytes.
  return html.replace(
    /<meta charset="utf-8"\/?>/u,
    (meta) => `${meta}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}

/** The directive that allows the styles or scripts that a page has; none if it has none. */
function sourcesOf(html: string, tag: 'style' | 'script'): string[] {
  const sources = Array.from(html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'gu')))
    .filter(([, attributes = '']) => !/\stype="application\/ld\+json"/u.test(attributes))
    .map(([, attributes = '', text = '']) => (/\ssrc=/u.test(attributes) ? "'self'" : `'sha256-${hash(text)}'`));
  return sources.length === 0 ? [] : [`${tag}-src ${[...new Set(sources)].join(' ')}`];
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
