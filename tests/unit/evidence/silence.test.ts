import { describe, expect, test } from 'vitest';
import { silence } from '../../../src/evidence/silence.ts';
import { indexContent } from '../../../src/evidence/source-content.ts';
import { type Edits, faultsBy, printed, smallContent } from '../../small-content.ts';

interface Entry {
  readonly speaker?: string;
  readonly account?: string;
  readonly searched?: string[];
  readonly dismissed?: { readonly text: string; readonly paragraph: number; readonly reason: string | null }[];
}

/** A silence of Birch in the Gazette, which searches it for its ferry, unless it says otherwise. */
const entry = (rest: Entry = {}) => ({
  ...{ speaker: 'birch', account: 'gazette', kind: 'not-mentioned' as const, searched: ['ferry'] },
  ...rest,
});

/** The faults of silences on the ferry. */
const faults = (silences: Entry[], edits: Edits = {}) =>
  faultsBy(silence, {
    ...edits,
    agreements: { ...edits.agreements, ferry: { ...edits.agreements?.['ferry'], silences: silences.map(entry) } },
  });

/** A silence that nothing is wrong with, so that none is missing for the Herald. */
const inHerald: Entry = { account: 'herald' };

test('silences that are proved keep the rule', () => {
  expect(faultsBy(silence)).toEqual([]);
});

describe('a silence is owed', () => {
  const missing = (what: string, place: string, speaker: string, account: string) =>
    `${place} silence/missing  Unexpected ${what} without a statement by ${speaker}, expected a silence of ${speaker} for account ${account}\n` +
    `  note: run npm run silences -- ${what.split(' ')[1]}, which writes it with what it searched for and found; the reasons are yours`;

  test('by each speaker without a statement on an agreement, for each account', () => {
    expect(faults([])).toEqual([
      missing('agreement ferry', 'agreements/ferry.md silences', 'birch', 'gazette'),
      missing('agreement ferry', 'agreements/ferry.md silences', 'birch', 'herald'),
    ]);
    expect(faults([{ account: 'herald' }])).toEqual([
      missing('agreement ferry', 'agreements/ferry.md silences', 'birch', 'gazette'),
    ]);
    expect(
      faults([{ speaker: 'ash', account: 'courier' }, {}, inHerald]).some((fault) => fault.includes('silence/missing')),
    ).toBe(false);
  });

  test('and of two that are alike, the account of the second was meant to be another', () => {
    expect(faults([{}, {}])).toEqual([missing('agreement ferry', 'agreements/ferry.md silences 1 account', 'birch', 'herald')]);
    expect(faults([{}, { account: 'courier' }])).toEqual([
      missing('agreement ferry', 'agreements/ferry.md silences', 'birch', 'herald'),
    ]);
    expect(faults([{}, { speaker: 'cole' }])).toEqual([
      missing('agreement ferry', 'agreements/ferry.md silences', 'birch', 'herald'),
    ]);
  });

  test('on a matter only if it stands in the overview or on the brief', () => {
    const alone = {
      gazette: null,
      herald: { body: '# Talks\n\n:said[Birch builds a bridge.]{#build by=birch on=bridge/build}', inferences: [] },
    };
    const edits: Edits = {
      accounts: alone,
      agreements: {
        ferry: {
          silences: [entry({ speaker: 'ash', account: 'herald' }), entry(inHerald)].map((each) => ({
            ...each,
            searched: ['boat'],
          })),
        },
      },
    };
    const ofMatter = missing('matter bridge', 'matters/bridge.md silences', 'ash', 'herald');
    expect(faultsBy(silence, edits)).toEqual([]);
    expect(faultsBy(silence, { ...edits, matters: { bridge: { overview: true } } })).toEqual([ofMatter]);
    expect(faultsBy(silence, { ...edits, summit: { brief: ['bridge'] } })).toEqual([ofMatter]);
    expect(faultsBy(silence, { ...edits, summit: { brief: ['ferry'] } })).toEqual([]);
    expect(faultsBy(silence, { ...edits, agreements: { ferry: null } })).toEqual([ofMatter]);
    expect(faultsBy(silence, { ...edits, summit: null })).toEqual([]);
  });

  test('by nobody as long as the subject cannot be read', () => {
    expect(faultsBy(silence, { faulty: ['agreements/ferry.md', 'matters/bridge.md', 'summit.yaml'] })).toEqual([]);
  });
});

