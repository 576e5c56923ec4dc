import { expect, test } from 'vitest';
import { withContentPolicy } from '../../../src/hosting/content-policy.ts';

const policyOf = (body: string) =>
  /content-security-policy" content="([^"]*)"/u.exec(withContentPolicy(`<head><meta charset="utf-8">${body}</head>`))?.[1];

test('allows a page only its icon and the files of the site that it asks for', () => {
  expect(policyOf('')).toBe("default-src 'none'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'");
});

test('allows an inline style and script by the hash of its text', () => {
  // echo -n 'p{}' | openssl dgst -sha256 -binary | base64
  expect(policyOf('<style>p{}</style>')).toContain("style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='");
  expect(policyOf('<script>1</script>')).toMatch(/; script-src 'sha256-[A-Za-z0-9+/]{43}='$/u);
});

test('allows nothing for JSON-LD, which is data, and hashes the scripts beside it', () => {
  const data = '<script type="application/ld+json">{"@type":"WebPage"}</script>';
  expect(policyOf(data)).toBe(policyOf(''));
  expect(policyOf(`${data}<script type="module">1</script>`)).toBe(policyOf('<script>1</script>'));
  // A script that a browser would run is hashed, whatever it looks like.
  expect(policyOf('<script data-type="application/ld+json">1</script>')).toBe(policyOf('<script>1</script>'));
});

test('allows a script in a file to load only from the site', () => {
  expect(policyOf('<script type="module" src="/a.js"></script>')).toMatch(/; script-src 'self'$/u);
});

test('the policy stands before everything that it governs', () => {
  expect(withContentPolicy('<head><meta charset="utf-8"><style>p{}</style></head>')).toMatch(
    /^<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/u,
  );
});
