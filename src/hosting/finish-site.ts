import { readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { FilesToFinish } from './finish-files.ts';
import { headersFile } from './headers.ts';

/** Files that become smaller when they are compressed, unlike pictures. */
const text = /\.(?:html|css|js|json|jsonld|csv|txt|xml|svg|bib|ris)$/u;
/**
 * Brotli's qualities: the best, and the one for a site of many files. The best takes 25 ms a page, and saves its reader eight per
 * cent. Quality 9 saves next to nothing over 8, and fills 32 MB for each file, which takes ten times as long.
 */
const qualities = { best: 11, fast: 8, manyFiles: 1000 } as const;

/**
 * Astro integration: after a build, gives each page its content security policy, writes compressed copies beside each text file
 * (`.br`, `.gz`) for servers that look there, and writes the headers to `_headers` for hosts that read it.
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
        writeFileSync(join(folder, '_headers'), headersFile(base));
        const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => text.test(name));
        await finishFiles(
          names.map((name) => join(folder, name)),
          names.length > qualities.manyFiles ? qualities.fast : qualities.best,
        );
      },
    },
  };
}

/** Finishes files, a share of them on each processor. */
async function finishFiles(paths: readonly string[], quality: number): Promise<void> {
  const workers = availableParallelism();
  await Promise.all(
    Array.from({ length: workers }, (_, worker) => {
      const workerData: FilesToFinish = { paths: paths.filter((_path, index) => index % workers === worker), quality };
      return new Promise<void>((resolve, reject) => {
        new Worker(new URL('./finish-files.ts', import.meta.url), { workerData }).on('error', reject).on('exit', () => resolve());
      });
    }),
  );
}
