import './plain-errors.ts';
import { join } from 'node:path';
import { planWithdrawal } from '../corrections/plan-withdrawal.ts';
import { withdrawnName } from '../loaders/read-content.ts';
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
    'the index. Their addresses stay, and say when and why. It first says what would change, or which places need them still.',
  example: 'npm run withdraw -- harbor-closed "The paper took the sentence back."',
  most: Infinity,
  options: { kind: { type: 'string' }, yes: { type: 'boolean' } },
});
const ids = words.slice(0, -1);
const reason = words.at(-1)?.trim() ?? '';
if (ids.length === 0)
  refuse(/\s/u.test(reason) || reason === '' ? 'lack of an id' : 'lack of a reason, which readers are shown', call);
if (!/\s/u.test(reason)) refuse(`reason “${reason}”`, `a sentence for readers, in quotation marks: ${call}`);
const about =
  '# What was published and withdrawn, newest first. npm run withdraw writes an entry; its addresses say when and why.';
const directory = nameBriefing();
const heading = `${schemaLine('withdrawn', join(directory, withdrawnName))}\n${about}\n`;
await carryOut(directory, options.yes ?? false, (content) =>
  planWithdrawal(content, { ids, kind: options.kind, reason, date: today(), heading }),
);
