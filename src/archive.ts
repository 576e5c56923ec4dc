import { getCollection } from 'astro:content';
import type { Briefing } from './record/briefing.ts';

let briefing: Promise<Briefing> | null = null;

/**
 * Everything that is stored of the briefing, each list in the order in which readers meet it. It is read once a build; while content
 * is being edited, at every call.
 */
export function getBriefing(): Promise<Briefing> {
  if (import.meta.env.DEV) return readStored();
  briefing ??= readStored();
  return briefing;
}

async function readStored(): Promise<Briefing> {
  const [briefing] = await getCollection('briefing');
  if (!briefing) throw nothingStored();
  return briefing.data;
}

/** What `astro dev` says if the content had faults when it began: then no good briefing is kept. The code is not at fault. */
function nothingStored(): Error {
  const error = new Error('Unexpected lack of stored content, expected content without fault; the terminal says what to mend');
  error.stack = '';
  return error;
}
