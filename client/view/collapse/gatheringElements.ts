import { largestNodeScale } from '../circle/fitView.ts';
import type { Placement, Spot } from '../circle/Placement.ts';
import { mostRibbons } from '../circle/ribbons.ts';
import { tieLimit } from '../drawnTies.ts';
import { glyphMargin } from '../glyph.ts';
import { besideLine, tiePoints, type Bend } from '../layouts/bend.ts';
import type { Palette } from '../look.ts';
import type { PictureElement } from '../PictureElement.ts';
import type { CollapsedGraph, TieSum } from './collapseGraph.ts';
import { gatheringGlyphUri, gatheringSize } from './gatheringGlyph.ts';

/** What the elements are made from. */
export type GatheringInput = Pick<CollapsedGraph, 'gatherings' | 'sums'> & {
  readonly placement: Placement;
  /** Where each gathering stands. */
  readonly at: ReadonlyMap<string, Spot>;
  readonly bend: Bend;
  readonly palette: Palette;
};

/**
 * What is collapsed, and the sums of its ties, as elements.
 * - C7 Up to 300 sums are all drawn at rest; of more, the 40 widest.
 */
export function gatheringElements({ gatherings, sums, ...input }: GatheringInput): readonly PictureElement[] {
  const nodes = gatherings.flatMap(({ id, members }): PictureElement[] => {
    const spot = input.at.get(id);
    if (spot === undefined) return [];
    const size = gatheringSize(members.length);
    return [
      {
        group: 'nodes',
        data: {
          id,
          size,
          shape: 'ellipse',
          glyph: gatheringGlyphUri(size, input.palette),
          glyphSize: size + 2 * glyphMargin,
        },
        position: { x: spot.x, y: spot.y },
        classes: 'node gathering',
      },
    ];
  });
  const most = mostDrawn(sums);
  const sizes = new Map(nodes.map(({ data }) => [data.id, 'size' in data ? data.size : 0]));
  return [...nodes, ...sums.flatMap((sum) => sumElement(sum, sizes, { ...input, rests: !most.has(sum.id) }))];
}

/** Those drawn at rest: all of them, or as many as there would be ribbons. */
function mostDrawn(sums: readonly TieSum[]): ReadonlySet<string> {
  const order = (a: TieSum, b: TieSum): number => b.count - a.count || (a.id < b.id ? -1 : 1);
  const drawn = sums.length <= tieLimit ? sums : sums.toSorted(order).slice(0, mostRibbons);
  return new Set(drawn.map(({ id }) => id));
}

function sumElement(
  { id, from, to, width, status }: TieSum,
  sizes: ReadonlyMap<string, number>,
  { placement, at, bend, rests }: Omit<GatheringInput, 'gatherings' | 'sums'> & { readonly rests: boolean },
): PictureElement[] {
  const [start, end] = [from, to].map((each) => at.get(each) ?? placement.spots.get(each));
  if (start === undefined || end === undefined) return [];
  const lines = placement.stage.rings.map(({ outer }) => outer);
  // As every tie to what lies in no ring of the circle.
  const resting = rests || (lines.length > 0 && (start.ring === null || end.ring === null));
  const reach = ((sizes.get(from) ?? 24) + (sizes.get(to) ?? 24)) / 2;
  const touching = Math.hypot(start.x - end.x, start.y - end.y) < reach * largestNodeScale + 8;
  return [
    {
      group: 'edges',
      data: {
        id,
        source: from,
        target: to,
        width,
        colour: '',
        ...besideLine(tiePoints(bend, id, start, end, lines), start, end),
      },
      classes: ['tie', 'sum', status, ...(resting ? ['resting'] : []), ...(touching ? ['touching'] : [])].join(' '),
    },
  ];
}
