import './plain-errors.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prependEntry } from '../corrections/prepend-entry.ts';
import { changesName, contentDirectory, readBriefing } from '../loaders/read-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';
import { today } from './today.ts';
import { updateLedger } from './update-ledger.ts';

const heading = `# yaml-language-server: $schema=../.vscode/schemas/changes.schema.json
# What changed in each edition, newest first. npm run edition -- "What changed." writes an entry.
`;
const usage = 'npm run edition -- "What changed." "What else."';
const { words } = readArguments({
  call: usage,
  does: 'Records the content as it stands as a new edition: what changed, in whole sentences, and its address in the ledger.',
  example: 'npm run edition -- "Corrected the office of a speaker."',
  most: Infinity,
});
const changes = words.filter((text) => text.trim() !== '');
const directory = contentDirectory();
const path = join(directory, changesName);
const { briefing, edition, messages } = readBriefing(directory);
const faults = messages.filter(({ rule, place }) => !rule.startsWith('permanence/unrecorded') && !isOfChanges(rule, place.file));
const alone = changes.find((change) => changes.length > 1 && !/\s/u.test(change.trim()));

if (changes.length === 0) giveUp(`Unexpected lack of words, expected ${usage}`);
else if (alone) giveUp(`Unexpected “${alone}” by itself, expected each change as a sentence in quotation marks: ${usage}`);
else if (faults.length > 0) {
  console.log('No edition is recorded until the content is without fault.\n');
  printReport(faults);
} else if (briefing.changes?.record?.[0]?.edition === edition) giveUp(`Edition ${edition} is recorded already.`);
else {
  const source = existsSync(path) ? readFileSync(path, 'utf8') : null;
  writeFileSync(path, prependEntry(source, heading, { edition, date: today(), changes }));
  const update = updateLedger(directory);
  if ('faults' in update) printReport(update.faults);
  else console.log(`Edition ${edition} is recorded in ${changesName}; ${update.added} added to the ledger.`);
}

/** What this command mends: the lack of an entry, or of the file. */
function isOfChanges(rule: string, file: string): boolean {
  return rule === 'edition/unrecorded' || (rule === 'file/missing' && file.endsWith(changesName));
}

function giveUp(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
