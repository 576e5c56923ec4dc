import { Worker } from 'node:worker_threads';
import type { Extract } from './block.ts';
import { Unusable } from './decode.ts';
import type { FileToRead } from './read-file.ts';
import type { Answer } from './worker.ts';

/** In milliseconds: longer than any article takes. */
const timeLimit = 30_000;
/** In megabytes: more than any article needs. */
const memoryLimit = 512;

/**
 * Reads a file as the text of an account: plain text, a saved web page or a Word document. A worker reads it, so that time and memory
 * have a limit whatever a hostile file does to a parser.
 *
 * @throws {Unusable} if it is none of these, or cannot be read within the limits
 */
export async function importFile(file: FileToRead): Promise<Extract> {
  const url = new URL('./worker.ts', import.meta.url);
  const worker = new Worker(url, { workerData: file, resourceLimits: { maxOldGenerationSizeMb: memoryLimit }, stderr: true });
  const answer = await new Promise<Answer>((resolve) => {
    const unreadable = (found: string) => resolve({ found, expected: 'a page or document with one article' });
    const timer = setTimeout(() => unreadable(`file that is not read within ${timeLimit / 1000} seconds`), timeLimit);
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
