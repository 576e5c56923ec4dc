import { describe, expect, test } from 'vitest';
import { attribution } from '../../../src/evidence/attribution.ts';
import { type Edits, faultsBy } from '../../small-content.ts';

/** The faults of an account of one or more paragraphs. */
const faults = (body: string, front: object = {}, edits: Edits = {}) =>
  faultsBy(attribution, {
    ...edits,
    accounts: { ...edits.accounts, gazette: { body: `# Talks\n\n${body}`, ...front } },
    agreements: { ferry: { key: [] } },
  });

const at = (column: number, line = 3) => `accounts/gazette.md:${line}:${column}`;
/** The place, the rule and what was found, without what was expected. */
const brief = (body: string, front: object = {}, edits: Edits = {}) =>
  faults(body, front, edits).map((fault) => fault.split(', expected')[0]);

test('content in which every speaker is named keeps the rule', () => {
  expect(faultsBy(attribution)).toEqual([]);
});

describe('a statement with its speaker’s name', () => {
  const unnamed = (place: string, id: string, speaker: string, name: string, aliases: string) =>
    `${place} attribution/unnamed  Unexpected passage ${id} as said by ${speaker}: its sentence does not name ${name}, expected one of ${aliases} in the sentence\n` +
    '  note: if it continues an earlier statement, say which with from=…; if words before it name the speaker, give them with ' +
    `named="…"; if it is the account’s own words, mark it :told; if the account names the speaker otherwise, add the alias to ${speaker}.yaml`;

  test('has it in its sentence, and there of each of several', () => {
    expect(faults(':said[The ferry stays.]{#a by=ash,birch on=ferry/keep} Ash left.')).toEqual([
      unnamed(at(1), 'a', 'ash', 'Ash', '“Ash”'),
      unnamed(at(1), 'a', 'birch', 'Birch', '“Birch”'),
    ]);
    expect(faults(':said[The ferry stays,]{#a by=ash on=ferry/keep} Ash said.')).toEqual([]);
  });

  test('may have it in the words that lead into its paragraph', () => {
    expect(faults('Ash said:\n\n:said[The ferry stays.]{#a by=ash on=ferry/keep} So it does.')).toEqual([]);
    expect(faults('Ash left.\n\n:said[The ferry stays.]{#a by=ash on=ferry/keep}')).toHaveLength(1);
    expect(faults('Ash said:\n\nIt rained. :said[The ferry stays.]{#a by=ash on=ferry/keep}')).toHaveLength(1);
  });

  test('is asked for no alias in letters that the account does not have, unless all are in such letters', () => {
    const ash = (...aliases: string[]) => ({ speakers: { ash: { aliases } } });
    const body = ':said[It stays.]{#a by=ash on=ferry/keep}';
    expect(faults(body, {}, ash('Ash', 'Talk', 'Ясен|ь')).filter((fault) => fault.includes('unnamed'))).toEqual([
      unnamed(at(1), 'a', 'ash', 'Ash', '“Ash”, “Talk”'),
    ]);
    expect(
      faults(body, {}, ash('Ясень', 'Эше|м')).filter((fault) => fault.includes('#a') || fault.includes(' a as said')),
    ).toEqual([unnamed(at(1), 'a', 'ash', 'Ash', '“Ясень”, “Эшем”')]);
  });

  test('by somebody who does not exist, or cannot be read, is not judged', () => {
    expect(faults(':said[It stays.]{#a by=cole on=ferry/keep}')).toEqual([]);
    expect(faults(':said[It stays.]{#a by=ash on=ferry/keep}', {}, { faulty: ['speakers/ash.yaml'] })).toEqual([]);
  });
});

