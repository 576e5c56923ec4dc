import { describe, expect, test } from 'vitest';
import { indexContent } from '../../../src/evidence/source-content.ts';
import { openHits, owedSilences, owesSilences, proposeSilences, sentencesWith } from '../../../src/evidence/owed-silences.ts';
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

describe('silences are owed', () => {
  test('by each speaker without a statement, one for each account that has none yet', () => {
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

  test('on agreements, on matters that ask to stand in the overview, and on what stands on the brief', () => {
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

describe('hits are open', () => {
  /** The open hits of a search of the Gazette for Birch on the ferry. */
  const open = (searched: string[], dismissed: [string, number][] = [], body?: string) => {
    const { content } = subjectOf(body === undefined ? {} : { accounts: { gazette: { body } } }, 'ferry');
    const [account] = content.accounts;
    if (!account) throw new Error('no account');
    const entries = dismissed.map(([text, paragraph]) => ({ text, paragraph, reason: null }));
    return openHits({ ...silence('birch', 'gazette'), searched, dismissed: entries }, 'ferry', account);
  };

  test('if no statement explains them and they have no entry yet', () => {
    expect(open(['ferry', 'quay'])).toEqual([{ text: 'quay', paragraph: 0, sentences: ['Talks at the quay'] }]);
    expect(open(['quay'], [['quay', 0]])).toEqual([]);
    expect(open(['quay'], [['quay', 1]])).toHaveLength(1);
    expect(open(['quay'], [['quays', 0]])).toHaveLength(1);
  });

  test('once for each word of a paragraph, with every sentence of it', () => {
    expect(open(['quay'], [], '# Talks\n\nThe quay is full. Nobody sails. Who is on the quay waits.\n\nA quay. Quays.')).toEqual([
      { text: 'quay', paragraph: 1, sentences: ['The quay is full.', 'Who is on the quay waits.'] },
      { text: 'quay', paragraph: 2, sentences: ['A quay.'] },
      { text: 'Quays', paragraph: 2, sentences: ['Quays.'] },
    ]);
  });

  test('with the sentences in which they begin', () => {
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

describe('terms are proposed', () => {
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

  test('as the words by which the account speaks of the subject, with what they find and nothing explains', () => {
    expect(proposed({})).toMatchInlineSnapshot(`
      {
        "gazette": "ferry",
        "herald": "ferry",
      }
    `);
  });

  test('from accounts in its own language, and the editor’s prose if that is in it', () => {
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

  test('and names that statements on it hold, not more often than others, as the account writes them', () => {
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
    expect(proposed({ names: null })).toEqual(proposed({ names: { places: [], organisations: [] } }));
  });

  test('for a subject whose accounts or people cannot be read', () => {
    expect(proposed({ faulty: ['accounts/gazette.md', 'speakers/ash.yaml', 'matters/bridge.md'] })).toMatchInlineSnapshot(`
      {
        "gazette": "ferry",
        "herald": "ferry",
      }
    `);
  });
});
