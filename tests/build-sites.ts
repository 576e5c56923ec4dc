import { spawn } from 'node:child_process';
import { environmentOf, sites } from './sites.ts';

// At once: builds share nothing but the kept citations, which each writes whole.
const statuses = await Promise.all(
  sites.map((site) => {
    const build = spawn('node', ['src/commands/build.ts', '--silent'], {
      stdio: 'inherit',
      env: { ...process.env, ...environmentOf(site) },
    });
    return new Promise<number | null>((resolve) => build.once('close', resolve));
  }),
);
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;
