import type { z } from 'astro/zod';
import { deriveStatement, sha256 } from '../src/annotations/derive-statement.ts';
import { parseAccount } from '../src/annotations/parse-account.ts';
import { parseLedger } from '../src/annotations/parse-ledger.ts';
import { parseSummary } from '../src/annotations/parse-summary.ts';
import { type Message, sortMessages } from '../src/diagnostics/message.ts';
import { formatMessage } from '../src/diagnostics/report.ts';
import {
  type SourceContent,
  type EvidenceRule,
  indexContent,
  type ReadAccount,
  type ReadSubject,
} from '../src/evidence/source-content.ts';
import { publishedAddresses } from '../src/evidence/published-addresses.ts';
import { sealOf } from '../src/evidence/seal.ts';
import { accountFrontmatterSchema } from '../src/record/account.ts';
import type { changesFileSchema } from '../src/record/edition.ts';
import { namesFileSchema } from '../src/record/name.ts';
import type { RecordPath, Sourced } from '../src/record/place.ts';
import { referenceFileSchema } from '../src/record/reference.ts';
import { speakerFileSchema } from '../src/record/speaker.ts';
import { agreementFrontmatterSchema, matterFrontmatterSchema } from '../src/record/subject.ts';
import { summitFileSchema } from '../src/record/summit.ts';
import type { withdrawnFileSchema } from '../src/record/withdrawal.ts';

// The content of a small invented briefing, as if it had been read from files. It keeps every rule. Ash speaks of the ferry, Birch does
// not; both speak of the bridge.

type AccountFile = z.input<typeof accountFrontmatterSchema> & {
  /** The Markdown below the front matter. */
  body: string;
  /** The text as received. Without it, the text is as it was received. */
  asReceived?: string | null;
};
type Agreement = z.input<typeof agreementFrontmatterSchema> & { summary: string };
type Matter = z.input<typeof matterFrontmatterSchema> & { summary: string };
type Speaker = z.input<typeof speakerFileSchema>;
type Names = z.input<typeof namesFileSchema>;

/** Changes to files by their ids: some of their fields, or null for a file that is taken away. */
type Files<T> = Readonly<Record<string, Partial<T> | null>>;

/** What is different from the small content. A file that it does not have is like its first of that kind in all other fields. */
export interface Edits {
  readonly accounts?: Files<AccountFile> | undefined;
  readonly speakers?: Files<Speaker>;
  readonly agreements?: Files<Agreement>;
  readonly matters?: Files<Matter>;
  readonly references?: Files<z.input<typeof referenceFileSchema>>;
  readonly names?: Partial<Names> | null | undefined;
  readonly summit?: Partial<z.input<typeof summitFileSchema>> | null;
  readonly changes?: z.input<typeof changesFileSchema> | null | undefined;
  readonly withdrawn?: z.input<typeof withdrawnFileSchema> | null;
  /** By account, the digests of its text each time that it was taken over. Without them, the text is what was taken over. */
  readonly received?: Readonly<Record<string, readonly string[]>>;
  /** The text of the ledger. */
  readonly ledger?: string;
  readonly edition?: string;
  /** Files whose records cannot be read, such as `speakers/ash.yaml`. */
  readonly faulty?: readonly string[];
}