describe('who has a statement is not silent', () => {
  const contradicted = (who: string, position: number, statement: string) =>
    `agreements/ferry.md silences ${position} silence/contradicted  Unexpected silence of ${who} on ferry, where statement ${statement} stands, expected a statement or a silence, not both\n` +
    '  note: remove the silence, or correct the passage’s by=… or on=…';

  test('in any account', () => {
    expect(faults([{}, inHerald, { speaker: 'ash', account: 'herald', searched: ['ferry'] }])).toEqual([
      contradicted('ash', 2, 'ash-keep'),
    ]);
  });

  test('and an account that has one is not silent as a whole', () => {
    const whole = (account: string, searched: string) => ({ kind: 'not-mentioned' as const, account, searched: [searched] });
    const edits = { accounts: { courier: { number: 3, name: 'Courier', body: '# Talks of boats' } } };
    const ferry = (account: string, searched: string) => [
      entry(),
      entry(inHerald),
      entry({ account: 'courier', searched: ['ship'] }),
      whole(account, searched),
    ];
    expect(faultsBy(silence, { ...edits, agreements: { ferry: { silences: ferry('courier', 'ship') } } })).toEqual([]);
    expect(faultsBy(silence, { ...edits, agreements: { ferry: { silences: ferry('herald', 'boat') } } })).toEqual([
      contradicted('herald', 3, 'ferry-goes'),
    ]);
  });
});

