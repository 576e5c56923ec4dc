import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { provideBrowser } from '../src/commands/browser.ts';

/** The results of a suite or a check, in numbers. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Why tests were skipped. For a unit test that is its name, which says what it needs. */
  readonly skipped: readonly string[];
}

/** Runs a command as one check, and shows its output. */
function check(name: string, command: string, ...parameters: string[]): Outcome {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, parameters, { stdio: 'inherit' });
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: [] };
}

/** Runs a check beside others. Shows its whole output when it ends. */
async function checkBeside(name: string, command: string, ...parameters: string[]): Promise<Outcome> {
  const running = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const status = await new Promise((resolve) => running.once('close', resolve));
  console.log(`\n── ${name}\n${output.trimEnd()}`);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: [] };
}

/** Runs a suite and reads its report. Without a report it counts as one failure. */
function suite<Report>(
  name: string,
  report: string,
  count: (json: Report) => Outcome,
  command: string,
  ...parameters: string[]
): Outcome {
  rmSync(report, { force: true });
  const { failed } = check(name, command, ...parameters);
  try {
    const outcome = count(JSON.parse(readFileSync(report, 'utf8')) as Report);
    return outcome.failed === 0 && failed > 0 ? { ...outcome, failed: 1 } : outcome;
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function countVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): Outcome {
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed');
  return { passed: numPassedTests, failed: numFailedTests, skipped: skipped.map(({ fullName }) => fullName) };
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

interface PlaywrightReport extends PlaywrightSuite {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

function countPlaywright({ stats, ...report }: PlaywrightReport): Outcome {
  const tests = ({
    suites = [],
    specs = [],
  }: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']>[number]['tests'][number][] => [
    ...specs.flatMap((spec) => spec.tests),
    ...suites.flatMap(tests),
  ];
  const skipped = tests(report).filter(({ status }) => status === 'skipped');
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: skipped.map(({ annotations }) => annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given'),
  };
}

// The tests start hundreds of commands, which load the same modules. Node keeps the compiled modules.
process.env['NODE_COMPILE_CACHE'] ??= 'node_modules/.cache/compiled';
mkdirSync('test-results', { recursive: true });
// The longest check has a core to itself for a while. The tests begin in the meantime.
const types = checkBeside('types', 'astro', 'check', '--minimumSeverity', 'warning');
const outcomes = await Promise.all([
  checkBeside('format', 'prettier', '--check', '.'),
  checkBeside('lint', 'biome', 'lint', '--error-on-warnings', '.'),
  checkBeside('content', 'node', 'src/commands/check-content.ts'),
]);
outcomes.push(
  suite(
    'unit and rendering tests',
    'test-results/unit.json',
    countVitest,
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--root',
    '.',
    '--reporter=dot',
    '--reporter=json',
    '--outputFile.json=test-results/unit.json',
  ),
);
provideBrowser();
outcomes.push(
  check('builds', 'node', 'tests/build-sites.ts'),
  suite('browser tests', 'test-results/e2e.json', countPlaywright, 'playwright', 'test', '-c', 'tests'),
);

outcomes.push(await types);
const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
const skipped = [
  ...Map.groupBy(
    outcomes.flatMap((outcome) => outcome.skipped),
    (reason) => reason,
  ),
];
if (skipped.length > 0) console.log('\nSkipped:');
for (const [reason, { length }] of skipped) console.log(`  ${length} × ${reason}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
