import type { NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { tieCurve } from './circle/curve.ts';
import { largestNodeScale } from './circle/fitView.ts';
import type { Placement, Spot } from './circle/Placement.ts';
import { glyphMargin, glyphUri } from './glyph.ts';
import { nodeLook, type NodeLook, type Palette } from './look.ts';
import { isRecommended, nodeFacts } from './nodeFacts.ts';
import type { EdgeElement, NodeElement, PictureElement } from './PictureElement.ts';
import { ribbonElements } from './ribbonElements.ts';

/** Less than this between the outlines of two nodes, px, leaves no room for a curve between them. */
const touchRoom = 8;

/** What elements are made from. */
export type ElementsInput = {
  readonly nodes: readonly NodeRecord[];
  readonly relations: readonly RelationRecord[];
  readonly placement: Placement;
  readonly palette: Palette;
  /** Sectors of the actors that provide services, by service id. */
  readonly providers: ReadonlyMap<string, string>;
  /** Too many ties: each is drawn only when asked for, and ribbons between cells stand for them. */
  readonly tiesHidden: boolean;
  /** Ties that are only proposed are drawn too. */
  readonly proposedShown: boolean;
};

/** Plain element definitions: nodes that have a place, and ties between two of these. */
export function pictureElements(input: ElementsInput): readonly PictureElement[] {
  const degrees = degreesOf(input.relations);
  const uriOf = createGlyphs(input.palette);
  const nodes = input.nodes.flatMap((node): NodeElement[] => {
    const spot = input.placement.spots.get(node.id);
    if (spot === undefined) return [];
    const look = nodeLook(node, degrees.get(node.id) ?? 0, input.providers.get(node.id));
    return [nodeElement(node, spot, look, uriOf)];
  });
  const shown = new Set(nodes.map(({ data }) => data.id));
  const lines = input.placement.stage.rings.map(({ outer }) => outer);
  const sizes = new Map(nodes.map(({ data }) => [data.id, data.size]));
  const edges = input.relations
    .filter(({ from, to }) => from !== to && shown.has(from) && shown.has(to))
    .flatMap((relation) => edgeElement(relation, input, lines, sizes));
  const ribbons = input.tiesHidden ? ribbonElements(input.relations, input.placement) : [];
  return [...nodes, ...edges, ...ribbons];
}

/** How many relations each node has; recommendations' own ties count too. */
export function degreesOf(relations: readonly RelationRecord[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of relations) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    if (to !== from) degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  return degrees;
}

/** The sector of each service's provider; with several, that of the relation with the lowest id. */
export function providerSectors(
  nodes: ReadonlyMap<string, NodeRecord>,
  relations: readonly RelationRecord[],
): ReadonlyMap<string, string> {
  const sectors = new Map<string, string>();
  for (const relation of relations.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (relation.kind !== 'provides' || sectors.has(relation.to)) continue;
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
      shape: look.shape,
      glyph: uriOf(look),
      glyphSize: look.size + 2 * glyphMargin,
    },
    position: { x: spot.x, y: spot.y },
    classes: marks.join(' '),
  };
}

function edgeElement(
  relation: RelationRecord,
  input: ElementsInput,
  ringLines: readonly number[],
  sizes: ReadonlyMap<string, number>,
): EdgeElement[] {
  const from = input.placement.spots.get(relation.from);
  const to = input.placement.spots.get(relation.to);
  if (from === undefined || to === undefined) return [];
  const curve = tieCurve(relation.id, from, to, ringLines);
  const inTray = from.ring === null || to.ring === null;
  const reach = ((sizes.get(relation.from) ?? 0) + (sizes.get(relation.to) ?? 0)) / 2;
  const touching = Math.hypot(from.x - to.x, from.y - to.y) < reach * largestNodeScale + touchRoom;
  const hidden = input.tiesHidden || inTray || (relation.status === 'proposed' && !input.proposedShown);
  return [
    {
      group: 'edges',
      data: {
        id: relation.id,
        source: relation.from,
        target: relation.to,
        weights: curve.weights.join(' '),
        distances: curve.distances.join(' '),
        width: 0,
      },
      classes: ['tie', relation.status, ...(hidden ? ['resting'] : []), ...(touching ? ['touching'] : [])].join(' '),
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
