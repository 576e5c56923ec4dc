import { parentPort, workerData } from 'node:worker_threads';
import type { Extract } from './block.ts';
import { Unusable } from './decode.ts';
import type { FileToRead } from './read-file.ts';
import { readFile } from './read-file.ts';

/** What the worker answers: what it has read, or why it cannot read it. */
export type Answer = { readonly extract: Extract } | { readonly found: string; readonly expected: string };

try {
  parentPort?.postMessage({ extract: await readFile(workerData as FileToRead) } satisfies Answer);
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  parentPort?.postMessage({ found: error.found, expected: error.expected } satisfies Answer);
}