describe('a name that leaves open who speaks', () => {
  const doubtful = (how: string, speaker = 'ash', name = 'Ash') =>
    `${at(1)} attribution/doubtful  Unexpected passage a as said by ${speaker}: its sentence ${how}, expected ${name} alone as the one who speaks, or the editor’s reason\n` +
    `  note: if somebody else speaks, correct by=, or mark it :told with chain=…; if ${name} does, add - statements: [a] with its reason to inferences: in the front matter, or the longer name to ${speaker}.yaml`;

  test('is told with what makes it doubtful', () => {
    expect(faults(':said[An aide to Ash said that it stays.]{#a by=ash on=ferry/keep}')).toEqual([
      doubtful('names Ash as one to whom somebody else belongs (“aide to Ash said that”)'),
    ]);
    expect(faults(':said[They told Ash that it stays.]{#a by=ash on=ferry/keep}')).toEqual([
      doubtful('names Ash as one who is spoken to or of (“They told Ash that it”)'),
    ]);
    expect(faults(':said[On Monday Peter Ash said that it stays.]{#a by=ash on=ferry/keep}')).toEqual([
      doubtful('names Ash in what may be another’s name or title (“Monday Peter Ash said that”)'),
    ]);
    const russian = { language: 'ru' };
    expect(
      faults(':said[Бёрч сказал Ясеню, что он останется.]{#a by=ash on=ferry/keep}', russian, {
        speakers: { ash: { aliases: ['Ясен|ь'] } },
      }).filter((fault) => fault.includes('doubtful')),
    ).toEqual([doubtful('names Ash in a form that is not of one who acts (“Бёрч сказал Ясеню, что он”)')]);
  });

  test('is told with the other speaker who is named, by the short name', () => {
    const body = ':said[Ash and Birch spoke of it.]{#a by=ash on=ferry/keep}';
    expect(faults(body)).toEqual([doubtful('names Birch as well (“Ash and Birch spoke of”)')]);
    expect(brief(body, {}, { speakers: { birch: { shortName: 'Ben' } } })[0]).toContain('names Ben as well');
  });

  test('is not told if the editor’s reason says who speaks', () => {
    const front = { inferences: [{ statements: ['a'], reason: 'So.' }] };
    expect(faults(':said[An aide to Ash said that it stays.]{#a by=ash on=ferry/keep}', front)).toEqual([]);
    expect(faults(':said[It stays.]{#a by=ash on=ferry/keep}', front)).toHaveLength(1);
  });

  test('is none if the passage itself names the speaker, and the rest of the sentence somebody else', () => {
    expect(faults(':said[Ash keeps the ferry,]{#a by=ash on=ferry/keep} and Birch does not.')).toEqual([]);
  });

  test('is none beside those who are said to speak jointly, or are no speakers', () => {
    expect(faults(':said[Ash and Birch spoke of it.]{#a by=ash,birch on=ferry/keep}')).toEqual([]);
    const cole = { names: { people: [{ id: 'cole', heading: 'Cole', forms: ['Cole'] }] } };
    expect(faults(':said[Ash and Cole spoke of it.]{#a by=ash on=ferry/keep}', {}, cole)).toEqual([]);
  });

  test('is doubtful inside a longer name of the index, unless that is the speaker’s own', () => {
    const longer = (id: string) => ({ names: { people: [{ id, heading: 'Ash', forms: ['Ash Wood'] }] } });
    const body = ':said[Ash Wood said that it stays.]{#a by=ash on=ferry/keep}';
    expect(faults(body, {}, longer('wood'))).toEqual([
      doubtful('names Ash in what may be another’s name or title (“Ash Wood said”)'),
    ]);
    expect(faults(body, {}, longer('ash'))).toEqual([]);
    expect(faults(body, {}, { names: null })).toEqual([]);
  });

  test('is shown with two words on either side, in one line', () => {
    const shown = (words: string) => /\(“(.*?)”\)/u.exec(brief(words)[0] ?? '')?.[1];
    expect(shown(':said[Now Ash and (Birch) spoke of it at length.]{#a by=ash on=ferry/keep}')).toBe('Ash and (Birch) spoke of');
    expect(shown('Then Birch said:\n\n:said[Ash keeps it.]{#a by=birch on=ferry/keep}')).toBe('Birch said: Ash keeps it.');
    expect(shown('It was told by Ash:\n\n:said[It stays, said an aide to Birch.]{#a by=birch on=ferry/keep}')).toBe(
      'aide to Birch.',
    );
  });
});

