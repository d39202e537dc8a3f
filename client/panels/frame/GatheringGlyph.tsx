import { useShownTheme } from '../../state/usePreferences.ts';
import { gatheringGlyphUri } from '../../view/collapse/gatheringGlyph.ts';
import { palettes } from '../../view/look.ts';

// The smallest one of the picture, as large as the glyphs beside it.
const drawn = 26;
const shown = 18;

/** The mark of what stands as one. */
export function GatheringGlyph() {
  const palette = palettes[useShownTheme()];
  return <img className="glyph" src={gatheringGlyphUri(drawn, palette)} width={shown} height={shown} alt="" />;
}
