import { defineCollection } from 'astro:content';
import { briefingLoader } from './loaders/briefing-loader.ts';
import { briefingSchema } from './record/briefing.ts';

export const collections = {
  // One entry holds all: of a collection for each kind, Astro would say that it is missing where a briefing has none of the kind.
  briefing: defineCollection({ loader: briefingLoader, schema: briefingSchema }),
};
