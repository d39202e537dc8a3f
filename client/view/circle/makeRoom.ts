import { nodePitch } from './cellSlots.ts';
import type { Neighbours, Placement, PlaceInput, Spot } from './Placement.ts';
import { distanceToRect, rectsOverlap, type Rect } from './polar.ts';
import { estimateWidth } from './ringNames.ts';
import { wrapLabel } from './wrapLabel.ts';

/** So many of the most tied nodes get room for their names. */
const hubCount = 12;
/** Larger maps are placed once: their names are read close up. */
const sizeLimit = 400;
/** A laptop shows the whole picture at about this zoom; names keep their size, so they need more of the picture. */
const fitZoom = 0.9;
const lineHeight = 13.5;
/** From a hub's middle to where its name begins, and from another node's middle to the name, px. */
const hubReach = 17;
const nodeReach = 11;

/** A placement with room for the most important names: where those stand, and the nodes they belong to. */
export type Roomy = {
  readonly placement: Placement;
  readonly held: ReadonlyMap<string, Spot>;
  readonly names: readonly Rect[];
};

/**
 * Makes room for the names of the nodes with the most ties: where neither side has any, the other nodes are placed
 * anew around the name, if they still stand 24 px apart then.
 * @param placeAgain places all nodes with some of them held and more names to keep off
 */
export function makeRoom(
  input: PlaceInput,
  first: Placement,
  neighbours: Neighbours,
  placeAgain: (input: PlaceInput) => Placement,
): Roomy {
  if (input.nodes.length > sizeLimit) return { placement: first, held: new Map(), names: input.names };
  const held = new Map<string, Spot>();
  const names = [...input.names];
  let best = first;
  for (const hub of hubsOf(input, neighbours)) {
    const spot = best.spots.get(hub.id);
    if (spot === undefined || spot.ring === null) continue;
    const sides = sidesOf(spot, hub.label).filter((side) => !names.some((name) => rectsOverlap(name, side)));
    const free = sides.find((side) => isFree(side, best));
    const trial =
      free === undefined
        ? tryAround(sides, { ...input, held: new Map([...held, [hub.id, spot]]), names }, placeAgain)
        : { side: free, placement: best };
    if (trial === undefined) continue;
    best = trial.placement;
    names.push(trial.side);
    held.set(hub.id, spot);
  }
  // Names that were free as long as others gave way may leave too little room when all of them are kept: the last do without.
  while (best !== first && held.size > 0 && !apart(placeAgain({ ...input, held, names }))) {
    held.delete([...held.keys()].at(-1) ?? '');
    names.pop();
  }
  return { placement: best, held, names };
}

type Trial = { readonly side: Rect; readonly placement: Placement };

function tryAround(
  sides: readonly Rect[],
  input: PlaceInput,
  placeAgain: (input: PlaceInput) => Placement,
): Trial | undefined {
  for (const side of sides) {
    const placement = placeAgain({ ...input, names: [...input.names, side] });
    if (isFree(side, placement) && apart(placement)) return { side, placement };
  }
  return undefined;
}

function hubsOf(input: PlaceInput, neighbours: Neighbours): readonly { readonly id: string; readonly label: string }[] {
  return input.nodes
    .flatMap(({ id, label }) => (label === undefined ? [] : [{ id, label, degree: neighbours.get(id)?.length ?? 0 }]))
    .filter(({ degree }) => degree > 1)
    .toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, hubCount);
}

/** Where a name would stand beside its node, the outer side first. */
function sidesOf(spot: Spot, label: string): readonly Rect[] {
  const lines = wrapLabel(label);
  const width = Math.max(...lines.map((line) => estimateWidth(line, 12))) / fitZoom;
  const height = (lines.length * lineHeight) / fitZoom;
  const y = spot.y - height / 2;
  const right = { x: spot.x + hubReach, y, width, height };
  const left = { x: spot.x - hubReach - width, y, width, height };
  return spot.x >= 0 ? [right, left] : [left, right];
}

function isFree(side: Rect, placement: Placement): boolean {
  for (const spot of placement.spots.values()) if (distanceToRect(spot, side) < nodeReach - 1) return false;
  return true;
}

function apart(placement: Placement): boolean {
  const spots = [...placement.spots.values()];
  return spots.every((a, index) => spots.slice(index + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) >= nodePitch));
}
