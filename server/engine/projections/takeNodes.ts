import type { NodeRecord } from '@sirkel/graph-schema';
import { isGroup } from '../Selection.ts';
import { standings, type NumberedMap } from './numberRecords.ts';

/** Nodes that take part in a projection. */
export type Taken = {
  /** Ascending. */
  readonly ids: readonly string[];
  /** Of each node of the map its place among these; -1 for one that does not take part. */
  readonly places: Int32Array;
  /** What was not taken; of relations nothing is counted yet. */
  readonly leftOut: { groups: number; nodes: number; relations: number };
};

/**
 * Takes the nodes that count.
 * @param isMeant of what is not meant nothing is said: it is not left out
 * @param withGroups whether groups and roles take part
 */
export function takeNodes(
  { nodes, nodeStandings }: NumberedMap,
  isMeant: (node: NodeRecord) => boolean,
  withGroups = true,
): Taken {
  const ids: string[] = [];
  const places = new Int32Array(nodes.length).fill(-1);
  const leftOut = { groups: 0, nodes: 0, relations: 0 };
  nodes.forEach((node, number) => {
    if (!isMeant(node)) return;
    if (nodeStandings[number] !== standings.counts) leftOut.nodes += 1;
    else if (!withGroups && isGroup(node)) leftOut.groups += 1;
    else places[number] = ids.push(node.id) - 1;
  });
  return { ids, places, leftOut };
}
