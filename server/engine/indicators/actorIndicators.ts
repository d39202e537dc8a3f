import type { Graph } from '@sirkel/graph-schema';
import { assortativity } from '../../analysis/assortativity.ts';
import { externalInternal } from '../../analysis/externalInternal.ts';
import { kCore } from '../../analysis/kCore.ts';
import type { Projected } from '../projections/Projected.ts';
import type { Communities } from './communitiesOf.ts';
import { groupActors, type GroupingKind } from './groupsOfActors.ts';
import { known, knownOr, unknown, type Indicator } from './Indicator.ts';
import { densityOf } from './wholeIndicators.ts';

/** Tells how the actors are tied to each other, and whether they keep to their own ring or sector. */
export function actorIndicators(
  graph: Graph,
  { ids, index }: Projected,
  { list, modularity }: Communities,
  seed: number,
): readonly Indicator[] {
  const hasTies = index.tieCount > 0;
  const gap = ids.length < 2 ? 'tooFew' : 'noTies';
  const cores = kCore(index);
  const deepest = cores.reduce((most, core) => Math.max(most, core), 0);
  return [
    known('actors', ids.length),
    knownOr('tooFew', 'actorDensity', densityOf(index)),
    hasTies
      ? known(
          'coreDepth',
          deepest,
          ids.filter((_, node) => cores[node] === deepest),
        )
      : unknown(gap, 'coreDepth'),
    hasTies ? { ...known('communityCount', list.length), seed } : unknown(gap, 'communityCount'),
    modularity === null ? unknown(gap, 'modularity') : { ...known('modularity', modularity), seed },
    mixing('ringAssortativity', 'ring', graph, { ids, index }),
    mixing('sectorAssortativity', 'sector', graph, { ids, index }),
    outwardness('ringOutwardness', 'ring', graph, { ids, index }),
    outwardness('sectorOutwardness', 'sector', graph, { ids, index }),
  ];
}

type Actors = Pick<Projected, 'ids' | 'index'>;

function mixing(
  id: 'ringAssortativity' | 'sectorAssortativity',
  kind: GroupingKind,
  graph: Graph,
  actors: Actors,
): Indicator {
  const { groupOf, groups } = groupActors(graph, actors.ids, kind);
  // Of one group alone it is not known: there is nobody else to be tied to.
  const gap = externalInternal(actors.index, groupOf, groups.length).index === null ? 'noTies' : 'oneGroup';
  return knownOr(gap, id, assortativity(actors.index, groupOf, groups.length));
}

function outwardness(
  id: 'ringOutwardness' | 'sectorOutwardness',
  kind: GroupingKind,
  graph: Graph,
  actors: Actors,
): Indicator {
  const { groupOf, groups } = groupActors(graph, actors.ids, kind);
  if (groups.length === 1) return unknown('oneGroup', id);
  return knownOr('noTies', id, externalInternal(actors.index, groupOf, groups.length).index);
}
