import { describe, expect, test } from 'vitest';
import { reference } from '../../../src/evidence/reference.ts';
import { type Edits, faultsBy } from '../../small-content.ts';

const gazette = (body: string, rest: object = {}): Edits => ({
  accounts: { gazette: { body: `# Talks quay\n\n${body}`, ...rest } },
});
const faults = (edits: Edits) => faultsBy(reference, edits);

test('content in which every id is right keeps the rule', () => {
  expect(faults({})).toEqual([]);
});

describe('the form of an id', () => {
  const rename = '\n  note: rename it before it is published';

  test('an id is lower-case words joined by hyphens, of a file as of a passage', () => {
    const form = `expected lower-case words joined by hyphens${rename}`;
    expect(
      faults({
        accounts: { Gazette2: { number: 3, name: 'Third' } },
        speakers: { birch_2: { ...{ name: 'Birch Two', shortName: 'Two', order: 3, mark: 'C', colour: 'voice-3' } } },
        agreements: { 'Ferry-2': { number: 2, title: 'Another' } },
        references: { Times: {} },
      }).filter((fault) => !fault.includes('reference/duplicate') && !fault.includes('reference/unused')),
    ).toEqual([
      `accounts/Gazette2.md reference/form  Unexpected id “Gazette2”, ${form}`,
      `agreements/Ferry-2.md reference/form  Unexpected id “Ferry-2”, ${form}`,
      `references/Times.yaml reference/form  Unexpected id “Times”, ${form}`,
      `speakers/birch_2.yaml reference/form  Unexpected id “birch_2”, ${form}`,
    ]);
    expect(faults(gazette(':told[It is old.]{#Ferry-old on=ferry/age} :told[It is there.]{#p3 on=ferry/keep}'))).toEqual(
      expect.arrayContaining([
        `accounts/gazette.md:3:1 reference/form  Unexpected id “Ferry-old”, ${form}`,
        `accounts/gazette.md:3:44 reference/form  Unexpected id “p3”, expected an id that the pages do not use themselves (p1, page-…)${rename}`,
      ]),
    );
  });

  test('a passage without an id is told by another rule', () => {
    const edits = gazette(
      ':told[It is old.]{on=ferry/age} :told[It is.]{on=ferry/age} :said[Ash will keep.]{#ash-keep by=ash on=ferry/keep}',
    );
    expect(faults(edits)).toEqual([]);
  });

  test('an id of a name has a word of the name in it, in any case, without accents', () => {
    const strange = (id: string, place: string, called: string) =>
      `${place} reference/form  Unexpected id ${id} of “${called}”, expected an id with a word of the name in it\n` +
      '  note: put each id with its own name, or correct the spelling; npm run rename gives another id';
    const named = (id: string, rest: object) =>
      faults({ names: { places: [{ id, heading: 'Quay', forms: ['Talks'], ...rest }] } });
    expect(named('harbor', {})).toEqual([strange('harbor', 'names.yaml places 0 id', 'Quay')]);
    expect(named('old-quay', {})).toEqual([]);
    expect(named('harbor', { name: 'The Harbor' })).toEqual([]);
    expect(named('harbor', { note: 'A harbor.' })).toEqual([]);
    expect(named('talks', {})).toEqual([]);
    expect(named('keeper', { heading: 'Kéeper' })).toEqual([]);
    expect(named('us', { heading: 'U.S.' })).toEqual([]);
    expect(named('undefined', {})).toEqual([strange('undefined', 'names.yaml places 0 id', 'Quay')]);
    expect(named('x', { heading: '—' })).toEqual([strange('x', 'names.yaml places 0 id', '—')]);
  });

  test('an id of a speaker is a word of the name or of what the speaker is called', () => {
    const named = (id: string, rest: object) =>
      faults({ speakers: { birch: null, [id]: rest } }).filter((fault) => fault.includes('reference/form'));
    expect(named('ada', {})).toEqual([]);
    expect(named('oak', { name: 'Ada Ash', shortName: 'Oak' })).toEqual([]);
    expect(named('oak', { aliases: ['Oak'] })).toEqual([]);
    expect(named('oak', {})).toEqual([
      'speakers/oak.yaml name reference/form  Unexpected id oak of “Ada Ash”, expected an id with a word of the name in it\n' +
        '  note: put each id with its own name, or correct the spelling; npm run rename gives another id',
    ]);
  });
});

