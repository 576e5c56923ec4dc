import './plain-errors.ts';
import { printedBriefName } from '../exports/printed-brief.ts';
import { nameBriefing } from './name-briefing.ts';
import { printBrief } from './print-brief.ts';
import { readArguments } from './read-arguments.ts';

readArguments({
  call: 'npm run brief:pdf',
  does: `Builds the site and prints its brief to ${printedBriefName} in the content folder. BROWSER_PATH names another Chromium or Chrome than the one that is found.`,
  example: 'npm run brief:pdf',
  most: 0,
});
process.exitCode = (await printBrief(nameBriefing())) ? 0 : 1;
