import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { parseLedger } from './src/annotations/parse-ledger.ts';
import { liveContent } from './src/loaders/live-content.ts';
import { siteAddress } from './src/site-address.ts';

const content = process.env.CONTENT_DIR || 'content';

/** What is wrong with a content file, the loaders say; here it must only not crash. */
function fromContent(file, read, otherwise) {
  try {
    return read(readFileSync(`${content}/${file}`, 'utf8'));
  } catch {
    return otherwise;
  }
}

// The public address stands once, in the content.
const address = siteAddress(
  fromContent('summit.yaml', (text) => new URL(parse(text).address).href, 'http://localhost/'),
  process.env,
);
const moved = new Set(
  fromContent('permalinks.txt', (text) => parseLedger(text, 'permalinks.txt'), [])
    .filter(({ movedTo }) => movedTo !== null)
    .map((line) => new URL(address.base.slice(0, -1) + line.address, address.site).href),
);

export default defineConfig({
  ...address,
  outDir: process.env.OUT_DIR || 'dist',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [liveContent(), sitemap({ filter: (page) => !moved.has(page) })],
  vite: { plugins: [tailwindcss()] },
});