describe('a statement that continues another', () => {
  const carried = (found: string, expected: string, mend: string, place: string) =>
    `${place} attribution/carried  Unexpected ${found}, expected ${expected}\n  note: ${mend}`;
  const continues = (wrong: string, place: string, id = 'b') =>
    carried(
      `passage ${id} that continues ${wrong}`,
      'an earlier statement of the same speaker in the same account',
      'name the statement it continues in from=…, or mark the passage :told',
      place,
    );
  const first = ':said[Ash keeps it.]{#a by=ash on=ferry/keep}';
  const second = (attributes: string) => `${first} :said[It stays.]{#b ${attributes} on=ferry/keep}`;

  test('names an earlier one of the same speaker in the same account', () => {
    expect(faults(second('by=ash from=a'))).toEqual([]);
    expect(faults(second('by=ash from=both-build'))).toEqual([continues('both-build, which stands in another account', at(47))]);
    expect(faults(`:said[It stays.]{#b by=ash from=a on=ferry/keep} ${first}`)).toEqual([
      continues('a, which does not stand before it', at(1)),
    ]);
    expect(faults(second('by=ash from=b'))).toEqual([continues('b, which does not stand before it', at(47))]);
    expect(faults(second('by=birch from=a'))).toEqual([continues('a, which is not said by the same speaker', at(47))]);
    expect(faults(second('by=ash,birch from=a'))).toEqual([continues('a, which is not said by the same speaker', at(47))]);
  });

  test('may be one of several who said the earlier one', () => {
    expect(
      faults(':said[Ash and Birch met.]{#a by=ash,birch on=ferry/keep} :said[He stays.]{#b by=birch from=a on=ferry/keep}'),
    ).toEqual([]);
  });

  test('of one that does not exist is told by another rule', () => {
    expect(faults(second('by=ash from=nothing'))).toEqual([]);
  });

  test('gives the words before it that name the speaker, or the statement, not both', () => {
    expect(faults(second('by=ash from=a named="Ash keeps"'))).toEqual([
      carried('from= and named= in passage b', 'one of them', 'keep from= if it continues a statement', at(47)),
    ]);
    expect(faults(second('by=ash named="Ash keeps"'))).toEqual([]);
  });

  test('has these words in its paragraph or in the one before, ahead of it', () => {
    const missing = (words: string, place: string) =>
      carried(
        `named="${words}" in passage b: no such words before it`,
        'words of its paragraph, or of the one before, to the letter',
        'copy from the account the words that name the speaker',
        place,
      );
    const b = (words: string) => `:said[It stays.]{#b by=ash named="${words}" on=ferry/keep}`;
    expect(faults(`Ash left.\n\nIt rained. ${b('Ash left')}`)).toEqual([]);
    expect(faults(`Ash left.\n\nIt rained.\n\n${b('Ash left')}`)).toEqual([missing('Ash left', at(1, 7))]);
    expect(faults(`${b('Ash left')} Ash left.`)).toEqual([missing('Ash left', at(1))]);
    expect(faults(`${b('Ash talks')}`, { body: `# Ash talks\n\n${b('Ash talks')}` })).toEqual([]);
    expect(faults('', { body: '# :said[It stays.]{#b by=ash named="Ash left" on=ferry/keep} Ash left' })).toEqual([
      missing('Ash left', 'accounts/gazette.md:1:3'),
    ]);
  });

  test('is named by these words as one who speaks, and nobody else is', () => {
    const wrong = (words: string, id: string) =>
      carried(
        `named="${words}" in passage b: the words do not name ${id} as one who speaks or acts, and nobody else`,
        `words that name ${id}`,
        'copy from the account the words that name the speaker, from the name on',
        at(23),
      );
    const told = (by: string, words: string) =>
      faults(
        `They told Ash of it. :said[It stays.]{#b by=${by} named="${words}" on=ferry/keep}`
          .replace('They', 'Xxxx')
          .replace('Xxxx', 'They'),
      );
    expect(told('ash', 'told Ash')).toEqual([wrong('told Ash', 'ash').replace(at(23), at(22))]);
    expect(told('birch', 'Ash of')).toEqual([wrong('Ash of', 'birch').replace(at(23), at(22))]);
    expect(told('ash', 'Ash of')).toEqual([]);
    expect(told('cole', 'Ash of')).toEqual([]);
    expect(told('ash,birch', 'Ash of')).toEqual([wrong('Ash of', 'birch').replace(at(23), at(22))]);
  });
});

