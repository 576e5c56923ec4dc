import { Cite } from '@citation-js/core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CslItem } from '../../../../src/exports/citations/csl.ts';
import { cslItems } from '../../../../src/exports/citations/csl.ts';
import { citationEndings, citationsInStyles, exportCitation, writeCitation } from '../../../../src/exports/citations/formats.ts';
import { readContent } from '../../../../src/loaders/read-content.ts';
import { toBriefing } from '../../../../src/loaders/to-briefing.ts';
import { briefing } from '../../../small-briefing.ts';

beforeAll(() => {
  vi.stubEnv('SITE', 'https://quay.example');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const itemOf = (id: string) => cslItems(briefing).find((item) => item.id === id) as CslItem;

test('Chicago begins with the site, because there is no author, and names the edition', () => {
  expect(writeCitation(itemOf('agreement-ferry'), 'chicago')).toBe(
    'The Quay Briefing. “The Ferry.” Version 0123abcd. June 2, 2030. https://quay.example/agreements/ferry/.',
  );
});

test('APA begins with the title, because there is no author', () => {
  expect(writeCitation(itemOf('agreement-ferry'), 'apa')).toBe(
    'The ferry. (2030, June 2). The Quay Briefing. https://quay.example/agreements/ferry/',
  );
});

test('Chicago leaves the date of a draft out, and APA says that there is none', () => {
  const { issued: _, ...draft } = itemOf('agreement-ferry');
  expect(writeCitation(draft, 'chicago')).toBe(
    'The Quay Briefing. “The Ferry.” Version 0123abcd. https://quay.example/agreements/ferry/.',
  );
  expect(writeCitation(draft, 'apa')).toBe(
    'The ferry. (n.d.). The Quay Briefing. Retrieved https://quay.example/agreements/ferry/',
  );
});

test('a record is written in each style, under its name', () => {
  const item = itemOf('agreement-ferry');
  expect(citationsInStyles(item)).toEqual([
    ['Chicago', writeCitation(item, 'chicago')],
    ['APA', writeCitation(item, 'apa')],
  ]);
});

test('every style cites a statement as reported, and its speaker never as the author', () => {
  expect(writeCitation(itemOf('statement-ash-keep'), 'chicago')).toBe(
    'The Quay Briefing. “Ada Ash, as Reported in Account 1 ¶\u00A01, Quoted in the Account: Will It Stay?” Version 0123abcd. ' +
      'June 2, 2030. https://quay.example/statements/ash-keep/.',
  );
  expect(writeCitation(itemOf('statement-ash-keep'), 'apa')).toMatch(
    /^Ada Ash, as reported in Account 1 ¶.*: Will it stay\? \(2030, June 2\)\./u,
  );
});

test('a citation does not depend on those that were written before it', () => {
  const [first, again] = [itemOf('agreement-ferry'), { ...itemOf('matter-bridge'), title: 'The ferry' }];
  const alone = writeCitation(first, 'apa');
  writeCitation(again, 'apa');
  expect(writeCitation(first, 'apa')).toBe(alone);
});

test('BibTeX has the record under its own key, and RIS has a line for each tag', () => {
  expect(exportCitation(itemOf('agreement-ferry'), 'bib')).toMatch(/^@misc\{agreement-ferry,\n(?:\t\w+ = \{.*\},\n)+\}\n$/u);
  expect(exportCitation(itemOf('agreement-ferry'), 'ris')).toBe(
    [
      'TY  - ELEC',
      'DA  - 2030/6/2/',
      'PY  - 2030',
      'ID  - agreement-ferry',
      'LA  - en',
      'N1  - Statements as reported in Account 1, “Talks at the quay” and Account 2, “Ferry to go”, side by side; The quay briefing, edition 0123abcd',
      'TI  - The ferry',
      'UR  - https://quay.example/agreements/ferry/',
      'T2  - The quay briefing',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('the characters that TeX reads as its own are escaped in BibTeX', () => {
  const bib = exportCitation({ ...itemOf('agreement-ferry'), note: '50 % & #1, ¶\u00A02' }, 'bib');
  expect(bib).toContain('note = {50 \\% \\& \\#1, ¶~2}');
});

test('no character that BibTeX or RIS reads as its own is lost', () => {
  const title = 'O’Dwyer’s 100 % & #1: {x} ~ $5 \\ ^ under_score “quoted” ‘too’ – dash — שלום, Плотина 🐟';
  for (const ending of citationEndings) {
    const [read] = new Cite(exportCitation({ ...itemOf('agreement-ferry'), title }, ending)).data;
    expect(read?.title, ending).toBe(title);
  }
});

describe.each(['content', 'tests/fixtures/briefing'])('each record of %s', (directory) => {
  test('is cited as the whole APA style would cite it', () => {
    for (const item of cslItems(toBriefing(readContent(directory)))) {
      const whole = new Cite([item]).format('bibliography', { template: 'apa', lang: 'en-US', format: 'text' });
      expect(writeCitation(item, 'apa')).toBe(whole.trim());
    }
  });

  test.each(citationEndings)('is read back from its .%s file with title, address, date, key and note', (ending) => {
    for (const item of cslItems(toBriefing(readContent(directory)))) {
      const { data } = new Cite(exportCitation(item, ending), { generateGraph: false });
      expect(data, item.id).toHaveLength(1);
      const { id, title, URL, issued, note } = item;
      expect(data[0], item.id).toMatchObject({ id, title, URL, issued, note });
      expect(data[0], item.id).not.toHaveProperty('author');
    }
  });
});
