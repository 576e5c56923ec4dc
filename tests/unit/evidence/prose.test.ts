import { describe, expect, test } from 'vitest';
import { prose } from '../../../src/evidence/prose.ts';
import { type Edits, faultsBy } from '../../small-content.ts';

// The accounts of the ferry: Ash is partly quoted, Birch is reported, and the Gazette speaks for itself.

const accounts: Edits['accounts'] = {
  gazette: {
    body: [
      '# Talks at the quay',
      ':said[Ash said that “we” keep the ferry, as Cole asked on May 3.]{#ash by=ash on=ferry/keep} :said[Birch said that 20 boats and fourteen ships sail.]{#birch by=birch on=ferry/keep}',
      ':said[Ash and Birch said that it is old.]{#both by=ash,birch on=ferry/age} :told[The ferry goes on 4 May.]{#told on=ferry/age}',
      ':said[Birch said that Ash sails.]{#relayed by=birch chain=birch,ash on=ferry/age}',
    ].join('\n\n'),
  },
  herald: { body: '# Talks end', inferences: [] },
};
const names: Edits['names'] = {
  people: [{ id: 'cole', heading: 'Cole, Cy', forms: ['Cole', 'Cy Cole'] }],
  places: [
    { id: 'quay', heading: 'Quay', forms: ['Quayside'] },
    { id: 'ayre', heading: 'Ayre', forms: ['Ayre'] },
  ],
  organisations: [],
  documents: [],
};
const base: Edits = { accounts, names, matters: { bridge: null } };

/** The faults of a sentence of a summary that cites some statements. */
const summary = (text: string, cites: string, edits: Edits = {}) =>
  faultsBy(prose, {
    ...{ ...base, ...edits },
    agreements: { ferry: { gist: { text: 'So.', cites: ['ash'] }, key: [], summary: `${text} :cite[${cites}]` } },
  });

/** The faults of a gist that cites a statement. */
const gist = (text: string, cites: string, edits: Edits = {}) =>
  faultsBy(prose, { ...{ ...base, ...edits }, agreements: { ferry: { gist: { text, cites: [cites] }, key: [], summary: '' } } });

const at = 'agreements/ferry.md:1:1';
const sayHow = (how: string) =>
  `\n  note: say how the account reports it, such as “is reported as saying” or “in its own words”, or ${how} the statement that is quoted`;
const quoted = (words: string, statements: string) =>
  `${at} prose/way-of-reporting  Unexpected “${words}” of words without quotation marks: ${statements}, expected a statement in quotation marks, whole or in part${sayHow('cite')}`;
const speaker = (words: string, statements: string, id: string) =>
  `${at} prose/speaker  Unexpected “${words}” of what others say: ${statements}, expected a statement by ${id}\n  note: cite a statement by ${id}, or say whose words they are`;

