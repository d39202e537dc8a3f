import { languages, type Graph, type Language, type Layer, type NodeRecord } from '@sirkel/graph-schema';
import { fieldOf, type FieldId } from './circle/fields.ts';
import type { NodeToPlace, Placement } from './circle/Placement.ts';
import { placeNodes, trayCell } from './circle/placeNodes.ts';
import { ringNames, fieldNames, type PictureName } from './circle/ringNames.ts';
import { planStage, type CellCounts, type Stage } from './circle/stage.ts';
import { drawnTies } from './drawnTies.ts';
import { degreesOf, pictureElements, providerSectors } from './elements.ts';
import type { PictureElement } from './PictureElement.ts';
import { palettes, type Theme } from './look.ts';
import { isRecommended, nodeFacts, pictureName } from './nodeFacts.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** With so few nodes shown there is room for the names of recommendations too. */
const fewNodes = 40;

/** What a node's label says and how it ranks among those that want room. */
export type LabelSeed = {
  readonly text: string;
  /** Stated gaps before all others, then by degree. */
  readonly rank: number;
  readonly outward: boolean;
  /** Recommendations have no label at rest, unless few nodes are shown. */
  readonly atRest: boolean;
};

/** All that is drawn: plain data, made anew for every change and compared by the canvas. */
export type Picture = {
  readonly theme: Theme;
  readonly stage: Stage;
  readonly placement: Placement;
  readonly elements: readonly PictureElement[];
  readonly labels: ReadonlyMap<string, LabelSeed>;
  readonly ringNames: readonly PictureName[];
  readonly fieldNames: readonly (PictureName & { readonly id: FieldId })[];
  /** Rings in which nothing is registered; they stay, and say so. None when the whole map is empty: that is said once. */
  readonly emptyRings: ReadonlySet<string>;
  readonly trayCount: number;
};

/** What a picture is made from. */
export type PictureInput = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly layers: readonly Layer[];
  readonly theme: Theme;
  readonly language: Language;
  readonly fieldLabels: Readonly<Record<FieldId, string>>;
  /** Whether ties that are only proposed are drawn; they are not when left out. */
  readonly proposedTies?: boolean;
  /** The picture on screen, so that little moves. Leave it out to tidy the map. */
  readonly previous?: Picture | undefined;
};

/**
 * The picture of a map. Every node of the map has its place, also those a filter hides, so that filtering moves
 * nothing; elements and labels are those of the visible part.
 */
export function buildPicture(input: PictureInput): Picture {
  const nodes = [...input.graph.nodes.values()];
  const placing = nodes.map(toPlace);
  const counts = countCells(placing);
  const stage = planStage(input.layers, counts, input.previous?.stage);
  const rings = ringNames(stage, input.language);
  const fields = fieldNames(stage, input.fieldLabels);
  const relations = [...input.graph.relations.values()];
  const placement = placeNodes({
    stage,
    nodes: placing,
    ties: relations.filter(({ status }) => status !== 'proposed').map(({ from, to }) => [from, to] as const),
    names: [...languages.flatMap((language) => ringNames(stage, language)), ...fields].map(({ rect }) => rect),
    previous: input.previous?.placement,
  });
  const elements = pictureElements({
    nodes: input.visible.nodes,
    relations: input.visible.relations,
    placement,
    palette: palettes[input.theme],
    providers: providerSectors(new Map(nodes.map((node) => [node.id, node])), relations),
    drawn: drawnTies(input.visible, input.layers, input.proposedTies ?? false),
  });
  return {
    theme: input.theme,
    stage,
    placement,
    elements,
    labels: labelSeeds(input.visible, placement),
    ringNames: rings,
    fieldNames: fields,
    emptyRings: new Set(nodes.length === 0 ? [] : stage.rings.filter(({ id }) => !counts.has(id)).map(({ id }) => id)),
    trayCount: input.visible.nodes.filter(({ id }) => placement.spots.get(id)?.cell === trayCell).length,
  };
}

function toPlace(node: NodeRecord): NodeToPlace {
  const { layer, elements, position } = nodeFacts(node);
  // A pin of a ring that the node has left says nothing any more.
  const pinned = position !== undefined && position.layer === layer;
  return {
    id: node.id,
    layer,
    field: fieldOf(elements),
    pinned: pinned ? (position.angle * Math.PI) / 180 : undefined,
    label: isRecommended(node) ? undefined : pictureName(node),
  };
}

function countCells(nodes: readonly NodeToPlace[]): CellCounts {
  const counts = new Map<string, Map<FieldId, number>>();
  for (const { layer, field } of nodes) {
    if (layer === undefined) continue;
    const cells = counts.get(layer) ?? new Map<FieldId, number>();
    cells.set(field, (cells.get(field) ?? 0) + 1);
    counts.set(layer, cells);
  }
  return counts;
}

function labelSeeds(visible: VisibleGraph, placement: Placement): ReadonlyMap<string, LabelSeed> {
  const degrees = degreesOf(visible.relations);
  const last = placement.stage.rings.at(-1)?.id;
  const seeds = new Map<string, LabelSeed>();
  for (const node of visible.nodes) {
    const spot = placement.spots.get(node.id);
    if (spot === undefined) continue;
    seeds.set(node.id, {
      text: pictureName(node),
      rank: (node.status === 'missing' ? 1000 : 0) + (degrees.get(node.id) ?? 0),
      outward: spot.ring === last || spot.ring === placement.stage.outside.id,
      atRest: visible.nodes.length <= fewNodes || !isRecommended(node),
    });
  }
  return seeds;
}
