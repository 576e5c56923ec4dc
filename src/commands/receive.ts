import { sha256 } from '../annotations/derive-statement.ts';
import { findTextChanges } from '../annotations/text-changes.ts';
import { pluralize } from '../comparison/wording.ts';
import { choices } from '../diagnostics/nearest.ts';
import { faultsOfForm } from '../evidence/foreign.ts';
import { receivedText, singleKinds } from '../loaders/file-kinds.ts';
import { readContent } from '../loaders/read-content.ts';
import { nameBriefing } from './name-briefing.ts';
import { printReport } from './print-report.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';
import { takeOver } from './take-over.ts';

const { words } = readArguments({
  call: 'npm run receive -- <account> ["Why."]',
  does:
    'Takes over the text of a marked account as its text as received. The first time needs no reason. After that, the command says what ' +
    'would change, and changes it only if it is given a reason.',
  example: 'npm run receive -- daily-herald "The paper corrected a name."',
  limit: Infinity,
});
const [id = '', ...rest] = words;
const reason = rest.join(' ').trim();
const directory = nameBriefing();
const { content, messages } = readContent(directory);
const account = content.accounts.find((candidate) => candidate.id === id);
const illegible = messages.filter(({ rule, place }) => /^(?:file|yaml)\//u.test(rule) && place.file === account?.file);
const faults = account ? [...illegible, ...faultsOfForm({ accounts: [account], subjects: [] })] : [];
const entries = content.received?.record?.[id] ?? [];

if (content.accounts.length === 0 && messages.length > 0) printReport(messages);
else if (!account) {
  const ids = content.accounts.map((candidate) => candidate.id);
  const known = ids.length > 0 ? choices(id, ids) : 'an account, of which there is none yet';
  refuse(id === '' ? 'lack of an account' : `account “${id}”`, `npm run receive -- and ${known}`);
} else if (faults.length > 0) {
  printReport(faults, { heading: `The text of ${id} is not taken over while a mark in it is mistyped.` });
} else if (account.received?.text === account.parsed.text && entries.at(-1)?.digest === sha256(account.parsed.text)) {
  console.log(`The text of ${id} is the one that was taken over on ${entries.at(-1)?.date}. Nothing is to be done.`);
} else {
  const before = account.received?.text ?? null;
  const changes = before === null ? [] : findTextChanges(before, account.parsed.text);
  for (const { found, was } of changes) console.log(`  “${was}” becomes “${found}”`);
  if ((before !== null || entries.length > 0) && reason === '') {
    refuse(
      `lack of a reason: ${id} has a text as received, and ${pluralize(changes.length, 'place')} in it would change`,
      `npm run receive -- ${id} "why", which takes the text over, or the account’s words put back, which keeps it`,
    );
  }
  takeOver(directory, id, account.parsed.text, reason || 'First taken over.', content.received?.record ?? {});
  console.log(
    `The text of ${id} is taken over: ${receivedText(id)} holds it, and ${singleKinds.received.file} says when and why.`,
  );
}
