import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { CardContent } from '../../src/cards/card.ts';
import { drawCard } from '../../src/cards/draw-card.ts';
import { listCards } from '../../src/cards/list-cards.ts';
import { cardPage } from '../../src/components/card/card-page.ts';
import { briefingOf } from '../cards.ts';
import { pngSize } from '../png-size.ts';
import { briefing } from '../small-briefing.ts';

const draw = (content: CardContent) => drawCard(cardPage(content));
const [, home] = listCards(briefing).all;
if (!home) throw new Error('There is no card to draw');

/** Whether a card holds more of an account's words than have room in letters that can be read. */
const isLong = ({ body }: CardContent) =>
  body.kind === 'words' && body.words.runs.reduce((sum, { text }) => sum + text.length, 0) > 420;

describe.each(['content', 'tests/fixtures/briefing'])('every card of %s', (directory) => {
  test.each(listCards(briefingOf(directory)).all.map(({ address, content }) => [address, content] as const))(
    '%s is drawn whole, with a sign for every character',
    async (_, content) => {
      const { png, missing, isWhole } = await draw(content);
      expect({ size: pngSize(png), missing }).toEqual({ size: { width: 1200, height: 630 }, missing: [] });
      expect(isWhole || isLong(content)).toBe(true);
      expect(png.length).toBeLessThan(120_000);
    },
  );
});

test('equal content gives equal bytes, other content gives others', async () => {
  const hash = async (content: CardContent) =>
    createHash('sha256')
      .update((await draw(content)).png)
      .digest('hex');
  const first = await hash(home.content);
  expect(await hash(structuredClone(home.content))).toBe(first);
  expect(await hash({ ...home.content, header: 'Another name' })).not.toBe(first);
});

const words = (text: string, language: string): CardContent => ({
  ...home.content,
  body: {
    kind: 'words',
    words: { runs: [{ text, isGloss: false, close: null }], language, speech: 'reported', cutBefore: false, cutAfter: false },
  },
});

test.each([
  ['harbour', 'en'],
  ['рукопожатие', 'ru'],
  ['מגדלור', 'he'],
])('words that do not fit are cut until they do: %s', async (word, language) => {
  const { isWhole, png } = await draw(words(Array(400).fill(word).join(' '), language));
  expect({ isWhole, size: pngSize(png) }).toEqual({ isWhole: false, size: { width: 1200, height: 630 } });
});

test('a conflict of the greatest length allowed fits whole', async () => {
  const voice = { name: 'Ada Ash', shortName: 'Featherstonehaugh', mark: 'Wm', colour: 'voice-3' } as const;
  const runs = [{ text: 'The keepers of the harbour would pay for all. '.repeat(7).slice(0, 260), isGloss: false, close: null }];
  const side = {
    voices: [voice],
    name: voice.shortName,
    words: [{ runs, language: 'en', speech: 'reported', cutBefore: true, cutAfter: true, source: 'Account 1, indirect speech' }],
  } as const;
  const question = 'Which of the harbors will they keep, and who is to pay for that?';
  const content = { ...home.content, body: { kind: 'conflict', question, sides: [side, side] } } as const;
  expect((await draw(content)).isWhole).toBe(true);
});

test('lists the characters that no font has', async () => {
  const { missing } = await draw({ ...home.content, header: 'สวัสดี ok' });
  expect(missing).toContain('ส');
  expect(missing).not.toContain('o');
});
