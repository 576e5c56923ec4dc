import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration, HookParameters } from 'astro';
import { contentDirectory } from '../chosen-briefing.ts';
import { type Message, sortMessages } from '../diagnostics/message.ts';
import { countFaults, formatReport } from '../diagnostics/report.ts';
import { readContent } from './read-content.ts';
import { readSourceLines } from './read-source-lines.ts';

/** Editors save several files at once: a pass waits until they have stopped for this many milliseconds. */
const settle = 60;
/** Astro passes a refresh by while it reads its configuration again; it is then asked once more, so often and so many milliseconds later. */
const attempts = { most: 100, apart: 100 };

/**
 * Astro integration: while `astro dev` runs, a change in the content folder is judged at once. What is wrong appears in the
 * browser's overlay, at its file and line, over the last good page; when it is mended, the page reloads.
 */
export function liveContent(): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const directory = contentDirectory();
        let timer: NodeJS.Timeout | undefined;
        let shown: object | null = null;
        /** When a page was last asked for, and when the content last changed, in milliseconds. */
        let requested = 0;
        let refreshed = 0;
        /** Pages that are being made, and the change that is being made: never both, since Astro would keep what it read before. */
        const pages = new Set<Promise<unknown>>();
        let change: Promise<void> = Promise.resolve();
        const judge = async () => {
          const messages = readContent(directory).messages.filter(({ rule }) => !duringEditing.has(rule));
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
          timer = setTimeout(judgeNext, settle);
        });
        server.middlewares.use(async (request, response, next) => {
          if (request.headers.accept?.includes('text/html')) {
            let isAwaited = true;
            const closed: Promise<unknown> = once(response, 'close').finally(() => {
              isAwaited = false;
              pages.delete(closed);
            });
            await change;
            // Whoever asked may have gone meanwhile, as a browser does that is told to reload.
            if (!isAwaited) return;
            requested = performance.now();
            pages.add(closed);
          }
          next();
        });
        // A page that is opened or reloaded while the content is at fault says so too; one that was made before a change, and
        // was not yet listening when the change was announced, is made anew.
        server.ws.on('connection', () => {
          if (shown) server.ws.send(shown as never);
          else if (requested < refreshed) server.ws.send({ type: 'full-reload' });
        });
        if (readContent(directory).messages.some(({ rule }) => !duringEditing.has(rule))) judgeNext();
      },
    },
  };
}

/**
 * Has the collections stored anew. Each loader that runs says so through the context; where none did, nothing was stored.
 *
 * @see https://docs.astro.build/en/reference/integrations-reference/#refreshcontent-option
 */
async function refresh(refreshContent: HookParameters<'astro:server:setup'>['refreshContent']): Promise<void> {
  const stored = new Set<string>();
  for (let attempt = 0; stored.size === 0; attempt += 1) {
    if (attempt === attempts.most) throw new Error('The content could not be stored; save it once more.');
    if (attempt > 0) await wait(attempts.apart);
    await refreshContent?.({ context: { stored } });
  }
}

/** What is no fault while content is being written: addresses and editions are recorded when it is done. */
export const duringEditing: ReadonlySet<Message['rule']> = new Set(['permanence/unrecorded', 'edition/unrecorded'] as const);

/** A message for Astro's overlay, which shows the first place and lists everything. */
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
