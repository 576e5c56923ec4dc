import { describe, expect, test } from 'vitest';
import { indexContent } from '../../../src/evidence/source-content.ts';
import {
  openHits,
  owedSilences,
  owesSilences,
  proposeSilences,
  sentencesWith,
  termSources,
} from '../../../src/evidence/owed-silences.ts';
import { type Edits, smallContent } from '../../small-content.ts';

const subjectOf = (edits: Edits, id: string) => {
  const content = smallContent(edits);
  const subject = content.subjects.find((each) => each.id === id);
  if (!subject) throw new Error(`no ${id}`);
  return { content, subject, index: indexContent(content) };
};
/** The silences that a subject owes, as `speaker/account`. */
const owed = (edits: Edits, id = 'ferry') => {
  const { content, subject, index } = subjectOf(edits, id);
  return owedSilences(subject, content, index).map(({ speaker, account }) => `${speaker}/${account.id}`);
};
const silence = (speaker: string | undefined, account: string) => ({
  ...{ account, kind: 'not-mentioned' as const, searched: ['ferry'] },
  ...(speaker !== undefined && { speaker }),
});
const silences = (...entries: ReturnType<typeof silence>[]): Edits => ({ agreements: { ferry: { silences: entries } } });

describe('owed silences', () => {
  test('are one for each account and each speaker without a statement, if there is none yet', () => {
    expect(owed(silences())).toEqual(['birch/gazette', 'birch/herald']);
    expect(owed(silences(silence('birch', 'herald')))).toEqual(['birch/gazette']);
    expect(owed(silences(silence(undefined, 'herald'), silence('ash', 'gazette')))).toEqual(['birch/gazette', 'birch/herald']);
    expect(owed({}, 'bridge')).toEqual([]);
    expect(owed({ accounts: { herald: { body: '# Talks', inferences: [] } } }, 'bridge')).toEqual([
      ...['ash/gazette', 'ash/herald'],
      ...['birch/gazette', 'birch/herald'],
    ]);
    expect(owed({ ...silences(), faulty: ['agreements/ferry.md'] })).toEqual([]);
  });

  test('are owed by agreements, matters of the overview, and subjects of the brief', () => {
    const owes = (edits: Edits, id = 'bridge') => {
      const { content, subject } = subjectOf(edits, id);
      return owesSilences(subject, content);
    };
    expect([owes({}, 'ferry'), owes({}), owes({ summit: null })]).toEqual([true, false, false]);
    expect(owes({ matters: { bridge: { overview: true } } })).toBe(true);
    expect(owes({ matters: { bridge: { overview: true } }, faulty: ['matters/bridge.md'] })).toBe(false);
    expect(owes({ summit: { brief: ['bridge'] } })).toBe(true);
    expect(owes({ agreements: { ferry: null } })).toBe(true);
  });
});

describe('open hits', () => {
  /** The open hits of a search of the Gazette for Birch on the ferry. */
  const open = (searched: string[], dismissed: [string, number][] = [], body?: string) => {
    const { content } = subjectOf(body === undefined ? {} : { accounts: { gazette: { body } } }, 'ferry');
    const [account] = content.accounts;
    if (!account) throw new Error('no account');
    const entries = dismissed.map(([text, paragraph]) => ({ text, paragraph, reason: null }));
    return openHits({ ...silence('birch', 'gazette'), searched, dismissed: entries }, 'ferry', account);
  };

  test('have neither a statement that explains them nor a dismissal', () => {
    expect(open(['ferry', 'quay'])).toEqual([{ text: 'quay', paragraph: 0, sentences: ['Talks at the quay'] }]);
    expect(open(['quay'], [['quay', 0]])).toEqual([]);
    expect(open(['quay'], [['quay', 1]])).toHaveLength(1);
    expect(open(['quay'], [['quays', 0]])).toHaveLength(1);
  });

  test('are listed once for each word of a paragraph, with all its sentences', () => {
    expect(open(['quay'], [], '# Talks\n\nThe quay is full. Nobody sails. Who is on the quay waits.\n\nA quay. Quays.')).toEqual([
      { text: 'quay', paragraph: 1, sentences: ['The quay is full.', 'Who is on the quay waits.'] },
      { text: 'quay', paragraph: 2, sentences: ['A quay.'] },
      { text: 'Quays', paragraph: 2, sentences: ['Quays.'] },
    ]);
  });

  test('stand in the sentence in which they begin', () => {
    const [account] = smallContent({ accounts: { gazette: { body: '# Talks\n\nA quay. Boats. A quay.' } } }).accounts;
    if (!account) throw new Error('no account');
    const hit = (start: number, paragraph = 1) => ({ text: 'quay', paragraph, start, reason: null, statement: null });
    expect(account.parsed.text.indexOf('A quay')).toBe(7);
    expect(sentencesWith([hit(7)], account)).toEqual(['A quay.']);
    expect(sentencesWith([hit(15)], account)).toEqual(['Boats.']);
    expect(sentencesWith([hit(7), hit(22)], account)).toEqual(['A quay.', 'A quay.']);
    expect(sentencesWith([hit(7, 9)], account)).toEqual([]);
    expect(sentencesWith([], account)).toEqual([]);
  });
});