describe('a search is repeated', () => {
  test('and each hit is explained', () => {
    expect(faults([{ searched: ['ferry', 'quay'] }, inHerald])).toEqual([
      'agreements/ferry.md silences 0 searched silence/unexplained  Unexpected “quay” in paragraph 0 of gazette, which nothing explains, expected a dismissal with its reason\n' +
        '  note: add {text: quay, paragraph: 0, reason: …} to dismissed:, or mark the passage',
    ]);
    const dismissed = [{ text: 'quay', paragraph: 0, reason: 'Where they met.' }];
    expect(faults([{ searched: ['ferry', 'quay'], dismissed }, inHerald])).toEqual([]);
  });

  test('and a dismissal is of a hit, word and paragraph', () => {
    const dismissal = (text: string, paragraph: number) => [
      {
        searched: ['ferry', 'quay'],
        dismissed: [
          { text: 'quay', paragraph: 0, reason: 'So.' },
          { text, paragraph, reason: 'So.' },
        ],
      },
      inHerald,
    ];
    const message = (text: string, paragraph: number) =>
      `agreements/ferry.md silences 0 dismissed 1 silence/dismissal  Unexpected dismissal of “${text}” in paragraph ${paragraph}, which the search does not find there, expected a whole word that the search finds\n` +
      '  note: correct the word or the paragraph (the headline is 0), or remove the dismissal';
    expect(faults(dismissal('quay', 1))).toEqual([message('quay', 1)]);
    expect(faults(dismissal('qua', 0))).toEqual([message('qua', 0)]);
    expect(faults(dismissal('ferry', 1))).toEqual([]);
  });

  test('and a dismissal has a reason, for which the sentences are shown', () => {
    const body =
      '# Talks at the quay\n\nThe quay is full. Nobody sails. Who is on the quay waits. :said[Ash keeps the ferry.]{#ash-keep by=ash on=ferry/keep}';
    const dismissed = (reason: string | null, paragraph = 1) => [
      {
        searched: ['quay', 'ferry'],
        dismissed: [
          { text: 'quay', paragraph: 1 - paragraph, reason: 'Where they met.' },
          { text: 'quay', paragraph, reason },
        ],
      },
      inHerald,
    ];
    const accounts = { gazette: { body } };
    const message = (paragraph: number, sentences: string) =>
      'agreements/ferry.md silences 0 dismissed 1 reason silence/unexplained  Unexpected hit “quay” without a reason, expected why it says nothing on the agreement ferry\n' +
      `  note: paragraph ${paragraph} of gazette: ${sentences} Write the reason, or mark the passage if it does report birch on it`;
    for (const reason of [null, '', '  ']) {
      expect(faults(dismissed(reason), { accounts })).toEqual([message(1, '“The quay is full.” “Who is on the quay waits.”')]);
    }
    expect(faults(dismissed(null, 0), { accounts })).toEqual([message(0, '“Talks at the quay”')]);
  });

  test('and a dismissal of a hit that a statement explains may be taken out', () => {
    const dismissed = [{ text: 'ferry', paragraph: 1, reason: null }];
    expect(faults([{ dismissed }, inHerald])).toEqual([
      'agreements/ferry.md silences 0 dismissed 0 reason silence/unexplained  Unexpected hit “ferry” without a reason, expected why it says nothing on the agreement ferry\n' +
        '  note: paragraph 1 of gazette: “Ash said, “We will keep the ferry,” and left.” Write the reason, or take the entry out: a statement explains the hit',
    ]);
    const body = '# Talks\n\n:said[Ash keeps the ferry.]{#ash-keep by=ash on=ferry/keep} Which ferry?';
    expect(faults([{ dismissed }, inHerald], { accounts: { gazette: { body } } })[0]).toMatch(
      /mark the passage if it does report birch on it$/u,
    );
  });

  test('and an account that is silent as a whole is named for its speakers', () => {
    const accounts = { courier: { number: 3, name: 'Courier', body: '# Talks of boats' } };
    const whole = {
      account: 'courier',
      kind: 'not-mentioned' as const,
      searched: ['boats'],
      dismissed: [{ text: 'boats', paragraph: 0, reason: null }],
    };
    const told = faultsBy(silence, {
      accounts,
      agreements: { ferry: { silences: [entry(), entry(inHerald), entry({ account: 'courier', searched: ['ship'] }), whole] } },
    });
    expect(told).toEqual([expect.stringMatching(/mark the passage if it does report courier on it$/u)]);
  });

  test('in an account that exists: else another rule tells it', () => {
    expect(
      faults([{}, inHerald, { account: 'courier', searched: ['quay'], dismissed: [{ text: 'x', paragraph: 1, reason: null }] }]),
    ).toEqual([]);
  });
});

