import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration, HookParameters } from 'astro';
import { contentDirectory } from '../chosen-briefing.ts';
import { isLeftToRecord, type Message, sortMessages } from '../diagnostics/message.ts';
import { countFaults, formatReport } from '../diagnostics/report.ts';
import { readSourceLines } from './full-report.ts';
import { readContent } from './read-content.ts';

/** In milliseconds. An editor may save several files at once, so the content is judged after a pause of this length. */
const pause = 60;
/** Astro ignores a refresh while it reads its configuration again. It is then asked again after `delay` milliseconds. */
const refreshes = { limit: 100, delay: 100 };

/**
 * Astro integration: while `astro dev` runs, a change in the content folder is judged at once. What is wrong appears in the browser's
 * overlay, with its file and line, over the last good page. When it is mended, the page reloads.
 */
export function liveContent(): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const directory = contentDirectory();
        let timer: NodeJS.Timeout | undefined;
        let shown: object | null = null;
        /** In milliseconds: when a page was last asked for, and when the content was last stored. */
        let requested = 0;
        let refreshed = 0;
        /** The pages that are being made, and the change that is being stored. They never overlap, because Astro would keep old content. */
        const pages = new Set<Promise<unknown>>();
        let change: Promise<void> = Promise.resolve();
        const faults = () => readContent(directory).messages.filter((message) => !isLeftToRecord(message));
        const judge = async () => {
          const messages = faults();
          shown = messages.length > 0 ? overlay(messages) : null;
          if (shown) {
            logger.error(`\n${formatReport(messages, { sourceOf: readSourceLines })}`);
            server.ws.send(shown as never);
            return;
          }
          await Promise.all(pages);
          await refresh(refreshContent);
          refreshed = performance.now();
          server.ws.send({ type: 'full-reload' });
        };
        const judgeNext = () => {
          change = change.then(judge).catch((error: unknown) => logger.error(String(error)));
        };
        server.watcher.add(directory);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(directory)) return;
          clearTimeout(timer);
          timer = setTimeout(judgeNext, pause);
        });
        server.middlewares.use(async (request, response, next) => {
          if (request.headers.accept?.includes('text/html')) {
            let isAwaited = true;
            const closed: Promise<unknown> = once(response, 'close').finally(() => {
              isAwaited = false;
              pages.delete(closed);
            });
            await change;
            // Whoever asked may be gone, as a browser that was told to reload.
            if (!isAwaited) return;
            requested = performance.now();
            pages.add(closed);
          }
          next();
        });
        // A page that is opened while the content is at fault says so too. A page that was made before a change, and did not listen
        // yet when the change was announced, is made anew.
        server.ws.on('connection', () => {
          if (shown) server.ws.send(shown as never);
          else if (requested < refreshed) server.ws.send({ type: 'full-reload' });
        });
        if (faults().length > 0) judgeNext();
      },
    },
  };
}

/**
 * Has the collections stored anew. A loader that has run says so through the context; if none has, nothing was stored.
 *
 * @see https://docs.astro.build/en/reference/integrations-reference/#refreshcontent-option
 */
async function refresh(refreshContent: HookParameters<'astro:server:setup'>['refreshContent']): Promise<void> {
  const stored = new Set<string>();
  for (let attempt = 0; stored.size === 0; attempt += 1) {
    if (attempt === refreshes.limit) throw new Error('The content could not be stored; save it once more.');
    if (attempt > 0) await wait(refreshes.delay);
    await refreshContent?.({ context: { stored } });
  }
}

/** The messages for Astro's overlay, which shows the first place and lists them all. */
function overlay(messages: readonly Message[]): object {
  const [first] = sortMessages(messages);
  if (!first) return {};
  const { place } = first;
  const line = place.type === 'source' ? place.line : 1;
  return {
    type: 'error',
    __isEnhancedAstroErrorPayload: true,
    err: {
      name: 'The content has faults',
      title: countFaults(messages.length),
      message: `<pre style="white-space: pre-wrap">${escapeHtml(formatReport(messages))}</pre>`,
      hint: escapeHtml(first.mend),
      loc: { file: place.file, line, column: place.type === 'source' ? place.column : 1 },
      highlightedCode: highlight(readSourceLines(place.file) ?? '', line),
      stack: '',
    },
  };
}

function highlight(source: string, line: number): string {
  const lines = source
    .split('\n')
    .map((text, index) => `<span class="line${index + 1 === line ? ' error-line' : ''}">${escapeHtml(text)}</span>`);
  return `<pre class="astro-code"><code>${lines.join('\n')}</code></pre>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
