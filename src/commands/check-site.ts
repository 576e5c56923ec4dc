import { statSync } from 'node:fs';
import { shown, siteDirectory } from '../chosen-briefing.ts';
import { publicAddress } from '../content-address.ts';
import { countFaults } from '../diagnostics/report.ts';
import { inspectSite } from '../inspection/inspect-site.ts';
import { readSite } from '../inspection/read-site.ts';
import { nameBriefing } from './name-briefing.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';

const { words } = readArguments({
  call: 'npm run check:site -- [folder]',
  does: 'Checks a built folder as a whole: its links, fragments, titles, redirects, cards and sitemap.',
  example: 'npm run check:site -- dist',
  limit: 1,
});
const [folder = shown(siteDirectory())] = words;
const expected = 'the folder of a built site; npm run build makes one';
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) refuse(`folder ${folder}, which is not there`, expected);

nameBriefing();
const { site, base } = publicAddress();
const built = readSite(folder, new URL(base, site).href);
if (!built.files.has('index.html')) refuse(`folder ${folder} without index.html`, expected);

const faults = inspectSite(built);
for (const { file, problem } of faults) console.log(`${folder}/${file} ${problem}`);
console.log(`${countFaults(faults.length)} in ${folder}/`);
if (faults.length > 0) process.exitCode = 1;
