import type { Picture } from './buildPicture.ts';
import type { PictureElement } from './PictureElement.ts';
import { palettes, type Palette, type Theme } from './look.ts';

/**
 * The same picture in the colours of a theme: every node where it stands. All else takes its colours from the theme when
 * it is drawn; the glyphs have theirs in them.
 */
export function inTheme(picture: Picture, theme: Theme): Picture {
  if (picture.theme === theme) return picture;
  const repaint = repainter(coloursOf(palettes[picture.theme]), coloursOf(palettes[theme]));
  const elements = picture.elements.map((element): PictureElement => {
    if (element.group === 'nodes') {
      return { ...element, data: { ...element.data, glyph: repaint(element.data.glyph) } };
    }
    const { colour } = element.data;
    return colour === '' ? element : { ...element, data: { ...element.data, colour: repaint(colour) } };
  });
  return { ...picture, theme, elements };
}

function repainter(from: readonly string[], to: readonly string[]): (glyph: string) => string {
  const known = new Map<string, string>();
  const others = new Map(from.map((colour, index) => [colour.slice(1), to[index]?.slice(1) ?? '']));
  return (glyph) => {
    // As an address of an image has it, or as it is.
    const made =
      known.get(glyph) ??
      glyph.replace(
        /(%23|#)([0-9A-F]{6})/g,
        (_, sign: string, colour: string) => sign + (others.get(colour) ?? colour),
      );
    known.set(glyph, made);
    return made;
  };
}

function coloursOf({ sectors, paints, ...rest }: Palette): readonly string[] {
  return [...Object.values(rest), ...Object.values(sectors), ...Object.values(paints)];
}
