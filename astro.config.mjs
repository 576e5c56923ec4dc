import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { siteAddress } from './src/site-address.ts';

/** The public address stands once, in the content. What is wrong with that file, the loaders say; here it must only not crash. */
function publicAddress() {
  try {
    return new URL(parse(readFileSync(`${process.env.CONTENT_DIR || 'content'}/summit.yaml`, 'utf8')).address).href;
  } catch {
    return 'http://localhost/';
  }
}

export default defineConfig({
  ...siteAddress(publicAddress(), process.env),
  outDir: process.env.OUT_DIR || 'dist',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [sitemap()],
  vite: { plugins: [tailwindcss()] },
});