describe('in a transcript', () => {
  const label = (place: string, found: string, expected: string, mend: string) =>
    `${place} attribution/label  Unexpected ${found}, expected ${expected}\n  note: ${mend}`;
  const unexplained = (id: string, letter: string, place = at(4)) =>
    label(
      place,
      `passage ${id} in a paragraph that “${letter}:” opens, as in a transcript`,
      `labels: in the front matter, with who ${letter} is`,
      `add labels: {${letter}: speaker-id}, or null for somebody who is no speaker here; what stands behind the label is direct speech`,
    );
  const a = ':said[It stays.]{#a by=ash on=ferry/keep}';

  test('the label of a turn says who speaks', () => {
    expect(faults(`A: ${a}`, { labels: { A: 'ash' } })).toEqual([]);
    expect(faults(`A: ${a}`, { labels: { A: 'birch' } })).toEqual([
      label(at(4), 'passage a as said by ash, in a turn that “A:” opens', 'by=birch', 'write by=birch, or correct labels:'),
    ]);
    expect(faults(`A: ${a.replace('by=ash', 'by=ash,birch')}`, { labels: { A: 'ash' } })).toEqual([
      label(at(4), 'passage a as said by ash and birch, in a turn that “A:” opens', 'by=ash', 'write by=ash, or correct labels:'),
    ]);
    expect(faults(`Q: ${a}`, { labels: { Q: null } })).toEqual([
      label(
        at(4),
        'passage a as said by ash, in a turn that “Q:” opens',
        'no speaker, since labels: has null for it',
        'take the mark out, since who asks is no speaker here; else correct labels:',
      ),
    ]);
  });

  test('what looks like a label is explained, once for each paragraph', () => {
    expect(faults(`A: ${a} ${a.replace('#a', '#b')}\n\nA: ${a.replace('#a', '#c')}`)).toEqual([
      unexplained('a', 'A'),
      unexplained('c', 'A', at(4, 5)),
    ]);
    expect(faults(`A: :told[It rains.]{#t on=ferry/age} ${a}`)).toEqual([unexplained('a', 'A', at(38))]);
  });

  test('the name of a speaker looks like one, and other words before a colon do not', () => {
    expect(faults(`Mr. Ash: ${a}`)).toEqual([unexplained('a', 'Mr. Ash', at(10))]);
    expect(brief(`He added: ${a}`)).toEqual([expect.stringContaining('attribution/unnamed')]);
    expect(brief(`Mr. Ash: ${a}`, {}, { faulty: ['speakers/ash.yaml'] })).toEqual([]);
  });

  test('what somebody says in a turn is not the account’s own', () => {
    const told = (rest = '') => `Q: :told[Will it stay?]{#a ${rest}on=ferry/keep}`;
    expect(faults(told(), { labels: { Q: null } })).toEqual([
      label(
        at(4),
        'passage a as the account’s own words, in a turn that “Q:” opens',
        'whose words they are',
        'mark it :said with by=, or say with chain= who is relayed; else take the mark out',
      ),
    ]);
    expect(faults(told('chain=quay '), { labels: { Q: null } }).filter((fault) => fault.includes('label'))).toEqual([]);
    expect(faults(told())).toEqual([]);
    expect(faults(told(), { labels: { A: null } })).toEqual([]);
  });
});

