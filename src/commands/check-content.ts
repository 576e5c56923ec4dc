import { readContent } from '../loaders/read-content.ts';
import { nameBriefing } from './name-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';

readArguments({
  call: 'npm run check:content',
  does: 'Judges the content by every rule, in a second, without a build. CONTENT_DIR names another folder than content/.',
  example: 'CONTENT_DIR=tests/fixtures/briefing npm run check:content',
});
printReport(readContent(nameBriefing()).messages);
