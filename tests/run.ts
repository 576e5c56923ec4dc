import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { provideBrowser } from '../src/commands/browser.ts';

/** What ran, in numbers. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs a command with its output shown; a check that counts as one. */
function check(name: string, command: string, ...parameters: string[]): Outcome {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, parameters, { stdio: 'inherit' });
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** Runs a check beside others and shows its output, whole, when it ends. */
async function checkBeside(name: string, command: string, ...parameters: string[]): Promise<Outcome> {
  const running = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const status = await new Promise((resolve) => running.once('close', resolve));
  console.log(`\n── ${name}\n${output.trimEnd()}`);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** Runs a suite and reads what it says of itself; one that says nothing counts as one failure. */
function suite(name: string, report: string, count: (json: never) => Outcome, command: string, ...parameters: string[]): Outcome {
  rmSync(report, { force: true });
  const { failed } = check(name, command, ...parameters);
  try {
    const outcome = count(JSON.parse(readFileSync(report, 'utf8')) as never);
    return outcome.failed === 0 && failed > 0 ? { ...outcome, failed: 1 } : outcome;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const vitestCount = (json: { numPassedTests: number; numFailedTests: number; numPendingTests: number }): Outcome => ({
  passed: json.numPassedTests,
  failed: json.numFailedTests,
  skipped: json.numPendingTests,
});
const playwrightCount = ({
  stats,
}: {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}): Outcome => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
});

mkdirSync('test-results', { recursive: true });
const outcomes = await Promise.all([
  checkBeside('types', 'astro', 'check', '--minimumSeverity', 'warning'),
  checkBeside('format', 'prettier', '--check', '.'),
  checkBeside('lint', 'biome', 'lint', '--error-on-warnings', '.'),
  checkBeside('content', 'node', 'src/commands/check-content.ts'),
]);
outcomes.push(
  suite(
    'unit and rendering tests',
    'test-results/unit.json',
    vitestCount,
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
  suite('browser tests', 'test-results/e2e.json', playwrightCount, 'playwright', 'test', '-c', 'tests'),
);

const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
