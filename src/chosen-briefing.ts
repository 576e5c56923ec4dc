import { readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { withoutTrace } from './without-trace.ts';

/** The file that remembers which briefing this checkout works on, as `{ "config": { "content": "folder" } }`. */
export const settingsName = 'package.json';

/**
 * The folder whose content is built: `CONTENT_DIR` in the environment, else the folder that the settings name.
 *
 * @throws Error of one line if neither names one
 */
export function contentDirectory(): string {
  return resolve(process.env['CONTENT_DIR'] || rememberedFolder());
}

/**
 * The folder that a site is built to: `OUT_DIR` in the environment, else `dist`. If the briefing is not the one that the settings name,
 * it is `dist-` and the name of its folder, so that the sites of two briefings lie side by side.
 */
export function siteDirectory(): string {
  if (process.env['OUT_DIR']) return resolve(process.env['OUT_DIR']);
  const directory = contentDirectory();
  return resolve(directory === resolve(rememberedFolder()) ? 'dist' : `dist-${basename(directory)}`);
}

/** What messages call a folder: its path from where the command runs. */
export function shown(path: string): string {
  return relative(process.cwd(), path) || '.';
}

function rememberedFolder(): string {
  const settings = JSON.parse(readFileSync(settingsName, 'utf8')) as { config?: { content?: unknown } };
  const folder = settings.config?.content;
  if (typeof folder === 'string' && folder !== '') return folder;
  const problem = `Unexpected lack of config.content in ${settingsName}`;
  throw withoutTrace(new Error(`${problem}, expected the folder of a briefing: npm pkg set config.content=content`));
}
