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
 * Prints what a correction would change, and makes it once it is confirmed: by `--yes`, or by an answer in a terminal. If the correction
 * cannot be made, it says why and writes nothing.
 */
export async function carryOut(directory: string, isConfirmed: boolean, planOf: (content: Content) => Planned): Promise<void> {
  const absent = absentFolder(directory);
  const { files, faults } = readFolder(directory);
  // A file that cannot be read may name what is corrected.
  if (absent || faults.length > 0) return printReport(absent ? [absent] : faults);
  const name = shown(directory);
  const planned = planOf({ files, name, originals: originalsIn(directory) });
  switch (planned.type) {
    case 'refused':
      return refuse(planned.found, planned.expected);
    case 'faults':
      return printReport(planned.faults, { heading: 'The content is left as it is until it is without fault.' });
    case 'blocked':
      console.log('The content is left as it is.\n');
      process.exitCode = 1;
      if (planned.needs.length > 0) {
        console.log('This builds on it. Change it first, or withdraw it as well by naming it too:\n');
        console.log(`${describeNeeds(planned.needs, files, name)}\n`);
      }
      if (planned.faults.length > 0) {
        const sourceOf = (file: string) => textOf(planned.files, relative(name, file)) || null;
        printReport(planned.faults, { heading: 'With this change it would have these faults:', sourceOf });
      }
      return;
    case 'plan':
      console.log(`${describePlan(planned.plan, files, name)}\n`);
      if (!isConfirmed && !(await isAgreed())) return;
      write(planned.plan, directory);
      console.log(
        planned.plan.isPublished ? 'Done. npm run edition -- "What changed." records the content as it is now.' : 'Done.',
      );
  }
}

function originalsIn(directory: string): string[] {
  const folder = join(directory, originalsName);
  return existsSync(folder) ? readdirSync(folder).map((file) => join(originalsName, file)) : [];
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

/** Writes every file beside its place. When none has failed, puts them all in their places. */
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
