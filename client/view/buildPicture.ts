import { type Graph, type Language, type Layer } from '@sirkel/graph-schema';
import type { LayoutId } from '../state/layoutPlace.ts';
import type { FieldId } from './circle/fields.ts';
import type { Placement } from './circle/Placement.ts';
import { trayCell } from './circle/placeNodes.ts';
import { ringNames, fieldNames, type PictureName } from './circle/ringNames.ts';
import type { Stage } from './circle/stage.ts';
import type { CollapsedGraph, Gathering } from './collapse/collapseGraph.ts';
import { gatheringElements } from './collapse/gatheringElements.ts';
import { gatheringSpots } from './collapse/gatheringSpots.ts';
import { drawnTies, type DrawnTies } from './drawnTies.ts';
import { pictureElements, providerSectors } from './elements.ts';
import { isInForce } from './inForce.ts';
import type { Bend } from './layouts/bend.ts';
import { circle } from './layouts/circle.ts';
import type { NameSaid } from './layouts/Ground.ts';
import type { LaidOut } from './layouts/Layout.ts';
import { layoutInput } from './layouts/layoutInput.ts';
import { nameGround, type PictureGround } from './layouts/nameGround.ts';
import type { Touches } from './looks/Touch.ts';
import type { PictureElement } from './PictureElement.ts';
import { palettes, type Theme } from './look.ts';
import { isRecommended, nodeFacts, pictureName } from './nodeFacts.ts';
import { degreesOf } from './tieCounts.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** With so few nodes shown there is room for the names of recommendations too. */
const fewNodes = 40;

/** What a node's label says and how it ranks among those that want room. */
export type LabelSeed = {
  readonly text: string;
  /** Stated gaps before all others, then by how many ties are in force or stated to be missing. */
  readonly rank: number;
  readonly outward: boolean;
  /** Recommendations have no label at rest, unless few nodes are shown. */
  readonly atRest: boolean;
};

/** All that is drawn: plain data, made anew for every change and compared by the canvas. */
export type Picture = {
  readonly theme: Theme;
  readonly layout: LayoutId;
  /** What it was laid out as: the next one begins there. */
  readonly laidOut: LaidOut;
  readonly stage: Stage;
  readonly placement: Placement;
  /** What lies under nodes and ties; null in the circle, which has its rings and fields. */
  readonly ground: PictureGround | null;
  readonly bend: Bend;
  readonly elements: readonly PictureElement[];
  readonly labels: ReadonlyMap<string, LabelSeed>;
  /** What stands for a node or relation that is not drawn itself, by its id. */
  readonly standsFor: ReadonlyMap<string, string>;
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
  /** What looks otherwise than the circle has it; it moves nothing. Left out: nothing does. */
  readonly touches?: Touches | undefined;
  /** Where everything lies, when that has been worked out already; without it the map is laid out as a circle. */
  readonly laidOut?: LaidOut | undefined;
  /** The picture on screen, so that little moves. Leave it out to tidy the map. */
  readonly previous?: Picture | undefined;
  /** What stands as one, and what that is called. */
  readonly gathered?: CollapsedGraph & { readonly nameOf: (gathering: Gathering) => string };
  /** What a name on the ground of another layout than the circle says. */
  readonly nameText?: (said: NameSaid) => string;
};

/**
 * The picture of a map. Every node of the map has its place, also those a filter hides, so that filtering moves
 * nothing; elements and labels are those of the visible part.
 */
export function buildPicture(input: PictureInput): Picture {
  const laidOut = input.laidOut ?? circle.place(circleInput(input));
  const { placement, ground, layout, bend } = laidOut;
  const { stage } = placement;
  return {
    theme: input.theme,
    layout,
    laidOut,
    stage,
    placement,
    ground: ground === null ? null : nameGround(ground, input.nameText ?? (() => '')),
    bend,
    elements: elementsOf(input, laidOut),
    labels: new Map([...labelSeeds(input, laidOut), ...gatheringSeeds(input)]),
    standsFor: input.gathered?.standsFor ?? new Map(),
    ringNames: ringNames(stage, input.language),
    fieldNames: ground === null ? fieldNames(stage, input.fieldLabels) : [],
    emptyRings: emptyRings(input.graph, stage),
    trayCount:
      ground === null ? input.visible.nodes.filter(({ id }) => placement.spots.get(id)?.cell === trayCell).length : 0,
  };
}

