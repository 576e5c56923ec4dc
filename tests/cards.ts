import { readContent } from '../src/loaders/read-content.ts';
import { toBriefing } from '../src/loaders/to-briefing.ts';
import type { Briefing } from '../src/record/briefing.ts';

/** The briefing in a content folder. */
export function briefingOf(directory: string): Briefing {
  return toBriefing(readContent(directory));
}
