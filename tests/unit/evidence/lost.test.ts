import { describe, expect, test } from 'vitest';
import { indexContent } from '../../../src/evidence/source-content.ts';
import { lost } from '../../../src/evidence/lost.ts';
import { type Edits, ledgerOf, printed, smallContent } from '../../small-content.ts';

const published = ledgerOf(smallContent());

/** What is lost of the small content after edits that make it another edition. */
const losses = (edits: Edits, ledger = published) => {
  const content = smallContent({ ledger, edition: 'ffffffff', ...edits });
  return printed(lost(content, indexContent(content)));
};

const line = (address: string) =>
  `permalinks.txt:${published.split('\n').findIndex((each) => each.split(' ')[0] === address) + 1}:1`;
const message = (place: string, rule: string, found: string, expected: string, mend: string) =>
  `${place} permanence/${rule}  Unexpected ${found}, expected ${expected}\n  note: ${mend}`;
const renamed = (place: string, kind: string, before: string, after: string, around = '') => {
  const written = kind === 'passage' ? `#${before}` : before;
  return message(
    place,
    'renamed',
    `${kind} ${after}, which was published as ${before}`,
    written,
    `write ${written}; npm run rename -- ${around}${before} ${around}${after} then changes it everywhere`,
  );
};

test('finds nothing lost if everything that was published is there', () => {
  expect(losses({})).toEqual([]);
});

describe('a published file', () => {
  const file = (address: string, name: string) =>
    message(
      line(address),
      'lost',
      `loss of ${name}, which was published`,
      'the file under that name',
      'restore it from the last commit; npm run rename then gives it another name, and npm run withdraw takes it out; in a copy that begins another briefing, write draft: true in summit.yaml',
    );

  test('is reported lost, whatever its kind, before anything else', () => {
    expect(losses({ accounts: { herald: null } })).toEqual([file('/accounts/herald/', 'accounts/herald')]);
    expect(losses({ speakers: { ash: null }, matters: { bridge: null } })).toEqual([
      file('/matters/bridge/', 'matters/bridge'),
      file('/speakers/ash/', 'speakers/ash'),
    ]);
    expect(losses({ agreements: { ferry: null } })).toEqual([file('/agreements/ferry/', 'agreements/ferry')]);
  });

  test('is reported lost even if the content is as it was recorded', () => {
    expect(losses({ speakers: { ash: null }, edition: '0123abcd' })).toEqual([file('/speakers/ash/', 'speakers/ash')]);
  });

  test('is not lost if it has moved or was withdrawn', () => {
    expect(
      losses({ speakers: { ash: null } }, published.replace('/speakers/ash/', '/speakers/ash/ -> /speakers/birch/')),
    ).toEqual([]);
    expect(
      losses({
        speakers: { ash: null },
        withdrawn: [{ date: '2031-01-01', after: '0123abcd', reason: 'So.', addresses: ['/speakers/ash/'] }],
      }),
    ).toEqual([]);
    expect(losses({}, `/pages/gone/\n/speakers/gone/more/\n/x/speakers/gone/\n/speakers/#gone/\n${published}`)).toEqual([]);
  });
});