function circleInput({ graph, layers, fieldLabels, previous }: PictureInput) {
  return layoutInput(graph, { layers, fieldLabels, centre: null, previous: previous?.laidOut });
}

function elementsOf(input: PictureInput, laidOut: LaidOut): readonly PictureElement[] {
  const { graph, visible, gathered } = input;
  const { nodes, relations } = gathered?.rest ?? visible;
  const { placement, bend } = laidOut;
  const ties = [...graph.relations.values()];
  const palette = palettes[input.theme];
  const single = pictureElements({
    nodes,
    relations,
    counted: ties,
    placement,
    bend,
    palette,
    providers: providerSectors(graph.nodes, ties),
    drawn: tiesOf(input, laidOut),
    touches: input.touches,
  });
  if (gathered === undefined || gathered.gatherings.length === 0) return single;
  const at = gatheringSpots(gathered.gatherings, placement);
  return [...single, ...gatheringElements({ ...gathered, placement, at, bend, palette })];
}

/** The ties drawn at rest: in the circle those between nodes of its rings; elsewhere between any that have a place. */
function tiesOf(input: PictureInput, { ground, gathers }: LaidOut): DrawnTies {
  const { layers, proposedTies = false } = input;
  const visible = input.gathered?.rest ?? input.visible;
  const drawn = drawnTies(visible, layers, proposedTies);
  if (ground === null) return drawn;
  const ties = visible.relations.filter(
    ({ from, to, status }) => from !== to && (proposedTies || status !== 'proposed'),
  );
  return { ties, gathered: gathers && drawn.gathered };
}

function emptyRings(graph: Graph, { rings }: Stage): ReadonlySet<string> {
  if (graph.nodes.size === 0) return new Set();
  const held = new Set([...graph.nodes.values()].map((node) => nodeFacts(node).layer));
  return new Set(rings.filter(({ id }) => !held.has(id)).map(({ id }) => id));
}

function labelSeeds(
  { graph, visible, nameText }: PictureInput,
  { placement, ground, roads }: LaidOut,
): ReadonlyMap<string, LabelSeed> {
  // What is stated to be missing is said of it too: who has nothing else keeps its name.
  const degrees = degreesOf(graph.relations.values(), (tie) => isInForce(tie) || tie.status === 'missing');
  const alone = new Set(roads?.roads.flatMap(({ need, state }) => (state === 'nothing' ? [need] : [])));
  const last = placement.stage.rings.at(-1)?.id;
  const seeds = new Map<string, LabelSeed>();
  for (const node of visible.nodes) {
    const spot = placement.spots.get(node.id);
    if (spot === undefined) continue;
    const isAlone = alone.has(node.id);
    seeds.set(node.id, {
      text: isAlone ? `${pictureName(node)} (${nameText?.({ what: 'noHelp' }) ?? ''})` : pictureName(node),
      rank: (isAlone ? 2000 : 0) + (node.status === 'missing' ? 1000 : 0) + (degrees.get(node.id) ?? 0),
      outward: ground === null && (spot.ring === last || spot.ring === placement.stage.outside.id),
      atRest: visible.nodes.length <= fewNodes || !isRecommended(node),
    });
  }
  return seeds;
}

/** What is collapsed has its name and its count at rest: it stands for many. */
function gatheringSeeds({ gathered }: PictureInput): ReadonlyMap<string, LabelSeed> {
  if (gathered === undefined) return new Map();
  return new Map(
    gathered.gatherings.map((gathering) => [
      gathering.id,
      {
        text: `${gathered.nameOf(gathering)}, ${String(gathering.members.length)}`,
        rank: 900 + gathering.members.length,
        outward: false,
        atRest: true,
      },
    ]),
  );
}
