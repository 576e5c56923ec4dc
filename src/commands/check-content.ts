import { contentDirectory, readBriefing } from '../loaders/read-briefing.ts';
import { printReport } from './print-report.ts';

// The rules alone, without a build.
printReport(readBriefing(contentDirectory()).messages);
