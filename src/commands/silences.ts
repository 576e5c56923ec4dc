import { readFileSync, writeFileSync } from 'node:fs';
import { pluralize } from '../comparison/wording.ts';
import { isOfForm } from '../diagnostics/message.ts';
import { choices } from '../diagnostics/nearest.ts';
import { openHits, owesSilences, proposeSilences } from '../evidence/owed-silences.ts';
import { reference } from '../evidence/reference.ts';
import { indexContent, type ReadSubject } from '../evidence/source-content.ts';
import { findFrontmatter } from '../loaders/find-frontmatter.ts';
import { readContent } from '../loaders/read-content.ts';
import { insertSilences } from './insert-silences.ts';
import { nameBriefing } from './name-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';

const { words } = readArguments({
  call: 'npm run silences -- [agreement]',
  does:
    'Writes the silences that are owed. If a speaker has no statement on a subject in the overview or on the brief, that is one for each ' +
    'account, with the words searched for and every hit. The reasons are left to the editor. Any other matter is given silences only if ' +
    'it is named.',
  example: 'npm run silences -- ferry-hours',
  limit: 1,
});
const next =
  'Read the words that were searched for, and write the reasons. If an account does report the speaker, mark the passage and take the ' +
  'silence out. npm run check:content says what is missing.';
const [only] = words;
const { content, messages } = readContent(nameBriefing());
const index = indexContent(content);
// Who is reported on what is known only once every mark is whole and every id exists.
const faults = [...messages.filter(isOfForm), ...reference(content, index).filter(({ rule }) => rule === 'reference/unknown')];
const subjects = content.subjects.filter(({ id }) => only === undefined || id === only);

if (faults.length > 0) printReport(faults, { heading: 'No silence is written until these are mended.' });
else if (only !== undefined && subjects.length === 0) {
  const ids = content.subjects.map(({ id }) => id);
  refuse(`agreement “${only}”`, choices(only, ids));
} else {
  const lines = subjects.flatMap(write);
  console.log(lines.length > 0 ? [...lines, next].join('\n') : 'No silence is owed, and no hit is without its entry.');
}

/** Writes what a file lacks. Returns the line that says so, or none if it lacks nothing. */
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
  const { yaml, line } = insertSilences(front.yaml, { silences, hits });
  const written = text.replace(front.yaml, () => yaml);
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  writeFileSync(file, mark + (raw.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written));

  const open = [...silences, ...hits].reduce((sum, entry) => sum + entry.hits.length, 0);
  const without = silences.filter(({ searched }) => searched.length === 0).length;
  const parts = [
    ...(silences.length > 0 ? [pluralize(silences.length, 'silence')] : []),
    ...(open > 0 ? [pluralize(open, 'hit awaits a reason', 'hits await a reason')] : []),
    ...(without > 0 ? [pluralize(without, 'search awaits its words', 'searches await their words')] : []),
  ];
  return [`${file}:${line + front.firstLine - 1}  ${parts.join(', ')}`];
}
