import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { dealSlips, type Folder, readFolders } from './deal-slips.ts';
import { Judge, type Outcome } from './judge-slip.ts';
import type { Slip } from './slip.ts';

/** A slip with what becomes of it. */
export interface Judged {
  readonly slip: Slip;
  readonly outcome: Outcome;
}

/** The task of a thread: the briefings, and its share of the slips. */
interface Share {
  readonly folders: readonly Folder[];
  readonly slips: readonly Slip[];
}

/** Makes a number of slips and judges them, with a thread for each processor. */
export async function judgeAll(number: number, seed: number): Promise<Judged[]> {
  const folders = readFolders();
  const slips = dealSlips(folders, number, seed);
  const threads = Math.min(availableParallelism(), 4);
  const shares = Array.from({ length: threads }, (_, thread) => slips.filter((_, index) => index % threads === thread));
  const judged = await Promise.all(shares.map((share) => judgeInThread({ folders, slips: share })));
  return slips.map((slip, index) => ({ slip, outcome: judged[index % threads]?.[Math.floor(index / threads)] as Outcome }));
}

function judgeInThread(workerData: Share): Promise<Outcome[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

if (!isMainThread && parentPort) {
  const { folders, slips } = workerData as Share;
  const judge = new Judge(folders);
  parentPort.postMessage(slips.map((slip) => judge.judge(slip)));
}
