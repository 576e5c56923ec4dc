import './plain-errors.ts';
import { readContent } from '../loaders/read-content.ts';
import { nameBriefing } from './name-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';
import { updateLedger } from './update-ledger.ts';

const expected = 'npm run permalinks, with the id of each published statement that is to change';
const { words: changed } = readArguments({
  call: expected,
  does:
    'Adds new addresses to the ledger, and seals anew the published statements that are named. npm run rename gives a published id ' +
    'another name.',
  example: 'npm run permalinks -- harbor-closed',
  most: Infinity,
});
for (const word of changed) if (!/^[a-z0-9-]+$/u.test(word)) refuse(`argument “${word}”`, expected);
const directory = nameBriefing();
const { ledger, summit } = readContent(directory).content;
if (summit?.record?.draft) refuse('draft', 'a briefing that is published; a draft has no addresses to keep');
const published = ledger.lines.map(({ address }) => address);
const unknown = changed.find((id) => !published.some((address) => address.split(/[/#]/u).includes(id)));
if (unknown && published.length > 0) refuse(`id “${unknown}”, which was never published`, expected);
const update = updateLedger(directory, changed);
if ('faults' in update) {
  console.log('The ledger is left as it is until the content is without fault.\n');
  printReport(update.faults);
} else {
  const sealed = update.sealed > 0 ? `, ${update.sealed} sealed` : '';
  console.log(`${update.added} added${sealed}, ${update.total} in the ledger`);
}
