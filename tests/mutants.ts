import { constants, setPriority } from 'node:os';
import { Stryker } from '@stryker-mutator/core';

// Changes the code of a room in thousands of small ways, and tells which of them no test of that room notices: `npm run mutants`, or
// `npm run mutants -- annotations src/annotations/namings.ts` for one room and some of its files. What did not change since the last run
// is not run again. A new test alone does not bring back a change of what a module makes when it loads: remove test-results/mutants/ to
// run everything. A room is held to its own tests, since those of the whole content would take more than a day.

const rooms: Readonly<Record<string, readonly string[]>> = {
  // Random texts take too long, and so does real content: what holds of it as a whole is claimed for small content, too.
  annotations: ['tests/unit/annotations/!(*.property).test.ts'],
  evidence: ['tests/unit/evidence/!(injection|corruptions|real-content|press-forms).test.ts'],
  comparison: ['tests/unit/comparison/!(both-briefings).test.ts'],
};

const [only, ...files] = process.argv.slice(2);
// Whoever works at the machine comes first.
setPriority(constants.priority.PRIORITY_LOW);

for (const [room, testFiles] of Object.entries(rooms)) {
  if (only !== undefined && only !== room) continue;
  console.log(`\n── ${room}`);
  process.env['MUTANTS_TESTS'] = testFiles.join(' ');
  const folder = `test-results/mutants/${room}`;
  const stryker = new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/vitest.mutants.config.ts', dir: '.' },
    mutate: files.length > 0 ? files : [`src/${room}/**/*.ts`],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // A busy machine must not look like an endless loop.
    timeoutMS: 20_000,
    incremental: true,
    incrementalFile: `${folder}/incremental.json`,
    tempDirName: `${folder}/sandbox`,
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    clearTextReporter: { reportTests: false, allowEmojis: false },
    htmlReporter: { fileName: `${folder}/report.html` },
    jsonReporter: { fileName: `${folder}/report.json` },
    thresholds: { high: 95, low: 90, break: 90 },
  });
  await stryker.runMutationTest();
}
