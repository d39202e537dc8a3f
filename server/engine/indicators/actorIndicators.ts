import type { Graph } from '@sirkel/graph-schema';
import { assortativity } from '../../analysis/assortativity.ts';
import { externalInternal } from '../../analysis/externalInternal.ts';
import { kCore } from '../../analysis/kCore.ts';
import type { Projected } from '../projections/Projected.ts';
import type { Communities } from './communitiesOf.ts';
import { groupActors, type Grouping, type GroupingKind } from './groupsOfActors.ts';
import { known, knownOr, unknown, type Indicator, type ValueGap } from './Indicator.ts';
import { densityOf } from './wholeIndicators.ts';

/** With fewer ties one more would turn a pattern round: then there is none to tell of. */
export const FEWEST_TIES = 5;

/** Tells how the actors are tied to each other, and whether they keep to their own ring or sector. */
export function actorIndicators(
  graph: Graph,
  { ids, index }: Projected,
  { list, modularity }: Communities,
  seed: number,
): readonly Indicator[] {
  const gap = ids.length < 2 ? 'tooFew' : index.tieCount === 0 ? 'noTies' : 'fewTies';
  const cores = kCore(index);
  const deepest = cores.reduce((most, core) => Math.max(most, core), 0);
  const inCore = ids.filter((_, node) => cores[node] === deepest);
  const hasPattern = index.tieCount >= FEWEST_TIES;
  const byChance = (id: 'communityCount' | 'modularity', value: number | null): Indicator =>
    hasPattern && value !== null ? { ...known(id, value), seed } : unknown(gap, id);
  const of = (kind: GroupingKind): Mixing => mixingOf(index, groupActors(graph, ids, kind));
  const [ring, sector] = [of('ring'), of('sector')];
  return [
    known('actors', ids.length),
    knownOr('tooFew', 'actorDensity', densityOf(index)),
    index.tieCount > 0 ? known('coreDepth', deepest, inCore) : unknown(gap, 'coreDepth'),
    byChance('communityCount', list.length),
    byChance('modularity', modularity),
    ring.gap === null
      ? knownOr('oneGroup', 'ringAssortativity', ring.assortativity)
      : unknown(ring.gap, 'ringAssortativity'),
    sector.gap === null
      ? knownOr('oneGroup', 'sectorAssortativity', sector.assortativity)
      : unknown(sector.gap, 'sectorAssortativity'),
    ring.gap === null ? knownOr('noTies', 'ringOutwardness', ring.outwardness) : unknown(ring.gap, 'ringOutwardness'),
    sector.gap === null
      ? knownOr('noTies', 'sectorOutwardness', sector.outwardness)
      : unknown(sector.gap, 'sectorOutwardness'),
  ];
}

type Mixing = {
  readonly gap: ValueGap | null;
  readonly assortativity: number | null;
  readonly outwardness: number | null;
};

/** Whether ties keep within groups; in one group alone there is nobody else to be tied to. */
function mixingOf(index: Projected['index'], { groupOf, groups }: Grouping): Mixing {
  const { external, internal, index: outwardness } = externalInternal(index, groupOf, groups.length);
  const ties = external + internal;
  const gap = ties === 0 ? 'noTies' : groups.length === 1 ? 'oneGroup' : ties < FEWEST_TIES ? 'fewTies' : null;
  return { gap, assortativity: assortativity(index, groupOf, groups.length), outwardness };
}
