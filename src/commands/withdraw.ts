import { join } from 'node:path';
import { planWithdrawal } from '../corrections/plan-withdrawal.ts';
import { singleKinds } from '../loaders/file-kinds.ts';
import { carryOut } from './carry-out.ts';
import { schemaLine } from './editor-schemas.ts';
import { nameBriefing } from './name-briefing.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';
import { today } from './today.ts';

const call = 'npm run withdraw -- <id>... "Why." [--kind <kind>] [--yes]';
const { options, words } = readArguments({
  call,
  does:
    'Takes what was published out of the content: statements, speakers, accounts, agreements, matters, points, references, or names of ' +
    'the index. Their addresses stay, and say when and why. It first says what would change, or which places still need them.',
  example: 'npm run withdraw -- harbor-closed "The paper took the sentence back."',
  limit: Infinity,
  options: { kind: { type: 'string' }, yes: { type: 'boolean' } },
});
const ids = words.slice(0, -1);
const reason = words.at(-1)?.trim() ?? '';
const isSentence = /\s/u.test(reason);
if (ids.length === 0) refuse(isSentence || reason === '' ? 'lack of an id' : 'lack of a reason, which readers are shown', call);
if (!isSentence) refuse(`reason “${reason}”`, `a sentence for readers, in quotation marks: ${call}`);
const about =
  '# What was published and withdrawn, newest first. npm run withdraw writes an entry; its addresses say when and why.';
const directory = nameBriefing();
const heading = `${schemaLine('withdrawn', join(directory, singleKinds.withdrawn.file))}\n${about}\n`;
await carryOut(directory, options.yes ?? false, (content) =>
  planWithdrawal(content, { ids, kind: options.kind, reason, date: today(), heading }),
);
