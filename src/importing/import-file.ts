import { Worker } from 'node:worker_threads';
import type { Extract } from './block.ts';
import { Unusable } from './decode.ts';
import type { FileToRead } from './read-file.ts';
import type { Answer } from './worker.ts';

/** Longer than any article takes, in milliseconds. */
const longest = 30_000;
/** More memory than any article needs, in megabytes. */
const most = 512;

/**
 * Reads a file as the text of an account: plain text, a saved web page or a Word document.
 *
 * @throws {Unusable} if it is none of these, or cannot be read within bounds
 */
export async function importFile(file: FileToRead): Promise<Extract> {
  const url = new URL('./worker.ts', import.meta.url);
  const worker = new Worker(url, { workerData: file, resourceLimits: { maxOldGenerationSizeMb: most }, stderr: true });
  const answer = await new Promise<Answer>((resolve) => {
    const unreadable = (found: string) => resolve({ found, expected: 'a page or document with one article' });
    const timer = setTimeout(() => unreadable(`file that is not read within ${longest / 1000} seconds`), longest);
    worker.on('message', resolve);
    worker.on('error', (error) => unreadable(`file that cannot be read (${error.message})`));
    worker.on('exit', () => {
      clearTimeout(timer);
      unreadable('file that cannot be read');
    });
  });
  await worker.terminate();
  if ('extract' in answer) return answer.extract;
  throw new Unusable(answer.found, answer.expected);
}
