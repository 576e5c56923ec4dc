import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Card } from '../../../src/cards/card.ts';
import { cachedCard, cardKey } from '../../../src/cards/card-cache.ts';
import { drawCard } from '../../../src/cards/draw-card.ts';
import { listCards } from '../../../src/cards/list-cards.ts';
import { startRenderer } from '../../../src/cards/renderer.ts';
import type { Records } from '../../../src/record/records.ts';
import { tokens } from '../../cards.ts';
import { records } from '../../small-records.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-cards-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Has a few cards as a build does; the addresses of those that were drawn. */
async function build(from: Records, into = folder): Promise<string[]> {
  const drawn: string[] = [];
  for (const { address, content } of cardsOf(from)) {
    await cachedCard(content, tokens, into, async (...card) => {
      drawn.push(address);
      return drawCard(await startRenderer(), ...card);
    });
  }
  return drawn;
}

function cardsOf(from: Records): readonly Card[] {
  return listCards(from).all.filter(({ address }) => /accounts|agreements|matters/u.test(address));
}

test('a second build draws nothing, and has the same pictures', async () => {
  expect(await build(records)).toEqual(cardsOf(records).map(({ address }) => address));
  const [first] = cardsOf(records);
  const before = await cachedCard(first?.content as Card['content'], tokens, folder);
  expect(await build(structuredClone(records))).toEqual([]);
  const drawn = drawCard(await startRenderer(), first?.content as Card['content'], tokens);
  expect(Buffer.from(before.png).equals(Buffer.from(drawn.png))).toBe(true);
});

test('only what changed is drawn again', async () => {
  await build(records);
  const [bridge] = records.matters;
  const changed = { ...records, matters: [{ ...bridge, title: 'The long bridge' }] } as Records;
  expect(await build(changed)).toEqual(['/cards/matters/bridge.png']);
  expect(await build(records)).toEqual([]);
});

test('a card is another with other words, other colours', () => {
  const [card, other] = cardsOf(records) as [Card, Card];
  const key = cardKey(card.content, tokens);
  expect(key).toMatch(/^[0-9a-f]{64}$/u);
  expect(cardKey(structuredClone(card.content), { ...tokens })).toBe(key);
  expect(cardKey(other.content, tokens)).not.toBe(key);
  expect(cardKey(card.content, { ...tokens, ink: '#000000' })).not.toBe(key);
});

test('a card that was cut short on the disk is drawn again', async () => {
  await build(records);
  const [name] = readdirSync(folder);
  const path = join(folder, name ?? '');
  const whole = readFileSync(path);
  truncateSync(path, 1000);
  expect(await build(records)).toHaveLength(1);
  expect(readFileSync(path).equals(whole)).toBe(true);
});

test('a cache that cannot be written fails nothing', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  expect(await build(records, join(file, 'cards'))).toHaveLength(cardsOf(records).length);
});

test('a card with a character that no font has is not kept', async () => {
  const [card] = cardsOf(records) as [Card];
  const thai = { ...card.content, header: 'สวัสดี' };
  expect((await cachedCard(thai, tokens, folder)).missing).not.toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});
