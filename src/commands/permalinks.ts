import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLedger } from '../annotations/parse-ledger.ts';
import { judge } from '../evidence/judge.ts';
import { publishedAddresses } from '../evidence/published-addresses.ts';
import { contentDirectory, ledgerName, readBriefing } from '../loaders/read-briefing.ts';
import { printReport } from './print-report.ts';

// Adds the addresses that are new to the ledger, and with `old-id=new-id` records where those of a renamed id went. It takes
// none out: that an address is gone for good is not for a command to say.
const directory = contentDirectory();
const path = join(directory, ledgerName);
const heading =
  '# Every address ever published, from the site’s own root. An address that moved has its new one behind it: /old/ -> /new/\n';
const { briefing, messages } = readBriefing(directory);
const current = new Set(publishedAddresses(briefing));
const renames = process.argv.slice(2).map((argument) => argument.split('='));

const lines = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [heading.trimEnd()];
const moved = lines.map((line) => {
  if (!line.startsWith('/') || line.includes(' -> ') || current.has(line)) return line;
  const target = renames.map(([before = '', after = '']) => renamed(line, before, after)).find((address) => current.has(address));
  return target === undefined ? line : `${line} -> ${target}`;
});
const known = new Set(briefing.ledger.lines.map(({ address }) => address));
const fresh = [...current].filter((address) => !known.has(address));
const text = `${[...moved, ...fresh].join('\n')}\n`;

const ledger = { file: briefing.ledger.file, lines: parseLedger(text, briefing.ledger.file) };
const faults = judge({ ...briefing, ledger });
const otherFaults = messages.filter(({ rule }) => !rule.startsWith('permanence/'));
if (otherFaults.length + faults.length > 0) {
  console.log('The ledger is left as it is until the content is without fault.\n');
  printReport(otherFaults.length > 0 ? otherFaults : faults);
} else {
  writeFileSync(path, text);
  const moves = moved.filter((line, index) => line !== lines[index]).length;
  console.log(`${fresh.length} added, ${moves} moved, ${known.size + fresh.length} in the ledger`);
}

/** An address in which an id, as a whole word of the path or the fragment, is replaced. */
function renamed(address: string, before: string, after: string): string {
  return address.replace(new RegExp(`(?<=[/#])${RegExp.escape(before)}(?=[/.#]|$)`, 'gu'), after);
}
