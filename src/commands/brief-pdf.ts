import { printedBriefName } from '../exports/printed-brief.ts';
import { nameBriefing } from './name-briefing.ts';
import { printBrief } from './print-brief.ts';
import { readArguments } from './read-arguments.ts';

readArguments({
  call: 'npm run brief:pdf',
  does: `Builds the site and prints its brief to ${printedBriefName} in the content folder. To print with another Chromium or Chrome, set BROWSER_PATH.`,
  example: 'npm run brief:pdf',
});
process.exitCode = (await printBrief(nameBriefing())) ? 0 : 1;
