import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { viewStatement } from '../../../src/comparison/view-statement.ts';
import {
  describeAccount,
  describePage,
  describeSite,
  describeSpeaker,
  describeStatement,
  describeSubject,
  plainPage,
  serializeLinkedData,
} from '../../../src/exports/linked-data.ts';
import { ash, ashKeep, birchDoubts, bothBuild, ferryOld, gazette, herald, briefing } from '../../small-briefing.ts';

beforeAll(() => {
  vi.stubEnv('SITE', 'https://quay.example');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const { summit } = briefing;
const mainEntity = (subject: object) => (subject as { mainEntity?: Record<string, unknown> }).mainEntity;

test('a page states its title, address, edition and date, and the site that it is part of', () => {
  expect(describePage(summit, 'About', '/about/', plainPage)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    headline: 'About',
    url: 'https://quay.example/about/',
    datePublished: '2030-06-02',
    version: '0123abcd',
    inLanguage: 'en',
    isPartOf: { '@type': 'WebSite', name: 'The quay briefing', url: 'https://quay.example/' },
  });
});

test('the first page is the site, about the meeting', () => {
  const linkedData = describePage(summit, 'The quay talks', '/', describeSite(summit));
  expect(linkedData).toMatchObject({ '@type': 'WebSite', name: 'The quay briefing', headline: 'The quay talks' });
  expect(linkedData).not.toHaveProperty('isPartOf');
  expect(linkedData).toHaveProperty('about', {
    '@type': 'Event',
    name: 'The quay talks',
    startDate: '2030-05-01',
    location: { '@type': 'Place', name: 'Quayside' },
    attendee: [
      { '@type': 'Person', name: 'Ada Ash' },
      { '@type': 'Person', name: 'Ben Birch' },
    ],
  });
});

test('an agreement is an article about the meeting, based on the accounts', () => {
  expect(describeSubject(summit, [gazette, herald])).toMatchObject({
    '@type': 'Article',
    about: { '@type': 'Event', name: 'The quay talks' },
    isBasedOn: ['https://quay.example/accounts/gazette/', 'https://quay.example/accounts/herald/'],
  });
});

test('a statement is words of the account, and the speaker to whom it attributes them is not their author', () => {
  const quotation = mainEntity(describeStatement(viewStatement(briefing, ashKeep)));
  expect(quotation).toEqual({
    '@type': 'Quotation',
    text: 'We will keep the ferry,',
    inLanguage: 'en',
    description: 'As reported in Account 1 ¶\u00A01, quoted in the account',
    isBasedOn: {
      '@type': 'Article',
      headline: 'Talks at the quay',
      inLanguage: 'en',
      url: 'https://gazette.example/talks',
      publisher: { '@type': 'Organization', name: 'The Gazette' },
      datePublished: '2030-05-02',
    },
    spokenByCharacter: [{ '@type': 'Person', name: 'Ada Ash', url: 'https://quay.example/speakers/ash/' }],
  });
});

test('a joint statement has both speakers, and the own words of an account have none', () => {
  expect(mainEntity(describeStatement(viewStatement(briefing, bothBuild)))?.['spokenByCharacter']).toMatchObject([
    { name: 'Ada Ash' },
    { name: 'Ben Birch' },
  ]);
  const own = mainEntity(describeStatement(viewStatement(briefing, ferryOld)));
  expect(own).not.toHaveProperty('spokenByCharacter');
  expect(own?.['description']).toBe('Account 1 ¶\u00A02, the account’s own words');
});

test('the description of reported words says that their speaker is inferred, and whom an account relays', () => {
  expect(mainEntity(describeStatement(viewStatement(briefing, birchDoubts)))?.['description']).toBe(
    'As reported in Account 2 ¶\u00A01, indirect speech, speaker inferred',
  );
  const relayed = { ...ferryOld, chain: ['the harbor office'] };
  expect(mainEntity(describeStatement(viewStatement(briefing, relayed)))?.['description']).toBe(
    'Account 1 ¶\u00A02, the account, relaying the harbor office',
  );
});

test('an account of which little is known is described by that', () => {
  expect(mainEntity(describeAccount(herald))).toEqual({
    '@type': 'Article',
    headline: 'Ferry to go',
    inLanguage: 'en',
    url: 'https://quay.example/accounts/herald/',
  });
});

test('the office of a speaker is a description, because it was held on one day', () => {
  expect(mainEntity(describeSpeaker(ash))).toEqual({
    '@type': 'Person',
    name: 'Ada Ash',
    url: 'https://quay.example/speakers/ash/',
    disambiguatingDescription: 'Keeper of the quay',
  });
});

test('no text ends the element that holds it, and it is read back whole', () => {
  const linkedData = describePage(summit, '</script><script>alert(1)</script><!--', '/', plainPage);
  const text = serializeLinkedData(linkedData);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(linkedData);
});

test('a meeting of several days and places has its last day and each place', () => {
  const { about } = describeSite({
    ...summit,
    date: { from: '2030-05-01', to: '2030-05-02' },
    place: ['Quayside', 'Hilltop'],
  }) as {
    about?: object;
  };
  expect(about).toMatchObject({
    startDate: '2030-05-01',
    endDate: '2030-05-02',
    location: [
      { '@type': 'Place', name: 'Quayside' },
      { '@type': 'Place', name: 'Hilltop' },
    ],
  });
});
