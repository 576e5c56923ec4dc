import { spawnSync } from 'node:child_process';
import { shown } from '../src/chosen-briefing.ts';

/**
 * Runs a command of the project on a content folder, as npm does, whatever the environment says of colours. What it printed is returned
 * without the line that names its briefing.
 */
export function runCommand(command: string, directory: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...parameters], {
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      CONTENT_DIR: directory,
      NO_COLOR: '1',
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    },
  });
  const name = `${shown(directory)}/`;
  return { status, stdout: stdout.startsWith(name) ? stdout.slice(stdout.indexOf('\n') + 1) : stdout, stderr };
}
