import { constants, setPriority } from 'node:os';
import { Stryker } from '@stryker-mutator/core';

// Changes the code of a room in thousands of small ways, and tells which of them no test of that room notices: `npm run mutants`, or
// `npm run mutants -- annotations src/annotations/namings.ts` for one room and some of its files. What did not change since the last run
// is not run again. A room is held to its own tests, since those of the whole content would take more than a day.

const rooms: Readonly<Record<string, readonly string[]>> = {
  // How press prose names and quotes people is claimed by drafts that are read as a whole. Random texts take too long.
  annotations: ['tests/unit/annotations/!(*.property).test.ts', 'tests/unit/evidence/press-forms.test.ts'],
  evidence: ['tests/unit/evidence/!(injection|edition).test.ts'],
  // What holds of both briefings as a whole is claimed for small ones, too. Reading them takes longer than all other tests.
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
    // Vitest finds no test that is related to a change of what a module makes when it loads: each is held to all of the room’s.
    vitest: { configFile: 'tests/vitest.mutants.config.ts', dir: '.', related: false },
    mutate: files.length > 0 ? files : [`src/${room}/**/*.ts`],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    incremental: true,
    incrementalFile: `${folder}/incremental.json`,
    tempDirName: `${folder}/sandbox`,
    reporters: ['clear-text', 'html', 'json'],
    clearTextReporter: { logTests: false, allowEmojis: false },
    htmlReporter: { fileName: `${folder}/report.html` },
    jsonReporter: { fileName: `${folder}/report.json` },
    thresholds: { high: 95, low: 90, break: 90 },
  });
  await stryker.runMutationTest();
}
