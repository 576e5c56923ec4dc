import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { caddyfile } from '../../src/hosting/caddyfile.ts';
import type { Headers as HeaderTable } from '../../src/hosting/headers.ts';
import { cards, hashed, pages, shared } from '../../src/hosting/headers.ts';
import { nginxConfig } from '../../src/hosting/nginx.ts';
import type { Server } from '../../src/hosting/server.ts';
import { sites } from '../sites.ts';
import { samplePages } from './page-paths.ts';

/** A server that may be installed: how it is started on a configuration, in a folder for whatever it writes. */
interface Program {
  readonly name: string;
  readonly version: string | null;
  readonly brotli: boolean;
  start(server: Server, folder: string): ChildProcess;
}

/** What a program says to a flag; null where it is not installed. */
function answer(name: string, flag: string): string | null {
  const { status, stdout, stderr } = spawnSync(name, [flag], { encoding: 'utf8', timeout: 10_000, env: withSystemFolders() });
  return status === 0 ? stdout + stderr : null;
}

/** Servers are often installed where only root looks. */
function withSystemFolders(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env['PATH']}:/usr/local/sbin:/usr/sbin:/sbin` };
}

const nginxVersion = answer('nginx', '-V');
const brotliModule = join(
  /--modules-path=(\S+)/u.exec(nginxVersion ?? '')?.[1] ?? '/nowhere',
  'ngx_http_brotli_static_module.so',
);

const programs: readonly Program[] = [
  {
    name: 'nginx',
    version: nginxVersion,
    brotli: existsSync(brotliModule),
    start(server, folder) {
      const brotli = existsSync(brotliModule);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const config = `${brotli ? `load_module "${brotliModule}";` : ''}
daemon off;
master_process off;
pid "${folder}/pid";
error_log stderr;
events {}
http {
access_log off;
${temporary.map((name) => `${name}_temp_path "${folder}/${name}";`).join('\n')}
${nginxConfig({ ...server, brotli })}}
`;
      writeFileSync(join(folder, 'nginx.conf'), config);
      return spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: withSystemFolders(),
      });
    },
  },
  {
    name: 'caddy',
    version: answer('caddy', 'version'),
    brotli: true,
    start(server, folder) {
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${caddyfile(server)}`);
      return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...withSystemFolders(), HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
      });
    },
  },
];

