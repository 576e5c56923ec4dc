import { expect, test } from 'vitest';
import { readContent } from '../../../src/loaders/read-content.ts';
import { toBriefing } from '../../../src/loaders/to-briefing.ts';
import { accountSchema } from '../../../src/record/account.ts';
import { nameSchema } from '../../../src/record/name.ts';
import { statementSchema } from '../../../src/record/statement.ts';
import { agreementSchema, matterSchema } from '../../../src/record/subject.ts';
import { summitSchema } from '../../../src/record/summit.ts';
import { withEditedContent } from '../../edited-content.ts';

const result = readContent('tests/fixtures/briefing');
const briefing = toBriefing(result);
const account = (id: string) => briefing.accounts.find((each) => each.id === id);

test('every list is in the order in which readers meet it', () => {
  const { accounts, speakers, agreements, matters } = briefing;
  expect(accounts.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(speakers.map(({ order }) => order)).toEqual([1, 2, 3]);
  expect(agreements.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(matters.map(({ order }) => order)).toEqual([1]);
});

test('statements are in the order of the accounts, and of the text in each', () => {
  const { accounts, statements } = briefing;
  const numbers = statements.map((statement) => accounts.findIndex(({ id }) => id === statement.account));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(statements.slice(0, 3).map(({ id }) => id)).toEqual(['courier-dam-hour', 'o-dwyer-ceiling', 'o-dwyer-every-boat']);
});

test('the stored briefing is valid by its schema', () => {
  const { summit, accounts, statements, agreements, matters, names } = briefing;
  expect(summitSchema.parse(summit)).toEqual(summit);
  expect(accountSchema.array().parse(accounts)).toEqual(accounts);
  expect(statementSchema.array().parse(statements)).toEqual(statements);
  expect(agreementSchema.array().parse(agreements)).toEqual(agreements);
  expect(matterSchema.array().parse(matters)).toEqual(matters);
  expect(nameSchema.array().parse(names)).toEqual(names);
});

test('an account has its headline, its text, and its Markdown without the front matter', () => {
  expect(account('courier')?.title).toBe('Three shores, one estuary: five handshakes in Port Sennary');
  expect(account('courier')?.text.split('\n\n').at(-1)).toMatch(/^The last handshake .*rang, twice\.$/u);
  expect(account('courier')?.markdown).toMatch(/^# Three shores/u);
});

test('the unmarked ranges of an account are the words that no statement uses', () => {
  const { text = '', unmarked = [] } = account('courier') ?? {};
  const words = unmarked.map(({ start, end }) => text.slice(start, end).trim());
  expect(words).toContain('” she said, and laughed. The rock has been dark for eleven years.');
  expect(words.join(' ')).not.toContain('Tavorin added');
});

test('an oddity of the text has its paragraph', () => {
  expect(account('courier')?.quirks.map(({ text, paragraph }) => [text, paragraph])).toEqual([['the last rowing skiff.”', 2]]);
});

test('a name has every place where an account uses one of its forms', () => {
  const rask = briefing.names.find(({ id }) => id === 'rask');
  const text = account('courier')?.text ?? '';
  expect(rask?.occurrences).toEqual([
    { account: 'courier', paragraph: 6, start: text.indexOf('Edda Rask'), end: text.indexOf('Edda Rask') + 9 },
  ]);
});

test('no line ends inside the name of an account, unless it is long', () => {
  const named = (name: string) =>
    withEditedContent([{ file: 'accounts/eirns.md', find: 'name: EIRNS', replace: `name: ${name}` }], (directory) =>
      toBriefing(readContent(directory)).accounts.map((each) => each.name),
    );
  expect(named('EIRNS News')).toContain('EIRNS\u00A0News');
  expect(named('EIRNS News Service')).toContain('EIRNS News Service');
});

test('names are in the order of their headings', () => {
  expect(briefing.names[0]?.heading).toBe('Brannoch');
  expect(briefing.names.map(({ heading }) => heading)).toEqual(
    briefing.names.map(({ heading }) => heading).sort((a, b) => a.localeCompare(b, 'en')),
  );
});

test('a silence has the result of its search', () => {
  const silence = { account: 'courier', kind: 'not-mentioned', searched: ['lamp'], dismissed: [] } as const;
  const subjects = result.content.subjects.map((subject) =>
    subject.id === 'tide-gauges' && subject.type === 'agreement' && subject.record
      ? { ...subject, record: { ...subject.record, silences: [{ ...silence, searched: [...silence.searched], dismissed: [] }] } }
      : subject,
  );
  const { agreements } = toBriefing({ ...result, content: { ...result.content, subjects } });
  const hits = agreements.find(({ id }) => id === 'tide-gauges')?.silences[0]?.hits ?? [];
  expect(hits.map(({ text, paragraph, statement }) => [text, paragraph, statement])).toEqual([
    ['lamp', 3, 'vereskov-oil-and-bread'],
    ['lamp', 5, 'o-dwyer-lamp'],
    ['lamp', 5, 'o-dwyer-bookkeeping'],
  ]);
});

test('the summit has the edition, and where each moved address leads in the end', () => {
  expect(briefing.summit).toMatchObject({ edition: result.edition, redirects: [] });
  const edit = { file: 'permalinks.txt', find: /$/u, replace: '/oldest/ -> /old/\n/old/ -> /brief/\n' };
  const { summit } = withEditedContent([edit], (directory) => toBriefing(readContent(directory)));
  expect(summit.redirects).toEqual([
    { from: '/oldest/', to: '/brief/' },
    { from: '/old/', to: '/brief/' },
  ]);
});

test('key words are stored without the editor’s glosses, which stand beside them', () => {
  const lighthouse = briefing.agreements.find(({ id }) => id === 'lighthouse');
  expect(lighthouse?.key.find(({ statement }) => statement === 'o-dwyer-pays')).toEqual({
    statement: 'o-dwyer-pays',
    words: 'Brannoch alone would pay for it',
    glosses: [{ at: 'Brannoch alone would pay for it'.length, text: 'the lamp' }],
  });
  for (const { key } of [...briefing.agreements, ...briefing.matters]) {
    for (const { statement, words } of key) {
      expect(briefing.statements.find(({ id }) => id === statement)?.text, statement).toContain(words);
    }
  }
});

test('only a statement whose speaker is inferred, or named with a doubt, has the editor’s reason', () => {
  const { statements } = briefing;
  expect(statements.find(({ id }) => id === 'vereskov-oil-and-bread')?.inference).toBe(
    'The sentence before it names Vereskov alone, and “He said” goes on with him.',
  );
  expect(statements.filter(({ inference }) => inference !== null).map(({ id }) => id)).toEqual(
    statements.filter(({ id, attribution }) => attribution === 'carried' || id === 'vereskov-equinox').map(({ id }) => id),
  );
});

test('content with faults is not turned into a briefing', () => {
  expect(() => toBriefing({ ...result, content: { ...result.content, summit: null } })).toThrow('A record is missing');
});
