import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { FilesToFinish } from './finish-files.ts';
import { headersFile } from './headers.ts';

/** Files that compress; pictures and the like do not. */
const text = /\.(?:html|css|js|json|jsonld|csv|txt|xml|svg|bib|ris)$/u;
/** Brotli's best quality is an order slower than the next; a large site goes without its last eight per cent. */
const manyFiles = 1000;

/**
 * Astro integration: after a build, each page gets its content security policy, each text file stands beside itself compressed
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
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, '_headers'), headersFile(base));
        const files = readdirSync(folder, { recursive: true })
          .map(String)
          .filter((name) => text.test(name))
          .sort();
        const paths = files.map((name) => join(folder, name));
        await finishFiles(paths, files.length > manyFiles ? 9 : 11, (done) => {
          if (files.length > manyFiles) logger.info(`${done} of ${files.length} files are finished`);
        });
      },
    },
  };
}

/** Finishes files, a share of them on each processor; says at every tenth how many are done. */
async function finishFiles(paths: readonly string[], quality: number, say: (done: number) => void): Promise<void> {
  const workers = Math.min(availableParallelism(), paths.length);
  let done = 0;
  const count = (finished: number) => {
    const tenth = Math.floor((10 * done) / paths.length);
    done += finished;
    if (Math.floor((10 * done) / paths.length) > tenth) say(done);
  };
  await Promise.all(
    Array.from({ length: workers }, (_, worker) => {
      const own: FilesToFinish = { paths: paths.filter((_path, index) => index % workers === worker), quality };
      return new Promise<void>((resolve, reject) => {
        new Worker(new URL('./finish-files.ts', import.meta.url), { workerData: own })
          .on('message', count)
          .on('error', reject)
          .on('exit', () => resolve());
      });
    }),
  );
}
