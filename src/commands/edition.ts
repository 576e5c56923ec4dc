import { isLeftToRecord } from '../diagnostics/message.ts';
import { readContent } from '../loaders/read-content.ts';
import { nameBriefing } from './name-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';
import { updateLedger } from './update-ledger.ts';
import { writeEdition } from './write-edition.ts';

const call = 'npm run edition -- "What changed." "What else."';
const { words } = readArguments({
  call,
  does: 'Records the content as a new edition: what changed, in whole sentences, and its new addresses in the ledger.',
  example: 'npm run edition -- "Corrected the office of a speaker."',
  limit: Infinity,
});
const changes = words.filter((text) => text.trim() !== '');
const alone = changes.find((change) => changes.length > 1 && !/\s/u.test(change.trim()));
if (changes.length === 0) refuse('lack of words', call);
if (alone) refuse(`“${alone}” by itself`, `each change as a sentence in quotation marks: ${call}`);

const directory = nameBriefing();
const { content, edition, messages } = readContent(directory);
const faults = messages.filter((message) => !isLeftToRecord(message));
if (faults.length > 0) printReport(faults, { heading: 'No edition is recorded until the content is without fault.' });
else if (content.summit?.record?.draft) refuse('draft', 'a briefing that is published; npm run publish makes its first edition');
else if (content.changes?.record?.[0]?.edition === edition) {
  console.error(`Edition ${edition} is recorded already.`);
  process.exitCode = 1;
} else {
  writeEdition(directory, edition, changes);
  const update = updateLedger(directory);
  if ('faults' in update) printReport(update.faults);
  else {
    console.log(`Edition ${edition} is recorded; ${update.added} added to the ledger.`);
    console.log('What is left to do: npm run brief:pdf, which prints its brief, and npm run build.');
  }
}
