import type { Account } from '../src/record/account.ts';
import type { Name } from '../src/record/name.ts';
import type { Briefing } from '../src/record/briefing.ts';
import type { RelationKind } from '../src/record/relation.ts';
import type { ProvedSilence } from '../src/record/silence.ts';
import type { Speaker } from '../src/record/speaker.ts';
import type { Statement } from '../src/record/statement.ts';
import type { Agreement, Matter } from '../src/record/subject.ts';

// An invented briefing of a few words. Ash speaks of the ferry and Birch does not. Both speak of the bridge. The gazette quotes Ash, and
// the herald says the contrary in its own words.

const gazetteText = 'Talks at the quay\n\nAsh said, “We will keep the ferry,” and left.\n\nThe ferry is old.';
const heraldText = 'Ferry to go\n\nThe ferry goes in May. Ash and Birch “will build” a bridge, but Birch doubts it.';

export const ash: Speaker = {
  id: 'ash',
  name: 'Ada Ash',
  shortName: 'Ash',
  office: 'Keeper of the quay',
  order: 1,
  mark: 'A',
  colour: 'voice-1',
  aliases: ['Ash'],
};
export const birch: Speaker = {
  id: 'birch',
  name: 'Ben Birch',
  shortName: 'Birch',
  office: 'Keeper of the hill',
  order: 2,
  mark: 'B',
  colour: 'voice-2',
  aliases: ['Birch'],
};

export const cole: Speaker = { ...birch, id: 'cole', name: 'Cy Cole', shortName: 'Cole', order: 3, mark: 'C', colour: 'voice-3' };
export const dale: Speaker = { ...birch, id: 'dale', name: 'Di Dale', shortName: 'Dale', order: 4, mark: 'D', colour: 'voice-4' };

export const gazette: Account = {
  id: 'gazette',
  number: 1,
  name: 'Account 1',
  language: 'en',
  publisher: 'The Gazette',
  kind: 'Newspaper report.',
  original: 'https://gazette.example/talks',
  published: '2030-05-02',
  dating: 'It carries its date.',
  received: 'Nothing is left out.',
  takenOver: [{ date: '2030-05-03', reason: 'First taken over.' }],
  digest: '0'.repeat(64),
  title: 'Talks at the quay',
  text: gazetteText,
  paragraphs: paragraphsOf(gazetteText),
  labels: {},
  quirks: [],
  inferences: [],
  coverage: 0.5,
  unmarked: [],
  markdown: '',
};
export const herald: Account = {
  ...gazette,
  id: 'herald',
  number: 2,
  name: 'Account 2',
  publisher: null,
  original: null,
  published: null,
  digest: '1'.repeat(64),
  title: 'Ferry to go',
  text: heraldText,
  paragraphs: paragraphsOf(heraldText),
  quirks: [
    {
      text: 'doubts it',
      kind: 'ambiguous-pronoun',
      decision: '“It” is read as the bridge.',
      affects: ['birch-doubts'],
      paragraph: 1,
    },
  ],
};

/** Ash on the ferry: a whole quotation, whose marks stand outside the words. */
export const ashKeep = statement(gazette, 'We will keep the ferry,', {
  id: 'ash-keep',
  topics: ['ferry/keep'],
  speakers: ['ash'],
  attribution: 'named',
  chain: ['Ada Ash'],
  speechType: 'quoted',
  quotations: [{ start: 0, end: 23, open: '“', close: '”' }],
  sentence: rangeOf(gazetteText, 'Ash said, “We will keep the ferry,” and left.'),
});
export const ferryOld = statement(gazette, 'The ferry is old.', { id: 'ferry-old', topics: ['ferry/age'] });
export const ferryGoes = statement(herald, 'The ferry goes in May.', { id: 'ferry-goes', topics: ['ferry/keep'] });
/** Both on the bridge, partly in quotation marks. */
export const bothBuild = statement(herald, 'Ash and Birch “will build” a bridge,', {
  id: 'both-build',
  topics: ['bridge/build'],
  speakers: ['ash', 'birch'],
  attribution: 'named',
  chain: ['Ada Ash and Ben Birch'],
  speechType: 'partly-quoted',
  quotations: [{ start: 15, end: 25, open: '“', close: '”' }],
  sentence: rangeOf(heraldText, 'Ash and Birch “will build” a bridge, but Birch doubts it.'),
});
/** Birch on two points of the bridge, continuing the statement before. */
export const birchDoubts = statement(herald, 'but Birch doubts it.', {
  id: 'birch-doubts',
  topics: ['bridge/build', 'bridge/when'],
  speakers: ['birch'],
  attribution: 'carried',
  continues: 'both-build',
  inference: 'The sentence goes on with what both are reported to build.',
  chain: ['Ada Ash', 'Ben Birch'],
  speechType: 'reported',
  sentence: bothBuild.sentence,
});

