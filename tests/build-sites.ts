import { spawnSync } from 'node:child_process';
import { environmentOf, sites } from './sites.ts';

// One after another: builds of one checkout share a cache.
for (const site of sites) {
  const { status } = spawnSync('node', ['src/commands/build.ts', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, ...environmentOf(site) },
  });
  if (status !== 0) process.exit(status ?? 1);
}
