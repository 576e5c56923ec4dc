import { resolve } from 'node:path';
import { publicAddress } from '../content-address.ts';
import { caddyfile } from '../hosting/caddyfile.ts';
import { headersFile } from '../hosting/headers.ts';
import { nginxConfig } from '../hosting/nginx.ts';
import type { Server } from '../hosting/server.ts';

// npm run --silent hosting -- nginx|caddy|headers [folder]: prints the configuration of a server for the built folder.
const configurations: Readonly<Record<string, (server: Server) => string>> = {
  nginx: nginxConfig,
  caddy: caddyfile,
  headers: ({ base }) => headersFile(base),
};
const expected = `expected npm run --silent hosting -- ${Object.keys(configurations).join('|')} [folder]`;

try {
  process.stdout.write(configurationFor(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function configurationFor([name = '', folder = process.env['OUT_DIR'] || 'dist', ...rest]: string[]): string {
  const configuration = Object.hasOwn(configurations, name) ? configurations[name] : undefined;
  if (!configuration) throw new TypeError(`Unexpected server “${name}”, ${expected}`);
  if (rest.length > 0) throw new TypeError(`Unexpected argument “${rest.join(' ')}”, ${expected}`);
  return configuration({ base: publicAddress().base, root: resolve(folder) });
}
