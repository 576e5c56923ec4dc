import { expect, test } from 'vitest';
import { caddyfile } from '../../../src/hosting/caddyfile.ts';
import { cards, hashed, headersFile, pages, shared } from '../../../src/hosting/headers.ts';
import { nginxConfig } from '../../../src/hosting/nginx.ts';
import { runCommand } from '../../run-command.ts';

const root = '/srv/briefing';
const permissions =
  'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), ' +
  'microphone=(), midi=(), payment=(), usb=()';

test('a page may not be framed, guessed at, opened from elsewhere or kept unasked', () => {
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

test('data and plain texts are open to other sites, and otherwise like pages', () => {
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

test('what is named by its hash is kept for a year, and otherwise like pages', () => {
  expect(hashed).toEqual({
    paths: ['_astro/*'],
    headers: { ...pages.headers, 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
});

test('_headers: the whole, then what differs, the general value taken away first', () => {
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

/** The `location` blocks of an nginx configuration: what each matches, and its lines. */
const locations = (config: string) =>
  Array.from(config.matchAll(/^ {4}location (.+) \{\n([\s\S]*?)^ {4}\}/gmu), ([, match = '', body = '']) => ({
    match,
    lines: body.trim().split(/\n\s*/u),
  }));

test.each(['/', '/a/b/'])('nginx: every location at %s holds every header, and the server none', (base) => {
  const config = nginxConfig({ base, root });
  for (const { match, lines } of locations(config)) {
    const rule = match.includes('_astro')
      ? hashed
      : match.includes('cards/')
        ? cards
        : /data\/|accounts\//u.test(match)
          ? shared
          : pages;
    expect(lines.filter((line) => line.startsWith('add_header'))).toEqual(
      Object.entries(rule.headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
    );
  }
  expect(config).not.toMatch(/^ {4}add_header/mu);
});

test('nginx: at the root, each kind of file has its location', () => {
  expect(locations(nginxConfig({ base: '/', root })).map(({ match, lines }) => [match, lines[0]])).toEqual([
    ['= "/404.html"', 'internal;'],
    ['~ "/\\.|^/_headers$"', 'return 404;'],
    ['"/data/"', `alias "${root}/data/";`],
    ['~ "^/(accounts/[^/]+\\.txt)$"', `alias "${root}/$1";`],
    ['"/cards/"', `alias "${root}/cards/";`],
    ['"/_astro/"', `alias "${root}/_astro/";`],
    ['"/"', `alias "${root}/";`],
  ]);
});

test('nginx: below a path, what stands outside it is unknown, and the path without its slash leads to it', () => {
  const config = nginxConfig({ base: '/a.b/c/', root });
  expect(locations(config).map(({ match, lines }) => [match, lines[0]])).toEqual([
    ['= "/a.b/c/404.html"', 'internal;'],
    ['~ "/\\.|^/a\\.b/c/_headers$"', 'return 404;'],
    ['"/a.b/c/data/"', `alias "${root}/data/";`],
    ['~ "^/a\\.b/c/(accounts/[^/]+\\.txt)$"', `alias "${root}/$1";`],
    ['"/a.b/c/cards/"', `alias "${root}/cards/";`],
    ['"/a.b/c/_astro/"', `alias "${root}/_astro/";`],
    ['"/a.b/c/"', `alias "${root}/";`],
    ['= "/a.b/c"', 'return 301 "/a.b/c/";'],
    ['/', 'return 404;'],
  ]);
  expect(config).toContain('error_page 404 "/a.b/c/404.html";');
});

test('nginx: without its module, brotli is a comment', () => {
  expect(nginxConfig({ base: '/', root })).toMatch(/^ {4}# brotli_static on;/mu);
  expect(nginxConfig({ base: '/', root, brotli: true })).toMatch(/^ {4}brotli_static on;$/mu);
});

test('Caddy: serves at the root, and below a path strips it', () => {
  expect(caddyfile({ base: '/', root })).toMatch(/^\thandle \{$/mu);
  const below = caddyfile({ base: '/a/b/', root });
  expect(below).toMatch(/^\tredir "\/a\/b" "\/a\/b\/" permanent$/mu);
  expect(below).toMatch(/^\thandle_path "\/a\/b\/\*" \{$/mu);
  expect(below).toMatch(/^\thandle \{\n\t\terror 404\n\t\}$/mu);
});

test('Caddy: the headers of shared files lie over those of pages, in this order', () => {
  const config = caddyfile({ base: '/', root });
  const places = ['route {', 'header {', '@hashed path /_astro/*', '@shared path /data/* /accounts/*.txt', 'file_server {'].map(
    (text) => config.indexOf(text),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(config).toContain(
    'header @shared {\n\t\t\t\tCross-Origin-Resource-Policy "cross-origin"\n\t\t\t\tAccess-Control-Allow-Origin "*"\n\t\t\t}',
  );
});

test.each([nginxConfig, caddyfile])('%o listens at the port and the address that it is given', (configuration) => {
  expect(configuration({ base: '/', root })).toMatch(/^(?: {4}listen 8080;|:8080 \{)$/mu);
  const elsewhere = configuration({ base: '/', root, port: 9000, address: '127.0.0.1' });
  expect(elsewhere).toMatch(/^(?: {4}listen 127\.0\.0\.1:9000;|:9000 \{\n\tbind 127\.0\.0\.1)$/mu);
});

test.each([nginxConfig, caddyfile])('%o matches a path as it is read, not as it is encoded', (configuration) => {
  const config = configuration({ base: '/caf%C3%A9/', root: '/srv/two words/' });
  expect(config).toContain('"/café/');
  expect(config).toContain('"/srv/two words');
  expect(config).not.toMatch(/%C3|words\/\//u);
});

test.each(['/srv/$home', '/srv/{env.HOME}', '/srv/"', '/srv/a\nb'])(
  'a folder %j that a server would read otherwise',
  (folder) => {
    expect(() => nginxConfig({ base: '/', root: folder })).toThrow(/^Unexpected ".+" in \/srv/u);
    expect(() => caddyfile({ base: '/', root: folder })).toThrow(TypeError);
  },
);

test('the command prints the configuration for the address of the content and a folder', () => {
  const [content, base] = ['tests/fixtures/briefing', '/meeting/'];
  const printed = (stdout: string) => ({ status: 0, stdout, stderr: '' });
  expect(runCommand('hosting', content, 'nginx', root)).toEqual(printed(nginxConfig({ base, root })));
  expect(runCommand('hosting', content, 'caddy', root)).toEqual(printed(caddyfile({ base, root })));
  expect(runCommand('hosting', content, 'headers')).toEqual(printed(headersFile(base)));
});

test.each([
  [[], 'Unexpected lack of a server'],
  [['apache'], 'Unexpected server “apache”'],
  [['toString'], 'Unexpected server “toString”'],
  [['nginx', root, 'more'], 'Unexpected argument “more”'],
])('the command, given %j, says what it expects', (parameters, problem) => {
  expect(runCommand('hosting', 'content', ...parameters)).toEqual({
    status: 1,
    stdout: '',
    stderr: `${problem}, expected npm run --silent hosting -- nginx|caddy|headers [folder]\n`,
  });
});
