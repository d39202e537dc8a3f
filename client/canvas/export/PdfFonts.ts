import { create, type Font } from 'fontkit';

/** The letters that a PDF brings along: one font, plain and semibold, that has the letters of Norwegian and of the Sámi languages. */
export type PdfFonts = { readonly plain: Uint8Array; readonly semibold: Uint8Array };

/** The outline of a line of text, from its own beginning on the baseline; px. */
export type TextOutline = (text: string, semibold: boolean) => { readonly path: string; readonly unitsPerEm: number };

/** Draws the outlines of letters: a halo that is no text, so that nobody who searches or copies finds a name twice. */
export function createOutlines(fonts: PdfFonts): TextOutline {
  const plain = create(fonts.plain);
  const semibold = create(fonts.semibold);
  return (text, bold) => {
    const font = bold ? semibold : plain;
    return { path: outlineOf(font, text), unitsPerEm: font.unitsPerEm };
  };
}

function outlineOf(font: Font, text: string): string {
  const { glyphs, positions } = font.layout(text);
  let way = 0;
  return glyphs
    .map(({ path }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const moved = path.translate(Math.round(way + xOffset), Math.round(yOffset)).toSVG();
      way += xAdvance;
      return moved;
    })
    .join('');
}

/** The letters of some texts that the font lacks: in a PDF they would be empty boxes. */
export function lettersWithout(fonts: PdfFonts, texts: readonly string[]): readonly string[] {
  const font = create(fonts.plain);
  const letters = new Set(texts.flatMap((text) => Array.from(text)));
  return [...letters].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}
