import { readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';

/** The file that remembers which briefing this checkout works on, as `{ "config": { "content": "folder" } }`. */
export const settingsName = 'package.json';

/**
 * The folder whose content is built: `CONTENT_DIR` in the environment, else the one that the settings name.
 *
 * @throws Error in one line where neither names one
 */
export function contentDirectory(): string {
  return resolve(process.env['CONTENT_DIR'] || rememberedFolder());
}

/**
 * The folder that a site is built to: `OUT_DIR` in the environment, else `dist`; for a briefing other than the one that the settings
 * name, `dist-` and the name of its folder, so that the sites of two briefings lie side by side.
 */
export function siteDirectory(): string {
  if (process.env['OUT_DIR']) return resolve(process.env['OUT_DIR']);
  const directory = contentDirectory();
  return resolve(directory === resolve(rememberedFolder()) ? 'dist' : `dist-${basename(directory)}`);
}

/** A folder as messages call it: from where the command runs. */
export function shown(path: string): string {
  return relative(process.cwd(), path) || '.';
}

function rememberedFolder(): string {
  const settings = JSON.parse(readFileSync(settingsName, 'utf8')) as { config?: { content?: unknown } };
  const folder = settings.config?.content;
  if (typeof folder === 'string' && folder !== '') return folder;
  const error = new Error(
    `Unexpected lack of config.content in ${settingsName}, expected the folder of a briefing: npm pkg set config.content=content`,
  );
  // The code is not at fault.
  error.stack = '';
  throw error;
}