describe('what is called quoted', () => {
  test('is in quotation marks, wholly or in part', () => {
    expect(summary('Ash, as quoted, keeps it.', 'ash')).toEqual([]);
    expect(summary('Birch, as quoted, has ships.', 'birch')).toEqual([quoted('as quoted', 'birch (indirect speech)')]);
    expect(summary('The Gazette quotes nobody, and is quoted.', 'both, told')).toEqual([
      quoted('quoted', 'both (indirect speech), told (the account’s own words)'),
    ]);
    expect(summary('It is quoted.', 'birch, ash')).toEqual([]);
  });

  test('is a statement of the speaker who is named for it', () => {
    const birch = quoted('quoted', 'birch (indirect speech)');
    expect(summary('Ash goes on, and Birch is quoted.', 'ash, birch')).toEqual([birch]);
    expect(summary('Birch goes on, and Ash is quoted.', 'ash, birch')).toEqual([]);
    expect(summary('Ash and Birch are quoted.', 'ash, birch')).toEqual([birch]);
    expect(summary('Ash, Birch, is quoted.', 'ash, birch')).toEqual([birch]);
    expect(summary('It has both Ash or Birch quoted.', 'ash, birch')).toEqual([birch]);
    expect(summary('Birch has ships; Ash is quoted.', 'ash, birch')).toEqual([]);
    expect(summary('Birch has ships; something is quoted.', 'ash, birch')).toEqual([]);
    expect(summary('Birch is quoted, and Ash goes on.', 'ash, birch')).toEqual([birch]);
  });

  test('is a statement of whoever “quotes” is followed by', () => {
    const birch = quoted('quotes', 'birch (indirect speech)');
    expect(summary('Ash goes on, and it quotes Birch.', 'ash, birch')).toEqual([birch]);
    expect(summary('It quotes both Birch and Ash.', 'ash, birch')).toEqual([birch]);
    expect(summary('It quotes Ash and Birch.', 'ash, birch')).toEqual([birch]);
    expect(summary('It quotes Ash, and has Birch go on.', 'ash, birch')).toEqual([]);
    expect(summary('Birch goes on; it quotes Ash.', 'ash, birch')).toEqual([]);
    expect(summary('Birch, whom it quotes with Ash, goes on.', 'ash, birch')).toEqual([birch]);
    expect(summary('Birch is quoted Ash goes on.', 'ash, birch')).toEqual([quoted('quoted', 'birch (indirect speech)')]);
  });

  test('is not that of somebody of whom another is one', () => {
    expect(summary('Birch’s ships are quoted.', 'ash, birch')).toEqual([]);
    expect(summary("Birch's ships are quoted.", 'ash, birch')).toEqual([]);
  });

  test('is all that is cited if the one who is named has no part in it', () => {
    expect(summary('Ash is quoted.', 'told')).toEqual([
      speaker('Ash is quoted', 'told (the account’s own words)', 'ash'),
      quoted('quoted', 'told (the account’s own words)'),
    ]);
  });

  test('is no claim if it is not called so, or stands in quotation marks itself', () => {
    expect(summary('Birch is not quoted.', 'birch')).toEqual([]);
    expect(summary('Birch has “quoted ships”.', 'birch')).toEqual([]);
  });
});

describe('what somebody is said to say', () => {
  test('is in a statement of that speaker, or came through those hands', () => {
    expect(summary('Ash says so.', 'birch')).toEqual([speaker('Ash says', 'birch (birch)', 'ash')]);
    expect(summary('Ash says so.', 'both, told')).toEqual([]);
    expect(summary('Birch says so.', 'ash, told')).toEqual([
      speaker('Birch says', 'ash (ash), told (the account’s own words)', 'birch'),
    ]);
    expect(summary('Ash says so.', 'relayed')).toEqual([]);
    expect(summary('Cole says so, and Cole names it.', 'ash')).toEqual([]);
  });

  test('is told once in a sentence, and not as a name as well', () => {
    expect(summary('Birch says so, and Birch adds more.', 'both, ash')).toEqual([]);
    expect(summary('Birch says so, and Birch adds more.', 'told')).toEqual([
      speaker('Birch says', 'told (the account’s own words)', 'birch'),
    ]);
    expect(gist('Birch says so. Birch adds more.', 'told')).toHaveLength(2);
  });

  test('is nothing if that is what is said, or if somebody is only compared', () => {
    expect(summary('Birch says nothing of it.', 'ash')).toEqual([]);
    expect(summary('Ash goes further than Birch.', 'ash')).toEqual([]);
    expect(summary('Unlike Birch, Ash goes on.', 'ash')).toEqual([]);
  });

  test('is told of joint statements by all their speakers', () => {
    const cole = {
      speakers: {
        cole: { name: 'Cy Cole', shortName: 'Cole', order: 3, mark: 'C', colour: 'voice-3' as const, aliases: ['Cole'] },
      },
    };
    expect(summary('Cole says so.', 'both', cole)).toEqual([speaker('Cole says', 'both (ash and birch)', 'cole')]);
  });
});

const unsupported = (what: string, found: string, held: string, mend: string, place = at) =>
  `${place} prose/unsupported  Unexpected ${what} “${found}”, expected a ${what} that stands in a statement that the sentence cites${held === '' ? '' : `: ${held}`}\n  note: ${mend}`;

