import { readContent } from '../src/loaders/read-content.ts';
import { toBriefing } from '../src/loaders/to-briefing.ts';
import type { Briefing } from '../src/record/briefing.ts';

/** The real briefing and the invented one, each with the name of its folder. */
export const bothBriefings: readonly [folder: string, briefing: Briefing][] = ['content', 'tests/fixtures/briefing'].map(
  (folder) => [folder, toBriefing(readContent(folder))],
);
