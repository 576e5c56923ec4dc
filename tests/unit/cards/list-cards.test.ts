import { describe, expect, test } from 'vitest';
import { cardOfPage, cardsMoved, listCards } from '../../../src/cards/list-cards.ts';
import type { Briefing } from '../../../src/record/briefing.ts';
import { briefingOf } from '../../cards.ts';
import { ferry, ferryOld, gazette, herald, briefing } from '../../small-briefing.ts';

const cardAt = (page: string, from: Briefing = briefing) => listCards(from).byPage.get(page);

test('each page that has something to say has a card at its own address', () => {
  expect(listCards(briefing).all.map(({ page, address }) => [page, address])).toEqual([
    [null, '/cards/site.png'],
    ['/', '/cards/home.png'],
    ['/brief/', '/cards/brief.png'],
    ['/agreements/ferry/', '/cards/agreements/ferry.png'],
    ['/matters/bridge/', '/cards/matters/bridge.png'],
    ['/accounts/gazette/', '/cards/accounts/gazette.png'],
    ['/accounts/herald/', '/cards/accounts/herald.png'],
    ['/speakers/ash/', '/cards/speakers/ash.png'],
    ['/speakers/birch/', '/cards/speakers/birch.png'],
    ...briefing.statements.map(({ id }) => [`/statements/${id}/`, `/cards/statements/${id}.png`]),
  ]);
});

test('all other pages share one card', () => {
  for (const page of ['/about/', '/statements/', '/rules/']) expect(cardOfPage(briefing, page).address).toBe('/cards/site.png');
  expect(cardOfPage(briefing, '/statements/ash-keep/').address).toBe('/cards/statements/ash-keep.png');
});

test('a setting leaves out the cards of statements: their pages have the card of their account', () => {
  const few = { ...briefing, summit: { ...briefing.summit, statementCards: false } };
  expect(listCards(few).all.filter(({ address }) => address.startsWith('/cards/statements/'))).toEqual([]);
  expect(cardOfPage(few, '/statements/ash-keep/').address).toBe('/cards/accounts/gazette.png');
  expect(cardOfPage(few, '/statements/').address).toBe('/cards/site.png');
});

test('a page that has moved has its present card at the old address, too', () => {
  const moved = {
    ...briefing,
    summit: { ...briefing.summit, redirects: [{ from: '/agreements/boat/', to: '/agreements/ferry/' }] },
  };
  expect(cardsMoved(moved)).toEqual([
    { ...cardAt('/agreements/ferry/', moved), page: '/agreements/boat/', address: '/cards/agreements/boat.png' },
  ]);
});

describe('a statement’s card', () => {
  test('holds the words with the quotation marks around them, who speaks, how, and where', () => {
    const card = cardAt('/statements/ash-keep/');
    expect(card?.content).toMatchObject({
      body: {
        kind: 'words',
        words: {
          runs: [{ text: '“We will keep the ferry,”', isGloss: false, close: '”' }],
          ...{ speech: 'quoted', cutBefore: false, cutAfter: false },
        },
      },
      voices: [{ name: 'Ada Ash', mark: 'A', colour: 'voice-1' }],
      byline: null,
      source: 'as reported in Account 1 ¶\u00A01 · quoted in the account',
    });
    expect(card?.alt).toBe('Ada Ash, as reported in Account 1 ¶\u00A01 · quoted in the account: “We will keep the ferry,”');
  });

  test('names the account if it speaks for itself', () => {
    expect(cardAt('/statements/ferry-old/')?.content).toMatchObject({
      voices: [],
      byline: 'Account 1',
      source: '¶\u00A02 · the account’s own words',
    });
  });

  test('says that its speaker is inferred, and whom an account relays', () => {
    expect(cardAt('/statements/birch-doubts/')?.content.source).toBe(
      'as reported in Account 2 ¶\u00A01 · indirect speech, speaker inferred',
    );
    const relayed = { ...ferryOld, id: 'relayed', chain: ['the harbor office'] };
    const content = cardAt('/statements/relayed/', { ...briefing, statements: [...briefing.statements, relayed] })?.content;
    expect(content).toMatchObject({ byline: 'Account 1', source: '¶\u00A02 · the account, relaying the harbor office' });
  });

  test('marks where the sentence goes on', () => {
    expect(cardAt('/statements/both-build/')?.content.body).toMatchObject({ words: { cutBefore: false, cutAfter: true } });
    expect(cardAt('/statements/birch-doubts/')?.content.body).toMatchObject({ words: { cutBefore: true, cutAfter: false } });
  });
});

