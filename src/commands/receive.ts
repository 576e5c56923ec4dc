import './plain-errors.ts';
import { sha256 } from '../annotations/derive-statement.ts';
import { findTextChanges } from '../annotations/text-changes.ts';
import { choices } from '../diagnostics/nearest.ts';
import { faultsOfForm } from '../evidence/foreign.ts';
import { readContent, receivedName, receivedText } from '../loaders/read-content.ts';
import { nameBriefing } from './name-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';
import { takeOver } from './take-over.ts';

const { words } = readArguments({
  call: 'npm run receive -- <account> ["Why."]',
  does:
    'Takes the text of a marked account over as its text as received. The first time it needs no reason; later it says what would ' +
    'change, and does it only with one.',
  example: 'npm run receive -- daily-herald "The paper corrected a name."',
  most: Infinity,
});
const [id = '', ...reason] = words;
const why = reason.join(' ').trim();
const directory = nameBriefing();
const { content, messages } = readContent(directory);
const account = content.accounts.find((candidate) => candidate.id === id);
const illegible = messages.filter(({ rule, place }) => /^(?:file|yaml)\//u.test(rule) && place.file === account?.file);
const faults = account ? [...illegible, ...faultsOfForm({ accounts: [account], subjects: [] })] : [];
const entries = content.received?.record?.[id] ?? [];

if (content.accounts.length === 0 && messages.length > 0) printReport(messages);
else if (!account) {
  const ids = content.accounts.map((candidate) => candidate.id);
  giveUp(
    `Unexpected ${id === '' ? 'lack of an account' : `account “${id}”`}, expected npm run receive -- and ${ids.length > 0 ? choices(id, ids) : 'an account, of which there is none yet'}.`,
  );
} else if (faults.length > 0) {
  console.log(`The text of ${id} is not taken over while a mark in it is mistyped.\n`);
  printReport(faults);
} else if (account.received?.text === account.parsed.text && entries.at(-1)?.digest === sha256(account.parsed.text)) {
  console.log(`The text of ${id} is the one that was taken over on ${entries.at(-1)?.date}. Nothing is to be done.`);
} else {
  const before = account.received?.text ?? null;
  const changes = before === null ? [] : findTextChanges(before, account.parsed.text);
  for (const { found, was } of changes) console.log(`  “${was}” becomes “${found}”`);
  if ((before !== null || entries.length > 0) && why === '') {
    giveUp(
      `Unexpected lack of a reason: ${id} has a text as received, and ${changes.length === 1 ? 'one place' : `${changes.length} places`} in it would change. ` +
        `To take the text over, run npm run receive -- ${id} "why". To keep it, put the account’s words back.`,
    );
  } else {
    takeOver(directory, id, account.parsed.text, why === '' ? 'First taken over.' : why, content.received?.record ?? {});
    console.log(`The text of ${id} is taken over: ${receivedText(id)} holds it, and ${receivedName} says when and why.`);
  }
}

function giveUp(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
