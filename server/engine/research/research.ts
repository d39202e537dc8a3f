import { brokerRoles, type BrokerRoles } from '../../analysis/brokerRoles.ts';
import { externalInternal } from '../../analysis/externalInternal.ts';
import type { Begun } from '../Analysis.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { beginBrokers, type Broker } from '../bottlenecks/brokers.ts';
import { singleProviders, type ElementConcentration } from '../bottlenecks/singleProviders.ts';
import { layersInOrder } from '../gaps/coverage.ts';
import { elements } from '../findings/coverageFindings.ts';
import { groupActors, type GroupingKind } from '../indicators/groupsOfActors.ts';
import { measureBetweenness } from '../kernels/measureBetweenness.ts';
import { projectDirectedActors } from '../projections/projectActors.ts';
import { actorsOf, numberedOf } from '../projections/projectionsOf.ts';
import type { LeftOut } from '../projections/Projected.ts';

/** The kinds of broker: between two of the own group, of one other, into the own, out of it, between two others. */
export const roleNames = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const;
export type RoleName = (typeof roleNames)[number];

/** How often an actor has each role; null for one of whom nobody has recorded the group. */
export type Roles = Readonly<Record<RoleName, number>> | null;

export type ResearchActor = Broker & { readonly ringRoles: Roles; readonly sectorRoles: Roles };

/** Whether a ring or a sector keeps to itself. */
export type Outwardness = {
  /** The ring's or sector's id. */
  readonly group: string;
  /** Actors of it that count. */
  readonly actors: number;
  /** From −1 (all ties within) to 1 (all outwards); null for one without ties. */
  readonly index: number | null;
};

export type Research = {
  /** All actors that were looked at, the highest betweenness first, of equals by id. */
  readonly actors: readonly ResearchActor[];
  readonly ties: number;
  /** The same with direction, those that are mutual counted both ways. */
  readonly directedTies: number;
  /** From the centre out. */
  readonly rings: readonly Outwardness[];
  readonly sectors: readonly Outwardness[];
  readonly concentration: readonly ElementConcentration[];
  /** How many actors the ways were followed from; null where it is exact. */
  readonly sources: number | null;
  readonly leftOut: LeftOut;
};

/**
 * The numbers of each actor, ring, sector and field, for whoever wants to work on with them.
 * @param seed decides from which actors ways are followed where there are too many to be exact
 */
export function research(input: AnalysisInput, seed: number): Research {
  const { index, finish } = beginResearch(input, seed);
  return finish(measureBetweenness(index, seed));
}

/** The same, up to where betweenness is needed. */
export function beginResearch(input: AnalysisInput, seed: number): Begun<Research> {
  const begun = beginBrokers(input, seed);
  const directed = projectDirectedActors(numberedOf(input));
  const ringRoles = rolesBy(input, directed, 'ring');
  const sectorRoles = rolesBy(input, directed, 'sector');
  const rest = {
    directedTies: directed.index.out.tieCount,
    rings: inRingOrder(input, outwardnessBy(input, 'ring')),
    sectors: outwardnessBy(input, 'sector'),
    concentration: singleProviders(input, elements).elements,
  };
  return {
    ...begun,
    finish: (measured) => {
      const { brokers, ties, sources, leftOut } = begun.finish(measured);
      const actors = brokers.map((broker) => ({
        ...broker,
        ringRoles: ringRoles(broker.actor),
        sectorRoles: sectorRoles(broker.actor),
      }));
      return { ...rest, actors, ties, sources, leftOut };
    },
  };
}

type DirectedActors = ReturnType<typeof projectDirectedActors>;

function rolesBy({ graph }: AnalysisInput, actors: DirectedActors, kind: GroupingKind): (actor: string) => Roles {
  const { groupOf } = groupActors(graph, actors.ids, kind);
  const roles: BrokerRoles = brokerRoles(actors.index, groupOf);
  // The map is not read any more: it may have gone on when this is asked.
  return (actor) => {
    const node = actors.numbers.get(actor);
    if (node === undefined || groupOf[node] === -1) return null;
    const timesAs = (role: RoleName): number => roles[role][node] as number;
    return {
      coordinator: timesAs('coordinator'),
      itinerant: timesAs('itinerant'),
      gatekeeper: timesAs('gatekeeper'),
      representative: timesAs('representative'),
      liaison: timesAs('liaison'),
    };
  };
}

/** From the centre out. */
function inRingOrder({ settings }: AnalysisInput, rings: readonly Outwardness[]): readonly Outwardness[] {
  const order = layersInOrder(settings);
  return [...rings].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}

function outwardnessBy(input: AnalysisInput, kind: GroupingKind): readonly Outwardness[] {
  const { ids, index } = actorsOf(input);
  const { groupOf, groups } = groupActors(input.graph, ids, kind);
  const found = externalInternal(index, groupOf, groups.length).groups;
  return groups.map((group, number) => ({
    group,
    actors: groupOf.reduce((sum, own) => sum + Number(own === number), 0),
    index: found[number] ?? null,
  }));
}
