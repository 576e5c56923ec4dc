import { planRename } from '../corrections/plan-rename.ts';
import { carryOut } from './carry-out.ts';
import { nameBriefing } from './name-briefing.ts';
import { readArguments } from './read-arguments.ts';
import { refuse } from './refuse.ts';

const call = 'npm run rename -- <old> <new> [--kind <kind>] [--yes]';
const { options, words } = readArguments({
  call,
  does:
    'Gives a statement, speaker, account, agreement, matter, point, reference, or name of the index another id wherever the content ' +
    'names it, and records where its addresses went. It first says what would change.',
  example: 'npm run rename -- harbor-treaty/fees harbor-treaty/port-fees',
  limit: 2,
  options: { kind: { type: 'string' }, yes: { type: 'boolean' } },
});
const [before, after] = words;
if (before === undefined || after === undefined) refuse(`lack of ${before === undefined ? 'ids' : 'the new id'}`, call);
await carryOut(nameBriefing(), options.yes ?? false, (content) => planRename(content, before, after, options.kind));
