import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { CardContent } from '../../cards/card.ts';
import type { CardPage } from '../../cards/draw-card.ts';
import { readTokens } from '../../cards/tokens.ts';
import stylesheet from '../../styles/global.css?raw';
import speechLines from '../../styles/speech-lines.css?raw';
import Card from './Card.astro';
import css from './card.css?raw';

/** The sizes of letters to try, in pixels. The smallest must be readable on a card that is shown at a third of its width. */
const sizes = {
  title: [96, 88, 80, 72, 66, 60, 54, 48],
  words: [80, 74, 68, 62, 57, 53, 49, 46, 43, 40, 37, 34, 32],
  conflict: [50, 46, 42, 39, 36, 34, 32, 30, 28, 26, 24],
  points: [64, 60, 56, 52, 48, 44, 40, 36],
} as const satisfies Record<CardContent['body']['kind'], readonly number[]>;

const styles = `${readTokens(stylesheet)}\n${speechLines}\n${css}`;
const container = AstroContainer.create();

/** A card as a page to draw, in the colors of the site. */
export function cardPage(content: CardContent): CardPage {
  const html = async (most: number) => (await container).renderToString(Card, { props: { content, most } });
  return { html, css: styles, sizes: sizes[content.body.kind] };
}