/** Birch is silent on the ferry. In the gazette one hit is dismissed, and the other stands in what Ash says. The herald has no hit. */
export const silences: readonly ProvedSilence[] = [
  {
    speaker: 'birch',
    account: 'gazette',
    kind: 'not-mentioned',
    searched: ['ferry', 'boat'],
    dismissed: [{ text: 'ferry', paragraph: 2, reason: 'The gazette’s own words.' }],
    hits: [
      { text: 'ferry', paragraph: 1, start: gazetteText.indexOf('ferry'), reason: null, statement: 'ash-keep' },
      {
        text: 'ferry',
        paragraph: 2,
        start: gazetteText.lastIndexOf('ferry'),
        reason: 'The gazette’s own words.',
        statement: 'ferry-old',
      },
    ],
  },
  { speaker: 'birch', account: 'herald', kind: 'not-mentioned', searched: ['boat'], dismissed: [], hits: [] },
];

export const ferry: Agreement = {
  type: 'agreement',
  id: 'ferry',
  number: 1,
  title: 'The ferry',
  gist: { text: 'Ash says the ferry stays; Account 2 says it goes.', cites: ['ash-keep', 'ferry-goes'] },
  key: [
    { statement: 'ash-keep', words: 'keep the ferry', glosses: [] },
    { statement: 'ferry-goes', words: 'goes in May', glosses: [] },
  ],
  related: [],
  points: [
    {
      id: 'keep',
      question: 'Will it stay?',
      relation: { kind: 'conflicts', between: ['ash-keep', 'ferry-goes'], reason: 'One keeps it, the other does not.' },
    },
    {
      id: 'age',
      question: 'How old is it?',
      relation: { kind: 'one-voice-only', between: [], reason: 'Only the gazette says.' },
    },
  ],
  summary: [
    { text: 'The ferry is disputed.', cites: ['ash-keep', 'ferry-goes'] },
    { text: 'Ash keeps it.', cites: ['ash-keep'] },
  ],
  silences: [...silences],
};

export const bridge: Matter = {
  type: 'matter',
  id: 'bridge',
  order: 1,
  overview: false,
  title: 'The bridge',
  gist: { text: 'Ash and Birch speak of a bridge; Birch doubts it.', cites: ['both-build', 'birch-doubts'] },
  key: [],
  related: [],
  points: [
    {
      id: 'build',
      question: 'Will it be built?',
      relation: { kind: 'differs-in-strength', between: ['both-build', 'birch-doubts'], reason: 'Only one doubts.' },
    },
    { id: 'when', question: 'When?', relation: { kind: 'one-voice-only', between: [], reason: 'Only Birch speaks of it.' } },
  ],
  summary: [],
  silences: [],
};

const names: Name[] = [
  name('birch', 'Birch, Ben', 'people', ['Birch'], { also: ['quay'] }),
  name('quay', 'Quay', 'places', ['quay', 'ferry']),
];

/** Two speakers, two accounts, one agreement, one matter. */
export const briefing: Briefing = {
  summit: {
    draft: false,
    name: 'The quay briefing',
    title: 'The quay talks',
    description: 'What was said at the quay.',
    date: '2030-05-01',
    place: 'Quayside',
    occasion: 'Spring fair',
    participants: ['Ada Ash', 'Ben Birch'],
    speakersCalled: 'keepers',
    lead: 'They met.',
    caution: 'No transcript.',
    address: 'https://quay.example/',
    language: 'en',
    statementCards: true,
    briefSetting: 'normal',
    edition: '0123abcd',
    editions: [
      { edition: '0123abcd', date: '2030-06-02', changes: ['Birch & the herald’s <second> page.', 'A comma.'] },
      { edition: '99990000', date: '2030-05-04', changes: ['First edition.'] },
    ],
    redirects: [],
    withdrawals: [],
  },
  accounts: [gazette, herald],
  speakers: [ash, birch],
  agreements: [ferry],
  matters: [bridge],
  statements: [ashKeep, ferryOld, ferryGoes, bothBuild, birchDoubts],
  references: [
    {
      id: 'timetable',
      title: 'Timetable',
      publisher: 'The quay',
      url: 'https://quay.example/timetable',
      date: '2030-05-01',
      topics: ['ferry'],
      note: 'When it sails.',
      details: {},
      reports: { birch: ['ferry'] },
    },
  ],
  names,
};

