import type { Localized } from '@sirkel/graph-schema';
import { communities } from '../../analysis/communities.ts';
import { modularity } from '../../analysis/modularity.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Projected } from '../projections/Projected.ts';
import { layerLabel } from '../sentences/labels.ts';
import { inAll, quoted } from '../sentences/names.ts';

/** Actors that are tied more closely with each other than with the rest. */
export type Community = {
  /** The one with most ties within; of equals the one whose id comes first. The community is called after it. */
  readonly central: string;
  /** Where most of them are, if more than half are in one ring; null otherwise. */
  readonly layer: string | null;
  /** All of them, the central one first, then by id. */
  readonly members: readonly string[];
  readonly name: Localized;
};

export type Communities = {
  /** Of two and more, the largest first, of equals by the id of the central one. */
  readonly list: readonly Community[];
  /** Null without ties. */
  readonly modularity: number | null;
};

/**
 * Tells which actors stick together, whatever ring they are in. An actor without ties is in none.
 * @param seed decides in which order they are asked
 */
export function communitiesOf(input: AnalysisInput, { ids, index }: Projected, seed: number): Communities {
  const groupOf = communities(index, seed);
  const members = new Map<number, number[]>();
  groupOf.forEach((group, node) => {
    const known = members.get(group);
    if (known === undefined) members.set(group, [node]);
    else known.push(node);
  });
  const tiesWithin = (node: number): number =>
    index.targets
      .subarray(index.offsets[node], index.offsets[node + 1])
      .reduce((sum, other) => sum + Number(groupOf[other] === groupOf[node]), 0);
  const list = [...members.values()]
    .filter(({ length }) => length > 1)
    .map((nodes) => {
      const ties = new Map(nodes.map((node) => [node, tiesWithin(node)]));
      const [central = 0, ...others] = [...nodes].sort((a, b) => (ties.get(b) ?? 0) - (ties.get(a) ?? 0) || a - b);
      return describe(
        input,
        [central, ...others.sort((a, b) => a - b)].map((node) => ids[node] as string),
      );
    });
  list.sort((a, b) => b.members.length - a.members.length || (a.central < b.central ? -1 : 1));
  return { list, modularity: modularity(index, groupOf, index.nodeCount) };
}

function describe({ graph, settings }: AnalysisInput, members: readonly string[]): Community {
  const central = members[0] as string;
  const layer = mostCommon(members.map((id) => graph.nodes.get(id)?.layer));
  const name = graph.nodes.get(central)?.name ?? central;
  return {
    central,
    layer,
    members,
    name: inAll((language) => {
      const around = { nb: 'Rundt', nn: 'Rundt', en: 'Around' }[language];
      const mostly = { nb: 'mest i ringen', nn: 'mest i ringen', en: 'mostly in the ring' }[language];
      const said = `${around} ${quoted(name, language)}`;
      return layer === null ? said : `${said}, ${mostly} ${quoted(layerLabel(settings, layer, language), language)}`;
    }),
  };
}

/** What more than half of them are; null where nothing is. */
function mostCommon(values: readonly (string | undefined)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].find(([, count]) => 2 * count > values.length)?.[0] ?? null;
}