describe('a published statement that is gone', () => {
  const keep = ':said[Ash said, “We will keep the ferry,”]{#ash-keep by=ash on=ferry/keep}';
  const old = ':told[The ferry is old.]{#ferry-old on=ferry/age}';
  const body = (...paragraphs: string[]): Edits => ({
    accounts: { gazette: { body: ['# Talks at the quay', ...paragraphs].join('\n\n') } },
  });

  test('is found under a new id', () => {
    expect(losses(body(`${keep.replace('#ash-keep', '#ash-kept')} and left.`, old))).toEqual([
      renamed('accounts/gazette.md:3:1', 'passage', 'ash-keep', 'ash-kept'),
    ]);
    expect(losses(body(`${keep.replace('#ash-keep', '#ash-kept').replace('ferry/keep', 'ferry/age')} and left.`, old))).toEqual([
      renamed('accounts/gazette.md:3:1', 'passage', 'ash-keep', 'ash-kept'),
    ]);
  });

  test('is found under the new id with the same seal, if two have its words', () => {
    const [age, kept] = ['age', 'keep'].map((point) =>
      keep.replace('#ash-keep', `#ash-${point}-new`).replace('ferry/keep', `ferry/${point}`),
    );
    expect(losses(body(`${age} and ${kept}`, old))).toEqual([
      renamed('accounts/gazette.md:3:82', 'passage', 'ash-keep', 'ash-keep-new'),
    ]);
  });

  const unmarked = (place: string, id: string) =>
    message(
      place,
      'lost',
      `words of statement ${id}, which was published, without its mark`,
      `:said[…]{#${id} …} or :told[…]{#${id} …} around them`,
      `restore the mark from the last commit; npm run withdraw -- ${id} "Why." then takes the statement out`,
    );

  test('is found without its mark', () => {
    expect(losses(body('Ash said, “We will keep the ferry,” and left.', old))).toEqual([
      unmarked('accounts/gazette.md:3:1', 'ash-keep'),
    ]);
    expect(losses(body(`${keep} and left.`, 'It rains. The ferry is old.'))).toEqual([
      unmarked('accounts/gazette.md:5:11', 'ferry-old'),
    ]);
    expect(losses(body(`${keep} and left.`, '(The ferry is old.)'))).toEqual([unmarked('accounts/gazette.md:5:2', 'ferry-old')]);
  });

  test('is not found if its words are gone too, or have the mark of another', () => {
    expect(losses(body('Ash said, “We sell the ferry,” and left.', old))).toEqual([]);
    expect(losses(body('Ash said, “We will keep the ferry,” and left.', old.replace('#ferry-old', '#ferry-goes')))).toEqual([
      unmarked('accounts/gazette.md:3:1', 'ash-keep'),
    ]);
    expect(losses(body(`${keep} and left.`, old.replace('#ferry-old', '#ferry-goes')))).toEqual([]);
    expect(losses(body(`${keep} and left.`, ':told[The ferry is old.]{on=ferry/age}'))).toEqual([]);
  });

  test('is found beside a new passage that begins or ends with its words', () => {
    for (const passage of [':told[The ferry]{#new on=ferry/age} is old.', 'The ferry :told[is old.]{#new on=ferry/age}']) {
      expect(losses(body(`${keep} and left.`, passage))).toEqual(
        [unmarked('accounts/gazette.md:5:1', 'ferry-old')].map((each) =>
          passage.startsWith(':') ? each.replace(':5:1', ':5:7') : each,
        ),
      );
    }
  });

  test.each([', they say.', ' they say.', ''])('is found if its words end before “%s”', (rest) => {
    const marked = smallContent(body(`${keep} and left.`, `:told[The ferry is old]{#ferry-old on=ferry/age}${rest}`));
    expect(losses(body(`${keep} and left.`, `The ferry is old${rest}`), ledgerOf(marked))).toEqual([
      unmarked('accounts/gazette.md:5:1', 'ferry-old'),
    ]);
  });

  test('is found if its words run into others', () => {
    expect(losses(body(`${keep} and left.`, 'Now:The ferry is old.Then'))).toEqual([
      unmarked('accounts/gazette.md:5:5', 'ferry-old'),
    ]);
  });

  test('is not gone if its mark is around other words', () => {
    expect(losses(body(`${keep} and left.`, ':told[It rains.]{#ferry-old on=ferry/age} The ferry is old.'))).toEqual([]);
  });

  test('has its seal behind the address of a statement, and nowhere else', () => {
    const [, seal] = /^\/statements\/ferry-old\/ (.*)$/mu.exec(published) ?? [];
    const lines = ['/x/', '/x/statements/gone/', '/statements/gone/more/'].map((address) => `${address} ${seal}\n`).join('');
    expect(losses(body(`${keep} and left.`, 'The ferry is old.'), lines + published)).toHaveLength(1);
  });

  test('is searched for only in its account, and not in paragraphs of more than 5000 characters', () => {
    expect(losses(body(`${keep} and left.`, `${'xy'.repeat(2491)} The ferry is old.`))).toHaveLength(1);
    expect(losses(body(`${keep} and left.`, `${'xy'.repeat(2491)}x The ferry is old.`))).toEqual([]);
    expect(losses(body(`${keep} and left.`, 'The ferry is old.'), published.replaceAll(/^.*#ferry-old\n/gmu, ''))).toEqual([]);
  });

  test('is not reported if it has moved or was withdrawn, or if the content is as it was recorded', () => {
    const edits = body(`${keep} and left.`, 'The ferry is old.');
    expect(losses(edits)).toHaveLength(1);
    expect(losses(edits, published.replace(/^(\/statements\/ferry-old\/) .*$/mu, '$1 -> /brief/'))).toEqual([]);
    expect(losses(edits, published.replace(/^(\/statements\/ferry-old\/) .*$/mu, '$1'))).toEqual([]);
    expect(losses({ ...edits, edition: '0123abcd' })).toEqual([]);
    expect(
      losses({
        ...edits,
        withdrawn: [{ date: '2031-01-01', after: '0123abcd', reason: 'So.', addresses: ['/statements/ferry-old/'] }],
      }),
    ).toEqual([]);
  });

  test('is reported before points and names', () => {
    expect(
      losses({
        ...body(`${keep} and left.`, 'The ferry is old.'),
        names: { places: [{ id: 'kuay', heading: 'Quay', forms: ['quay'] }] },
      }),
    ).toEqual([unmarked('accounts/gazette.md:5:1', 'ferry-old')]);
  });
});

describe('a published point that is gone', () => {
  const point = (id: string) => ({ id, question: 'So?', relation: { kind: 'one-voice-only' as const, reason: 'So.' } });
  const points = (...ids: string[]): Edits => ({ agreements: { ferry: { points: ids.map(point) } } });
  const gone = (place: string, id: string) =>
    message(
      `agreements/ferry.md ${place}`,
      'lost',
      `loss of point ferry/${id}, which was published`,
      'the point in its place',
      `restore it from the last commit; npm run withdraw -- ferry/${id} "Why." then takes it out`,
    );

  test('is found under an id of nearly the same spelling', () => {
    expect(losses(points('keep', 'ages'))).toEqual([
      renamed('agreements/ferry.md points 1 id', 'point', 'age', 'ages', 'ferry/'),
    ]);
    expect(losses(points('kepp', 'ages'))).toEqual([
      renamed('agreements/ferry.md points 0 id', 'point', 'keep', 'kepp', 'ferry/'),
      renamed('agreements/ferry.md points 1 id', 'point', 'age', 'ages', 'ferry/'),
    ]);
  });

  test('is taken to be the only new point, whatever its id', () => {
    expect(losses(points('keep', 'since-when'))).toEqual([
      renamed('agreements/ferry.md points 1 id', 'point', 'age', 'since-when', 'ferry/'),
    ]);
    expect(losses(points('keep', 'since-when', 'whether'))).toEqual([gone('points', 'age')]);
    expect(losses(points('since-when'))).toEqual([gone('points', 'keep'), gone('points', 'age')]);
  });

  test('is reported where it was missing', () => {
    expect(losses(points('age'))).toEqual([gone('points 0 id', 'keep')]);
    expect(losses(points('since-when', 'age', 'whether'))).toEqual([gone('points 1 id', 'keep')]);
    expect(losses(points('keep'))).toEqual([gone('points', 'age')]);
  });

  test('is not searched for if two points have one id, or if the subject cannot be read', () => {
    expect(losses(points('keep', 'keep'))).toEqual([]);
    expect(losses({ ...points('keep'), faulty: ['agreements/ferry.md'] })).toEqual([]);
  });

  test('is not reported if it has moved', () => {
    expect(losses(points('keep'), published.replace('/agreements/ferry/#age', '/agreements/ferry/#age -> /brief/'))).toEqual([]);
  });
});

describe('a published name that is gone', () => {
  const place = (id: string): Edits => ({ names: { places: [{ id, heading: 'Quay', forms: ['quay'] }] } });

  test('is found under an id of nearly the same spelling, and not reported otherwise', () => {
    expect(losses(place('quai'))).toEqual([renamed('names.yaml places 0 id', 'name', 'quay', 'quai')]);
    expect(losses(place('quzx'))).toEqual([renamed('names.yaml places 0 id', 'name', 'quay', 'quzx')]);
    expect(losses(place('quaint'))).toEqual([]);
    expect(losses(place('quays'), `/index-of-names/#quays\n${published}`)).toEqual([]);
    expect(losses({ names: { places: [] } })).toEqual([]);
    expect(losses({ names: null })).toEqual([]);
  });

  test('may differ in a quarter of a long id', () => {
    const ledger = (id: string) => `/index-of-names/#${id}\n${published}`;
    const long = 'quay-of-all-the-keepers';
    expect(losses(place('quay-of-all-the-kapirs'), ledger(long)).length).toBe(1);
    expect(losses(place('quax-of-axx-txx-kxxxxrs'), ledger(long)).length).toBe(0);
  });
});