for (const program of programs) {
  for (const { name, base, outDir, port: sitePort } of sites.filter((site) => site.name !== 'other-briefing')) {
    test.describe(`${program.name}, ${name}`, () => {
      // In one worker, with one start of the server.
      test.describe.configure({ mode: 'default' });
      test.skip(program.version === null, `${program.name} is not installed`);
      let folder = '';
      let root = '';
      let origin = '';
      let server: ChildProcess | null = null;

      test.beforeAll(async () => {
        folder = mkdtempSync(join(tmpdir(), 'briefing-hosting-'));
        root = join(folder, 'a site');
        cpSync(outDir, root, { recursive: true });
        prepare(root);
        const port = await freePort();
        origin = `http://127.0.0.1:${port}`;
        server = program.start({ base, root, port, address: '127.0.0.1' }, folder);
        await untilItAnswers(server, origin);
      });

      test.afterAll(async () => {
        await stop(server);
        if (folder) rmSync(folder, { recursive: true, force: true });
      });

      const get = (path: string, headers: Record<string, string> = {}) =>
        fetch(origin + base + path, {
          redirect: 'manual',
          signal: AbortSignal.timeout(10_000),
          headers: { 'accept-encoding': 'identity', ...headers },
        });

      test('every page of the sitemap is there, as it was built', async () => {
        const paths = sitemap(root).map((path) => path.slice(base.length));
        expect(paths.length).toBeGreaterThan(10);
        for (const path of paths) {
          const response = await get(path);
          expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, 'text/html; charset=utf-8']);
          expect(await response.text(), path).toBe(readFileSync(join(root, decodeURI(path), 'index.html'), 'utf8'));
        }
      });

      test('every file has its type', async () => {
        for (const [path, type] of [
          ['accounts/a-test.txt', 'text/plain; charset=utf-8'],
          ['robots.txt', 'text/plain; charset=utf-8'],
          ['data/briefing.json', 'application/json'],
          ['icon.svg', 'image/svg+xml'],
          ['cards/home.png', 'image/png'],
          ['sitemap-index.xml', 'text/xml; charset=utf-8'],
          ['_astro/a-test.css', 'text/css; charset=utf-8'],
          ['data/a-test.csv', 'text/csv; charset=utf-8'],
          ['data/a-test.ris', 'application/x-research-info-systems; charset=utf-8'],
        ] as const) {
          // Compressed or not: the type is that of what was compressed.
          for (const encoding of ['identity', 'gzip', 'br']) {
            const response = await get(path, { 'accept-encoding': encoding });
            expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, type]);
          }
        }
      });

      test('every response has the headers of its rule, and no other rule’s', async () => {
        for (const [path, status, rule] of [
          ['', 200, pages],
          ['about/', 200, pages],
          ['robots.txt', 200, pages],
          ['accounts/', 200, pages],
          ['data/', 200, shared],
          ['data/briefing.json', 200, shared],
          ['accounts/a-test.txt', 200, shared],
          ['_astro/a-test.css', 200, hashed],
          ['cards/home.png', 200, cards],
          ['cards/agreements/a-test.png', 200, cards],
          ['about', 'moved', pages],
          ['no-such-page/', 404, pages],
          ['data/no-such-file.json', 404, pages],
          ['accounts/no-such-file.txt', 404, pages],
          ['_astro/no-such-file.css', 404, pages],
          ['cards/no-such-file.png', 404, pages],
          ['.env', 404, pages],
        ] as const) {
          const response = await get(path);
          expect([path, status === 'moved' ? Math.floor(response.status / 100) : response.status]).toEqual([
            path,
            status === 'moved' ? 3 : status,
          ]);
          expectHeaders(response, rule.headers);
        }
      });

      test('an unknown address has the page for it, in full and as a page', async () => {
        const page = readFileSync(join(root, '404.html'), 'utf8');
        for (const path of [
          'no-such-page',
          'no-such-page/',
          'about/no-such-page/',
          'data/no-such-file.json',
          'accounts/no-such-file.txt',
          '_astro/no-such-file.css',
          // A folder without a page.
          '_astro/',
          // Not in the site, though in the folder.
          '_headers',
          '.env',
          '.git/config',
          'about/.hidden/page.html',
          'accounts/.hidden.txt',
          'data/.hidden',
          '_astro/.hidden',
        ]) {
          const response = await get(path);
          expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 404, 'text/html; charset=utf-8']);
          expect(await response.text(), path).toBe(page);
        }
      });

      test('nothing outside the folder is served', async () => {
        // The last: a location without its slash, before an alias with one, would serve what stands beside the folder.
        for (const path of [
          `${base}..%2foutside.txt`,
          `${base}data/..%2f..%2foutside.txt`,
          `${base}accounts/..%2f..%2foutside.txt`,
          `${base.replace(/(?<=.)\/$/u, '')}../outside.txt`,
        ]) {
          const response = await fetch(origin + path, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
          expect([path, response.status >= 400]).toEqual([path, true]);
          expect(await response.text()).not.toContain('outside the folder');
        }
        if (base === '/') return;
        // Of a site below a path, neither is anything beside that path.
        for (const path of ['/', '/about/']) {
          const response = await fetch(origin + path, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
          expect([path, response.status]).toEqual([path, 404]);
          expectHeaders(response, pages.headers);
          expect(await response.text()).toContain(readFileSync(join(root, '404.html'), 'utf8'));
        }
      });

      test('what was compressed by the build is served to who takes it, and to no one else', async () => {
        const offers = [
          ['gzip', 'gzip'],
          ['gzip, deflate', 'gzip'],
          ['identity', null],
          ...(program.brotli
            ? [
                ['br', 'br'],
                ['gzip, deflate, br', 'br'],
              ]
            : []),
        ] as const;
        for (const path of ['about/', 'data/briefing.json', 'accounts/a-test.txt', 'no-such-page/']) {
          for (const [accepted, served] of offers) {
            const response = await get(path, { 'accept-encoding': accepted ?? '' });
            expect([path, accepted, response.headers.get('content-encoding')]).toEqual([path, accepted, served]);
            // fetch has decompressed it, so that only the text tells which file it was.
            const text = await response.text();
            expect([path, accepted, /marked as (\w+)$/u.exec(text)?.[1] ?? null]).toEqual([path, accepted, served]);
            if (served) expect(response.headers.get('vary')).toBe('Accept-Encoding');
          }
        }
      });

      test('what is unchanged is not sent again', async () => {
        for (const path of ['', 'about/', 'data/briefing.json', 'accounts/a-test.txt', 'icon.svg']) {
          for (const encoding of ['identity', 'gzip']) {
            const tag = (await get(path, { 'accept-encoding': encoding })).headers.get('etag');
            expect(tag, path).toMatch(/^(?:W\/)?"[^"]+"$/u);
            const again = await get(path, { 'accept-encoding': encoding, 'if-none-match': tag ?? '' });
            expect([path, again.status, await again.text()]).toEqual([path, 304, '']);
            expect(again.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
            expect((await get(path, { 'accept-encoding': encoding, 'if-none-match': '"another"' })).status).toBe(200);
          }
        }
      });

      test('a folder without its slash leads to the one with it, on the same host', async () => {
        const folders = ['agreements', 'accounts', ...(base === '/' ? [] : [''])];
        for (const path of folders) {
          const address = (base + path).replace(/\/$/u, '');
          const response = await fetch(origin + address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
          expect([301, 308], address).toContain(response.status);
          expect(response.headers.get('location')).toBe(`${address}/`);
        }
      });

      test('a browser shows every kind of page without a complaint, copies and searches', async ({ page, context }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        // A page that is left while its icon is loading takes the request back.
        page.on('requestfailed', (request) => {
          if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(request.url());
        });
        for (const path of await samplePages(`http://localhost:${sitePort}${base}`)) {
          await page.goto(origin + path);
          await expect(page.locator('main')).toBeVisible();
        }
        await page.goto(`${origin}${base}agreements/`);
        await page.getByRole('button', { name: 'Copy link' }).click();
        await expect(page.getByRole('status')).toHaveText('Link copied');
        await page.goto(`${origin}${base}search/?q=ceasefire`);
        await expect(page.locator('mark').first()).toBeVisible();
        expect(complaints).toEqual([]);
      });
    });
  }
}

