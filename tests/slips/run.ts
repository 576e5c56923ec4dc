import { judgeAll } from './judge-all.ts';
import { report } from './report.ts';

// Makes slips as an editor makes them, and counts what becomes of them: `npm run slips`, or `npm run slips -- 500 7` for 500 slips with the
// seed 7. Fails if words, speakers or the way of reporting have changed for readers and no rule says so.
const [number = 5000, seed = 20170707] = process.argv.slice(2).map(Number);
if (![number, seed].every(Number.isSafeInteger)) {
  console.error('Unexpected parameters, expected: npm run slips -- [number] [seed]');
  process.exitCode = 1;
} else {
  try {
    const judged = await judgeAll(number, seed);
    console.log(report(judged));
    if (judged.some(({ outcome }) => outcome.type === 'survived')) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
