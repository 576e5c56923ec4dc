import { formatReport } from './diagnostics/report.ts';
import { contentDirectory, readBriefing } from './loaders/read-briefing.ts';

// The rules alone, without a build: what `npm run check:content` runs.
const { messages } = readBriefing(contentDirectory());
console.log(formatReport(messages));
process.exitCode = messages.length > 0 ? 1 : 0;