test('an agreement’s card holds the finding beside its points, under its rank and title', () => {
  const { content, alt } = cardAt('/agreements/ferry/') ?? {};
  expect(content).toMatchObject({
    header: 'The quay briefing',
    rank: 'Agreement 1 of 1',
    body: {
      kind: 'points',
      title: 'The ferry',
      note: 'Of the two keepers, only Ash is reported on this, on 1 of 2 points.',
      picture: { groups: [{ rows: [{ point: { id: 'keep' } }, { point: { id: 'age' } }] }] },
    },
  });
  expect(alt).toBe(
    'Of the two keepers, only Ash is reported on this, on 1 of 2 points. Agreement 1 of 1: The ferry. ' +
      'Ash says the ferry stays; Account 2 says it goes.',
  );
});

test('a matter’s card says that it is another matter in the accounts', () => {
  expect(cardAt('/matters/bridge/')?.content).toMatchObject({
    rank: 'Other matter in the accounts',
    body: { kind: 'points', title: 'The bridge', note: 'Both keepers are reported on 1 of 2 points, jointly.' },
  });
});

describe('if the speakers conflict', () => {
  const card = (directory: string, page: string) => listCards(briefingOf(directory)).byPage.get(page);

  test('a card asks the question and holds every statement that is compared, with who, where, and how', () => {
    const { content, alt } = card('tests/fixtures/briefing', '/agreements/lighthouse/') ?? {};
    expect(content).toMatchObject({
      header: 'The lamp on Skarn Rock',
      body: {
        kind: 'conflict',
        question: 'Who pays for it?',
        sides: [
          { name: 'O’Dwyer', words: [{ source: 'Courier ¶\u00A05, indirect speech', cutBefore: true, cutAfter: false }] },
          { name: 'Vereskov', words: [{ source: 'Vestnik ¶\u00A04, indirect speech', language: 'ru' }] },
        ],
      },
    });
    expect(alt).toMatch(
      /^At least two of the three delegates are reported on 2 of 3 points: .+ Agreement 4 of 5, The lamp on Skarn Rock: Who pays for it\? O’Dwyer: \[…\] Brannoch alone would pay for it \[the lamp\] \(Courier ¶\u00A05, indirect speech\)\. Vereskov: /u,
    );
  });

  test('no statement of a side is left out, because it may hold a condition', () => {
    const { statements, agreements } = briefingOf('content');
    for (const { id, points } of agreements) {
      const conflict = points.find(({ relation }) => relation.kind === 'conflicts');
      if (!conflict || conflict.relation.kind === 'one-voice-only') continue;
      const body = card('content', `/agreements/${id}/`)?.content.body;
      const words = body?.kind === 'conflict' ? body.sides.flatMap((side) => side.words) : [];
      expect(words).toHaveLength(conflict.relation.between.length);
      expect(statements.filter(({ id: of }) => conflict.relation.between?.includes(of))).toHaveLength(words.length);
    }
  });

  test('a conflict with too many words is shown as points', () => {
    const long = briefingOf('tests/fixtures/briefing');
    const text = 'Brannoch alone would pay for it. '.repeat(12).trim();
    const statements = long.statements.map((each) => (each.id === 'o-dwyer-pays' ? { ...each, text, quotations: [] } : each));
    const agreements = long.agreements.map((each) => ({ ...each, key: [] }));
    expect(listCards({ ...long, statements, agreements }).byPage.get('/agreements/lighthouse/')?.content.body.kind).toBe(
      'points',
    );
  });
});

