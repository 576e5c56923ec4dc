import './plain-errors.ts';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shown } from '../chosen-briefing.ts';
import { changesName, ledgerName, readContent, summitName } from '../loaders/read-content.ts';
import { nameBriefing } from './name-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';
import { updateLedger } from './update-ledger.ts';
import { writeEdition } from './write-edition.ts';

const usage = 'npm run publish -- ["First edition."]';
const { words } = readArguments({
  call: usage,
  does:
    'Publishes a draft for the first time: it is a draft no longer, its first edition and its addresses are recorded, and its brief is ' +
    'printed. From then on no address is lost and no statement changes unnoticed.',
  example: 'npm run publish',
  most: 1,
});
const [change = 'First edition.'] = words;
const directory = nameBriefing();
const { content, messages } = readContent(directory);
if (messages.length > 0) {
  console.log('Nothing is published until the content is without fault.\n');
  printReport(messages);
} else if (!content.summit?.record?.draft) {
  refuse('briefing that is published', 'a draft; npm run edition -- "What changed." records what has changed since');
} else if (recordFirstEdition(content.summit.record.address)) {
  // The browser takes a while to load, and whoever is refused does not need it.
  const { printBrief } = await import('./print-brief.ts');
  const isPrinted = await printBrief(directory);
  if (!isPrinted) console.log('What is left to do: npm run brief:pdf, once that is mended.');
  console.log('Commit the folder, run npm run build, and put the site where its address leads.');
}

/** Whether it could be recorded; else every file is as it was. */
function recordFirstEdition(address: string): boolean {
  const summit = join(directory, summitName);
  const changes = join(directory, changesName);
  const ledger = join(directory, ledgerName);
  const before = readFileSync(summit, 'utf8');
  try {
    writeFileSync(summit, before.replace(/(?:^#.*npm run publish.*\n)?^draft:.*\n/mu, ''));
    const { edition } = readContent(directory);
    writeEdition(directory, edition, [change]);
    const update = updateLedger(directory);
    if (!('faults' in update)) {
      console.log(`${shown(summit)} is a draft no longer; its address is ${address}`);
      console.log(`${shown(changes)} holds edition ${edition}: ${change}`);
      console.log(`${shown(ledger)} holds ${update.total} addresses, which stay from now on`);
      return true;
    }
    restore();
    printReport(update.faults);
    return false;
  } catch (error) {
    restore();
    throw error;
  }

  function restore(): void {
    writeFileSync(summit, before);
    for (const path of [changes, ledger]) rmSync(path, { force: true });
  }
}
