import { describe, expect, test } from 'vitest';
import { cardOfPage, cardsMoved, listCards } from '../../../src/cards/list-cards.ts';
import type { Records } from '../../../src/record/records.ts';
import { ferry, ferryOld, records } from '../../small-records.ts';

const cardAt = (page: string, from: Records = records) => listCards(from).byPage.get(page);

test('each page that has something to say has a card at its own address', () => {
  expect(listCards(records).all.map(({ page, address }) => [page, address])).toEqual([
    [null, '/cards/site.png'],
    ['/', '/cards/home.png'],
    ['/brief/', '/cards/brief.png'],
    ['/agreements/ferry/', '/cards/agreements/ferry.png'],
    ['/matters/bridge/', '/cards/matters/bridge.png'],
    ['/accounts/gazette/', '/cards/accounts/gazette.png'],
    ['/accounts/herald/', '/cards/accounts/herald.png'],
    ['/speakers/ash/', '/cards/speakers/ash.png'],
    ['/speakers/birch/', '/cards/speakers/birch.png'],
    ...records.statements.map(({ id }) => [`/statements/${id}/`, `/cards/statements/${id}.png`]),
  ]);
});

test('all other pages share one', () => {
  for (const page of ['/about/', '/statements/', '/rules/']) expect(cardOfPage(records, page).address).toBe('/cards/site.png');
  expect(cardOfPage(records, '/statements/ash-keep/').address).toBe('/cards/statements/ash-keep.png');
});

test('a setting leaves out those of statements: their pages have that of their account', () => {
  const few = { ...records, summit: { ...records.summit, statementCards: false } };
  expect(listCards(few).all.filter(({ address }) => address.startsWith('/cards/statements/'))).toEqual([]);
  expect(cardOfPage(few, '/statements/ash-keep/').address).toBe('/cards/accounts/gazette.png');
  expect(cardOfPage(few, '/statements/').address).toBe('/cards/site.png');
});

test('a card stays where its page stood, showing what it shows now', () => {
  const moved = { ...records, summit: { ...records.summit, moves: [{ from: '/agreements/boat/', to: '/agreements/ferry/' }] } };
  expect(cardsMoved(moved)).toEqual([
    { ...cardAt('/agreements/ferry/', moved), page: '/agreements/boat/', address: '/cards/agreements/boat.png' },
  ]);
});

describe('a statement’s card', () => {
  test('holds the words with the marks that stand around them, who, how and where', () => {
    const card = cardAt('/statements/ash-keep/');
    expect(card?.content).toMatchObject({
      words: {
        text: '“We will keep the ferry,”',
        quotations: [{ start: 1, end: 24, close: '”' }],
        speech: 'quoted',
        cutBefore: false,
        cutAfter: false,
      },
      voices: [{ name: 'Ada Ash', mark: 'A', colour: 'voice-1' }],
      byline: null,
      source: 'as reported in Account 1, ¶\u00A01 · quoted in the account',
    });
    expect(card?.alt).toBe('Ada Ash, as reported in Account 1, ¶\u00A01 · quoted in the account: “We will keep the ferry,”');
  });

  test('names the account where it speaks itself', () => {
    expect(cardAt('/statements/ferry-old/')?.content).toMatchObject({
      voices: [],
      byline: 'Account 1',
      source: '¶\u00A02 · the account’s own words',
    });
  });

  test('says where its speaker is inferred, and whom an account relays', () => {
    expect(cardAt('/statements/birch-doubts/')?.content.source).toBe(
      'as reported in Account 2, ¶\u00A01 · indirect speech, speaker inferred',
    );
    const relayed = { ...ferryOld, id: 'relayed', chain: ['the harbor office'] };
    const content = cardAt('/statements/relayed/', { ...records, statements: [...records.statements, relayed] })?.content;
    expect(content).toMatchObject({ byline: 'Account 1', source: '¶\u00A02 · the account, relaying the harbor office' });
  });

  test('says where the sentence goes on', () => {
    expect(cardAt('/statements/both-build/')?.content.words).toMatchObject({ cutBefore: false, cutAfter: true });
    expect(cardAt('/statements/birch-doubts/')?.content.words).toMatchObject({ cutBefore: true, cutAfter: false });
  });
});

test('an agreement’s card begins with the finding and the gist, under its rank and title, and shows who speaks on it', () => {
  const { content, alt } = cardAt('/agreements/ferry/') ?? {};
  expect(content).toMatchObject({
    header: 'The quay briefing',
    eyebrow: 'Agreement 1 of 1',
    title: { text: 'The ferry', voice: null },
    note: 'Of the two keepers, only Ash is reported on this, on 1 of 2 points.\nAsh says the ferry stays; Account 2 says it goes.',
    voices: [{ shortName: 'Ash' }],
  });
  expect(alt).toBe(
    'Of the two keepers, only Ash is reported on this, on 1 of 2 points. Agreement 1 of 1: The ferry. ' +
      'Ash says the ferry stays; Account 2 says it goes.',
  );
});

test('a matter’s card says that it is another matter in the accounts', () => {
  expect(cardAt('/matters/bridge/')?.content).toMatchObject({
    eyebrow: 'Other matter in the accounts',
    title: { text: 'The bridge' },
    note: 'Both keepers are reported on 1 of 2 points, jointly.\nAsh and Birch speak of a bridge; Birch doubts it.',
    voices: [{ shortName: 'Ash' }, { shortName: 'Birch' }],
  });
});

test('the first page’s card and the brief’s begin with what the whole comes to', () => {
  const finding = 'One agreement, 2 points. No account reports both keepers on the same one.';
  const [home, brief] = [cardAt('/'), cardAt('/brief/')];
  expect(home?.content).toMatchObject({
    eyebrow: 'Quayside, May 1, 2030, Spring fair',
    title: { text: 'The quay talks' },
    note: finding,
    voices: [{ shortName: 'Ash' }, { shortName: 'Birch' }],
  });
  expect(home?.alt).toBe(`${finding} The quay talks.`);
  expect(brief?.content).toMatchObject({ eyebrow: 'One-page brief', note: finding });
  expect(brief?.alt).toBe(`${finding} One-page brief: The quay talks. 1\u2002The ferry.`);
});

test('the brief’s card counts the whole, also where the brief shows some of the agreements', () => {
  const some = { ...records, agreements: [ferry, { ...ferry, id: 'boat', number: 2 }] };
  const { alt } = cardAt('/brief/', { ...some, summit: { ...records.summit, brief: ['ferry'] } }) ?? {};
  expect(alt).toBe(
    'Two agreements, 4 points. No account reports both keepers on the same one. One-page brief: The quay talks. 1\u2002The ferry.',
  );
});

test('an account’s card holds its headline and what is known of it', () => {
  expect(cardAt('/accounts/gazette/')?.content).toMatchObject({
    eyebrow: 'Account 1, word for word',
    words: { text: 'Talks at the quay', language: 'en', speech: null },
    byline: 'The Gazette',
    source: 'May 2, 2030 · 2 statements marked in place',
  });
  expect(cardAt('/accounts/herald/')?.content).toMatchObject({
    byline: 'Publisher unknown',
    source: 'Date not stated · 3 statements marked in place',
  });
});

test('a speaker’s card holds name, mark and office', () => {
  expect(cardAt('/speakers/birch/')?.content).toMatchObject({
    title: { text: 'Ben Birch', voice: { mark: 'B', colour: 'voice-2' } },
    note: 'Keeper of the hill',
    source: '2 statements that the accounts attribute to Birch',
  });
});
