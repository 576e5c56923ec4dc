import './plain-errors.ts';
import { statSync } from 'node:fs';
import { shown, siteDirectory } from '../chosen-briefing.ts';
import { publicAddress } from '../content-address.ts';
import { inspectSite } from '../inspection/inspect-site.ts';
import { readSite } from '../inspection/read-site.ts';
import { nameBriefing } from './name-briefing.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';

const { words } = readArguments({
  call: 'npm run check:site -- [folder]',
  does: 'Looks over a built folder as a whole: links, fragments, titles, redirects, cards and the sitemap.',
  example: 'npm run check:site -- dist',
  most: 1,
});
const [folder = shown(siteDirectory())] = words;
const site = 'the folder of a built site; npm run build makes one';
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) refuse(`folder ${folder}, which is not there`, site);

nameBriefing();
const address = publicAddress();
const built = readSite(folder, new URL(address.base, address.site).href);
if (!built.files.has('index.html')) refuse(`folder ${folder} without index.html`, site);

const faults = inspectSite(built);
for (const { file, problem } of faults) console.log(`${folder}/${file} ${problem}`);
console.log(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${folder}/`);
process.exitCode = faults.length > 0 ? 1 : 0;