describe('numbers and days', () => {
  const correct = 'correct it, cite the statement that holds it, or leave it out';

  test('are those of the statements', () => {
    expect(summary('There are 20 boats, 14 ships, and fourteen of them.', 'birch')).toEqual([]);
    expect(summary('There are 21 boats and thirteen ships.', 'birch')).toEqual([
      unsupported('number', '21', '20, fourteen', correct),
      unsupported('number', 'thirteen', '20, fourteen', correct),
    ]);
    expect(summary('There are 21 boats.', 'both')).toEqual([unsupported('number', '21', '', correct)]);
    expect(summary('On 3 May, May 4, and May 5.', 'ash, told')).toEqual([unsupported('day', 'May 5', 'May 3, 4 May', correct)]);
    expect(summary('On June 3.', 'ash, ash')).toEqual([unsupported('day', 'June 3', 'May 3', correct)]);
  });

  test('up to twelve in words are the editor’s counts', () => {
    expect(summary('Twelve of two.', 'ash')).toEqual([]);
    expect(summary('Twelve of 2.', 'ash')).toEqual([unsupported('number', '2', '3', correct)]);
  });

  test('may be the years of the meeting', () => {
    const days = (date: object | string) => ({ summit: { date: date as string } });
    expect(summary('In 2030.', 'ash')).toEqual([]);
    expect(summary('In 2031.', 'ash')).toHaveLength(1);
    expect(summary('In 2030 and 2031.', 'ash', days({ from: '2030-12-31', to: '2031-01-01' }))).toEqual([]);
    expect(summary('In 2031, from 30 to 12.', 'ash', days({ from: '2030-12-31', to: '2031-01-01' }))).toHaveLength(2);
  });

  test('that a dash joins are told once', () => {
    expect(summary('On May 11–12.', 'ash')).toEqual([unsupported('day', 'May 11–12', 'May 3', correct)]);
    expect(summary('On May 3–4.', 'ash')).toEqual([unsupported('day', 'May 3–4', 'May 3', correct)]);
  });

  test('of the names of accounts and publishers are none', () => {
    const numbered = { accounts: { ...accounts, herald: { ...accounts?.['herald'], name: 'Account 7', publisher: 'Radio 9' } } };
    expect(summary('Account 7, of Radio 9, goes on.', 'ash', numbered)).toEqual([]);
    expect(summary('Account 7, of Radio 8, goes on.', 'ash', numbered)).toHaveLength(1);
    expect(summary('Account 7 goes on.', 'ash', { ...numbered, faulty: ['accounts/herald.md'] })).toHaveLength(1);
    const nobody = { accounts: { ...accounts, herald: { ...accounts?.['herald'], publisher: null } } };
    expect(summary('There are 21.', 'ash', nobody)).toHaveLength(1);
  });

  const german = (language: string): Edits => ({
    accounts: {
      ...accounts,
      herald: {
        language,
        body: '# Gespräche\n\n:said[Ash sprach am 3. Mai von 40 Booten.]{#de by=ash on=ferry/keep}',
        inferences: [],
      },
    },
  });

  test('are compared where a statement is in the language of the prose', () => {
    expect(summary('On May 3 there are 40 boats.', 'de', german('de'))).toEqual([]);
    expect(summary('On May 9 there are 90 boats.', 'de', german('de'))).toEqual([]);
    expect(summary('On May 9 there are 90 boats.', 'de', german('en-GB'))).toHaveLength(2);
    const other = `${correct}; where another language has it in words, say it in a sentence that cites that statement alone`;
    expect(summary('On May 9 there are 90 boats.', 'de, birch', german('de'))).toEqual([
      unsupported('day', 'May 9', '3. Mai', other),
      unsupported('number', '90', '3, 40, 20, fourteen', other),
    ]);
  });

  test('in words pass if one of the statements is in another language', () => {
    expect(summary('There are ninety boats.', 'de, birch', german('de'))).toEqual([]);
    expect(summary('There are ninety boats.', 'birch', german('de'))).toHaveLength(1);
  });
});

