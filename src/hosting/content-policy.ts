import { createHash } from 'node:crypto';

/**
 * What every page may load beside what its hashes name: its icon, and files of this site for a program that asks for them. The
 * search does, and so do checkers that look for `robots.txt` from inside a page.
 */
const directives = ["default-src 'none'", "img-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"];

/**
 * Puts a content security policy into a page: an inline style or script runs only if its hash is in the policy, so that one added
 * later does not. JSON-LD is data, which nothing runs, and has no hash.
 *
 * Astro has a policy of its own, `security.csp`. It allows every page all scripts and styles of the site, by `'self'` and by their
 * hashes, knows nothing of a style that only one page has, and stands at the end of the head, below what it should govern.
 *
 * @param html a whole page, without a policy
 * @see https://www.w3.org/TR/CSP3/
 * @see https://docs.astro.build/en/reference/configuration-reference/#securitycsp
 */
export function withContentPolicy(html: string): string {
  const policy = [...directives, ...sourcesOf(html, 'style'), ...sourcesOf(html, 'script')].join('; ');
  // After the character set, which must stand in the first 1,024 bytes, and before anything that the policy governs.
  return html.replace(
    /<meta charset="utf-8"\/?>/u,
    (meta) => `${meta}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}

/** The directive that allows a page the elements of a kind that it has, or nothing if it has none. */
function sourcesOf(html: string, tag: 'style' | 'script'): string[] {
  const sources = Array.from(html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'gu')))
    .filter(([, attributes = '']) => !/\stype="application\/ld\+json"/u.test(attributes))
    .map(([, attributes = '', text = '']) => (/\ssrc=/u.test(attributes) ? "'self'" : `'sha256-${hash(text)}'`));
  return sources.length === 0 ? [] : [`${tag}-src ${[...new Set(sources)].join(' ')}`];
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