const gazette: AccountFile = {
  number: 1,
  name: 'Gazette',
  language: 'en',
  publisher: 'The Gazette',
  kind: 'Newspaper report.',
  original: 'https://gazette.example/talks',
  published: '2030-05-02',
  dating: 'It carries its date.',
  received: 'Nothing is left out.',
  body:
    '# Talks at the quay\n\n:said[Ash said, “We will keep the ferry,”]{#ash-keep by=ash on=ferry/keep} and left.\n\n' +
    ':told[The ferry is old.]{#ferry-old on=ferry/age}',
};
const herald: AccountFile = {
  ...gazette,
  number: 2,
  name: 'Herald',
  body:
    '# Talks end\n\n:told[The ferry goes in May.]{#ferry-goes on=ferry/keep}\n\n' +
    ':said[Ash and Birch “will build” a bridge,]{#both-build by=ash,birch on=bridge/build} they said. ' +
    ':said[It was to stand in a year.]{#birch-year by=birch from=both-build on=bridge/build,bridge/when}',
  inferences: [{ statements: ['birch-year'], reason: 'It goes on with the bridge.' }],
};
const ash: Speaker = {
  name: 'Ada Ash',
  shortName: 'Ash',
  office: 'Keeper of the quay',
  order: 1,
  mark: 'A',
  colour: 'voice-1',
  aliases: ['Ash'],
};
const birch: Speaker = {
  ...ash,
  name: 'Ben Birch',
  shortName: 'Birch',
  order: 2,
  mark: 'B',
  colour: 'voice-2',
  aliases: ['Birch'],
};
const ferry: Agreement = {
  number: 1,
  title: 'The ferry',
  gist: { text: 'Ash says the ferry stays; the Herald says it goes.', cites: ['ash-keep', 'ferry-goes'] },
  key: [
    { statement: 'ash-keep', words: 'keep the ferry' },
    { statement: 'ferry-goes', words: 'goes in May' },
  ],
  points: [
    {
      id: 'keep',
      question: 'Will it stay?',
      relation: { kind: 'conflicts', between: ['ash-keep', 'ferry-goes'], reason: 'One keeps it, the other does not.' },
    },
    { id: 'age', question: 'How old is it?', relation: { kind: 'one-voice-only', reason: 'Only the Gazette has it.' } },
  ],
  silences: [
    { speaker: 'birch', account: 'gazette', kind: 'not-mentioned', searched: ['ferry'] },
    { speaker: 'birch', account: 'herald', kind: 'not-mentioned', searched: ['ferry'] },
  ],
  summary: 'The ferry is in dispute. :cite[ash-keep, ferry-goes]\n\nAsh keeps it. :cite[ash-keep]',
};
const bridge: Matter = {
  order: 1,
  title: 'The bridge',
  gist: { text: 'Ash and Birch speak of a bridge.', cites: ['both-build', 'birch-year'] },
  points: [
    {
      id: 'build',
      question: 'Will it be built?',
      relation: { kind: 'differs-in-scope', between: ['both-build', 'birch-year'], reason: 'Only one has a year.' },
    },
    { id: 'when', question: 'When?', relation: { kind: 'one-voice-only', reason: 'Only Birch speaks of it.' } },
  ],
  summary: 'Both will build a bridge. :cite[both-build]',
};
const timetable: z.input<typeof referenceFileSchema> = {
  title: 'Timetable',
  publisher: 'The quay',
  url: 'https://quay.example/timetable',
  date: '2030-05-01',
  topics: ['ferry'],
  note: 'When it sails.',
};
const names: Names = {
  people: [{ id: 'birch', heading: 'Birch, Ben', forms: ['Birch'] }],
  places: [{ id: 'quay', heading: 'Quay', forms: ['quay'] }],
  organisations: [{ id: 'gazette', heading: 'The Gazette', forms: ['Talks'] }],
  documents: [],
};
const summit: z.input<typeof summitFileSchema> = {
  name: 'The quay briefing',
  title: 'The quay talks',
  description: 'What was said at the quay.',
  date: '2030-05-01',
  place: 'Quayside',
  occasion: 'Spring fair',
  participants: ['Ada Ash', 'Ben Birch'],
  lead: 'They met.',
  caution: 'No transcript.',
  address: 'https://quay.example/',
  language: 'en',
};
const recorded = '0123abcd';
const changes = [{ edition: recorded, date: '2030-06-02', changes: ['First edition.'] }];

// Most tests judge files that others judge as well: each is parsed once.
const parsedAccount = once(parseAccount);
const parsedSummary = once(parseSummary);

function once<T>(parse: (source: string, file: string) => T): (source: string, file: string) => T {
  const known = new Map<string, T>();
  return (source, file) => {
    const key = `${file}\n${source}`;
    const parsed = known.get(key) ?? parse(source, file);
    known.set(key, parsed);
    return parsed;
  };
}