describe('names', () => {
  const nameIt =
    'cite the statement that names it, or leave it out; where the account has another form of the name, add that to names.yaml';

  test('are those of the statements, in any form and ending', () => {
    expect(summary('Cy Cole is at Ayre and at Quayside.', 'ash')).toEqual([
      unsupported('name', 'Ayre', '', nameIt),
      unsupported('name', 'Quayside', '', nameIt),
    ]);
    expect(gist('Birch is at Ayre. Ayre is far.', 'ash').map((fault) => / name “(.*?)”/u.exec(fault)?.[1])).toEqual([
      'Birch',
      'Ayre',
    ]);
    const ayres = {
      accounts: {
        ...accounts,
        herald: { body: '# Talks\n\n:told[The quaysides of ayran ports.]{#ports on=ferry/age}', inferences: [] },
      },
    };
    expect(summary('They meet at Quayside.', 'ports', ayres)).toEqual([]);
    expect(summary('They meet at Ayre.', 'ports', ayres)).toEqual([unsupported('name', 'Ayre', '', nameIt)]);
  });

  test('of a speaker are held by a statement of that speaker, or that came through those hands', () => {
    expect(summary('Ada Ash is old.', 'both')).toEqual([]);
    expect(summary('Ada Ash is old.', 'relayed')).toEqual([]);
    expect(summary('Ben Birch is old.', 'told')).toEqual([unsupported('name', 'Ben Birch', '', nameIt)]);
  });

  test('are told by the longest form', () => {
    expect(summary('Cy Cole is old.', 'both')).toEqual([unsupported('name', 'Cy Cole', '', nameIt)]);
    expect(summary('Coles are old, and so is McCole.', 'both')).toEqual([]);
  });

  test('that no account is said to name, or that are compared with, need no statement', () => {
    expect(summary('It does not mention Ayre; no other names Quayside.', 'ash')).toEqual([]);
    expect(summary('It does not mention Ayre; it is at Quayside.', 'ash')).toEqual([unsupported('name', 'Quayside', '', nameIt)]);
    expect(summary('It is larger than Ayre, unlike Quayside.', 'ash')).toEqual([]);
    expect(summary('Unlike Ayre it is small.', 'ash')).toEqual([]);
    expect(summary('It is rather Ayre.', 'ash')).toEqual([unsupported('name', 'Ayre', '', nameIt)]);
  });

  test('of several that share a form are held by any of them', () => {
    const shared = { names: { ...names, documents: [{ id: 'ferry-paper', heading: 'Ayre', forms: ['Ayre', 'ferry'] }] } };
    expect(summary('They meet at Ayre.', 'ash', shared)).toEqual([]);
  });

  test('that a name of a script without capitals may be written as one with the word before', () => {
    const hebrew: Edits = {
      accounts: {
        ...accounts,
        herald: { language: 'he', body: '# שיחות\n\n:told[הם נפגשו בנמלים.]{#he on=ferry/age}', inferences: [] },
      },
      names: { ...names, documents: [{ id: 'harbor', heading: 'Harbor', forms: ['Harbor', 'נמלים'] }] },
    };
    expect(summary('They meet at Harbor.', 'he', hebrew)).toEqual([]);
  });

  test('are told of none that cannot be read', () => {
    expect(summary('They meet at Ayre, with Birch.', 'ash', { names: null })).toEqual([unsupported('name', 'Birch', '', nameIt)]);
    expect(summary('They meet at Ayre.', 'ash', { faulty: ['names.yaml', 'speakers/ash.yaml', 'speakers/birch.yaml'] })).toEqual(
      [],
    );
  });
});