export const tribune: Account = { ...gazette, id: 'tribune', number: 3, name: 'Account 3', digest: '2'.repeat(64) };

/**
 * A point in short form: how its statements compare, and whose each is. `ash` is Ash in the gazette, `ash@herald` Ash in the herald,
 * `ash+birch` both jointly, and `@herald` the herald’s own words. A statement in parentheses is on the point, but not compared.
 */
export type PointSketch = readonly [kind: RelationKind, ...statements: string[]];

/** A briefing with some speakers and an agreement for each list of points. It only says who is reported on what. */
export function sketch(speakers: readonly Speaker[], ...agreements: readonly (readonly PointSketch[])[]): Briefing {
  const accounts = [gazette, herald, tribune];
  const placed = agreements.flatMap((points, agreement) =>
    points.flatMap(([, ...voices], point) =>
      voices.map((voice, index) => {
        const [names = '', place = 'gazette'] = voice.replaceAll(/[()]/gu, '').split('@');
        const account = accounts.find(({ id }) => id === place) ?? gazette;
        const by = names === '' ? [] : names.split('+');
        return statement(account, account.title, {
          id: `s-${agreement + 1}-${point + 1}-${index + 1}`,
          topics: [`agreement-${agreement + 1}/point-${point + 1}`],
          speakers: by,
          ...(by.length > 0 ? { attribution: 'named', speechType: 'reported' } : {}),
        });
      }),
    ),
  );
  const inOrder = accounts.flatMap(({ id }) => placed.filter(({ account }) => account === id));
  return {
    ...briefing,
    ...{ accounts, speakers, statements: inOrder, matters: [], references: [] },
    agreements: agreements.map((points, index) => ({
      ...ferry,
      ...{ id: `agreement-${index + 1}`, number: index + 1, title: `Agreement ${index + 1}`, key: [], summary: [], silences: [] },
      gist: { text: 'Something is reported.', cites: [`s-${index + 1}-1-1`] },
      points: points.map(([kind, ...voices], point) => ({
        id: `point-${point + 1}`,
        question: `What of ${point + 1}?`,
        relation: {
          kind,
          between:
            kind === 'one-voice-only'
              ? []
              : voices.flatMap((voice, place) => (voice.startsWith('(') ? [] : [`s-${index + 1}-${point + 1}-${place + 1}`])),
          reason: 'So it stands.',
        },
      })),
    })),
  };
}

/** Words of an account as a statement. It is narrated and a whole sentence, unless `rest` says otherwise. */
export function statement(account: Account, words: string, rest: Partial<Statement> & Pick<Statement, 'id'>): Statement {
  const { start, end } = rangeOf(account.text, words);
  return {
    account: account.id,
    language: account.language,
    topics: [],
    speakers: [],
    attribution: 'none',
    continues: null,
    namedBy: null,
    inference: null,
    chain: [],
    speechType: 'narrated',
    text: words,
    quotations: [],
    paragraph: account.paragraphs.find((paragraph) => paragraph.end > start)?.number ?? 0,
    start,
    end,
    sentence: { start, end },
    prefix: account.text.slice(Math.max(0, start - 32), start),
    suffix: account.text.slice(end, end + 32),
    fingerprint: '0a1b2c3d',
    ...rest,
  };
}

function name(id: string, heading: string, kind: Name['kind'], forms: string[], rest: Partial<Name> = {}): Name {
  const occurrences = [gazette, herald].flatMap(({ id: account, text, paragraphs }) =>
    forms.flatMap((form) =>
      Array.from(text.matchAll(new RegExp(form, 'gu')), ({ index }) => ({
        account,
        paragraph: paragraphs.find(({ end }) => end > index)?.number ?? 0,
        start: index,
        end: index + form.length,
      })),
    ),
  );
  return { id, heading, kind, forms, spellings: [], also: [], occurrences, ...rest };
}

function rangeOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function paragraphsOf(text: string): Account['paragraphs'] {
  let start = 0;
  return text.split('\n\n').map((paragraph, number) => {
    const range = { number, start, end: start + paragraph.length };
    start = range.end + 2;
    return range;
  });
}
