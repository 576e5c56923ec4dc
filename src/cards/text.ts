import type { Paragraph } from 'canvaskit-wasm';
import type { FontStyle, Renderer } from './renderer.ts';
import type { Colour } from './tokens.ts';

/** How a text is set. */
export interface TextStyle {
  readonly font: FontStyle;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly colour: Colour;
  readonly language: string;
  readonly rightToLeft: boolean;
  /** The height of a line as a multiple of the size. */
  readonly leading: number;
}

/** A stretch of text; what differs from the style of the whole. */
export interface TextRun {
  readonly text: string;
  readonly style?: Partial<Pick<TextStyle, 'font' | 'size' | 'weight' | 'colour'>>;
}

/** A text broken into lines. */
export interface SetText {
  readonly paragraph: Paragraph;
  readonly size: number;
  readonly height: number;
  /** The width within which it was broken. */
  readonly layoutWidth: number;
  /** The width of the longest line. */
  readonly width: number;
  readonly lines: number;
  /** Whether it was cut at the last line that was allowed. */
  readonly cut: boolean;
  /** The characters that no font has. */
  readonly missing: readonly number[];
}

/**
 * Emoji, by their sequences. They are asked of their own font alone: it has digits too, which would else stand in for those of
 * the text beside an emoji. Left out are the signs that are text unless a selector follows.
 *
 * @see https://www.unicode.org/reports/tr51/#def_rgi_set
 */
const emoji = /((?:\p{RGI_Emoji}|[\p{Extended_Pictographic}--[\u00A9\u00AE\u2122\u203C\u2049\u2139\u2190-\u21FF]])+)/v;

/**
 * Breaks a text into lines of a width.
 *
 * @param most the lines it may have; our own words are cut there with an ellipsis, an account's are never given a limit here
 */
export function setText(
  { kit, fonts, familiesOf }: Renderer,
  runs: readonly TextRun[],
  style: TextStyle,
  width: number,
  most?: number,
): SetText {
  const styled = (changes: Partial<TextStyle>, isEmoji: boolean) => {
    const { font, size, weight, colour, leading, language } = { ...style, ...changes };
    return new kit.TextStyle({
      color: kit.parseColorString(colour),
      fontFamilies: familiesOf(font, isEmoji),
      fontSize: size,
      fontStyle: { weight: { 400: kit.FontWeight.Normal, 600: kit.FontWeight.SemiBold, 700: kit.FontWeight.Bold }[weight] },
      heightMultiplier: leading,
      halfLeading: true,
      locale: language,
    });
  };
  const strut = {
    strutEnabled: true,
    forceStrutHeight: true,
    halfLeading: true,
    fontFamilies: familiesOf(style.font, false),
    fontSize: style.size,
    heightMultiplier: style.leading,
  };
  const builder = kit.ParagraphBuilder.MakeFromFontProvider(
    new kit.ParagraphStyle({
      textStyle: styled({}, false),
      textDirection: style.rightToLeft ? kit.TextDirection.RTL : kit.TextDirection.LTR,
      textAlign: kit.TextAlign.Start,
      strutStyle: strut,
      ...(most === undefined ? {} : { maxLines: most, ellipsis: '…' }),
    }),
    fonts,
  );
  for (const run of runs) {
    for (const [index, text] of run.text.split(emoji).entries()) {
      if (text === '') continue;
      builder.pushStyle(styled(run.style ?? {}, index % 2 === 1));
      builder.addText(text);
      builder.pop();
    }
  }
  const paragraph = builder.build();
  builder.delete();
  paragraph.layout(width);
  return {
    paragraph,
    size: style.size,
    height: paragraph.getHeight(),
    layoutWidth: width,
    width: paragraph.getLongestLine(),
    lines: paragraph.getNumberOfLines(),
    cut: paragraph.didExceedMaxLines(),
    missing: paragraph.unresolvedCodepoints(),
  };
}
