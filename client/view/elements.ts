import type { NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import type { DrawnTies } from './drawnTies.ts';
import { largestNodeScale } from './circle/fitView.ts';
import type { Placement, Spot } from './circle/Placement.ts';
import { besideLine, tiePoints, type Bend } from './layouts/bend.ts';
import { glyphMargin, glyphUri } from './glyph.ts';
import { nodeLook, paintIn, type NodeLook, type Palette, type Shape } from './look.ts';
import type { NodeTouch, TieTouch, Touches } from './looks/Touch.ts';
import { isRecommended, nodeFacts } from './nodeFacts.ts';
import type { EdgeElement, NodeElement, PictureElement } from './PictureElement.ts';
import { ribbonElements } from './ribbonElements.ts';
import { degreesOf } from './tieCounts.ts';

/** Less than this between the outlines of two nodes, px, leaves no room for a curve between them. */
const touchRoom = 8;

/** What elements are made from. */
export type ElementsInput = {
  readonly nodes: readonly NodeRecord[];
  readonly relations: readonly RelationRecord[];
  /** The ties that a node's size is by, as far as they are in force: those of the whole map, so that a filter changes no size. Left out: those above. */
  readonly counted?: readonly RelationRecord[];
  readonly placement: Placement;
  readonly bend: Bend;
  readonly palette: Palette;
  /** Sectors of the actors that provide services, by service id. */
  readonly providers: ReadonlyMap<string, string>;
  /** The ties that are drawn at rest; gathered, ribbons between cells stand for them. */
  readonly drawn: DrawnTies;
  /** What looks otherwise than the circle has it; left out: nothing does. */
  readonly touches?: Touches | undefined;
};

/** Plain element definitions: nodes that have a place, and ties between two of these. */
export function pictureElements(input: ElementsInput): readonly PictureElement[] {
  const { drawn } = input;
  const degrees = degreesOf(input.counted ?? input.relations);
  const uriOf = createGlyphs(input.palette);
  const nodes = input.nodes.flatMap((node): NodeElement[] => {
    const spot = input.placement.spots.get(node.id);
    if (spot === undefined) return [];
    const look = nodeLook(node, degrees.get(node.id) ?? 0, input.providers.get(node.id));
    return [nodeElement(node, spot, withTouch(look, input.touches?.nodes.get(node.id)), uriOf)];
  });
  const shown = new Set(nodes.map(({ data }) => data.id));
  const { bend } = input;
  const lines = input.placement.stage.rings.map(({ outer }) => outer);
  const sizes = new Map(nodes.map(({ data }) => [data.id, data.size]));
  const resting = restingTies(input.relations, drawn);
  const setting = { bend, lines, sizes, resting, palette: input.palette };
  const edges = input.relations
    .filter(({ from, to }) => from !== to && shown.has(from) && shown.has(to))
    .flatMap((relation) =>
      edgeElement(relation, input.placement, { ...setting, touch: input.touches?.ties.get(relation.id) }),
    );
  const ribbons = drawn.gathered ? ribbonElements(drawn.ties, input.placement, bend) : [];
  return [...nodes, ...edges, ...ribbons];
}

/** The sector of each service's provider; with several, that of the relation with the lowest id. */
export function providerSectors(
  nodes: Pick<ReadonlyMap<string, NodeRecord>, 'get'>,
  relations: readonly RelationRecord[],
): ReadonlyMap<string, string> {
  const sectors = new Map<string, string>();
  const providing = relations.filter(({ kind }) => kind === 'provides');
  for (const relation of providing.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (sectors.has(relation.to)) continue;
    const provider = nodes.get(relation.from);
    const sector = provider === undefined ? undefined : nodeFacts(provider).sector;
    if (sector !== undefined) sectors.set(relation.to, sector);
  }
  return sectors;
}

function nodeElement(node: NodeRecord, spot: Spot, look: NodeLook, uriOf: (look: NodeLook) => string): NodeElement {
  const marks = ['node', node.kind, look.status, ...(isRecommended(node) ? ['recommended'] : [])];
  return {
    group: 'nodes',
    data: {
      id: node.id,
      size: look.size,
      shape: pointedAt(look.shape),
      glyph: uriOf(look),
      glyphSize: look.size + 2 * glyphMargin,
    },
    position: { x: spot.x, y: spot.y },
    classes: marks.join(' '),
  };
}

function withTouch(look: NodeLook, touch: NodeTouch | undefined): NodeLook {
  return touch === undefined ? look : { ...look, ...touch };
}

/** The shape in which Cytoscape finds what is pointed at: it does not know all that are drawn. */
function pointedAt(shape: Shape): Shape {
  return shape === 'cross' || shape === 'hourglass' ? 'ellipse' : shape;
}

/** The ties that are there but not drawn before somebody asks for them. */
function restingTies(relations: readonly RelationRecord[], { ties, gathered }: DrawnTies): ReadonlySet<string> {
  const drawn = new Set(gathered ? [] : ties.map(({ id }) => id));
  return new Set(relations.map(({ id }) => id).filter((id) => !drawn.has(id)));
}

/** What the ties of a picture have in common. */
type TieSetting = {
  readonly bend: Bend;
  readonly lines: readonly number[];
  readonly sizes: ReadonlyMap<string, number>;
  readonly resting: ReadonlySet<string>;
  readonly palette: Palette;
  readonly touch: TieTouch | undefined;
};

function edgeElement(relation: RelationRecord, placement: Placement, setting: TieSetting): EdgeElement[] {
  const { bend, lines, sizes, resting, palette, touch } = setting;
  const from = placement.spots.get(relation.from);
  const to = placement.spots.get(relation.to);
  if (from === undefined || to === undefined) return [];
  const curve = besideLine(tiePoints(bend, relation.id, from, to, lines), from, to);
  const reach = ((sizes.get(relation.from) ?? 0) + (sizes.get(relation.to) ?? 0)) / 2;
  const touching = Math.hypot(from.x - to.x, from.y - to.y) < reach * largestNodeScale + touchRoom;
  const hidden = resting.has(relation.id);
  const width = touch?.width ?? 0;
  const colour = (touch?.paint === undefined ? undefined : paintIn(touch.paint, palette)) ?? '';
  const marks = [
    ...(hidden ? ['resting'] : []),
    ...(touching ? ['touching'] : []),
    ...(width > 0 ? ['weighted'] : []),
    ...(colour === '' ? [] : ['coloured']),
  ];
  return [
    {
      group: 'edges',
      data: {
        id: relation.id,
        source: relation.from,
        target: relation.to,
        ...curve,
        width,
        colour,
      },
      classes: ['tie', relation.status, ...marks].join(' '),
    },
  ];
}

function createGlyphs(palette: Palette): (look: NodeLook) => string {
  const made = new Map<string, string>();
  return (look) => {
    const key = JSON.stringify(look);
    const uri = made.get(key) ?? glyphUri(look, palette);
    made.set(key, uri);
    return uri;
  };
}