describe('of the kinds of prose', () => {
  const ferry = (rest: object, edits: Edits = {}) =>
    faultsBy(prose, {
      ...base,
      ...edits,
      agreements: { ferry: { gist: { text: 'So.', cites: ['ash'] }, key: [], summary: '', ...rest } },
    });

  test('a gist is held to the same', () => {
    expect(ferry({ gist: { text: 'Ash says 21 at Ayre, as quoted.', cites: ['birch'] } })).toEqual([
      'agreements/ferry.md gist text prose/speaker  Unexpected “Ash says” of what others say: birch (birch), expected a statement by ash\n  note: cite a statement by ash, or say whose words they are',
      'agreements/ferry.md gist text prose/unsupported  Unexpected number “21”, expected a number that stands in a statement that the gist cites: 20, fourteen\n  note: correct it, cite the statement that holds it, or leave it out',
      'agreements/ferry.md gist text prose/unsupported  Unexpected name “Ayre”, expected a name that stands in a statement that the gist cites\n  note: cite the statement that names it, or leave it out; where the account has another form of the name, add that to names.yaml',
      'agreements/ferry.md gist text prose/way-of-reporting  Unexpected “as quoted” of words without quotation marks: birch (indirect speech), expected a statement in quotation marks, whole or in part' +
        sayHow('cite'),
    ]);
  });

  const relation = (rest: object) => ({
    points: [{ id: 'keep', question: 'So?', relation: { kind: 'one-voice-only', reason: 'So.', ...rest } }],
  });

  test('a relation is held to who says what, and how, of what it compares', () => {
    const ofKeep = (field: string, rule: string, rest: string) =>
      `agreements/ferry.md points 0 relation ${field} prose/${rule}  Unexpected ${rest}`;
    expect(ferry(relation({ between: ['birch'], reason: 'Ash says 21 at Ayre.', short: 'Birch is quoted.' }))).toEqual([
      ofKeep(
        'reason',
        'speaker',
        '“Ash says” of what others say: birch (birch), expected a statement by ash\n  note: compare a statement by ash, or say whose words they are',
      ),
      ofKeep(
        'short',
        'way-of-reporting',
        `“quoted” of words without quotation marks: birch (indirect speech), expected a statement in quotation marks, whole or in part${sayHow('compare')}`,
      ),
    ]);
  });

  test('a relation that compares nothing is of all on its point', () => {
    expect(ferry(relation({ reason: 'Ash says so, and Birch is quoted.' }))).toEqual([
      expect.stringContaining('of words without quotation marks: birch (indirect speech), expected'),
    ]);
    expect(
      ferry({
        points: [{ ...relation({}).points[0], id: 'elsewhere', relation: { kind: 'one-voice-only', reason: 'Ash says so.' } }],
      }),
    ).toEqual([]);
  });

  test('a question and notes are not read so', () => {
    expect(
      ferry(
        { points: [{ id: 'keep', question: 'Are 21 quoted at Ayre?', relation: { kind: 'one-voice-only', reason: 'So.' } }] },
        {
          summit: { lead: 'Birch, as quoted, has 21 at Ayre.' },
        },
      ),
    ).toEqual([]);
  });

  test('what cites a statement that does not exist, or none, is told by other rules', () => {
    expect(summary('Birch says 21.', 'ash, nothing')).toEqual([]);
    expect(
      faultsBy(prose, {
        ...base,
        agreements: { ferry: { gist: { text: 'So.', cites: ['ash'] }, key: [], summary: 'Birch says 21.' } },
      }),
    ).toEqual([]);
  });
});

describe('in another language than English', () => {
  const german = (rest: object): Edits => ({ summit: { language: 'de', ...rest } });

  test('prose has its numbers and days compared, and is not read for more', () => {
    expect(
      gist('Birch sagt, wie quoted, in Ayre: 21 am 9. Mai.', 'ash', {
        ...german({}),
        accounts: { ...accounts, gazette: { ...accounts?.['gazette'], language: 'de' } },
      }),
    ).toEqual([expect.stringContaining('Unexpected day “9. Mai”'), expect.stringContaining('Unexpected number “21”')]);
  });

  test('or as long as the language is not known, prose is not judged', () => {
    expect(summary('Birch says 21.', 'ash', { summit: null })).toEqual([]);
    expect(summary('Birch says 21.', 'ash', { faulty: ['summit.yaml'] })).toEqual([]);
  });
});
