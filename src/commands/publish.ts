import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shown } from '../chosen-briefing.ts';
import { ledgerName, singleKinds } from '../loaders/file-kinds.ts';
import { readContent } from '../loaders/read-content.ts';
import { nameBriefing } from './name-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';
import { updateLedger } from './update-ledger.ts';
import { writeEdition } from './write-edition.ts';

const { words } = readArguments({
  call: 'npm run publish -- ["First edition."]',
  does:
    'Publishes a draft for the first time: it is no longer a draft, its first edition and its addresses are recorded, and its brief is ' +
    'printed. From then on no address is lost and no statement changes unnoticed.',
  example: 'npm run publish',
  limit: 1,
});
const [change = 'First edition.'] = words;
const directory = nameBriefing();
const { content, messages } = readContent(directory);
if (messages.length > 0) printReport(messages, { heading: 'Nothing is published until the content is without fault.' });
else if (!content.summit?.record?.draft) {
  refuse('briefing that is published', 'a draft; npm run edition -- "What changed." records what has changed since');
} else if (recordFirstEdition(content.summit.record.address)) {
  // Loading the browser takes a while, and a command that is refused does not need it.
  const { printBrief } = await import('./print-brief.ts');
  const isPrinted = await printBrief(directory);
  if (!isPrinted) console.log('What is left to do: npm run brief:pdf, once that is mended.');
  console.log('Commit the folder, run npm run build, and put the site where its address leads.');
}

/** Whether the first edition could be recorded. If not, every file is as it was. */
function recordFirstEdition(address: string): boolean {
  const summit = join(directory, singleKinds.summit.file);
  const changes = join(directory, singleKinds.changes.file);
  const ledger = join(directory, ledgerName);
  const before = readFileSync(summit, 'utf8');
  let isRecorded = false;
  try {
    writeFileSync(summit, before.replace(/(?:^#.*npm run publish.*\n)?^draft:.*\n/mu, ''));
    const { edition } = readContent(directory);
    writeEdition(directory, edition, [change]);
    const update = updateLedger(directory);
    if ('faults' in update) printReport(update.faults);
    else {
      isRecorded = true;
      console.log(`${shown(summit)} is no longer a draft; its address is ${address}`);
      console.log(`${shown(changes)} holds edition ${edition}: ${change}`);
      console.log(`${shown(ledger)} holds ${update.total} addresses, which stay from now on`);
    }
  } finally {
    if (!isRecorded) {
      writeFileSync(summit, before);
      for (const path of [changes, ledger]) rmSync(path, { force: true });
    }
  }
  return isRecorded;
}
