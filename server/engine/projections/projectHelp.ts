import { relationKinds, type RelationKind } from '@sirkel/graph-schema';
import type { DirectedAdjacency } from '../../analysis/Adjacency.ts';
import { standings, type NumberedMap } from './numberRecords.ts';
import { addTie, noTies, projectDirected, type Projected } from './Projected.ts';
import { takeNodes } from './takeNodes.ts';

const helpKinds = relationKinds.filter(({ carries }) => carries === 'help');

/**
 * The paths of help: actor → service → need. Each kind is walked in the direction that it declares: who refers receives
 * help from where it refers to. Groups and roles take part: help from "the NAV offices" is help.
 */
export function projectHelp(map: NumberedMap): Projected<DirectedAdjacency> {
  const { ids, places, leftOut } = takeNodes(map, () => true);
  const ties = noTies();
  for (const { id: kind, walk } of helpKinds) {
    for (const number of map.relationsOf(kind as RelationKind)) {
      const [from, to] = [places[map.from[number] as number] as number, places[map.to[number] as number] as number];
      const relation = map.relations[number]?.id ?? '';
      if (map.relationStandings[number] !== standings.counts) {
        leftOut.relations += 1;
        continue;
      }
      if (from === -1 || to === -1) continue;
      if (walk !== 'backward') addTie(ties, from, to, relation);
      if (walk !== 'forward') addTie(ties, to, from, relation);
    }
  }
  return projectDirected(ids, ties, leftOut);
}
