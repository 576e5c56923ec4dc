import { parseArgs } from 'node:util';
import { buildTables, measureBuilds } from './builds.ts';
import { measurePages, pageTables } from './pages.ts';
import { print } from './table.ts';

/** What can be measured, by the word that asks for it. Each prints its tables. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  pages: async () => print(pageTables(await measurePages())),
  builds: async () => print(buildTables(measureBuilds())),
};

// Measures what a reader and an editor wait for, beside the budgets: `npm run bench`, or `npm run bench -- pages` for one part.
// What is over its budget is marked and fails nothing, since times depend on the machine.
const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`Unexpected ${unknown.join(', ')}, expected any of: ${Object.keys(benches).join(', ')}`);
  process.exitCode = 1;
} else {
  try {
    for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) await benches[name]?.();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
