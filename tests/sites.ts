/** A build of the site that the browser tests visit. */
export interface TestSite {
  readonly name: string;
  readonly port: number;
  /** The path below which it is served. */
  readonly base: string;
  readonly outDir: string;
  readonly content: string;
  /** The test files that visit it. What does not depend on the address is tested only at the root. */
  readonly tests: RegExp;
}

/** The sites are served at this port and the next ones. With another port, two checkouts can be tested at once. */
const firstPort = Number(process.env['TEST_PORT'] || 4331);
/** The port of the development server of the tests. */
export const editingPort = firstPort + 9;

/** The content at the root of a domain, and another briefing below a path. */
export const sites: readonly TestSite[] = [
  { name: 'root', port: firstPort, base: '/', outDir: 'test-results/sites/root', content: 'content', tests: /\.spec\.ts$/u },
  {
    name: 'other-briefing',
    port: firstPort + 1,
    base: '/meeting/',
    outDir: 'test-results/sites/other-briefing',
    content: 'tests/fixtures/briefing',
    tests: /(?:pages|html|data|annotations|access|paper|whole-site)\.spec\.ts$/u,
  },
];

/** The environment in which a site is built and served. */
export function environmentOf({ base, outDir, content, port }: TestSite): Record<string, string> {
  return {
    ASTRO_TELEMETRY_DISABLED: '1',
    BASE_PATH: base,
    SITE_URL: `http://localhost:${port}`,
    OUT_DIR: outDir,
    CONTENT_DIR: content,
  };
}