describe('a chain', () => {
  const chain = (found: string, expected: string, mend: string) =>
    `${at(1)} attribution/chain  Unexpected chain of passage a ${found}, expected ${expected}\n  note: ${mend}`;
  const said = (hands: string) => faults(`:said[Ash keeps it.]{#a by=ash chain=${hands} on=ferry/keep}`);

  test('is of persons and organizations', () => {
    expect(said('gazette,ash,birch')).toEqual([]);
    const thing = (id: string) =>
      chain(
        `with ${id}, which cannot speak`,
        'persons or organizations, nearest the account first',
        'write in chain=… the hands that the claim went through',
      );
    const names = { names: { documents: [{ id: 'treaty', heading: 'Treaty', forms: ['Talks'] }] } };
    expect(faults(':said[Ash keeps it.]{#a by=ash chain=ash,quay,treaty on=ferry/keep}', {}, names)).toEqual([
      thing('quay'),
      thing('treaty'),
    ]);
    expect(faults(':said[Ash keeps it.]{#a by=ash chain=ash,quay on=ferry/keep}', {}, { names: null })).toEqual([]);
  });

  test('has the speaker in it', () => {
    expect(faults(':said[Ash and Birch met.]{#a by=ash,birch chain=gazette on=ferry/keep}')).toEqual(
      ['ash', 'birch'].map((id) =>
        chain(
          `without its speaker ${id}`,
          'persons or organizations, nearest the account first, the speaker among them',
          'add the speaker to chain=…, or leave it out if there is only the speaker',
        ),
      ),
    );
  });

  test('of an account’s own words has no speaker in it', () => {
    const told = (hands: string) => faults(`:told[The ferry stays.]{#a chain=${hands} on=ferry/keep}`);
    expect(told('gazette')).toEqual([]);
    expect(told('birch,gazette')).toEqual([
      chain(
        'with the speaker birch, although it is marked as the account’s own words',
        'persons or organizations that are not compared here',
        'mark the passage :said with by=birch, or take birch out of chain=…',
      ),
    ]);
  });
});

describe('the names of a speaker', () => {
  const alias = (place: string, found: string, expected: string, mend: string) =>
    `${place} attribution/alias  Unexpected ${found}, expected ${expected}\n  note: ${mend}`;
  const named = (rest: object) => faultsBy(attribution, { speakers: { ash: rest } });

  test('are each used by an account, in any form and case', () => {
    const unused = (position: number, words: string) =>
      alias(
        `speakers/ash.yaml aliases ${position}`,
        `alias “${words}”, which no account uses`,
        'words that stand in an account',
        'copy the words from the account, or remove the alias',
      );
    expect(named({ aliases: ['Ash', 'Keeper', 'As'] })).toEqual([unused(1, 'Keeper'), unused(2, 'As')]);
    expect(named({ aliases: ['ASH', 'Tal|ker', 'ferry is'] })).toEqual([]);
    expect(named({ aliases: ['Ash', 'Bou|ts'] })).toEqual([unused(1, 'Bouts')]);
    expect(named({ aliases: ['Ash', 'ferry quay'] })).toEqual([unused(1, 'ferry quay')]);
  });

  test('have a word in common: a short name is one by which readers know the speaker', () => {
    expect(named({ shortName: 'Ada' })).toEqual([]);
    expect(named({ name: 'Ada Oak', shortName: 'Ash' })).toEqual([
      alias(
        'speakers/ash.yaml name',
        'name “Ada Oak”, which shares no word with the short name and the aliases',
        'a name with “Ash” or an alias in it',
        'correct the spelling, or add the alias',
      ),
    ]);
    expect(named({ shortName: 'Oak' })).toEqual([
      alias(
        'speakers/ash.yaml shortName',
        'shortName “Oak”, which shares no word with the name and the aliases',
        'words of “Ada Ash”, or an alias',
        'correct the spelling, or add the alias',
      ),
    ]);
    expect(named({ name: 'Ada Oak', shortName: 'Elm' })[0]).toMatch(/^speakers\/ash\.yaml shortName /u);
    expect(named({ name: 'Ada Oak', shortName: 'Oak' })).toEqual([]);
    expect(named({ name: 'Ada Oak', shortName: 'Talk', aliases: ['Ash', 'Tal|k'] })[0]).toMatch(/^speakers\/ash\.yaml name /u);
    expect(named({ shortName: 'Tals', aliases: ['Ash', 'Tal|s'] })).toEqual([]);
  });

  test('are not judged as long as they cannot be read', () => {
    expect(faultsBy(attribution, { faulty: ['speakers/ash.yaml', 'accounts/gazette.md', 'names.yaml'] })).toEqual([]);
  });
});
