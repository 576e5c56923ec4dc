import type { APIRoute } from 'astro';
import { absolute, links } from '../links.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(links.sitemap())}\n`);
