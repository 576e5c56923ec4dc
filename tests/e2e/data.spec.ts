import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { sites } from '../sites.ts';

interface Statement {
  id: string;
  account: string;
  topics: string[];
  speakers: string[];
  attribution: 'named' | 'carried' | 'none';
  carriedFrom: string | null;
  chain: string[];
  speechType: string;
  text: string;
  quoted: string[];
  start: number;
  end: number;
  prefix: string;
  suffix: string;
  fingerprint: string;
  url: string;
  contextUrl: string;
}
interface Subject {
  id: string;
  points: { id: string; statements: string[]; relation: { kind: string; between: string[]; reason: string } }[];
  silences: {
    speaker?: string;
    account: string;
    searched: string[];
    dismissed: { text: string; paragraph: number; reason: string }[];
  }[];
}
interface SourceContent {
  accounts: { id: string; plainTextUrl: string; textSha256: string; coverage: number }[];
  speakers: { id: string }[];
  agreements: Subject[];
  matters: Subject[];
  statements: Statement[];
}

const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

async function load(baseURL: string | undefined): Promise<{ content: SourceContent; texts: Map<string, string> }> {
  const content = (await (await fetch(new URL('data/briefing.json', baseURL))).json()) as SourceContent;
  const texts = await Promise.all(
    content.accounts.map(async ({ id, plainTextUrl }) => [id, await (await fetch(plainTextUrl)).text()] as const),
  );
  return { content, texts: new Map(texts) };
}

test('the offsets of each statement give its words in the plain text, and its fingerprint is that of the words', async ({
  baseURL,
}) => {
  const { content, texts } = await load(baseURL);
  expect(content.statements.length).toBeGreaterThan(0);
  for (const { id, account, start, end, text, prefix, suffix, fingerprint, quoted } of content.statements) {
    const whole = texts.get(account) ?? '';
    expect(whole.slice(start, end), id).toBe(text);
    expect(whole.slice(start - prefix.length, start), id).toBe(prefix);
    expect(whole.slice(end, end + suffix.length), id).toBe(suffix);
    expect(hash(text).slice(0, 8), id).toBe(fingerprint);
    for (const words of quoted) expect(text, id).toContain(words);
  }
});

test('the data are valid by the schema at the address that they name', async ({ baseURL }) => {
  const data = (await (await fetch(new URL('data/briefing.json', baseURL))).json()) as { $schema: string };
  const schema = (await (await fetch(data.$schema)).json()) as { $id: string };
  expect(schema.$id).toBe(data.$schema);
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  validate(data);
  expect(validate.errors).toBeNull();
});

test('each plain text is served byte for byte as it was hashed', async ({ baseURL }) => {
  const { content, texts } = await load(baseURL);
  for (const { id, textSha256, coverage } of content.accounts) {
    expect(hash(texts.get(id) ?? ''), id).toBe(textSha256);
    expect(coverage).toBeGreaterThan(0.5);
  }
});

test('each speaker has on each agreement either statements or a silence for every account', async ({ baseURL }) => {
  const { agreements, speakers, statements, accounts } = (await load(baseURL)).content;
  for (const { id, silences } of agreements) {
    for (const speaker of speakers) {
      const has = statements.some(
        ({ topics, speakers: by }) => by.includes(speaker.id) && topics.some((topic) => topic.startsWith(`${id}/`)),
      );
      const silent = silences.filter((silence) => silence.speaker === speaker.id).length;
      expect(silent, `${speaker.id} on ${id}`).toBe(has ? 0 : accounts.length);
    }
  }
});

test('each point has statements, a relation between some of them, and a reason', async ({ baseURL }) => {
  const { agreements, matters } = (await load(baseURL)).content;
  for (const { id, points } of [...agreements, ...matters]) {
    for (const { id: point, statements, relation } of points) {
      expect(statements.length, `${id}/${point}`).toBeGreaterThan(0);
      expect(relation.reason.length, `${id}/${point}`).toBeGreaterThan(20);
      for (const statement of relation.between) expect(statements, `${id}/${point}`).toContain(statement);
    }
  }
});

test('the hits of the search for a silence are its dismissals, each with a reason', async ({ baseURL }) => {
  const { content, texts } = await load(baseURL);
  for (const { account, searched, dismissed } of [...content.agreements, ...content.matters].flatMap(
    ({ silences }) => silences,
  )) {
    const paragraphs = (texts.get(account) ?? '').split('\n\n');
    for (const [number, paragraph] of paragraphs.entries()) {
      for (const term of searched) {
        const hits = paragraph.toLowerCase().split(term.toLowerCase()).length - 1;
        const explained = dismissed.filter(
          (entry) => entry.paragraph === number && entry.text.toLowerCase().includes(term.toLowerCase()),
        );
        expect(explained.length, `${term} in ¶ ${number} of ${account}`).toBe(hits);
      }
    }
  }
});

test('the address of every statement shows its words, and its context address lights its passage', async ({ page, baseURL }) => {
  const { statements } = (await load(baseURL)).content;
  for (const { id, text, url, contextUrl } of statements.slice(0, 12)) {
    await page.goto(url);
    expect(await page.locator('blockquote').first().textContent(), id).toContain(text);
    await page.goto(contextUrl);
    expect(await page.locator(':target').textContent(), id).toBe(text);
    await expect(page.locator(':target')).toBeInViewport();
  }
});

test('the citation files of each page say what its head says, and each file belongs to a page', ({ baseURL }) => {
  const folder = sites.find(({ name }) => name === test.info().project.name)?.outDir ?? '';
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const cited = pages.map(readHead).filter(({ files }) => files.length > 0);
  for (const { title, address, date, edition, files } of cited) {
    expect(files.map((file) => file.replace(/.*\./u, '')).sort(), address).toEqual(['bib', 'json', 'ris']);
    for (const file of files) {
      const path = new URL(file, baseURL).href.slice((baseURL ?? '').length);
      const { data } = new Cite(readFileSync(join(folder, path), 'utf8'), { generateGraph: false });
      const issued = { 'date-parts': [date.split('/').map(Number)] };
      expect(data, path).toEqual([expect.objectContaining({ title, URL: address, issued })]);
      expect(data[0]?.note, path).toContain(edition);
      expect(data[0], path).not.toHaveProperty('author');
    }
  }
  const written = readdirSync(join(folder, 'data/citations')).filter((file) => !/\.(?:br|gz)$/u.test(file));
  expect(written.sort()).toEqual(cited.flatMap(({ files }) => files.map((file) => file.replace(/.*\//u, ''))).sort());
});

/** What the head of a page says to reference managers, and the citation files that the page links to. */
function readHead(html: string) {
  const tags = new Map<string, string>();
  const files: string[] = [];
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    if (tagName === 'meta') tags.set(String(properties['name']), String(properties['content']));
    const href = String(properties['href'] ?? '');
    if (tagName === 'a' && href.includes('/data/citations/')) files.push(href);
  });
  return {
    title: tags.get('citation_title') ?? '',
    address: tags.get('citation_public_url') ?? '',
    date: tags.get('citation_publication_date') ?? '',
    edition: /(?<=, edition )[0-9a-f]{8}/u.exec(html)?.[0] ?? 'no edition',
    files,
  };
}