describe('what tells records apart', () => {
  const duplicate = (place: string, what: string, other: string, own = `a ${what}`) =>
    `${place} reference/duplicate  Unexpected ${what}, which ${other} has already, expected ${own.replace(/ “.*”/u, '')} of its own\n` +
    `  note: choose another ${what.replace(/ “.*”/u, '')} for the one that is not yet published`;

  test('two accounts have neither one number nor one name', () => {
    expect(faults({ accounts: { herald: { number: 1, name: 'Gazette' } } })).toEqual([
      duplicate('accounts/gazette.md name', 'name “Gazette”', 'accounts/herald.md name'),
      duplicate('accounts/gazette.md number', 'number “1”', 'accounts/herald.md number'),
      duplicate('accounts/herald.md name', 'name “Gazette”', 'accounts/gazette.md name'),
      duplicate('accounts/herald.md number', 'number “1”', 'accounts/gazette.md number'),
    ]);
  });

  test('two speakers have neither one place, nor one mark, nor one short name', () => {
    expect(faults({ speakers: { birch: { order: 1, mark: 'A', shortName: 'Ash' } } })).toEqual([
      duplicate('speakers/ash.yaml mark', 'mark “A”', 'speakers/birch.yaml mark'),
      duplicate('speakers/ash.yaml order', 'order “1”', 'speakers/birch.yaml order', 'an order'),
      duplicate('speakers/ash.yaml shortName', 'shortName “Ash”', 'speakers/birch.yaml shortName'),
      duplicate('speakers/birch.yaml mark', 'mark “A”', 'speakers/ash.yaml mark'),
      duplicate('speakers/birch.yaml order', 'order “1”', 'speakers/ash.yaml order', 'an order'),
      duplicate('speakers/birch.yaml shortName', 'shortName “Ash”', 'speakers/ash.yaml shortName'),
    ]);
  });

  test('of three that are alike each is told beside another', () => {
    const same = { order: 1 };
    const cole = { ...same, name: 'Cole', shortName: 'Cole', mark: 'C', colour: 'voice-3' as const };
    expect(faults({ speakers: { birch: same, cole } }).map((fault) => / which (\S+)/u.exec(fault)?.[1])).toEqual([
      'speakers/birch.yaml',
      'speakers/ash.yaml',
      'speakers/ash.yaml',
    ]);
  });

  test('two speakers have two colors, and the free ones are named', () => {
    const others = { cole: 'voice-3', dale: 'voice-4' } as const;
    const told = (...more: ('cole' | 'dale')[]) =>
      faults({
        speakers: {
          birch: { colour: 'voice-1' },
          ...Object.fromEntries(
            more.map((id, at) => [id, { name: id, shortName: id, order: 3 + at, mark: id.slice(0, 1), colour: others[id] }]),
          ),
        },
      });
    expect(told('cole')).toEqual([
      'speakers/ash.yaml colour reference/duplicate  Unexpected colour “voice-1”, which speakers/birch.yaml colour has already, expected a colour of its own\n' +
        '  note: choose one that no speaker has: voice-2, voice-4',
      'speakers/birch.yaml colour reference/duplicate  Unexpected colour “voice-1”, which speakers/ash.yaml colour has already, expected a colour of its own\n' +
        '  note: choose one that no speaker has: voice-2, voice-4',
    ]);
    const five = { eve: { name: 'Eve', shortName: 'Eve', order: 5, mark: 'E', colour: 'voice-2' as const } };
    expect(
      faults({
        speakers: {
          ...five,
          cole: { name: 'Cole', shortName: 'Cole', order: 3, mark: 'C', colour: 'voice-3' },
          dale: { name: 'Dale', shortName: 'Dale', order: 4, mark: 'D', colour: 'voice-4' },
        },
      }).map((fault) => fault.split('note: ')[1]),
    ).toEqual(Array(2).fill('keep 4 speakers at most, as there are 4 colors'));
  });

  const duplicates = (edits: Edits) => faults(edits).filter((fault) => fault.includes(' reference/duplicate '));

  test('two agreements have neither one number nor one title, and a matter has no number', () => {
    const second = { key: [], silences: [], summary: 'So. :cite[ash-keep]' } as object;
    expect(duplicates({ agreements: { other: { ...second, title: 'Another' } } })).toEqual([
      duplicate('agreements/ferry.md number', 'number “1”', 'agreements/other.md number'),
      duplicate('agreements/other.md number', 'number “1”', 'agreements/ferry.md number'),
    ]);
    expect(faults({ matters: { bridge: { title: 'The ferry' } } })).toEqual([
      duplicate('agreements/ferry.md title', 'title “The ferry”', 'matters/bridge.md title'),
      duplicate('matters/bridge.md title', 'title “The ferry”', 'agreements/ferry.md title'),
    ]);
    expect(duplicates({ matters: { other: { ...second, title: 'Another', order: 1 } } })).toEqual([]);
  });

  test('statements, agreements and matters draw on one stock of ids', () => {
    const body = (id: string) => `:said[Ash will keep.]{#ash-keep by=ash on=ferry/keep} :told[It is old.]{#${id} on=ferry/age}`;
    expect(faults(gazette(body('ash-keep')))).toEqual([
      duplicate('accounts/gazette.md:3:55', 'id “ash-keep”', 'accounts/gazette.md:3', 'an id'),
    ]);
    expect(faults(gazette(body('bridge')))).toEqual([
      duplicate('matters/bridge.md', 'id “bridge”', 'accounts/gazette.md:3', 'an id'),
    ]);
    expect(faults(gazette(body('age')))).toEqual([duplicate('accounts/gazette.md:3:55', 'id “age”', 'a point', 'an id')]);
  });

  test('accounts and speakers draw on one stock of ids', () => {
    expect(faults({ accounts: { ash: { number: 3, name: 'Ash', body: '# Talks' } } })).toEqual([
      duplicate('speakers/ash.yaml', 'id “ash”', 'accounts/ash.md', 'an id'),
    ]);
  });

  test('names of every kind draw on one stock of ids', () => {
    const quay = { id: 'quay', heading: 'Quay', forms: ['quay'] };
    expect(faults({ names: { documents: [quay] } })).toEqual([
      duplicate('names.yaml documents 0 id', 'id “quay”', 'names.yaml places 0 id', 'an id'),
    ]);
  });

  test('two points of one agreement have two ids, and two agreements may have points of one id', () => {
    const point = { id: 'keep', question: 'And?', relation: { kind: 'one-voice-only' as const, reason: 'So.' } };
    expect(faults({ agreements: { ferry: { points: [point, point, { ...point, id: 'age' }] } } })).toEqual([
      duplicate('agreements/ferry.md points 1 id', 'id “keep”', 'agreements/ferry.md points 0 id', 'an id'),
    ]);
    const when = { ...point, id: 'when' };
    expect(
      faults({
        ...gazette(':said[Ash will keep the ferry.]{#ash-keep by=ash on=ferry/when,ferry/keep}'),
        agreements: { ferry: { points: [{ ...point, relation: { ...point.relation } }, when], key: [] } },
      }),
    ).toEqual([]);
  });
});

