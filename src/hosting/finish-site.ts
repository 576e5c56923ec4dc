import { readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { withContentPolicy } from './content-policy.ts';
import { headersFile } from './headers.ts';
import { withOwnStyles } from './page-styles.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Files that compress; pictures and the like do not. */
const text = /\.(?:html|css|js|json|jsonld|csv|txt|xml|svg|bib|ris)$/u;
/** Below this many bytes a compressed file saves nothing. */
const worthwhile = 512;
/** Brotli's best quality is an order slower than the next; a large site goes without its last eight per cent. */
const manyFiles = 1000;
/** How many files are held in memory at once; Node compresses on four threads. */
const atOnce = 8;

/**
 * Astro integration: after a build, each page keeps of its styles what it uses and gets its content security policy, each text file stands beside itself compressed
 * (`.br`, `.gz`) for servers that look there, and the headers stand in `_headers` for hosts that read it.
 */
export function finishSite(): AstroIntegration {
  let base = '/';
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await leaveOutStaleBrief(folder);
        await writeFile(join(folder, '_headers'), headersFile(base));
        const files = readdirSync(folder, { recursive: true })
          .map(String)
          .filter((name) => text.test(name))
          .sort();
        const quality = files.length > manyFiles ? 9 : 11;
        await inTurn(files, atOnce, (name) => finishFile(join(folder, name), quality));
      },
    },
  };
}

/** A printed brief that its page does not link was made of another edition, and is no part of this site. */
async function leaveOutStaleBrief(folder: string): Promise<void> {
  const page = await readFile(join(folder, 'brief/index.html'), 'utf8');
  if (!page.includes('/brief.pdf"')) await rm(join(folder, 'brief.pdf'), { force: true });
}

/** Does the same with each of some items, a few at a time. */
async function inTurn<T>(items: readonly T[], atOnce: number, task: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const work = async () => {
    for (const item of rest) await task(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function finishFile(path: string, quality: number): Promise<void> {
  let bytes = await readFile(path);
  if (path.endsWith('.html')) {
    bytes = Buffer.from(withContentPolicy(withOwnStyles(bytes.toString('utf8'))));
    await writeFile(path, bytes);
  }
  if (bytes.length < worthwhile) return;
  const [br, gz] = await Promise.all([
    toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    toGzip(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}
