import { getCollection } from 'astro:content';
import type { Briefing } from './record/briefing.ts';
import { withoutTrace } from './without-trace.ts';

let briefing: Promise<Briefing> | null = null;

/**
 * The whole briefing, each list in the order in which readers meet it. A build reads it once. While content is being edited, every call
 * reads it anew.
 */
export function getBriefing(): Promise<Briefing> {
  if (import.meta.env.DEV) return readStored();
  briefing ??= readStored();
  return briefing;
}

async function readStored(): Promise<Briefing> {
  const [briefing] = await getCollection('briefing');
  if (briefing) return briefing.data;
  // If the content has faults when `astro dev` begins, no good briefing is stored.
  throw withoutTrace(
    new Error('Unexpected lack of stored content, expected content without fault; the terminal says what to mend'),
  );
}
