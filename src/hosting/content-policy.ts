import { createHash } from 'node:crypto';

/** Everything that a page is allowed beside what its hashes name: its icon, and nothing else. */
const directives = ["default-src 'none'", "img-src 'self'", "base-uri 'none'", "form-action 'none'"];

/**
 * Puts a content security policy into a page: nothing may load but its own style and icon, and an inline style or script runs
 * only where its hash is in the policy, so that one added later does not. JSON-LD is data, which nothing runs, and has no hash. A
 * page that has a script of its own in a file may also load the site's data.
 *
 * @param html a whole page, without a policy
 * @see https://www.w3.org/TR/CSP3/
 */
export function withContentPolicy(html: string): string {
  const sources = (tag: string) =>
    Array.from(html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'gu')))
      .filter(([, attributes = '']) => !/\stype="application\/ld\+json"/u.test(attributes))
      .map(([, attributes = '', text = '']) => (/\ssrc=/u.test(attributes) ? "'self'" : `'sha256-${hash(text)}'`));
  const [styles, scripts] = [sources('style'), sources('script')];
  const policy = [
    ...directives,
    ...(styles.length > 0 ? [`style-src ${[...new Set(styles)].join(' ')}`] : []),
    ...(scripts.length > 0 ? [`script-src ${[...new Set(scripts)].join(' ')}`] : []),
    ...(scripts.includes("'self'") ? ["connect-src 'self'"] : []),
  ].join('; ');
  // After the character set, which must stand in the first 1,024 bytes, and before anything that the policy governs.
  return html.replace(
    /<meta charset="utf-8"\/?>/u,
    (meta) => `${meta}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
