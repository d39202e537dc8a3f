import type { RelationRecord } from '@sirkel/graph-schema';
import type { Placement } from './circle/Placement.ts';
import { gatherRibbons } from './circle/ribbons.ts';
import { besideLine, tiePoints, type Bend } from './layouts/bend.ts';
import type { PictureElement } from './PictureElement.ts';

/** An image with nothing on it: ends of ribbons are not drawn. */
const nothing = `data:image/svg+xml;utf8,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')}`;

/** The ribbons that stand for ties as elements, with the unseen points in the middle of cells that they end in. */
export function ribbonElements(
  relations: readonly RelationRecord[],
  placement: Placement,
  bend: Bend,
): readonly PictureElement[] {
  const { ribbons, middles } = gatherRibbons(relations, placement);
  const lines = placement.stage.rings.map(({ outer }) => outer);
  const ends = [...middles].map(([cell, { x, y }]): PictureElement => ({
    group: 'nodes',
    data: { id: anchorOf(cell), size: 1, shape: 'ellipse', glyph: nothing, glyphSize: 1 },
    position: { x, y },
    classes: 'anchor',
  }));
  const bands = ribbons.flatMap(({ id, from, to, width }): PictureElement[] => {
    const [start, end] = [middles.get(from), middles.get(to)];
    if (start === undefined || end === undefined) return [];
    const curve = besideLine(tiePoints(bend, id, start, end, lines), start, end);
    return [
      {
        group: 'edges',
        data: { id, source: anchorOf(from), target: anchorOf(to), width, colour: '', ...curve },
        classes: 'ribbon',
      },
    ];
  });
  return [...ends, ...bands];
}

function anchorOf(cell: string): string {
  return `cell ${cell}`;
}

/** The cell that an end of a ribbon stands for; null for every other element. */
export function cellOfAnchor(id: string): string | null {
  return id.startsWith('cell ') ? id.slice('cell '.length) : null;
}
