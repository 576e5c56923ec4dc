import type { AstroIntegration } from 'astro';
import { type Message, sortMessages } from '../diagnostics/message.ts';
import { formatReport } from '../diagnostics/report.ts';
import { contentDirectory, readBriefing } from './read-briefing.ts';
import { sourceOf } from './source-of.ts';

/** Editors save several files at once: a pass waits until they have stopped for this many milliseconds. */
const settle = 60;

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
        const judge = async () => {
          const messages = readBriefing(directory).messages.filter(({ rule }) => !duringEditing.has(rule));
          shown = messages.length > 0 ? overlay(messages) : null;
          if (shown) {
            logger.error(`\n${formatReport(messages, { sourceOf })}`);
            server.ws.send(shown as never);
          } else {
            await refreshContent?.({});
            server.ws.send({ type: 'full-reload' });
          }
        };
        server.watcher.add(directory);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(directory)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void judge().catch((error: unknown) => logger.error(String(error))), settle);
        });
        // A page that is opened or reloaded while the content is at fault says so too.
        server.ws.on('connection', () => {
          if (shown) server.ws.send(shown as never);
        });
        if (readBriefing(directory).messages.some(({ rule }) => !duringEditing.has(rule))) void judge();
      },
    },
  };
}

/** What is no fault while content is being written: addresses are recorded when it is done. */
export const duringEditing: ReadonlySet<Message['rule']> = new Set(['permanence/unrecorded'] as const);

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
      title: messages.length === 1 ? '1 fault' : `${messages.length} faults`,
      message: `<pre style="white-space: pre-wrap">${escapeHtml(formatReport(messages))}</pre>`,
      hint: escapeHtml(first.mend),
      loc: { file: place.file, line, column: place.type === 'source' ? place.column : 1 },
      highlightedCode: highlight(sourceOf(place.file) ?? '', line),
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