describe('the words for a search', () => {
  /** What the words for a search of an account are drawn from, on the ferry. */
  const sources = (accountId: string, edits: Edits = {}) => {
    const { content, subject } = subjectOf(edits, 'ferry');
    const account = content.accounts.find(({ id }) => id === accountId);
    if (!account) throw new Error(`no ${accountId}`);
    return termSources(subject, account, content);
  };

  test('are drawn from statements, other sentences, and prose in the language of the account', () => {
    expect(sources('gazette')).toEqual({
      language: 'en',
      own: ['Ash said, “We will keep the ferry,”', 'The ferry is old.'],
      others: ['The ferry goes in May.'],
      rest: ['Talks at the quay', 'Talks end', 'Ash and Birch “will build” a bridge, they said.', 'It was to stand in a year.'],
      title: 'The ferry',
      prose: [
        'keep the ferry',
        'goes in May',
        'Ash says the ferry stays; the Herald says it goes.',
        'Will it stay? keep',
        'How old is it? age',
      ],
      otherProse: ['Ash and Birch speak of a bridge.', 'Will it be built? build', 'When? when'],
      speakers: ['Ada Ash', 'Keeper of the quay', 'Ash', 'Ben Birch', 'Keeper of the quay', 'Birch'],
    });
  });

  const german: Edits = {
    accounts: {
      courier: {
        ...{ number: 3, name: 'Courier', language: 'de-AT', inferences: [] },
        body: '# Gespräche\n\n:said[Ash behält ihn.]{#de by=ash on=ferry/keep} Es war heiß.',
      },
    },
  };

  test('are drawn from nothing in another language', () => {
    expect(sources('courier', german)).toEqual({
      ...{ language: 'de-AT', own: ['Ash behält ihn.'], others: [], rest: ['Gespräche', 'Es war heiß.'] },
      ...{ title: '', prose: ['keep the ferry', 'goes in May'], otherProse: [] },
      speakers: sources('gazette').speakers,
    });
    expect(sources('gazette', german)).toEqual(sources('gazette'));
    expect(sources('courier', { ...german, summit: { language: 'de' } }).title).toBe('The ferry');
    expect(sources('gazette', { summit: null })).toMatchObject({
      title: '',
      prose: ['keep the ferry', 'goes in May'],
      otherProse: [],
    });
  });

  test('are drawn from what can be read', () => {
    expect(
      sources('gazette', { faulty: ['accounts/gazette.md', 'agreements/ferry.md', 'matters/bridge.md', 'speakers/ash.yaml'] }),
    ).toEqual({
      ...sources('gazette'),
      ...{ rest: ['Talks end', 'Ash and Birch “will build” a bridge, they said.', 'It was to stand in a year.'] },
      ...{ title: '', prose: [], otherProse: [], speakers: ['Ben Birch', 'Keeper of the quay', 'Birch'] },
    });
    expect(sources('gazette', { faulty: ['summit.yaml'] }).title).toBe('');
  });
});

