import { standings, type NumberedMap } from './numberRecords.ts';
import { addTie, noTies, projectUndirected, type Projected } from './Projected.ts';
import { takeNodes } from './takeNodes.ts';

/**
 * Everything that was chosen and all ties of it, whatever their kind, groups and roles among them: what hangs together on
 * the map at all.
 */
export function projectAll(map: NumberedMap): Projected {
  const { ids, places, leftOut } = takeNodes(map, () => true);
  const ties = noTies();
  map.relations.forEach(({ id }, number) => {
    const [from, to] = [places[map.from[number] as number] as number, places[map.to[number] as number] as number];
    if (map.relationStandings[number] !== standings.counts) leftOut.relations += 1;
    else if (from !== -1 && to !== -1) addTie(ties, from, to, id);
  });
  return projectUndirected(ids, ties, leftOut);
}
