import { describe, expect, test } from 'vitest';
import { cardOfPage, cardsMoved, listCards } from '../../../src/cards/list-cards.ts';
import type { Records } from '../../../src/record/records.ts';
import { records } from '../../small-records.ts';

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

  test('says where the sentence goes on', () => {
    expect(cardAt('/statements/both-build/')?.content.words).toMatchObject({ cutBefore: false, cutAfter: true });
    expect(cardAt('/statements/birch-doubts/')?.content.words).toMatchObject({ cutBefore: true, cutAfter: false });
  });
});

test('an agreement’s card holds its rank, its title, the relations in words, and who speaks on it', () => {
  const { content, alt } = cardAt('/agreements/ferry/') ?? {};
  expect(content).toMatchObject({
    header: 'The quay briefing',
    eyebrow: 'Agreement 1 of 1',
    title: { text: 'The ferry', voice: null },
    note: { relation: 'conflicts' },
    voices: [{ shortName: 'Ash' }],
  });
  expect(content?.note?.text.replaceAll('\u00A0', ' ')).toBe('Conflict on 1 point; one voice only on 1 point');
  expect(alt).toBe('Agreement 1 of 1: The ferry. The statements: conflict on 1 point; one voice only on 1 point.');
});

test('a matter’s card says that nothing was agreed', () => {
  expect(cardAt('/matters/bridge/')?.content).toMatchObject({ eyebrow: 'Discussed, not agreed', title: { text: 'The bridge' } });
});

test('an account’s card holds its headline and what is known of it', () => {
  expect(cardAt('/accounts/gazette/')?.content).toMatchObject({
    eyebrow: 'Account 1, verbatim',
    words: { text: 'Talks at the quay', language: 'en', speech: null },
    byline: 'The Gazette',
    source: '2 May 2030 · 2 statements marked in place',
  });
  expect(cardAt('/accounts/herald/')?.content).toMatchObject({
    byline: 'Publisher not known',
    source: 'Date not stated · 3 statements marked in place',
  });
});

test('a speaker’s card holds name, mark and office', () => {
  expect(cardAt('/speakers/birch/')?.content).toMatchObject({
    title: { text: 'Ben Birch', voice: { mark: 'B', colour: 'voice-2' } },
    note: { text: 'Keeper of the hill' },
    source: '2 statements that the accounts attribute to Birch',
  });
});
