import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { budgets } from '../budgets.ts';
import { sizes } from '../corpus/generate-corpus.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';
import type { Cell, Titled } from './table.ts';

/** What was measured of one build. */
export interface BuildRow {
  readonly name: string;
  readonly pages: number;
  readonly seconds: number;
  /** The most memory that one of its processes had, in megabytes. */
  readonly megabytes: number;
}

/** What was measured of all builds. */
export interface BuildFigures {
  /** The real content. */
  readonly real: BuildRow;
  /** Made-up briefings, the smallest first, and plain Astro sites of as many pages. */
  readonly corpora: readonly { readonly own: BuildRow; readonly plain: BuildRow }[];
}

const folder = resolve('test-results/bench');
const site = join(folder, 'built');

/**
 * Builds the real content, then made-up briefings of growing size, each beside a plain Astro site of as many pages.
 *
 * @throws Error where one does not build
 */
export function measureBuilds(): BuildFigures {
  mkdirSync(folder, { recursive: true });
  const build = (name: string, content: NodeJS.ProcessEnv) =>
    measure(name, ['src/commands/build.ts'], { OUT_DIR: site, BASE_PATH: '/', ...content });
  const real = build('cards drawn', {});
  const corpora = Object.values(sizes).map((size) => {
    const content = join(folder, 'corpus');
    writeCorpus(content, size);
    const own = build(`${size.statements.toLocaleString('en-US')} statements`, { CONTENT_DIR: content });
    return { own, plain: measurePlain(own.pages) };
  });
  for (const path of [site, join(folder, 'corpus')]) rmSync(path, { recursive: true, force: true });
  return { real, corpora };
}

/** What Astro alone takes for so many pages of one line. */
function measurePlain(pages: number): BuildRow {
  const project = join(folder, 'plain');
  mkdirSync(join(project, 'src/pages'), { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    join(project, 'src/pages/[page].astro'),
    `---
export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, page) => ({ params: { page: String(page) } }));
---
<p>{Astro.params.page}</p>
`,
  );
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const row = measure('plain', [astro, 'build', '--root', project, '--outDir', site], {});
  rmSync(project, { recursive: true, force: true });
  return row;
}

/** Runs a build and counts what it wrote. Each of its processes says at its end how much memory it had. */
function measure(name: string, command: readonly string[], environment: NodeJS.ProcessEnv): BuildRow {
  const said = join(folder, 'memory');
  rmSync(said, { force: true });
  rmSync(site, { recursive: true, force: true });
  const sayMemory = `data:text/javascript,${encodeURIComponent(`
    import { appendFileSync } from 'node:fs';
    process.on('exit', () => appendFileSync(${JSON.stringify(said)}, process.resourceUsage().maxRSS + '\\n'));
  `)}`;
  const { SITE_URL: _, ...inherited } = process.env;
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [...command], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ...environment, NODE_OPTIONS: `--import=${sayMemory}` },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The build of ${name} failed, so it cannot be measured.`);
  const kilobytes = existsSync(said) ? readFileSync(said, 'utf8').trim().split('\n').map(Number) : [];
  const pages = readdirSync(site, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
  const row = { name, pages, seconds, megabytes: Math.max(0, ...kilobytes) / 1000 };
  console.error(`${name}: ${pages.toLocaleString('en-US')} pages in ${seconds.toFixed(1)} s`);
  return row;
}

/** What each further page adds to the smaller of two builds, in milliseconds. */
export function millisecondsAPage(
  smaller: Pick<BuildRow, 'pages' | 'seconds'>,
  larger: Pick<BuildRow, 'pages' | 'seconds'>,
): number {
  return (1000 * (larger.seconds - smaller.seconds)) / (larger.pages - smaller.pages);
}

/** The figures as two tables, with what they mean beneath. */
export function buildTables({ real, corpora }: BuildFigures): Titled[] {
  const common = ({ name, pages, megabytes }: BuildRow): Cell[] => [
    name,
    { value: pages },
    { value: megabytes, budget: budgets.megabytes },
  ];
  const smallest = corpora[0]?.own;
  const largest = corpora.at(-1)?.own;
  return [
    {
      title: 'Building the briefing, from nothing',
      headings: ['', 'pages', 'memory (MB)', 'seconds'],
      rows: [[...common(real), { value: real.seconds, budget: budgets.secondsWithCards, digits: 1 }]],
      notes: ['Memory is that of the largest process at its largest.'],
    },
    {
      title: 'Building made-up briefings, from nothing',
      headings: ['', 'pages', 'memory (MB)', 'seconds', 'ms a further page', 'plain Astro, seconds'],
      rows: corpora.map(({ own, plain }): Cell[] => [
        ...common(own),
        { value: own.seconds, digits: 1, ...(own === largest && { budget: budgets.secondsOf6000 }) },
        !smallest || own === smallest
          ? ''
          : { value: millisecondsAPage(smallest, own), budget: budgets.millisecondsAPage, digits: 1 },
        { value: plain.seconds, digits: 1 },
      ]),
      notes: [
        'From a seeded generator (tests/corpus/), the cards of statements left out, all others drawn. A further page is one that the',
        'first row does not have. Plain Astro is a site of as many pages of one line: what the framework takes by itself.',
      ],
    },
  ];
}
