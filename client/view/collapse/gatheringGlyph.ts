import { glyphMargin } from '../glyph.ts';
import type { Palette } from '../look.ts';

const smallest = 26;
const largest = 44;

/** The size of what is collapsed, px, even: 26 to 44 by the root of how many it holds. */
export function gatheringSize(count: number): number {
  return Math.min(largest, smallest + 2 * Math.round(Math.sqrt(Math.max(0, count - 2)) * 1.6));
}

/**
 * The glyph of what is collapsed: a disc over the edge of two more, as of a pile, with a plus on it, for it can be opened.
 * No kind of node has a pile or a plus. Paths alone, as a saved picture wants it.
 */
export function gatheringGlyphSvg(size: number, palette: Palette): string {
  const side = size + 2 * glyphMargin;
  const radius = size / 2;
  const arm = radius * 0.38;
  const disc = (r: number, at: number, width: number): string =>
    `<circle cx="${at}" cy="${-at}" r="${r}" fill="${palette.background}" stroke="${palette.ink}" stroke-width="${width}"/>`;
  const plus = `<path d="M${-arm} 0H${arm}M0 ${-arm}V${arm}" fill="none" stroke="${palette.ink}" stroke-width="2.2" stroke-linecap="round"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side * 4}" height="${side * 4}" ` +
    `viewBox="${-side / 2} ${-side / 2} ${side} ${side}">${disc(radius - 1, 4, 1.2)}${disc(radius - 1, 2, 1.2)}${disc(radius - 1, 0, 2)}${plus}</svg>`
  );
}

/** It as the address of an image. */
export function gatheringGlyphUri(size: number, palette: Palette): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(gatheringGlyphSvg(size, palette))}`;
}