describe('an account is searched for its own words', () => {
  test('for one at least', () => {
    expect(faults([{ searched: [] }, inHerald])).toEqual([
      'agreements/ferry.md silences 0 searched silence/no-term  Unexpected search of gazette for no word, expected the words by which gazette would speak of ferry, in English\n' +
        '  note: write them in searched:, and run npm run silences -- ferry, which lists what they find',
    ]);
  });

  const foreign = (position: number, term: string, script: string) =>
    `agreements/ferry.md silences 0 searched ${position} silence/foreign-term  Unexpected term “${term}” in ${script} letters, which gazette does not hold, expected a term as gazette would write it, in English\n` +
    '  note: search for the words that the account would use for it, and take this term out';

  test('in letters that it holds, or that its language is written in', () => {
    expect(faults([{ searched: ['ferry', 'паром', 'πλοίο'] }, inHerald])).toEqual([
      foreign(1, 'паром', 'Cyrillic'),
      foreign(2, 'πλοίο', 'Greek'),
    ]);
    expect(faults([{ searched: ['паромferry'] }, inHerald])).toEqual([foreign(0, 'паромferry', 'Latin and Cyrillic')]);
    expect(faults([{ searched: ['паром'] }, inHerald])).toEqual([foreign(0, 'паром', 'Cyrillic')]);
    expect(faults([{ searched: ['ferry', '1987'] }, inHerald])).toEqual([]);
  });

  test('in letters of a name in it only if they are that name', () => {
    const body = '# Talks\n\nThe “Комета” sails. :said[Ash keeps the ferry.]{#ash-keep by=ash on=ferry/keep}';
    const accounts = { gazette: { body } };
    const dismissed = [{ text: 'Комета', paragraph: 1, reason: 'A ship.' }];
    expect(faults([{ searched: ['ferry', 'Комета'], dismissed }, inHerald], { accounts })).toEqual([]);
    expect(faults([{ searched: ['ferry', 'паром'] }, inHerald], { accounts })).toEqual([foreign(1, 'паром', 'Cyrillic')]);
  });

  const russian: Edits = {
    accounts: { gazette: { language: 'ru', body: '# Встреча\n\n:said[Эш сохранит паром.]{#ash-keep by=ash on=ferry/keep}' } },
    agreements: { ferry: { key: [] } },
  };

  test('and not for those of another account', () => {
    const told = (searched: string[]) => faults([{ searched }, inHerald], russian);
    expect(told(['паром'])).toEqual([]);
    expect(told(['ferry', 'goes'])).toEqual([
      'agreements/ferry.md silences 0 account silence/foreign-term  Unexpected search of gazette for “ferry” and “goes”, in letters which it does not hold, expected a term in Russian, or herald as the account\n' +
        '  note: correct the account, or search for the words that this one would use',
    ]);
    expect(told(['ferry', 'quay']).map((fault) => fault.split(' Unexpected ')[1]?.split(',')[0])).toEqual([
      'term “ferry” in Latin letters',
      'term “quay” in Latin letters',
    ]);
    const courier = { number: 3, name: 'Courier', body: '# The ferry goes' };
    expect(
      faults([{ searched: ['ferry', 'goes'] }, inHerald, { account: 'courier', searched: ['ferry'] }], {
        ...russian,
        accounts: { ...russian.accounts, courier },
      }).filter((fault) => fault.includes('foreign-term')),
    ).toEqual([expect.stringContaining('expected a term in Russian, or herald or courier as the account')]);
  });
});

describe('an account is searched in its own language', () => {
  /** The faults of terms where the Gazette is in German, and the Herald and what another account says in English. */
  const told = (searched: string[], edits: Edits = {}) =>
    faults([{ searched }, inHerald], {
      ...edits,
      accounts: {
        gazette: { language: 'de', body: '# Gespräche\n\n:said[Ash behält die Fähre.]{#ash-keep by=ash on=ferry/keep}' },
        ...edits.accounts,
      },
    }).filter((fault) => fault.includes('silence/foreign-term'));

  test('and not in words that only accounts in another language use', () => {
    expect(told(['ferry', 'goes'])).toEqual([
      'agreements/ferry.md silences 0 searched silence/foreign-term  Unexpected search of gazette for “ferry” and “goes”, which only accounts in another language use, expected a term in German\n' +
        '  note: add to searched: the words that the account would use for it',
    ]);
  });

  test('which one word is enough for, and one that no account uses', () => {
    expect(told(['ferry', 'Fähre'])).toEqual([]);
    expect(told(['ferry', 'Schiff'])).toEqual([]);
    expect(told(['ferr'])).toEqual([]);
    expect(told(['goes ferry'])).toEqual([]);
  });

  test('or in words that another account in its language uses as well', () => {
    const courier = { number: 3, name: 'Courier', language: 'de-AT', body: '# Die Ferrys' };
    expect(told(['ferry'], { accounts: { courier } })).toEqual([]);
  });

  test('or by names, which languages write alike', () => {
    const name = (form: string) => ({
      names: { places: [{ id: 'quay', heading: 'Quay', forms: [form] }], organisations: [] },
    });
    expect(told(['ferry'], name('Ferry'))).toEqual([]);
    expect(told(['Talks'], name('Peace Talks'))).toEqual([]);
    expect(told(['talks'], name('Peace talks'))).toHaveLength(1);
    expect(told(['Talks'], name('Moot'))).toHaveLength(1);
    expect(
      told(['the Talks'], { ...name('Of the Talks'), accounts: { herald: { body: '# End of the Talks', inferences: [] } } }),
    ).toHaveLength(1);
    expect(told(['ferry'], { names: null })).toHaveLength(1);
  });

  test('whatever an account says that cannot be read', () => {
    expect(told(['ferry'], { faulty: ['accounts/herald.md'] })).toEqual([]);
  });
});

