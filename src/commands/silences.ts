import './plain-errors.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { isOfForm } from '../diagnostics/message.ts';
import { choices } from '../diagnostics/nearest.ts';
import type { ReadSubject } from '../evidence/source-content.ts';
import { indexContent } from '../evidence/source-content.ts';
import { openHits, owesSilences, proposeSilences } from '../evidence/owed-silences.ts';
import { reference } from '../evidence/reference.ts';
import { findFrontmatter } from '../loaders/find-frontmatter.ts';
import { readContent } from '../loaders/read-content.ts';
import { insertSilences } from './insert-silences.ts';
import { nameBriefing } from './name-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';

const usage = 'npm run silences -- [agreement]';
const { words } = readArguments({
  call: usage,
  does:
    'Writes the silences that are owed: of each speaker without a statement on what stands in the overview or on the brief one for each ' +
    'account, with the words that were searched for and every hit. The reasons are left to the editor. Another matter owes none, and is ' +
    'given them if it is named.',
  example: 'npm run silences -- ferry-hours',
  most: 1,
});
const next =
  'Read the words that were searched for, and write the reasons; where an account does report the speaker, mark the passage and take ' +
  'the silence out. npm run check:content tells what is missing.';
const [only] = words;
const { content, messages } = readContent(nameBriefing());
const index = indexContent(content);
// Who is reported on what is known only once every mark is whole and every id is one that exists.
const faults = [...messages.filter(isOfForm), ...reference(content, index).filter(({ rule }) => rule === 'reference/unknown')];
const subjects = content.subjects.filter(({ id }) => only === undefined || id === only);

if (faults.length > 0) {
  console.log('No silence is written until these are mended.\n');
  printReport(faults);
} else if (only !== undefined && subjects.length === 0) {
  const ids = content.subjects.map(({ id }) => id);
  refuse(`agreement “${only}”`, choices(only, ids));
} else {
  const lines = subjects.flatMap(write);
  console.log(lines.length > 0 ? [...lines, next].join('\n') : 'No silence is owed, and no hit is without its entry.');
}

/** Writes what a file lacks; the line that says so, none where it lacks nothing. */
function write(subject: ReadSubject): string[] {
  const { id, file, record } = subject;
  if (!record) return [];
  const silences = owesSilences(subject, content) || only !== undefined ? proposeSilences(subject, content, index) : [];
  const hits = record.silences.flatMap((silence, position) => {
    const account = index.accounts.get(silence.account);
    const found = account ? openHits(silence, id, account) : [];
    return found.length > 0 ? [{ position, hits: found }] : [];
  });
  if (silences.length === 0 && hits.length === 0) return [];

  const raw = readFileSync(file, 'utf8');
  const text = raw.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const front = findFrontmatter(text, file);
  if (!('yaml' in front)) return [];
  const start = text.indexOf('\n') + 1;
  const { yaml, line } = insertSilences(front.yaml, { silences, hits });
  const written = text.slice(0, start) + yaml + text.slice(start + front.yaml.length);
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  writeFileSync(file, mark + (raw.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written));

  const open = [...silences, ...hits].reduce((sum, entry) => sum + entry.hits.length, 0);
  const without = silences.filter(({ searched }) => searched.length === 0).length;
  const parts = [
    ...(silences.length > 0 ? [count(silences.length, 'silence')] : []),
    ...(open > 0 ? [`${count(open, 'hit')} ${open === 1 ? 'awaits' : 'await'} a reason`] : []),
    ...(without > 0
      ? [`${count(without, 'search', 'searches')} ${without === 1 ? 'awaits its words' : 'await their words'}`]
      : []),
  ];
  return [`${file}:${line + front.firstLine - 1}  ${parts.join(', ')}`];
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