test('the cards of the first page and of the brief begin with the finding', () => {
  const finding = 'One agreement, 2 points. No account reports both keepers on the same one.';
  const [home, brief] = [cardAt('/'), cardAt('/brief/')];
  expect(home?.content).toMatchObject({
    rank: 'Quayside, May 1, 2030',
    legend: 'Accounts: 1\u00A0=\u00A0Account 1, 2\u00A0=\u00A0Account 2',
    body: { kind: 'points', title: finding, note: null, picture: { groups: [{ subject: { id: 'ferry' } }] } },
  });
  expect(home?.alt).toBe(`${finding} The quay talks.`);
  expect(brief?.content).toMatchObject({ rank: 'One-page brief', body: { kind: 'title', note: finding } });
  expect(brief?.alt).toBe(`${finding} One-page brief: The quay talks. 1\u2002The ferry.`);
});

test('the first page’s card draws no points if there are too many subjects to stand beside each other', () => {
  const ferries = (many: number) =>
    Array.from({ length: many }, (_, index) => ({ ...ferry, id: `ferry-${index}`, number: index + 1 }));
  const bodyOf = (many: number) => cardAt('/', { ...briefing, agreements: ferries(many) })?.content.body;
  expect(bodyOf(8)).toMatchObject({ kind: 'points' });
  expect(bodyOf(9)).toMatchObject({
    kind: 'title',
    title: 'The quay talks',
    note: expect.stringMatching(/^Nine agreements, 18 points/u),
  });
});

test('the cards name the kind of a subject, and all days and places of a meeting', () => {
  const other = {
    ...briefing,
    summit: {
      ...briefing.summit,
      ...{ date: { from: '2030-05-01', to: '2030-05-02' }, place: ['Quayside', 'Hilltop'] },
      ...{ agreementsCalled: { one: 'offer', many: 'offers' }, mattersCalled: { one: 'question', many: 'questions' } },
    },
  };
  expect(cardAt('/', other)?.content.rank).toBe('Quayside and Hilltop, May 1–2, 2030');
  expect(cardAt('/agreements/ferry/', other)?.alt).toContain('Offer 1 of 1');
  expect(cardAt('/matters/bridge/', other)?.alt).toContain('Question in the accounts');
});

test('the brief’s card counts all agreements even if the brief shows only some', () => {
  const some = { ...briefing, agreements: [ferry, { ...ferry, id: 'boat', number: 2 }] };
  const { alt } = cardAt('/brief/', { ...some, summit: { ...briefing.summit, brief: ['ferry'] } }) ?? {};
  expect(alt).toBe(
    'Two agreements, 4 points. No account reports both keepers on the same one. One-page brief: The quay talks. 1\u2002The ferry.',
  );
});

test('an account’s card holds its headline and what is known of it', () => {
  expect(cardAt('/accounts/gazette/')?.content).toMatchObject({
    rank: 'Account 1, word for word',
    body: { kind: 'words', words: { runs: [{ text: 'Talks at the quay' }], language: 'en', speech: null } },
    byline: 'The Gazette',
    source: 'May 2, 2030 · 2 statements marked in place',
  });
  expect(cardAt('/accounts/herald/')?.content).toMatchObject({
    byline: 'Publisher unknown',
    source: 'Date not stated · 3 statements marked in place',
  });
  const named = cardAt('/accounts/gazette/', { ...briefing, accounts: [{ ...gazette, name: 'The Gazette' }, herald] });
  expect(named?.content).toMatchObject({ rank: 'The Gazette, word for word', byline: null });
  expect(named?.alt).toBe('The Gazette, word for word: “Talks at the quay”. May 2, 2030 · 2 statements marked in place.');
});

test('a speaker’s card holds name, mark, and office', () => {
  expect(cardAt('/speakers/birch/')?.content).toMatchObject({
    body: { kind: 'title', title: 'Ben Birch', voice: { mark: 'B', colour: 'voice-2' }, note: 'Keeper of the hill' },
    source: '2 statements that the accounts attribute to Birch',
  });
});
