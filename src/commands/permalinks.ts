import './plain-errors.ts';
import { readBriefing } from '../loaders/read-briefing.ts';
import { nameBriefing } from './name-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';
import { updateLedger } from './update-ledger.ts';

const expected = 'npm run permalinks, with old-id=new-id for a renamed id, or the id of a statement that is to change';
const { words } = readArguments({
  call: expected,
  does:
    'Adds new addresses to the ledger, records where the addresses of a renamed id went, and seals anew the published statements ' +
    'that are named.',
  example: 'npm run permalinks -- harbor-closed=harbor-reopened',
  most: Infinity,
});
for (const word of words) if (!/^[a-z0-9-]+(?:=[a-z0-9-]+)?$/u.test(word)) refuse(`argument “${word}”`, expected);
const renames = words
  .filter((word) => word.includes('='))
  .map((word) => {
    const [before = '', after = ''] = word.split('=');
    return { before, after };
  });
const changed = words.filter((word) => !word.includes('='));
const directory = nameBriefing();
const { ledger, summit } = readBriefing(directory).briefing;
if (summit?.record?.draft) refuse('draft', 'a briefing that is published; a draft has no addresses to keep');
const published = ledger.lines.map(({ address }) => address);
const unknown = [...renames.map(({ before }) => before), ...changed].find(
  (id) => !published.some((address) => address.split(/[/#]/u).includes(id)),
);
if (unknown && published.length > 0) refuse(`id “${unknown}”, which was never published`, expected);
const update = updateLedger(directory, renames, changed);
if ('faults' in update) {
  console.log('The ledger is left as it is until the content is without fault.\n');
  printReport(update.faults);
} else {
  const sealed = update.sealed > 0 ? `, ${update.sealed} sealed` : '';
  console.log(`${update.added} added, ${update.moved} moved${sealed}, ${update.total} in the ledger`);
}