describe('proposed terms', () => {
  const courier = { number: 3, name: 'Courier' };
  /** The terms that are proposed for a silence of Birch on the ferry, by account. */
  const proposed = (edits: Edits) => {
    const { content, subject, index } = subjectOf(
      { ...edits, agreements: { ferry: { silences: [], ...edits.agreements?.['ferry'] } } },
      'ferry',
    );
    return Object.fromEntries(
      proposeSilences(subject, content, index).flatMap(({ speaker, account, searched, hits }) =>
        speaker === 'birch'
          ? [[account, [searched.join(), ...hits.map(({ text, paragraph }) => `${text} ${paragraph}`)].join(' | ')]]
          : [],
      ),
    );
  };

  test('are the words by which the account speaks of the subject, with their open hits', () => {
    expect(proposed({})).toMatchInlineSnapshot(`
      {
        "gazette": "ferry",
        "herald": "ferry",
      }
    `);
  });

  test('are drawn from accounts in the same language, and from prose in that language', () => {
    const german = {
      ...courier,
      language: 'de-AT',
      body: '# Gespräche\n\n:said[Ash behält den Dampfer.]{#de by=ash on=ferry/keep} Man sprach vom Wetter. Ein Dampfer kam.',
      inferences: [],
    };
    expect(proposed({ accounts: { courier: german } })).toMatchInlineSnapshot(`
      {
        "courier": "behält,Dampfer | Dampfer 1",
        "gazette": "ferry",
        "herald": "ferry",
      }
    `);
    expect(
      proposed({
        accounts: {
          courier: { ...german, body: '# Gespräche vom Dampfer' },
          herald: { language: 'de', body: '# X\n\n:said[Ash behält den Dampfer.]{#de by=ash on=ferry/keep}', inferences: [] },
        },
      }),
    ).toMatchInlineSnapshot(`
      {
        "courier": "behält,Dampfer | Dampfer 0",
        "gazette": "ferry",
        "herald": "behält,Dampfer",
      }
    `);
    expect(proposed({ accounts: { courier: german }, summit: { language: 'de' } })).toMatchInlineSnapshot(`
      {
        "courier": "ferry,behält,Dampfer | Dampfer 1",
        "gazette": "ferry",
        "herald": "ferry",
      }
    `);
    expect(proposed({ accounts: { courier: german }, summit: null })).toMatchInlineSnapshot(`
      {
        "courier": "behält,Dampfer | Dampfer 1",
        "gazette": "ferry",
        "herald": "ferry",
      }
    `);
  });

  test('include names that statements on the subject hold at least as often as others', () => {
    const names = (...forms: string[]): Edits['names'] => ({
      places: [{ id: 'quay', heading: 'Quay', forms }],
      organisations: [],
    });
    const body = (...on: string[]) =>
      `# Talks of the Old Quay and Quai\n\n${on.map((point, at) => `:told[${at === 0 ? 'So' : 'Then'} the Old Quay sails.]{#s${at} on=${point}}`).join(' ')}`;
    const told = (forms: string[], ...on: string[]) =>
      proposed({ names: names(...forms), accounts: { gazette: { body: body(...on) } } })['gazette'];
    expect(told(['Old Quay', 'Quai', 'Key'], 'ferry/keep')).toMatchInlineSnapshot(
      `"ferry,sails,Old Quay,Quai | Old Quay 0 | Quai 0"`,
    );
    expect(told(['Old Quay', 'Quai'], 'ferry/keep', 'bridge/when')).toMatchInlineSnapshot(
      `"ferry,sails,Old Quay,Quai | Old Quay 0 | Quai 0"`,
    );
    expect(told(['Old Quay', 'Quai'], 'bridge/build', 'bridge/when')).toMatchInlineSnapshot(`"ferry"`);
    expect(told(['Quay'], 'ferry/keep', 'bridge/when', 'bridge/build')).toBe('ferry,Old | Old 0');
    expect(told(['Old Quay', 'Quay', 'Quai'], 'ferry/keep')).toBe('ferry,sails,Quay,Quai | Quay 0 | Quai 0');
    expect(told(['Quay sails'], 'ferry/keep')).toBe('ferry,sails');
    expect(proposed({ names: null })).toEqual(proposed({ names: { places: [], organisations: [] } }));
    const people = [{ id: 'quay', heading: 'Quay', forms: ['Old Quay'] }];
    const accounts = { gazette: { body: body('ferry/keep') } };
    expect(proposed({ names: { people, places: [], organisations: [] }, accounts })['gazette']).toBe('ferry,sails');
  });

  test('are found even if accounts or speakers cannot be read', () => {
    expect(proposed({ faulty: ['accounts/gazette.md', 'speakers/ash.yaml', 'matters/bridge.md'] })).toMatchInlineSnapshot(`
      {
        "gazette": "ferry",
        "herald": "ferry",
      }
    `);
  });
});
