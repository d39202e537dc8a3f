import type { Adjacency } from './Adjacency.ts';
import type { Blocks } from './blocks.ts';
import { components } from './components.ts';

export type BlockWeights = {
  /** Beside each entry of `blocks.nodes`: how many nodes stand behind that node, seen from the block, itself among them. */
  readonly behind: Float64Array;
  /** Of each node: ordered pairs of others whose every way leads through it, since they lie on different sides of it. */
  readonly split: Float64Array;
};

/**
 * Tells how the map hangs together outside each block: all that lies behind a cut point can be counted, and need not be
 * walked through for each node of the block.
 * Sizes over the tree of blocks and cut points; Hopcroft & Tarjan 1973.
 * Undirected. Whole numbers below 2^53. O(n + m).
 */
export function blockWeights(adjacency: Adjacency, blocks: Blocks): BlockWeights {
  const { nodeCount } = adjacency;
  const { of, sizes } = components(adjacency);
  const tree = blockTree(nodeCount, blocks);
  const behind = new Float64Array(blocks.nodes.length);
  // Of each node: itself and what lies in the blocks that were reached through it.
  const below = new Float64Array(nodeCount).fill(1);
  const squares = new Float64Array(nodeCount);
  for (let at = blocks.count - 1; at >= 0; at -= 1) {
    const block = tree.order[at] as number;
    const above = tree.above[block] as number;
    let side = 0;
    for (let entry = blocks.offsets[block] as number; entry < (blocks.offsets[block + 1] as number); entry += 1) {
      const node = blocks.nodes[entry] as number;
      behind[entry] = node === above ? 0 : (below[node] as number);
      side += behind[entry] as number;
    }
    if (above === -1) continue;
    for (let entry = blocks.offsets[block] as number; entry < (blocks.offsets[block + 1] as number); entry += 1) {
      if (blocks.nodes[entry] === above) behind[entry] = (sizes[of[above] as number] as number) - side;
    }
    below[above] = (below[above] as number) + side;
    squares[above] = (squares[above] as number) + side * side;
  }
  const split = below.map((under, node) => {
    const others = (sizes[of[node] as number] as number) - 1;
    const up = others + 1 - under;
    return others * others - up * up - (squares[node] as number);
  });
  return { behind, split };
}

type BlockTree = {
  /** Each block after the one it was reached from. */
  readonly order: Int32Array;
  /** The cut point a block was reached through; -1 for the first of a component. */
  readonly above: Int32Array;
};

function blockTree(nodeCount: number, { count, offsets, nodes }: Blocks): BlockTree {
  const starts = new Int32Array(nodeCount + 1);
  for (const node of nodes) starts[node + 1] = (starts[node + 1] as number) + 1;
  for (let node = 0; node < nodeCount; node += 1)
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const next = starts.slice(0, nodeCount);
  const member = new Int32Array(nodes.length);
  for (let block = 0; block < count; block += 1) {
    for (let entry = offsets[block] as number; entry < (offsets[block + 1] as number); entry += 1) {
      const node = nodes[entry] as number;
      member[next[node] as number] = block;
      next[node] = (next[node] as number) + 1;
    }
  }
  const order = new Int32Array(count);
  const above = new Int32Array(count).fill(-1);
  const seen = new Uint8Array(count);
  let reached = 0;
  for (let root = 0; root < count; root += 1) {
    if (seen[root] === 1) continue;
    seen[root] = 1;
    order[reached] = root;
    reached += 1;
    for (let at = reached - 1; at < reached; at += 1) {
      const block = order[at] as number;
      for (let entry = offsets[block] as number; entry < (offsets[block + 1] as number); entry += 1) {
        const node = nodes[entry] as number;
        for (let way = starts[node] as number; way < (starts[node + 1] as number); way += 1) {
          const other = member[way] as number;
          if (seen[other] === 1) continue;
          seen[other] = 1;
          above[other] = node;
          order[reached] = other;
          reached += 1;
        }
      }
    }
  }
  return { order, above };
}
