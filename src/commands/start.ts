import { spawnSync } from 'node:child_process';
import { nameBriefing } from './name-briefing.ts';
import { readArguments } from './read-arguments.ts';

const { options } = readArguments({
  call: 'npm start -- [--port 4321]',
  does: 'Builds the site, serves it on this machine, and prints its address.',
  example: 'npm start -- --port 8080',
  options: { port: { type: 'string', default: '4321' } },
});
nameBriefing();
console.log('Building the site …');
const run = (command: string, ...parameters: string[]) => spawnSync(command, parameters, { stdio: 'inherit' }).status ?? 1;
process.exitCode =
  run('node', 'src/commands/build.ts', '--silent') || run('astro', 'preview', '--ignore-lock', '--port', options.port);