/** Adds what the checks ask for to the copy of a site: files of every rule, hidden ones, and marks in the compressed ones. */
function prepare(root: string): void {
  const files: Record<string, string> = {
    'accounts/a-test.txt': 'Ünï',
    '_astro/a-test.css': 'p{}',
    'data/a-test.csv': 'a,b',
    'cards/agreements/a-test.png': 'a picture',
    'data/a-test.ris': 'TY  - NEWS',
    _headers: 'not for readers',
    '.env': 'hidden',
    '.git/config': 'hidden',
    'about/.hidden/page.html': 'hidden',
    'accounts/.hidden.txt': 'hidden',
    'data/.hidden': 'hidden',
    '_astro/.hidden': 'hidden',
    '../outside.txt': 'outside the folder',
    // Where nginx looks for what no location names.
    '../html/index.html': 'outside the folder',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of ['about/index.html', 'data/briefing.json', 'accounts/a-test.txt', '404.html']) {
    appendFileSync(join(root, path), '\n');
    const text = readFileSync(join(root, path), 'utf8');
    writeFileSync(join(root, `${path}.gz`), gzipSync(`${text}marked as gzip`));
    writeFileSync(join(root, `${path}.br`), brotliCompressSync(`${text}marked as br`));
  }
}

/** The paths of the pages that the sitemaps of a folder name. */
function sitemap(root: string): string[] {
  return readdirSync(root)
    .filter((name) => /^sitemap-\d+\.xml$/u.test(name))
    .flatMap((name) =>
      Array.from(readFileSync(join(root, name), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/gu), (found) => found[1] ?? ''),
    )
    .map((address) => new URL(address).pathname);
}

/** The headers of the table are there with their values, once each; one that the table leaves out is not. */
function expectHeaders(response: Response, table: HeaderTable): void {
  const names = new Set([pages, shared, hashed, cards].flatMap(({ headers }) => Object.keys(headers)));
  const found = Object.fromEntries([...names].map((name) => [name, response.headers.get(name)]));
  expect({ url: response.url, ...found }).toEqual({
    url: response.url,
    ...Object.fromEntries([...names].map((name) => [name, table[name] ?? null])),
  });
}

/** A port that nothing listens at. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** @throws Error with what the server said, where it ended or does not answer within ten seconds */
async function untilItAnswers(server: ChildProcess, origin: string): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  for (let attempt = 0; attempt < 100 && server.exitCode === null && server.signalCode === null; attempt += 1) {
    try {
      await (await fetch(origin, { redirect: 'manual', signal: AbortSignal.timeout(1000) })).arrayBuffer();
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error(`The server does not answer: ${said}`);
}

/** Ends a server, by force after five seconds. */
async function stop(server: ChildProcess | null): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.kill('SIGTERM');
  await Promise.race([ended, wait(5000, undefined, { ref: false })]);
  if (server.exitCode === null && server.signalCode === null) server.kill('SIGKILL');
}
