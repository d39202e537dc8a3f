import type { Adjacency } from './Adjacency.ts';

export type Blocks = {
  readonly count: number;
  /** Of each tie, the number of its block. */
  readonly ofTie: Int32Array;
  /** The nodes of block b stand in `nodes` from `offsets[b]` up to `offsets[b + 1]`, ascending. A cut point is in several. */
  readonly offsets: Int32Array;
  readonly nodes: Int32Array;
};

/**
 * Tells in which parts of the map everybody reaches everybody by two ways that share nobody.
 * Biconnected components, by the lowest node a subtree of a depth-first walk reaches back to; Hopcroft & Tarjan 1973.
 * Undirected; parallel ties are one tie in the index. A bridge is a block of its two ends; a node without ties is in none.
 * O(n + m), iterative.
 * Numbered by their lowest tie.
 */
export function blocks(adjacency: Adjacency): Blocks {
  const { nodeCount, tieCount, offsets, targets, ties } = adjacency;
  const found = new Int32Array(tieCount).fill(-1);
  const number = new Int32Array(nodeCount).fill(-1);
  const low = new Int32Array(nodeCount);
  const parent = new Int32Array(nodeCount).fill(-1);
  const tieToParent = new Int32Array(nodeCount).fill(-1);
  const next = offsets.slice(0, nodeCount);
  const open = new Int32Array(tieCount);
  let [counter, height, count] = [0, 0, 0];
  const enter = (node: number): void => {
    number[node] = counter;
    low[node] = counter;
    counter += 1;
  };
  for (let root = 0; root < nodeCount; root += 1) {
    if (number[root] !== -1) continue;
    enter(root);
    let node = root;
    while (node !== -1) {
      const entry = next[node] as number;
      if (entry < (offsets[node + 1] as number)) {
        next[node] = entry + 1;
        const other = targets[entry] as number;
        const tie = ties[entry] as number;
        if (number[other] === -1) {
          open[height] = tie;
          height += 1;
          parent[other] = node;
          tieToParent[other] = tie;
          enter(other);
          node = other;
        } else if (tie !== tieToParent[node] && (number[other] as number) < (number[node] as number)) {
          open[height] = tie;
          height += 1;
          low[node] = Math.min(low[node] as number, number[other] as number);
        }
        continue;
      }
      const above = parent[node] as number;
      if (above !== -1) {
        low[above] = Math.min(low[above] as number, low[node] as number);
        if ((low[node] as number) >= (number[above] as number)) {
          // All that was opened since the walk came down this tie hangs on `above` alone.
          let tie: number;
          do {
            height -= 1;
            tie = open[height] as number;
            found[tie] = count;
          } while (tie !== tieToParent[node]);
          count += 1;
        }
      }
      node = above;
    }
  }
  return gather(adjacency, renumber(found, count), count);
}

/** Numbers blocks by their lowest tie, so that nothing depends on where the walk began. */
function renumber(found: Int32Array, count: number): Int32Array {
  const place = new Int32Array(count).fill(-1);
  let next = 0;
  return found.map((block) => {
    if (place[block] === -1) {
      place[block] = next;
      next += 1;
    }
    return place[block] as number;
  });
}

function gather({ nodeCount, offsets, ties }: Adjacency, ofTie: Int32Array, count: number): Blocks {
  const starts = new Int32Array(count + 1);
  // The block in which each was last seen, for one pass that counts and one that fills.
  const last = new Int32Array(count);
  const each = (visit: (block: number, node: number) => void): void => {
    last.fill(-1);
    for (let node = 0; node < nodeCount; node += 1) {
      for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry += 1) {
        const block = ofTie[ties[entry] as number] as number;
        if (last[block] === node) continue;
        last[block] = node;
        visit(block, node);
      }
    }
  };
  each((block) => (starts[block + 1] = (starts[block + 1] as number) + 1));
  for (let block = 0; block < count; block += 1)
    starts[block + 1] = (starts[block + 1] as number) + (starts[block] as number);
  const nodes = new Int32Array(starts[count] as number);
  const next = starts.slice(0, count);
  each((block, node) => {
    nodes[next[block] as number] = node;
    next[block] = (next[block] as number) + 1;
  });
  return { count, ofTie, offsets: starts, nodes };
}
