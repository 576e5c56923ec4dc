import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cards, hashed, headersFile, pages, shared } from '../../../src/hosting/headers.ts';

const permissions =
  'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), ' +
  'microphone=(), midi=(), payment=(), usb=()';

test('a page may not be framed, its type not guessed, its window not reached by others, and it is not kept without asking', () => {
  expect(pages.headers).toEqual({
    'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'",
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': permissions,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'public, max-age=0, must-revalidate',
  });
});

test('data and plain texts are open to other sites, and otherwise have the headers of pages', () => {
  expect(shared).toEqual({
    paths: ['data/*', 'accounts/*.txt'],
    headers: { ...pages.headers, 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
  });
});

test('cards are open to other sites and kept for a day', () => {
  expect(cards).toEqual({
    paths: ['cards/*'],
    headers: { ...shared.headers, 'Cache-Control': 'public, max-age=86400' },
  });
});

test('files named by their hashes are kept for a year, and otherwise have the headers of pages', () => {
  expect(hashed).toEqual({
    paths: ['_astro/*'],
    headers: { ...pages.headers, 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
});

test('_headers has the headers of pages first, then those that differ, whose general value is taken away', () => {
  expect(headersFile('/a/b/')).toBe(`/a/b/*
  Content-Security-Policy: frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'
  X-Frame-Options: DENY
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: ${permissions}
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Cache-Control: public, max-age=0, must-revalidate

/a/b/_astro/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable

/a/b/data/*
  ! Cross-Origin-Resource-Policy
  Cross-Origin-Resource-Policy: cross-origin
  Access-Control-Allow-Origin: *

/a/b/accounts/*.txt
  ! Cross-Origin-Resource-Policy
  Cross-Origin-Resource-Policy: cross-origin
  Access-Control-Allow-Origin: *

/a/b/cards/*
  ! Cross-Origin-Resource-Policy
  ! Cache-Control
  Cross-Origin-Resource-Policy: cross-origin
  Cache-Control: public, max-age=86400
  Access-Control-Allow-Origin: *
`);
});

test.each(['nginx.conf', 'Caddyfile'])('the sample %s has every header of pages, letter for letter', (sample) => {
  const text = readFileSync(`src/hosting/samples/${sample}`, 'utf8');
  for (const value of Object.values({ ...pages.headers, ...hashed.headers, ...cards.headers })) expect(text).toContain(value);
});
