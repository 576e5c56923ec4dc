import type { APIRoute } from 'astro';
import { absolute, fileLink } from '../links.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(fileLink('sitemap-index.xml'))}\n`);
