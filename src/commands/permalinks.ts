import { contentDirectory } from '../loaders/read-briefing.ts';
import { printReport } from './print-report.ts';
import { updateLedger } from './update-ledger.ts';

// npm run permalinks [-- old-id=new-id …]: adds what is new to the ledger, and records where the addresses of a renamed id went.
const renames = process.argv.slice(2).map((argument) => {
  const [before = '', after = ''] = argument.split('=');
  return { before, after };
});
const update = updateLedger(contentDirectory(), renames);
if ('faults' in update) {
  console.log('The ledger is left as it is until the content is without fault.\n');
  printReport(update.faults);
} else console.log(`${update.added} added, ${update.moved} moved, ${update.total} in the ledger`);
