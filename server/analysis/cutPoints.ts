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
 * O(n + m), iterative.
 * The numbers do not depend on where the walk begins.
 */
export function cutPoints(adjacency: Adjacency): CutPoints {
  const { nodeCount, tieCount } = adjacency;
  const found: Found = {
    pieces: new Int32Array(nodeCount),
    cutOff: new Int32Array(nodeCount),
    bridges: new Int32Array(tieCount),
  };
  const walk: Walk = {
    number: new Int32Array(nodeCount).fill(-1),
    low: new Int32Array(nodeCount),
    size: new Int32Array(nodeCount).fill(1),
    parent: new Int32Array(nodeCount).fill(-1),
    tieToParent: new Int32Array(nodeCount).fill(-1),
    next: adjacency.offsets.slice(0, nodeCount),
    separated: new Int32Array(nodeCount),
    largest: new Int32Array(nodeCount),
    order: new Int32Array(nodeCount),
    counter: 0,
  };
  for (let root = 0; root < nodeCount; root += 1) {
    if (walk.number[root] !== -1) continue;
    const first = walk.counter;
    walkFrom(adjacency, root, walk, found);
    settle(walk, found, root, first);
  }
  return found;
}

type Found = { readonly pieces: Int32Array; readonly cutOff: Int32Array; readonly bridges: Int32Array };

type Walk = {
  /** In which order the nodes were come to. */
  readonly number: Int32Array;
  /** The lowest number that the node or what hangs below it is tied to. */
  readonly low: Int32Array;
  /** How many nodes hang below each, itself among them. */
  readonly size: Int32Array;
  readonly parent: Int32Array;
  readonly tieToParent: Int32Array;
  readonly next: Int32Array;
  /** How many nodes hang on the rest of the map by this node alone, and how many of them the largest such piece has. */
  readonly separated: Int32Array;
  readonly largest: Int32Array;
  readonly order: Int32Array;
  counter: number;
};

function walkFrom({ offsets, targets, ties }: Adjacency, root: number, walk: Walk, found: Found): void {
  const { number, low, parent, tieToParent, next } = walk;
  enter(walk, root);
  let node = root;
  while (node !== -1) {
    const entry = next[node] as number;
    if (entry < (offsets[node + 1] as number)) {
      next[node] = entry + 1;
      const other = targets[entry] as number;
      if (number[other] === -1) {
        parent[other] = node;
        tieToParent[other] = ties[entry] as number;
        enter(walk, other);
        node = other;
      } else if (ties[entry] !== tieToParent[node]) {
        low[node] = Math.min(low[node] as number, number[other] as number);
      }
      continue;
    }
    const above = parent[node] as number;
    if (above !== -1) leave(walk, found, node, above);
    node = above;
  }
}

function enter(walk: Walk, node: number): void {
  walk.number[node] = walk.counter;
  walk.low[node] = walk.counter;
  walk.order[walk.counter] = node;
  walk.counter += 1;
}

/** What hangs below a node is known: does it hang there alone? */
function leave(
  { number, low, size, tieToParent, separated, largest }: Walk,
  found: Found,
  node: number,
  above: number,
): void {
  const below = size[node] as number;
  low[above] = Math.min(low[above] as number, low[node] as number);
  size[above] = (size[above] as number) + below;
  if ((low[node] as number) < (number[above] as number)) return;
  found.pieces[above] = (found.pieces[above] as number) + 1;
  separated[above] = (separated[above] as number) + below;
  largest[above] = Math.max(largest[above] as number, below);
  if ((low[node] as number) > (number[above] as number)) found.bridges[tieToParent[node] as number] = below;
}

/** Once a component is walked through, how large it is tells what lies on the other side of each node and tie. */
function settle(walk: Walk, { pieces, cutOff, bridges }: Found, root: number, first: number): void {
  const { size, separated, largest, order, tieToParent, counter } = walk;
  const whole = size[root] as number;
  for (let at = first; at < counter; at += 1) {
    const node = order[at] as number;
    const rest = whole - 1 - (separated[node] as number);
    if (rest > 0) pieces[node] = (pieces[node] as number) + 1;
    if ((pieces[node] as number) > 1) cutOff[node] = whole - 1 - Math.max(rest, largest[node] as number);
    const tie = tieToParent[node] as number;
    if (tie !== -1 && (bridges[tie] as number) > 0)
      bridges[tie] = Math.min(bridges[tie] as number, whole - (bridges[tie] as number));
  }
}
