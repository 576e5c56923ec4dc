import type { Canvas, CanvasKit, Paint } from 'canvaskit-wasm';
import type { Block, Shape } from './blocks.ts';
import type { CardContent } from './card.ts';
import { cardSize } from './card.ts';
import { layOutCard } from './layout-card.ts';
import type { Renderer } from './renderer.ts';
import type { SetText } from './text.ts';
import { setText } from './text.ts';
import type { Tokens } from './tokens.ts';

/** A card as a picture. */
export interface DrawnCard {
  /** A PNG. */
  readonly png: Uint8Array<ArrayBuffer>;
  /** The characters for which no font has a sign; boxes stand in their place. */
  readonly missing: readonly string[];
}

/** Draws a card: the same bytes on every machine. */
export function drawCard(renderer: Renderer, content: CardContent, tokens: Tokens): DrawnCard {
  const { kit } = renderer;
  return withLayout(renderer, content, tokens, (layout) => {
    const surface = kit.MakeSurface(cardSize.width, cardSize.height);
    if (!surface) throw new Error('Skia gave no surface to draw a card on');
    const paint = new kit.Paint();
    try {
      const canvas = surface.getCanvas();
      canvas.clear(kit.parseColorString(tokens.paper));
      paint.setAntiAlias(true);
      for (const shape of layout.shapes) drawShape(kit, canvas, paint, shape);
      for (const { text, x, y } of layout.texts) canvas.drawParagraph(text.paragraph, Math.round(x), Math.round(y));
      const missing = layout.texts.flatMap(({ text }) => text.missing);
      return {
        png: toPng(kit, canvas, tokens),
        missing: [...new Set(missing)].map((point) => String.fromCodePoint(point)),
      };
    } finally {
      paint.delete();
      // Frees its pixels too, which delete() does not.
      surface.dispose();
    }
  });
}

/**
 * The pixels of a canvas as PNG. The edges of letters have some thirty shades instead of two hundred, which no eye tells apart and
 * which nearly halves the file. Skia packs it too, and not Node's zlib, whose output differs
 * between processors.
 */
function toPng(kit: CanvasKit, canvas: Canvas, tokens: Tokens): Uint8Array<ArrayBuffer> {
  const { RGBA_8888: colorType } = kit.ColorType;
  const info = { ...cardSize, colorType, alphaType: kit.AlphaType.Opaque, colorSpace: kit.ColorSpace.SRGB };
  const pixels = canvas.readPixels(0, 0, info);
  if (!(pixels instanceof Uint8Array)) throw new Error('Skia could not read the pixels of a card');
  const [reds, greens, blues] = [1, 3, 5].map((at) => shadesOf(Number.parseInt(tokens.paper.slice(at, at + 2), 16))) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  for (let index = 0; index < pixels.length; index += 4) {
    pixels[index] = reds[pixels[index] ?? 0] ?? 0;
    pixels[index + 1] = greens[pixels[index + 1] ?? 0] ?? 0;
    pixels[index + 2] = blues[pixels[index + 2] ?? 0] ?? 0;
  }
  const image = kit.MakeImage(info, pixels, cardSize.width * 4);
  const png = image?.encodeToBytes(kit.ImageFormat.PNG, 100);
  image?.delete();
  if (!png) throw new Error('Skia could not write a card as PNG');
  return new Uint8Array(png);
}

/** For each value of a colour channel the nearest that is a multiple of eight away from that of the paper. */
function shadesOf(paper: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, value) => Math.max(0, Math.min(255, paper + Math.round((value - paper) / 8) * 8)));
}

/** Lays a card out and hands the layout on; its texts are gone from memory afterwards. */
export function withLayout<T>(renderer: Renderer, content: CardContent, tokens: Tokens, use: (layout: Block) => T): T {
  const made: SetText[] = [];
  try {
    return use(
      layOutCard(content, tokens, (...parameters) => {
        const text = setText(renderer, ...parameters);
        made.push(text);
        return text;
      }),
    );
  } finally {
    for (const { paragraph } of made) paragraph.delete();
  }
}

function drawShape(kit: CanvasKit, canvas: Canvas, paint: Paint, shape: Shape): void {
  paint.setColor(kit.parseColorString(shape.colour));
  paint.setPathEffect(null);
  paint.setStyle(shape.kind === 'bar' ? kit.PaintStyle.Fill : kit.PaintStyle.Stroke);
  const { x, y } = shape;
  switch (shape.kind) {
    case 'bar':
      canvas.drawRect(kit.XYWHRect(x, Math.round(y), shape.width, Math.round(shape.height)), paint);
      break;
    case 'frame':
      paint.setStrokeWidth(shape.line);
      canvas.drawRRect(kit.RRectXY(kit.XYWHRect(x, y, shape.size, shape.size), shape.radius, shape.radius), paint);
      break;
    case 'path': {
      const path = kit.Path.MakeFromSVGString(shape.d);
      if (!path) throw new Error(`Unexpected ${shape.d}, expected an SVG path`);
      const dashes = shape.dash.length > 0 ? kit.PathEffect.MakeDash([...shape.dash]) : null;
      paint.setStrokeWidth(shape.line);
      // A dash without length is a dot.
      paint.setStrokeCap(shape.dash[0] !== undefined && shape.dash[0] < 1 ? kit.StrokeCap.Round : kit.StrokeCap.Butt);
      paint.setPathEffect(dashes);
      canvas.save();
      canvas.translate(x, y);
      canvas.scale(shape.scale, shape.scale);
      canvas.drawPath(path, paint);
      canvas.restore();
      path.delete();
      dashes?.delete();
    }
  }
}
