import './plain-errors.ts';
import { contentDirectory, readBriefing } from '../loaders/read-briefing.ts';
import { printReport } from './print-report.ts';
import { refuseRest } from './refuse.ts';

// npm run check:content: the rules alone, without a build.
refuseRest(process.argv.slice(2), 'npm run check:content alone; CONTENT_DIR names another folder');
printReport(readBriefing(contentDirectory()).messages);
