import { existsSync } from 'node:fs';
import { publicAddress } from '../content-address.ts';
import { inspectSite } from '../inspection/inspect-site.ts';
import { readSite } from '../inspection/read-site.ts';

// node src/commands/check-site.ts [folder]: looks over a built folder as a whole.
const folder = process.argv[2] ?? 'dist';
if (existsSync(folder)) {
  const { site, base } = publicAddress();
  const faults = inspectSite(readSite(folder, new URL(base, site).href));
  for (const { file, problem } of faults) console.log(`${folder}/${file} ${problem}`);
  console.log(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${folder}/`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  console.error(`Unexpected folder ${folder}, which is not there; run npm run build first`);
  process.exitCode = 1;
}
