import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { withContentPolicy } from './content-policy.ts';

/** The task of a worker. */
export interface FilesToFinish {
  readonly paths: readonly string[];
  /** Brotli's quality, from 0 to 11. */
  readonly quality: number;
}

/** In bytes. A file that fits into one packet does not arrive sooner if it is compressed. */
const onePacket = 1400;

const { paths, quality } = workerData as FilesToFinish;
for (const path of paths) finish(path);

/** Gives a page its policy, and writes a compressed copy beside each file. */
function finish(path: string): void {
  let bytes = readFileSync(path);
  if (path.endsWith('.html')) {
    bytes = Buffer.from(withContentPolicy(bytes.toString('utf8')));
    writeFileSync(path, bytes);
  }
  if (bytes.length < onePacket) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
