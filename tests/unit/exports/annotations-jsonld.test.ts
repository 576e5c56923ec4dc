import { readFileSync } from 'node:fs';
import type { ContextDefinition, NodeObject, Options } from 'jsonld';
import jsonld from 'jsonld';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { annotationsJsonld } from '../../../src/exports/annotations-jsonld.ts';
import type { Briefing } from '../../../src/record/briefing.ts';
import { bothBriefings } from '../../both-briefings.ts';
import { ashKeep, birchDoubts, gazette, briefing, statement } from '../../small-briefing.ts';

beforeAll(() => {
  vi.stubEnv('SITE', 'https://quay.example');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const contextUrl = 'http://www.w3.org/ns/anno.jsonld';
const context: NodeObject = JSON.parse(readFileSync('tests/fixtures/contexts/anno.jsonld', 'utf8'));

/** The JSON-LD processor. It loads only the document that the data name, without a network, and throws if it would drop anything. */
const options: Options.Expand = Object.assign(
  {
    documentLoader: (url: string) => {
      if (url !== contextUrl) throw new Error(`Unexpected document ${url}`);
      return Promise.resolve({ documentUrl: url, document: context });
    },
  },
  { safe: true },
);

test.each([...bothBriefings, ['the small records', briefing] as const])(
  'the JSON-LD of %s loses nothing',
  async (_name, real) => {
    const data = JSON.parse(JSON.stringify(annotationsJsonld(real)));
    const expanded = await jsonld.expand(data, options);
    expect(JSON.stringify(expanded).split('"http://www.w3.org/ns/oa#Annotation"').length - 1).toBe(real.statements.length);
    expect(await jsonld.compact(expanded, { '@context': contextUrl } as unknown as ContextDefinition, options)).toEqual(data);
  },
);

test('the processor reports a word that the vocabulary lacks, which would be lost', async () => {
  const data = JSON.parse(JSON.stringify({ ...annotationsJsonld(briefing), mood: 'cheerful' }));
  await expect(jsonld.expand(data, options)).rejects.toThrow(/Safe mode/iu);
});

test.each(bothBriefings)('each statement of %s is an annotation of its own, in the edition', (_folder, real) => {
  const { first, total, ...collection } = annotationsJsonld(real);
  expect(total).toBe(real.statements.length);
  expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
  expect([collection, ...first.items].map((item) => item['schema:version'])).toEqual(
    Array.from({ length: total + 1 }, () => real.summit.edition),
  );
});

test.each(bothBriefings)('each position in %s counts code points of the plain text', (_folder, real) => {
  for (const [index, { target }] of annotationsJsonld(real).first.items.entries()) {
    const { text, account } = real.statements[index] ?? ashKeep;
    const position = target[1]?.selector.find((selector) => selector.type === 'TextPositionSelector');
    if (!position || !('start' in position)) throw new Error('A plain text without a position');
    const { start, end } = position;
    const characters = Array.from(real.accounts.find(({ id }) => id === account)?.text ?? '');
    expect(characters.slice(start, end).join('')).toBe(text);
  }
});

/** The annotation of a statement of the small briefing, changed. */
const annotationOf = (changed: Briefing, id: string) =>
  annotationsJsonld(changed).first.items.find((item) => item.id.endsWith(`#${id}`));
const quoteOf = (changed: Briefing, id: string) => annotationOf(changed, id)?.target[0]?.selector[1];

test('says who is reported, how, and on what, and never what is true', () => {
  expect(annotationOf(briefing, 'birch-doubts')?.body).toEqual([
    {
      type: 'TextualBody',
      purpose: 'describing',
      value: 'Ben Birch, as reported in Account 2 ¶\u00A01, indirect speech, speaker inferred',
      format: 'text/plain',
      language: 'en',
    },
    { type: 'TextualBody', purpose: 'tagging', value: 'reported', format: 'text/plain' },
    {
      type: 'SpecificResource',
      purpose: 'tagging',
      source: { id: 'https://quay.example/speakers/birch/', type: 'Person', name: 'Ben Birch' },
    },
    {
      type: 'SpecificResource',
      purpose: 'tagging',
      source: { id: 'https://quay.example/matters/bridge/#build', label: 'The bridge: Will it be built?' },
    },
    {
      type: 'SpecificResource',
      purpose: 'tagging',
      source: { id: 'https://quay.example/matters/bridge/#when', label: 'The bridge: When?' },
    },
  ]);
  expect(birchDoubts.topics).toEqual(['bridge/build', 'bridge/when']);
});

test('the own words of an account have no speaker', () => {
  const { body = [] } = annotationOf(briefing, 'ferry-old') ?? {};
  expect(body[0]).toMatchObject({ value: 'Account 1 ¶\u00A02, the account’s own words' });
  expect(JSON.stringify(body)).not.toContain('Person');
});

test('on the page, the context of the words begins at the number of their paragraph and ends with the paragraph', () => {
  expect(quoteOf(briefing, 'ash-keep')).toEqual({
    type: 'TextQuoteSelector',
    exact: 'We will keep the ferry,',
    prefix: '¶\u00A01Ash said, “',
    suffix: '” and left.',
  });
  expect(quoteOf(briefing, 'ferry-old')).toMatchObject({ prefix: '¶\u00A02', suffix: '' });
});

test('in the headline, which the page also cites, the context goes back to its beginning', () => {
  const title = 'A headline that is far longer than the context would be: it keeps the ferry';
  const account = { ...gazette, text: title, paragraphs: [{ number: 0, start: 0, end: title.length }] };
  const last = statement(account, 'ferry', { id: 'last', topics: ['ferry/keep'] });
  expect(quoteOf({ ...briefing, accounts: [account], statements: [last] }, 'last')).toMatchObject({
    prefix: `headline${title.slice(0, -5)}`,
    suffix: '',
  });
});

test('no context cuts a character in half', () => {
  const text = `T\n\n🛥${'a'.repeat(31)}words${'b'.repeat(31)}🛥`;
  const account = { ...gazette, text, paragraphs: [{ number: 1, start: 3, end: text.length }] };
  const words = statement(account, 'words', { id: 'words', topics: ['ferry/keep'] });
  expect(quoteOf({ ...briefing, accounts: [account], statements: [words] }, 'words')).toMatchObject({
    prefix: 'a'.repeat(31),
    suffix: 'b'.repeat(31),
  });
});
