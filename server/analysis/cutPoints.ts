import type { Adjacency } from './Adjacency.ts';

export type CutPoints = {
  /** Of each node: into how many pieces its component falls without it. 1 for all that hold nothing together, 0 for one without ties. */
  readonly pieces: Int32Array;
  /** Of each node: how many nodes are then no longer in the largest piece; 0 for all that are no cut points. */
  readonly cutOff: Int32Array;
  /** Of each tie: how many nodes lie on its smaller side; 0 for all that are no bridges. */
  readonly bridges: Int32Array;
};

/**
 * Tells which single actor or tie the map hangs by: without it, a part falls off.
 * Articulation points and bridges, by the lowest node a subtree of a depth-first walk reaches back to; Tarjan 1972,
 * Hopcroft & Tarjan 1973.
 * Undirected; parallel ties are one tie in the index, so two ties side by side are a bridge: they fall with one actor.
 * O(n + m), iterative. What is kept of a node stands in the order of the walk, so that it lies beside what is kept of the
 * nodes above and below it.
 * The numbers do not depend on where the walk begins.
 */
export function cutPoints(adjacency: Adjacency): CutPoints {
  const { nodeCount, tieCount } = adjacency;
  const found: CutPoints = {
    pieces: new Int32Array(nodeCount),
    cutOff: new Int32Array(nodeCount),
    bridges: new Int32Array(tieCount),
  };
  const walk: Walk = {
    place: new Int32Array(nodeCount).fill(-1),
    nodes: new Int32Array(nodeCount),
    low: new Int32Array(nodeCount),
    size: new Int32Array(nodeCount).fill(1),
    parent: new Int32Array(nodeCount).fill(-1),
    entry: new Int32Array(nodeCount),
    isBridge: new Uint8Array(nodeCount),
    next: new Int32Array(nodeCount),
    pieces: new Int32Array(nodeCount),
    separated: new Int32Array(nodeCount),
    largest: new Int32Array(nodeCount),
    length: 0,
  };
  for (let root = 0; root < nodeCount; root += 1) {
    if (walk.place[root] !== -1) continue;
    const first = walk.length;
    walkFrom(adjacency, root, walk);
    settle(adjacency, walk, found, first);
  }
  return found;
}

/** All but `place` by the place of a node in the order in which the walk came to them. */
type Walk = {
  /** Of each node its place; -1 as long as the walk has not come to it. */
  readonly place: Int32Array;
  readonly nodes: Int32Array;
  /** The lowest place that the node or what hangs below it is tied to. */
  readonly low: Int32Array;
  /** How many nodes hang below each, itself among them. */
  readonly size: Int32Array;
  readonly parent: Int32Array;
  /** The entry of the index by which the walk came to it, and whether its tie is all that holds what hangs below. */
  readonly entry: Int32Array;
  readonly isBridge: Uint8Array;
  /** The entry of the index to look at next. */
  readonly next: Int32Array;
  /** How many pieces hang on the rest of the map by this node alone, how many nodes these have, and the largest of them. */
  readonly pieces: Int32Array;
  readonly separated: Int32Array;
  readonly largest: Int32Array;
  length: number;
};

function walkFrom({ offsets, targets }: Adjacency, root: number, walk: Walk): void {
  const { place, nodes, low, parent, next } = walk;
  const enter = (node: number): number => {
    const at = walk.length;
    place[node] = at;
    nodes[at] = node;
    low[at] = at;
    next[at] = offsets[node] as number;
    walk.length = at + 1;
    return at;
  };
  let here = enter(root);
  let end = offsets[root + 1] as number;
  while (here !== -1) {
    const entry = next[here] as number;
    if (entry < end) {
      next[here] = entry + 1;
      const other = targets[entry] as number;
      const there = place[other] as number;
      if (there === -1) {
        const below = enter(other);
        parent[below] = here;
        walk.entry[below] = entry;
        here = below;
        end = offsets[other + 1] as number;
      } else if (there < (low[here] as number) && there !== parent[here]) low[here] = there;
      continue;
    }
    const above = parent[here] as number;
    if (above !== -1) {
      leave(walk, here, above);
      end = offsets[(nodes[above] as number) + 1] as number;
    }
    here = above;
  }
}

/** What hangs below a node is known: does it hang there alone? */
function leave({ low, size, isBridge, pieces, separated, largest }: Walk, here: number, above: number): void {
  const below = size[here] as number;
  const lowest = low[here] as number;
  if (lowest < (low[above] as number)) low[above] = lowest;
  size[above] = (size[above] as number) + below;
  if (lowest < above) return;
  pieces[above] = (pieces[above] as number) + 1;
  separated[above] = (separated[above] as number) + below;
  if (below > (largest[above] as number)) largest[above] = below;
  if (lowest > above) isBridge[here] = 1;
}

/** Once a component is walked through, how large it is tells what lies on the other side of each node and tie. */
function settle({ ties }: Adjacency, walk: Walk, { pieces, cutOff, bridges }: CutPoints, first: number): void {
  const { nodes, size, separated, largest, entry, isBridge, length } = walk;
  const whole = size[first] as number;
  for (let at = first; at < length; at += 1) {
    const node = nodes[at] as number;
    const rest = whole - 1 - (separated[at] as number);
    const all = (walk.pieces[at] as number) + Number(rest > 0);
    pieces[node] = all;
    if (all > 1) cutOff[node] = whole - 1 - Math.max(rest, largest[at] as number);
    const below = size[at] as number;
    if (isBridge[at] === 1) bridges[ties[entry[at] as number] as number] = Math.min(below, whole - below);
  }
}
