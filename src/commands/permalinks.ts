import { readContent } from '../loaders/read-content.ts';
import { nameBriefing } from './name-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';
import { updateLedger } from './update-ledger.ts';

const call = 'npm run permalinks, with the id of each published statement that is to change';
const { words: changed } = readArguments({
  call,
  does:
    'Adds new addresses to the ledger. The published statements that are named may change: they are sealed anew. To give a published id ' +
    'another name, use npm run rename.',
  example: 'npm run permalinks -- harbor-closed',
  limit: Infinity,
});
for (const word of changed) if (!/^[a-z0-9-]+$/u.test(word)) refuse(`argument “${word}”`, call);
const directory = nameBriefing();
const { ledger, summit } = readContent(directory).content;
if (summit?.record?.draft) refuse('draft', 'a briefing that is published; a draft has no addresses to keep');
const published = new Set(ledger.lines.flatMap(({ address }) => address.split(/[/#]/u)));
const unknown = changed.find((id) => !published.has(id));
if (unknown && ledger.lines.length > 0) refuse(`id “${unknown}”, which was never published`, call);
const update = updateLedger(directory, changed);
if ('faults' in update) {
  printReport(update.faults, { heading: 'The ledger is left as it is until the content is without fault.' });
} else {
  const sealed = update.sealed > 0 ? `, ${update.sealed} sealed` : '';
  console.log(`${update.added} added${sealed}, ${update.total} in the ledger`);
}
