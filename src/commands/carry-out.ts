import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { shown } from '../chosen-briefing.ts';
import { type Content, textOf } from '../corrections/content-text.ts';
import type { Plan, Planned } from '../corrections/plan.ts';
import { absentFolder, originalsName, readFolder } from '../loaders/content-folder.ts';
import { describeNeeds, describePlan } from './print-plan.ts';
import { printReport } from './print-report.ts';
import { refuse } from './refuse.ts';

/**
 * Prints what a correction would change, and makes it if that is confirmed: in a terminal by an answer, elsewhere by `--yes`. What cannot
 * be done is said, and then nothing is written.
 */
export async function carryOut(directory: string, isConfirmed: boolean, planOf: (content: Content) => Planned): Promise<void> {
  const absent = absentFolder(directory);
  // What cannot be read may name what is corrected.
  const faults = absent ? [absent] : readFolder(directory).faults;
  if (faults.length > 0) return printReport(faults);
  const content = contentIn(directory);
  const { files, name } = content;
  const planned = planOf(content);
  if (planned.type === 'refused') return refuse(planned.found, planned.expected);
  if (planned.type === 'faults') {
    console.log('The content is left as it is until it is without fault.\n');
    return printReport(planned.faults);
  }
  if (planned.type === 'blocked') {
    console.log('The content is left as it is.\n');
    if (planned.needs.length > 0) {
      console.log('This builds on it. Change it first, or name with it what is to be withdrawn as well:\n');
      console.log(`${describeNeeds(planned.needs, files, name)}\n`);
    }
    if (planned.faults.length > 0) {
      console.log('With this change it would have these faults:\n');
      const after = (file: string) => textOf(planned.files, relative(name, file)) || null;
      printReport(planned.faults, after);
    }
    process.exitCode = 1;
    return;
  }
  const { plan } = planned;
  console.log(`${describePlan(plan, files, name)}\n`);
  if (!isConfirmed && !(await isAgreed())) return;
  write(plan, directory);
  console.log(plan.isPublished ? 'Done. npm run edition -- "What changed." records the content as it is now.' : 'Done.');
}

function contentIn(directory: string): Content {
  const folder = join(directory, originalsName);
  const originals = existsSync(folder) ? readdirSync(folder).map((file) => join(originalsName, file)) : [];
  return { files: readFolder(directory).files, name: shown(directory), originals };
}

async function isAgreed(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    console.log('Nothing is written: nobody can be asked here. With --yes it is done without asking.');
    process.exitCode = 1;
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Change this? [y/N] ');
  terminal.close();
  const isYes = /^y(?:es)?$/iu.test(answer.trim());
  if (!isYes) console.log('Nothing is written.');
  return isYes;
}

/** Writes every file beside its place, and puts all in their places when none has failed. */
function write({ files, renamed }: Plan, directory: string): void {
  const written = [...files].flatMap(([path, bytes]) => (bytes === null ? [] : [{ path: join(directory, path), bytes }]));
  const beside = (path: string) => join(dirname(path), `.${basename(path)}-${process.pid}`);
  try {
    for (const { path, bytes } of written) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(beside(path), bytes);
    }
  } catch (error) {
    for (const { path } of written) rmSync(beside(path), { force: true });
    throw error;
  }
  for (const { path } of written) renameSync(beside(path), path);
  for (const [path, bytes] of files) if (bytes === null) rmSync(join(directory, path));
  for (const [from, to] of renamed) if (!files.has(to)) renameSync(join(directory, from), join(directory, to));
}
