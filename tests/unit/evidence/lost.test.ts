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

test('nothing is lost of content that has what was published', () => {
  expect(losses({})).toEqual([]);
});

describe('a file that was published', () => {
  const file = (address: string, name: string) =>
    message(
      line(address),
      'lost',
      `loss of ${name}, which was published`,
      'the file under that name',
      'restore it from the last commit; npm run rename then gives it another name, and npm run withdraw takes it out; in a copy that begins another briefing, write draft: true in summit.yaml',
    );

  test('is lost if it is gone, of every kind, and then nothing else is told', () => {
    expect(losses({ accounts: { herald: null } })).toEqual([file('/accounts/herald/', 'accounts/herald')]);
    expect(losses({ speakers: { ash: null }, matters: { bridge: null } })).toEqual([
      file('/matters/bridge/', 'matters/bridge'),
      file('/speakers/ash/', 'speakers/ash'),
    ]);
    expect(losses({ agreements: { ferry: null } })).toEqual([file('/agreements/ferry/', 'agreements/ferry')]);
  });

  test('is lost even from content that is as it was recorded', () => {
    expect(losses({ speakers: { ash: null }, edition: '0123abcd' })).toEqual([file('/speakers/ash/', 'speakers/ash')]);
  });

  test('is not lost if it has moved, was withdrawn, or is of a kind that has no files', () => {
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

describe('a statement that was published', () => {
  const keep = ':said[Ash said, “We will keep the ferry,”]{#ash-keep by=ash on=ferry/keep}';
  const old = ':told[The ferry is old.]{#ferry-old on=ferry/age}';
  const body = (...paragraphs: string[]): Edits => ({
    accounts: { gazette: { body: ['# Talks at the quay', ...paragraphs].join('\n\n') } },
  });

  test('has the id that it had', () => {
    expect(losses(body(`${keep.replace('#ash-keep', '#ash-kept')} and left.`, old))).toEqual([
      renamed('accounts/gazette.md:3:1', 'passage', 'ash-keep', 'ash-kept'),
    ]);
    expect(losses(body(`${keep.replace('#ash-keep', '#ash-kept').replace('ferry/keep', 'ferry/age')} and left.`, old))).toEqual([
      renamed('accounts/gazette.md:3:1', 'passage', 'ash-keep', 'ash-kept'),
    ]);
  });

  test('is the one of two with its words that is reported as it was', () => {
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

  test('has its mark', () => {
    expect(losses(body('Ash said, “We will keep the ferry,” and left.', old))).toEqual([
      unmarked('accounts/gazette.md:3:1', 'ash-keep'),
    ]);
    expect(losses(body(`${keep} and left.`, 'It rains. The ferry is old.'))).toEqual([
      unmarked('accounts/gazette.md:5:11', 'ferry-old'),
    ]);
    expect(losses(body(`${keep} and left.`, '(The ferry is old.)'))).toEqual([unmarked('accounts/gazette.md:5:2', 'ferry-old')]);
  });

  test('is not told as unmarked if its words are gone too, or have a mark with the id of another', () => {
    expect(losses(body('Ash said, “We sell the ferry,” and left.', old))).toEqual([]);
    expect(losses(body('Ash said, “We will keep the ferry,” and left.', old.replace('#ferry-old', '#ferry-goes')))).toEqual([
      unmarked('accounts/gazette.md:3:1', 'ash-keep'),
    ]);
    expect(losses(body(`${keep} and left.`, old.replace('#ferry-old', '#ferry-goes')))).toEqual([]);
    expect(losses(body(`${keep} and left.`, ':told[The ferry is old.]{on=ferry/age}'))).toEqual([]);
  });

  test('is looked for in the account where it stood, in paragraphs of no more than five thousand characters', () => {
    expect(losses(body(`${keep} and left.`, `${'xy'.repeat(2491)} The ferry is old.`))).toHaveLength(1);
    expect(losses(body(`${keep} and left.`, `${'xy'.repeat(2491)}x The ferry is old.`))).toEqual([]);
    expect(losses(body(`${keep} and left.`, 'The ferry is old.'), published.replaceAll(/^.*#ferry-old\n/gmu, ''))).toEqual([]);
  });

  test('is not lost if it has moved, was withdrawn, or if the content is as it was recorded', () => {
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

  test('is told before points and names that are lost', () => {
    expect(
      losses({
        ...body(`${keep} and left.`, 'The ferry is old.'),
        names: { places: [{ id: 'kuay', heading: 'Quay', forms: ['quay'] }] },
      }),
    ).toEqual([unmarked('accounts/gazette.md:5:1', 'ferry-old')]);
  });
});

describe('a point that was published', () => {
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

  test('has the id that it had, or one of nearly the same spelling', () => {
    expect(losses(points('keep', 'ages'))).toEqual([
      renamed('agreements/ferry.md points 1 id', 'point', 'age', 'ages', 'ferry/'),
    ]);
    expect(losses(points('kepp', 'ages'))).toEqual([
      renamed('agreements/ferry.md points 0 id', 'point', 'keep', 'kepp', 'ferry/'),
      renamed('agreements/ferry.md points 1 id', 'point', 'age', 'ages', 'ferry/'),
    ]);
  });

  test('is taken to be the only new one, however that is spelt', () => {
    expect(losses(points('keep', 'since-when'))).toEqual([
      renamed('agreements/ferry.md points 1 id', 'point', 'age', 'since-when', 'ferry/'),
    ]);
    expect(losses(points('keep', 'since-when', 'whether'))).toEqual([gone('points', 'age')]);
    expect(losses(points('since-when'))).toEqual([gone('points', 'keep'), gone('points', 'age')]);
  });

  test('is lost before the point that came after it', () => {
    expect(losses(points('age'))).toEqual([gone('points 0 id', 'keep')]);
    expect(losses(points('keep'))).toEqual([gone('points', 'age')]);
  });

  test('is not looked for as long as two points have one id, or the subject cannot be read', () => {
    expect(losses(points('keep', 'keep'))).toEqual([]);
    expect(losses({ ...points('keep'), faulty: ['agreements/ferry.md'] })).toEqual([]);
  });

  test('is not lost if it has moved', () => {
    expect(losses(points('keep'), published.replace('/agreements/ferry/#age', '/agreements/ferry/#age -> /brief/'))).toEqual([]);
  });
});

describe('a name that was published', () => {
  const place = (id: string): Edits => ({ names: { places: [{ id, heading: 'Quay', forms: ['quay'] }] } });

  test('has the id that it had, if there is a new one of nearly the same spelling', () => {
    expect(losses(place('quai'))).toEqual([renamed('names.yaml places 0 id', 'name', 'quay', 'quai')]);
    expect(losses(place('quaint'))).toEqual([]);
    expect(losses({ names: { places: [] } })).toEqual([]);
    expect(losses({ names: null })).toEqual([]);
  });

  test('may differ in a fourth of a long id', () => {
    const ledger = (id: string) => `/index-of-names/#${id}\n${published}`;
    const long = 'quay-of-all-the-keepers';
    expect(losses(place('quay-of-all-the-kapirs'), ledger(long)).length).toBe(1);
    expect(losses(place('quax-of-axx-txx-kxxxxrs'), ledger(long)).length).toBe(0);
  });
});