describe('an id that is referred to exists', () => {
  const unknown = (place: string, kind: string, id: string, expected = `a ${kind} that exists`) =>
    `${place} reference/unknown  Unexpected ${kind} “${id}”, which does not exist, expected ${expected}\n` +
    '  note: correct the id, or add what it names';

  test('in the marks of an account', () => {
    const marked = (mark: string) =>
      faults(gazette(`:told[It is old.]{#ferry-old on=ferry/age} :said[Ash keeps it.]{#ash-keep ${mark}}`));
    const place = 'accounts/gazette.md:3:44';
    expect(marked('by=ash on=ferry/keep from=ferry-old chain=ash,quay,birch')).toEqual([]);
    expect(marked('by=ahs,Sam on=ferry/keep')).toEqual([
      unknown(place, 'speaker', 'ahs', '“ash” or another speaker'),
      unknown(place, 'speaker', 'Sam'),
    ]);
    expect(marked('by=ash on=ferry/keep,ferry/whether')).toEqual([unknown(place, 'point', 'ferry/whether')]);
    expect(marked('by=ash on=ferry/kepe')).toEqual([unknown(place, 'point', 'ferry/kepe', '“ferry/keep” or another point')]);
    expect(marked('by=ash on=ferry')).toEqual([unknown(place, 'point', 'ferry')]);
    expect(marked('by=ash on=ferry/keep from=somewhere')).toEqual([unknown(place, 'statement', 'somewhere')]);
    expect(marked('by=ash on=ferry/keep chain=nobody,ash')).toEqual([unknown(place, 'person or organization', 'nobody')]);
  });

  test('a point of a subject that cannot be read may exist', () => {
    const edits = gazette(':said[Ash will keep.]{#ash-keep by=ash on=ferry/whether,ferry}');
    const points = (faulty: string[]) =>
      faults({ ...edits, faulty }).flatMap((fault) => /gazette.* Unexpected (point “.*?”)/u.exec(fault)?.[1] ?? []);
    expect(points([])).toEqual(['point “ferry/whether”', 'point “ferry”']);
    expect(points(['agreements/ferry.md'])).toEqual(['point “ferry”']);
  });

  test('a hand of a chain may be in an index that cannot be read', () => {
    const body = ':said[Ash will keep the ferry.]{#ash-keep by=ash on=ferry/keep,ferry/age chain=nobody,ash}';
    expect(faults({ ...gazette(body), faulty: ['names.yaml'] })).toEqual([]);
    expect(faults({ ...gazette(body), names: null })).toHaveLength(1);
  });

  test('in the front matter of an account', () => {
    expect(
      faults({
        accounts: {
          gazette: {
            labels: { A: 'ash', Q: null, B: 'burch' },
            quirks: [
              { text: 'Talks', kind: 'spelling', decision: 'So.', affects: ['ash-keep'] },
              { text: 'old', kind: 'spelling', decision: 'So.', affects: ['ash-keep', 'nothing'] },
            ],
          },
        },
      }),
    ).toEqual([
      unknown('accounts/gazette.md labels B', 'speaker', 'burch', '“birch” or another speaker'),
      unknown('accounts/gazette.md quirks 1 affects 1', 'statement', 'nothing'),
    ]);
  });

  test('in the record of texts that were taken over', () => {
    expect(faults({ received: { courier: [] } })).toEqual([
      unknown('received.yaml courier', 'account', 'courier', 'an account that exists'),
    ]);
  });

  test('in the front matter of an agreement', () => {
    expect(
      faults({
        agreements: {
          ferry: {
            gist: { text: 'So.', cites: ['ash-keep', 'gist-cites'] },
            key: [
              { statement: 'ash-keep', words: 'keep' },
              { statement: 'key-words', words: 'keep' },
            ],
            related: ['bridge', 'tunnel'],
            silences: [
              { account: 'gazette', kind: 'not-mentioned', searched: ['boat'] },
              { speaker: 'nobody', account: 'courier', kind: 'not-mentioned', searched: ['boat'] },
            ],
            points: [
              {
                id: 'keep',
                question: 'So?',
                relation: { kind: 'same', between: ['ash-keep', 'relation-between'], reason: 'So.' },
              },
              { id: 'age', question: 'So?', relation: { kind: 'one-voice-only', between: ['elsewhere'], reason: 'So.' } },
            ],
          },
        },
      }),
    ).toEqual([
      unknown('agreements/ferry.md gist cites 1', 'statement', 'gist-cites'),
      unknown('agreements/ferry.md key 1 statement', 'statement', 'key-words'),
      unknown('agreements/ferry.md points 0 relation between 1', 'statement', 'relation-between'),
      unknown('agreements/ferry.md points 1 relation between 0', 'statement', 'elsewhere'),
      unknown('agreements/ferry.md related 1', 'agreement or matter', 'tunnel', 'an agreement or matter that exists'),
      unknown('agreements/ferry.md silences 1 account', 'account', 'courier', 'an account that exists'),
      unknown('agreements/ferry.md silences 1 speaker', 'speaker', 'nobody'),
    ]);
  });

  test('in a summary', () => {
    const cited = (cites: string) => faults({ agreements: { ferry: { summary: `It goes. :cite[${cites}]` } } });
    expect(cited('ash-keep, ferry-sold')).toEqual([
      unknown('agreements/ferry.md:1:1', 'statement', 'ferry-sold', '“ferry-old” or another statement'),
    ]);
    expect(cited('nothing here')).toEqual([unknown('agreements/ferry.md:1:1', 'statement', 'nothing here')]);
    expect(cited('both-build, ash-keep  ferry-old, ferry-goes')).toEqual([
      'agreements/ferry.md:1:1 reference/unknown  Unexpected space between ids: :cite[both-build, ash-keep  ferry-old, ferry-goes], expected :cite[both-build, ash-keep, ferry-old, ferry-goes]\n' +
        '  note: put a comma between ids: :cite[both-build, ash-keep, ferry-old, ferry-goes]',
    ]);
  });

  test('in a reference', () => {
    expect(
      faults({
        references: {
          timetable: {
            topics: ['ferry', 'tunnel'],
            details: { ferry: 'So.', bridge: 'So.' },
            reports: { ash: ['ferry'], nobody: ['ferry', 'bridge'] },
          },
        },
      }),
    ).toEqual([
      unknown('references/timetable.yaml details bridge', 'topic', 'bridge'),
      unknown('references/timetable.yaml reports nobody', 'speaker', 'nobody'),
      unknown('references/timetable.yaml reports nobody 1', 'topic', 'bridge'),
      unknown('references/timetable.yaml topics 1', 'agreement or matter', 'tunnel', 'an agreement or matter that exists'),
    ]);
  });

  test('on the brief and in the index of names', () => {
    expect(faults({ summit: { brief: ['bridge', 'tunnel'] } })).toEqual([
      unknown('summit.yaml brief 1', 'agreement or matter', 'tunnel', 'an agreement or matter that exists'),
    ]);
    const quay = { id: 'quay', heading: 'Quay', forms: ['quay'], also: ['birch', 'harbor'] };
    expect(faults({ names: { places: [quay] } })).toEqual([unknown('names.yaml places 0 also 1', 'name', 'harbor')]);
  });

  test('what cannot be read refers to nothing', () => {
    expect(
      faults({
        faulty: [
          'accounts/gazette.md',
          'matters/bridge.md',
          'references/timetable.yaml',
          'received.yaml',
          'names.yaml',
          'summit.yaml',
        ],
      }),
    ).toEqual([]);
    expect(faults({ summit: null, names: null })).toEqual([]);
  });
});

describe('what is declared is used', () => {
  test('a point has a statement', () => {
    expect(faults(gazette(':said[Ash will keep the ferry.]{#ash-keep by=ash on=ferry/keep}'))).toEqual([
      'agreements/ferry.md points 1 id reference/unused  Unexpected point ferry/age without a statement, expected at least one passage on it\n' +
        '  note: mark a passage on=ferry/age, or remove the point',
    ]);
  });

  test('a form of a name stands in an account, as whole words', () => {
    const forms = (...words: string[]) => faults({ names: { places: [{ id: 'quay', heading: 'Quay', forms: words }] } });
    expect(forms('quay', 'ferry is old')).toEqual([]);
    expect(forms('quay', 'ferry is', 'ferry is ol', 'QUAY')).toEqual(
      ['2', '3'].map(
        (position) =>
          `names.yaml places 0 forms ${position} reference/unused  Unexpected form “${position === '2' ? 'ferry is ol' : 'QUAY'}”, which no account uses, expected words that stand in an account\n` +
          '  note: copy the words from the account, or remove the form',
      ),
    );
  });
});
