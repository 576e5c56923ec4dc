import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cards, hashed, pages, shared } from '../../../src/hosting/headers.ts';

// Servers are often installed where only root looks.
const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/local/sbin:/usr/sbin:/sbin` };

/** How each server is started with its sample, and with a folder for what it writes. */
const servers = [
  {
    name: 'nginx',
    version: '-v',
    sample: 'nginx.conf',
    encodings: ['gzip'],
    configure: (sample: string, folder: string) => `daemon off; master_process off; pid "${folder}/pid"; error_log stderr;
      events {} http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path "${folder}/${name}";`)
        .join(' ')} ${sample} }`,
    command: (path: string) => ['nginx', '-p', dirname(path), '-c', path],
  },
  {
    name: 'caddy',
    version: 'version',
    sample: 'Caddyfile',
    encodings: ['gzip', 'br'],
    configure: (sample: string) => `{\n\tadmin off\n\tauto_https off\n}\n${sample}`,
    command: (path: string) => ['caddy', 'run', '--adapter', 'caddyfile', '--config', path],
  },
] as const;

const page = '<!doctype html><title>A page</title>';
const files: Readonly<Record<string, string>> = {
  'index.html': page,
  '404.html': '<!doctype html><title>Unknown</title>',
  'accounts/index.html': page,
  'accounts/one.txt': 'Ünï',
  'data/all.json': '{}',
  'data/all.csv': 'a,b',
  'data/all.ris': 'TY  - NEWS',
  'cards/accounts/one.png': 'a picture',
  '_astro/a.css': 'p{}',
  _headers: 'not for readers',
  '.git/config': 'not for readers',
  '../outside.txt': 'not for readers',
};

test.for(servers)(
  '$name on its sample serves files, headers, compressed copies and the page for unknown addresses',
  async (server, { skip }) => {
    skip(spawnSync(server.name, [server.version], { env }).status !== 0, `${server.name} is not installed`);
    await withServer(server, async (get) => {
      for (const [path, type, { headers }] of [
        ['/', 'text/html; charset=utf-8', pages],
        ['/accounts/', 'text/html; charset=utf-8', pages],
        ['/accounts/one.txt', 'text/plain; charset=utf-8', shared],
        ['/data/all.json', 'application/json', shared],
        ['/data/all.csv', 'text/csv; charset=utf-8', shared],
        ['/data/all.ris', 'application/x-research-info-systems; charset=utf-8', shared],
        ['/cards/accounts/one.png', 'image/png', cards],
        ['/_astro/a.css', 'text/css; charset=utf-8', hashed],
      ] as const) {
        const response = await get(path);
        expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, type]);
        expect([path, siteHeaders(response)]).toEqual([path, lowerCase(headers)]);
        const unchanged = await get(path, { 'if-none-match': response.headers.get('etag') ?? '' });
        expect([path, unchanged.status]).toEqual([path, 304]);
      }
      for (const encoding of server.encodings) {
        const response = await get('/accounts/one.txt', { 'accept-encoding': encoding });
        expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([encoding, 'Accept-Encoding']);
        expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
        expect(await response.text()).toBe(`Ünï, as ${encoding}`);
      }
      for (const path of [
        '/no-such-page/',
        '/data/none.json',
        '/cards/',
        '/_headers',
        '/.git/config',
        '/data/..%2f..%2foutside.txt',
      ]) {
        const response = await get(path);
        if (response.status === 400) continue;
        expect([path, response.status, await response.text()]).toEqual([path, 404, files['404.html']]);
        expect([path, siteHeaders(response)]).toEqual([path, lowerCase(pages.headers)]);
      }
      const moved = await get('/accounts');
      expect([Math.floor(moved.status / 100), moved.headers.get('location')]).toEqual([3, '/accounts/']);
    });
  },
);

type Get = (path: string, headers?: Record<string, string>) => Promise<Response>;

/** Starts a server with its sample, in which port and folder are changed as its comments say, and ends it afterwards. */
async function withServer(server: (typeof servers)[number], visit: (get: Get) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-server-'));
  const root = join(folder, 'site');
  let running: ChildProcess | undefined;
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    writeFileSync(join(root, 'accounts/one.txt.gz'), gzipSync('Ünï, as gzip'));
    writeFileSync(join(root, 'accounts/one.txt.br'), brotliCompressSync('Ünï, as br'));
    const port = await freePort();
    const sample = readFileSync(join('src/hosting/samples', server.sample), 'utf8');
    const path = join(folder, server.sample);
    writeFileSync(path, server.configure(sample.replace('8080', String(port)).replaceAll('/srv/briefing', root), folder));
    const [command = '', ...parameters] = server.command(path);
    running = spawn(command, parameters, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    });
    const get: Get = (address, headers) =>
      fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual', headers: { 'accept-encoding': 'identity', ...headers } });
    await untilItAnswers(running, get);
    await visit(get);
  } finally {
    if (running?.exitCode === null) {
      running.kill();
      await once(running, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws Error with what the server said, if it ends or does not answer within ten seconds */
async function untilItAnswers(server: ChildProcess, get: Get): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt += 1) {
    const answered = await get('/').then(
      () => true,
      () => wait(100),
    );
    if (answered) return;
  }
  throw new Error(`The server does not answer: ${said}`);
}

/** A free port. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Those headers of a response that the tables name. */
function siteHeaders(response: Response): Record<string, string> {
  const names = Object.keys(lowerCase({ ...pages.headers, ...cards.headers }));
  return Object.fromEntries(
    names.flatMap((name) => (response.headers.get(name) === null ? [] : [[name, response.headers.get(name) ?? '']])),
  );
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
