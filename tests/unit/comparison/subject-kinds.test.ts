import { expect, test } from 'vitest';
import {
  kindWords,
  overviewKinds,
  overviewOf,
  pluralOf,
  rankWords,
  subjectKinds,
  withArticle,
} from '../../../src/comparison/subject-kinds.ts';
import type { Briefing } from '../../../src/record/briefing.ts';
import { bridge, ferry, briefing } from '../../small-briefing.ts';

const tunnel = { ...bridge, id: 'tunnel', order: 2 };
const asked: Briefing = { ...briefing, matters: [bridge, { ...tunnel, overview: true }] };
const matters: Briefing = { ...briefing, agreements: [], matters: [bridge, tunnel] };
const renamed: Briefing = {
  ...asked,
  summit: {
    ...briefing.summit,
    agreementsCalled: { one: 'offer', many: 'offers' },
    mattersCalled: { one: 'question', many: 'questions' },
  },
};
const names = (of: Briefing) => subjectKinds(of).map(({ one, many }) => [one, many]);

test('the kinds have their usual names, or those that the summit gives', () => {
  expect(names(briefing)).toEqual([
    ['agreement', 'agreements'],
    ['other matter', 'other matters'],
  ]);
  expect(names(renamed)).toEqual([
    ['offer', 'offers'],
    ['question', 'questions'],
  ]);
});

test('matters are called other only beside agreements', () => {
  expect(names(matters)).toEqual([['matter', 'matters']]);
});

test('a kind without subjects is left out, and without any subjects the kind is agreements', () => {
  expect(names({ ...briefing, matters: [] })).toEqual([['agreement', 'agreements']]);
  expect(names({ ...briefing, agreements: [], matters: [] })).toEqual([['agreement', 'agreements']]);
});

test('the overview holds the agreements, then the matters that ask for it; without agreements, every matter', () => {
  const ids = (of: Briefing) => overviewOf(of).map(({ id }) => id);
  expect(ids(briefing)).toEqual(['ferry']);
  expect(ids(asked)).toEqual(['ferry', 'tunnel']);
  expect(ids(matters)).toEqual(['bridge', 'tunnel']);
  expect(overviewKinds(asked).map(({ subjects }) => subjects.length)).toEqual([1, 1]);
});

test('a subject is named by its kind, and numbered among those that the briefing is about', () => {
  expect([kindWords(briefing, ferry), rankWords(briefing, ferry)]).toEqual(['Agreement 1', 'Agreement 1 of 1']);
  expect([kindWords(briefing, bridge), rankWords(briefing, bridge)]).toEqual(['Other matter', 'Other matter in the accounts']);
  expect([kindWords(renamed, ferry), rankWords(renamed, bridge)]).toEqual(['Offer 1', 'Question in the accounts']);
  expect([kindWords(matters, tunnel), rankWords(matters, tunnel)]).toEqual(['Matter', 'Matter 2 of 2']);
});

test('kinds are joined in the plural', () => {
  expect(pluralOf(overviewKinds(briefing))).toBe('agreements');
  expect(pluralOf(overviewKinds(renamed))).toBe('offers and questions');
});

test('an article fits the sound of its word', () => {
  const words = [
    'agreement',
    'offer',
    'issue',
    'understanding',
    'unilateral step',
    'honest offer',
    'point',
    'matter',
    'use',
    'European question',
    'one-sided offer',
    'unmet demand',
    'amateur offer',
  ];
  expect(words.map(withArticle).map((phrase) => phrase.split(' ')[0])).toEqual([
    'an',
    'an',
    'an',
    'an',
    'a',
    'an',
    'a',
    'a',
    'a',
    'a',
    'a',
    'an',
    'an',
  ]);
});
