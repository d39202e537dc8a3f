import type { NodeRecord } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import { useShownTheme } from '../../state/usePreferences.ts';
import { glyphMargin, glyphUri } from '../../view/glyph.ts';
import { nodeLook, palettes } from '../../view/look.ts';
import type { NodeLook } from '../../view/look.ts';

/** A node's mark as the picture draws it, beside a text that says the same. */
export function Glyph({ look }: { readonly look: NodeLook }) {
  const theme = useShownTheme();
  const source = useMemo(() => glyphUri(look, palettes[theme]), [look, theme]);
  const side = look.size + 2 * glyphMargin;
  return <img className="glyph" src={source} width={side} height={side} alt="" />;
}

/** The mark of one node, all in one size so that lists stand straight. */
export function NodeGlyph({
  node,
  providerSector,
}: {
  readonly node: NodeRecord;
  readonly providerSector?: string | undefined;
}) {
  const look = useMemo(
    () => ({ ...nodeLook(node, 1, providerSector), size: 14, otherElements: [] }),
    [node, providerSector],
  );
  return <Glyph look={look} />;
}
