import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { briefingJson, plainText, schemaVersion } from '../../../src/exports/briefing-json.ts';
import { gazette, records } from '../../small-records.ts';

let json: ReturnType<typeof briefingJson>;
beforeAll(() => {
  vi.stubEnv('SITE', 'https://quay.example');
  json = briefingJson(records);
});
afterAll(() => {
  vi.unstubAllEnvs();
});

test('has the version of its shape and the edition of the content', () => {
  expect(schemaVersion).toBe('1.0.0');
  expect(json).toMatchObject({ schemaVersion: '1.0.0', edition: '0123abcd' });
});

// Part of a public contract: a key that goes, or changes its meaning, asks for a new major version.
test('has exactly these keys at every level', () => {
  const keys = (value: object | undefined) => Object.keys(value ?? {});
  expect(keys(json)).toEqual([
    '$schema',
    'schemaVersion',
    'edition',
    'summit',
    'accounts',
    'speakers',
    'agreements',
    'matters',
    'statements',
    'references',
  ]);
  expect(keys(json.summit)).toEqual(['name', 'title', 'description', 'date', 'place', 'occasion', 'participants', 'url']);
  const account = ['id', 'title', 'publisher', 'published', 'url', 'plainTextUrl', 'textSha256', 'coverage'];
  expect(keys(json.accounts[0])).toEqual(account);
  expect(keys(json.speakers[0])).toEqual(['id', 'name', 'office', 'url']);
  expect(keys(json.agreements[0])).toEqual(['id', 'number', 'title', 'url', 'points', 'silences']);
  expect(keys(json.matters[0])).toEqual(['id', 'title', 'url', 'points', 'silences']);
  expect(keys(json.agreements[0]?.points[0])).toEqual(['id', 'question', 'url', 'statements', 'relation']);
  expect(keys(json.agreements[0]?.points[0]?.relation)).toEqual(['kind', 'between', 'reason']);
  expect(keys(json.agreements[0]?.silences[0])).toEqual(['speaker', 'account', 'kind', 'searched', 'dismissed']);
  expect(keys(json.agreements[0]?.silences[0]?.dismissed[0])).toEqual(['text', 'paragraph', 'reason']);
  expect(keys(json.statements[0]).sort()).toEqual(
    [
      ...['id', 'account', 'topics', 'speakers', 'attribution', 'carriedFrom', 'chain', 'speechType', 'text', 'quoted'],
      ...['paragraph', 'start', 'end', 'prefix', 'suffix', 'fingerprint', 'url', 'contextUrl'],
    ].sort(),
  );
  expect(keys(json.references[0])).toEqual(['id', 'title', 'publisher', 'url', 'date', 'topics']);
});

test('every address is absolute', () => {
  expect(json.$schema).toBe('https://quay.example/data/briefing.schema.json');
  expect(json.summit.url).toBe('https://quay.example/');
  expect(json.accounts[0]).toMatchObject({
    url: 'https://quay.example/accounts/gazette/',
    plainTextUrl: 'https://quay.example/accounts/gazette.txt',
  });
  expect(json.speakers[0]?.url).toBe('https://quay.example/speakers/ash/');
  expect(json.agreements[0]?.url).toBe('https://quay.example/agreements/ferry/');
  expect(json.matters[0]?.points[1]?.url).toBe('https://quay.example/matters/bridge/#when');
  expect(json.statements[0]).toMatchObject({
    url: 'https://quay.example/statements/ash-keep/',
    contextUrl: 'https://quay.example/accounts/gazette/#ash-keep',
  });
});

test('a point has its statements; a relation compares the ones it names, or all where there is one voice', () => {
  expect(json.agreements[0]?.points.map(({ statements, relation }) => [statements, relation.between])).toEqual([
    [
      ['ash-keep', 'ferry-goes'],
      ['ash-keep', 'ferry-goes'],
    ],
    [['ferry-old'], ['ferry-old']],
  ]);
});

test('a silence has every hit with what explains it', () => {
  expect(json.agreements[0]?.silences[0]?.dismissed).toEqual([
    { text: 'ferry', paragraph: 1, reason: 'stands in statement ash-keep' },
    { text: 'ferry', paragraph: 2, reason: 'The gazette’s own words.' },
  ]);
});

test('a statement has the words in quotation marks as words', () => {
  expect(json.statements.map(({ quoted }) => quoted)).toEqual([['We will keep the ferry,'], [], [], ['will build'], []]);
});

test('survives being written as JSON and read again', () => {
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test('the plain text is the account’s text and nothing else', () => {
  expect(plainText(gazette)).toBe(gazette.text);
});
