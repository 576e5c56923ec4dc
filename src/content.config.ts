import { defineCollection } from 'astro:content';
import { briefingLoader } from './loaders/briefing-loader.ts';
import { briefingSchema } from './record/briefing.ts';

export const collections = {
  // One entry holds the whole briefing. If each kind had a collection, Astro would call an empty one missing.
  briefing: defineCollection({ loader: briefingLoader, schema: briefingSchema }),
};
