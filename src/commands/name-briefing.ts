import { contentDirectory, shown } from '../chosen-briefing.ts';
import { briefingTitle } from '../content-address.ts';

/** The folder of the briefing that a command works on. Its name is printed, because an editor may have several. */
export function nameBriefing(): string {
  const directory = contentDirectory();
  const title = briefingTitle();
  console.log(`${shown(directory)}/${title === null ? '' : `, ${title}`}`);
  return directory;
}