describe('a search finds what the account does say on the subject', () => {
  const missed = (found: string, each: string) =>
    `agreements/ferry.md silences 0 searched silence/missing-term  Unexpected search that misses ${found}, expected terms that find all that gazette does say on ferry\n` +
    `  note: add a word of ${each} to searched:, and explain what else it finds; or take this silence out and run npm run silences -- ferry, which writes it anew`;

  test('in every statement on it', () => {
    expect(faults([{ searched: ['keep'] }, inHerald])).toEqual([
      missed('statement ferry-old: “The ferry is old.”', 'the statement'),
    ]);
    expect(faults([{ searched: ['boat'] }, inHerald])).toEqual([
      missed('2 statements, ash-keep: “Ash said, “We will keep the ferry,””; ferry-old: “The ferry is old.”', 'each statement'),
    ]);
    expect(faults([{ searched: ['keep', 'OLD'] }, inHerald])).toEqual([]);
    const body = '# Talks\n\n:told[It goes.]{#goes on=ferry/keep,bridge/when}';
    expect(faults([{ searched: ['ferry'] }, inHerald], { accounts: { gazette: { body } } })).toContain(
      missed('statement goes: “It goes.”', 'the statement'),
    );
  });

  test('and a long statement is cut', () => {
    const quoted = (words: string) =>
      /ash-keep: “(.*?)”/u.exec(
        faults([{ searched: ['boat'] }, inHerald], {
          accounts: { gazette: { body: `# Talks\n\n:said[${words}]{#ash-keep by=ash on=ferry/keep}` } },
        })[0] ?? '',
      )?.[1];
    const eighty = `Ash ${'keeps the ferry '.repeat(4)}every year so.`;
    expect(quoted(eighty.slice(0, 80))).toBe(eighty.slice(0, 80));
    expect(quoted(`Ash ${'keeps the ferry '.repeat(5)}`.trimEnd())).toBe(`Ash ${'keeps the ferry '.repeat(4)}keeps the f…`);
    expect(quoted(`Ash ${'keeps the ferry '.repeat(4)}keeps the  rest of it`)).toBe(
      `Ash ${'keeps the ferry '.repeat(4)}keeps the…`,
    );
  });

  test('and not in what is said on another, or contradicts the silence', () => {
    const body =
      '# Talks\n\n:said[Ash keeps the ferry.]{#ash-keep by=ash on=ferry/keep} :told[A bridge is built.]{#built on=bridge/build} :said[Birch sells it.]{#sells by=birch on=ferry/keep}';
    expect(faults([{ searched: ['ferry'] }, inHerald], { accounts: { gazette: { body } } })).toEqual([
      expect.stringContaining('silence/contradicted'),
      expect.stringContaining('silence/contradicted'),
    ]);
  });
});

test('what two silences share through an alias of YAML is told once', () => {
  const content = smallContent({
    agreements: { ferry: { silences: [entry({ searched: [] }), entry({ searched: [] }), entry(inHerald)] } },
  });
  const shared = content.subjects.map((subject) => ({ ...subject, placeOf: () => subject.placeOf(['silences', 0]) }));
  expect(printed(silence({ ...content, subjects: shared }, indexContent(content)))).toEqual([
    expect.stringContaining('agreements/ferry.md silences 0 silence/no-term'),
  ]);
});

test('an account that cannot be read is searched, and its language is not judged', () => {
  expect(faults([{ searched: ['ferry', 'паром'] }, inHerald], { faulty: ['accounts/gazette.md'] })).toEqual([]);
});