/** The small content with some edits. The ledger is that of the small content without them. */
export function smallContent(edits: Edits = {}): SourceContent {
  const at = <T>(id: string, file: string, record: T): Sourced<T | null> => ({
    ...{ id, file, record: edits.faulty?.includes(file) ? null : record },
    placeOf: (path: RecordPath) => ({ type: 'unavailable', file: [file, ...path].join(' ') }),
  });
  const speakers = filesOf({ ash, birch }, edits.speakers).map(([id, file]) =>
    at(id, `speakers/${id}.yaml`, speakerFileSchema.parse(file)),
  );
  const index = edits.names === null ? null : at('names', 'names.yaml', namesFileSchema.parse({ ...names, ...edits.names }));
  const fullNames = new Map([
    ...Object.values(index?.record ?? {}).flatMap((entries) =>
      entries.map(({ id, name, heading }) => [id, name ?? heading] as const),
    ),
    ...speakers.map(({ id, record }) => [id, record?.name ?? id] as const),
  ]);
  const accounts = filesOf({ gazette, herald }, edits.accounts).map(([id, { body, asReceived, ...front }]): ReadAccount => {
    const file = `accounts/${id}.md`;
    const sourced = at(id, file, accountFrontmatterSchema.parse(front));
    const parsed = parsedAccount(body, file);
    const { language, inferences, labels } = sourced.record ?? {};
    const received = asReceived === null ? null : { text: asReceived ?? parsed.text, file: `accounts/${id}.txt` };
    const account = { id, parsed, language, inferences, labels };
    const statements = parsed.passages.map((passage) => deriveStatement(passage, account, (hand) => fullNames.get(hand) ?? hand));
    return { ...sourced, parsed, received, statements };
  });
  const digests = Object.fromEntries(accounts.map(({ id, parsed }) => [id, [sha256(parsed.text)]]));
  const subjects: ReadSubject[] = [
    ...filesOf({ ferry }, edits.agreements).map(([id, { summary, ...front }]) => ({
      ...at(id, `agreements/${id}.md`, agreementFrontmatterSchema.parse(front)),
      ...parsedSummary(summary, `agreements/${id}.md`),
      type: 'agreement' as const,
    })),
    ...filesOf({ bridge }, edits.matters).map(([id, { summary, ...front }]) => ({
      ...at(id, `matters/${id}.md`, matterFrontmatterSchema.parse(front)),
      ...parsedSummary(summary, `matters/${id}.md`),
      type: 'matter' as const,
    })),
  ];
  return {
    ...{ accounts, speakers, subjects, names: index, edition: edits.edition ?? recorded },
    summit: edits.summit === null ? null : at('summit', 'summit.yaml', summitFileSchema.parse({ ...summit, ...edits.summit })),
    references: filesOf({ timetable }, edits.references).map(([id, file]) =>
      at(id, `references/${id}.yaml`, referenceFileSchema.parse(file)),
    ),
    received: at(
      'received',
      'received.yaml',
      Object.fromEntries(
        Object.entries({ ...digests, ...edits.received }).map(([id, each]) => [
          id,
          each.map((digest) => ({ date: '2030-05-03', digest, reason: 'Taken over.' })),
        ]),
      ),
    ),
    changes: edits.changes === null ? null : at('changes', 'changes.yaml', edits.changes ?? changes),
    withdrawn: edits.withdrawn ? at('withdrawn', 'withdrawn.yaml', edits.withdrawn) : null,
    ledger: { file: 'permalinks.txt', lines: parseLedger(edits.ledger ?? '', 'permalinks.txt') },
  };
}

/** The ledger of some content: every address that it publishes, with the seals of its statements. */
export function ledgerOf(content: SourceContent): string {
  const statements = new Map(
    content.accounts.flatMap((account) => account.statements.map((each) => [`/statements/${each.id}/`, each])),
  );
  return publishedAddresses(content)
    .map((address) => [address, ...[statements.get(address) ?? []].flat().map(sealOf)].join(' '))
    .join('\n');
}

/** The files of one kind after some edits. */
function filesOf<T extends object>(files: Readonly<Record<string, T>>, edits: Files<T> = {}): [string, T][] {
  const [first] = Object.values(files);
  return Object.keys({ ...files, ...edits }).flatMap((id) =>
    edits[id] === null ? [] : [[id, { ...(files[id] ?? first), ...edits[id] } as T] satisfies [string, T]],
  );
}

/** What a rule says of the small content with some edits, each message as it is printed. The place of a field is the way to it. */
export function faultsBy(rule: EvidenceRule, edits: Edits = {}): string[] {
  const content = smallContent(edits);
  return printed(rule(content, indexContent(content)));
}

/** Messages as they are printed, in their order. */
export function printed(messages: readonly Message[]): string[] {
  return sortMessages(messages).map(formatMessage);
}
