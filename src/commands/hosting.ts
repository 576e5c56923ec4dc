import './plain-errors.ts';
import { resolve } from 'node:path';
import { publicAddress } from '../content-address.ts';
import { caddyfile } from '../hosting/caddyfile.ts';
import { headersFile } from '../hosting/headers.ts';
import { nginxConfig } from '../hosting/nginx.ts';
import type { Server } from '../hosting/server.ts';
import { contentDirectory, readBriefing } from '../loaders/read-briefing.ts';
import { printReport } from './print-report.ts';
import { refuse, refuseRest } from './refuse.ts';

// npm run --silent hosting -- nginx|caddy|headers [folder]: prints the configuration of a server for the built folder.
const configurations: Readonly<Record<string, (server: Server) => string>> = {
  nginx: nginxConfig,
  caddy: caddyfile,
  headers: ({ base }) => headersFile(base),
};
const expected = `npm run --silent hosting -- ${Object.keys(configurations).join('|')} [folder]`;

const [name = '', folder = process.env['OUT_DIR'] || 'dist', ...rest] = process.argv.slice(2);
const configuration = Object.hasOwn(configurations, name) ? configurations[name] : undefined;
if (!configuration) refuse(name === '' ? 'lack of a server' : `server “${name}”`, expected);
refuseRest(rest, expected);

// The address stands in summit.yaml, unless the environment says another.
const { briefing, messages } = readBriefing(contentDirectory());
if (briefing.summit?.record || process.env['SITE_URL']) {
  process.stdout.write(configuration({ base: publicAddress().base, root: resolve(folder) }));
} else printReport(messages);
