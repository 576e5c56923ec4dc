import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { siteDirectory } from './src/chosen-briefing.ts';
import { goneAddresses, publicAddress } from './src/content-address.ts';
import { finishSite } from './src/hosting/finish-site.ts';
import { liveContent } from './src/loaders/live-content.ts';

const address = publicAddress();
const gone = goneAddresses(address);
/** Whether a page is a later part of a long list. What stands there changes as the list grows. */
const isLaterPart = (page) => /\/page-\d+\/$/u.test(page);

export default defineConfig({
  ...address,
  outDir: siteDirectory(),
  cacheDir: process.env.CACHE_DIR || 'node_modules/.astro',
  trailingSlash: 'always',
  // While a page is written, or a card is drawn on another thread, the next is rendered.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  // Last, so that it also finishes what the others write.
  integrations: [liveContent(), sitemap({ filter: (page) => !gone.has(page) && !isLaterPart(page) }), finishSite()],
  vite: {
    plugins: [tailwindcss()],
    // What a build writes is no reason to reload a page that is being edited.
    server: { watch: { ignored: ['**/.build-*/**', '**/dist/**', '**/dist-*/**', '**/test-results/**'] } },
  },
});
