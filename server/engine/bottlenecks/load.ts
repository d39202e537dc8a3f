import type { ServiceRecord } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { selectedOf } from '../projections/selectedOf.ts';

export type ServiceLoad = {
  readonly service: string;
  /** Taken places over all places: 1 is full. Null where it is not recorded: unknown is not zero. */
  readonly load: number | null;
  /** In days. */
  readonly waitTime: number | null;
  /** When the numbers were last right. */
  readonly updatedAt: string | null;
};

export type Load = {
  /** Services of which something about room or waiting is recorded, the fullest first, unknown load last, then by id. */
  readonly services: readonly ServiceLoad[];
  /** How many services say nothing about it. */
  readonly unknown: number;
  /** Actors that guide others, and are said not to be charged with it. */
  readonly withoutMandate: readonly string[];
  /** Enterprises that train those who buy from them: enterprise and buyer. */
  readonly trainOwnBuyers: readonly {
    readonly enterprise: string;
    readonly buyer: string;
    readonly relations: readonly string[];
  }[];
};

/** Tells where more is asked for than there is room, and who carries what is nobody's task. */
export function load(input: AnalysisInput): Load {
  const services = selectedOf(input).nodesOf('service');
  const told = services
    .filter(({ capacity, waitTime }) => capacity !== undefined || waitTime !== undefined)
    .map(loadOf);
  told.sort((a, b) => (b.load ?? -1) - (a.load ?? -1) || (a.service < b.service ? -1 : 1));
  return {
    services: told,
    unknown: services.length - told.length,
    withoutMandate: guidesWithoutMandate(input),
    trainOwnBuyers: trainOwnBuyers(input),
  };
}

function loadOf({ id, capacity, waitTime }: ServiceRecord): ServiceLoad {
  const { available, maximum, updatedAt } = capacity ?? {};
  const isKnown = available !== undefined && maximum !== undefined && maximum > 0;
  return {
    service: id,
    load: isKnown ? (maximum - available) / maximum : available === 0 ? 1 : null,
    waitTime: waitTime ?? null,
    updatedAt: updatedAt ?? null,
  };
}

function guidesWithoutMandate(input: AnalysisInput): readonly string[] {
  const { nodesOf, relationsOf } = selectedOf(input);
  const offering = relationsOf('provides').filter(
    ({ to }) => input.graph.nodes.get(to)?.elements?.includes('guidance') === true,
  );
  const guides = new Set([...offering, ...relationsOf('advises'), ...relationsOf('trains')].map(({ from }) => from));
  return nodesOf('actor')
    .filter(({ id, hasMandate }) => hasMandate === false && guides.has(id))
    .map(({ id }) => id);
}

function trainOwnBuyers(input: AnalysisInput): Load['trainOwnBuyers'] {
  const pairs = new Map<string, { enterprise: string; buyer: string; trains: string[]; buys: string[] }>();
  const { relationsOf } = selectedOf(input);
  for (const { id, kind, from, to } of [...relationsOf('trains'), ...relationsOf('procuresFrom')]) {
    const [enterprise, buyer] = kind === 'trains' ? [from, to] : [to, from];
    // Ties side by side are one.
    const key = `${enterprise} ${buyer}`;
    const pair = pairs.get(key) ?? { enterprise, buyer, trains: [], buys: [] };
    pairs.set(key, pair);
    (kind === 'trains' ? pair.trains : pair.buys).push(id);
  }
  return [...pairs]
    .filter(([, { trains, buys }]) => trains.length > 0 && buys.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { enterprise, buyer, trains, buys }]) => ({ enterprise, buyer, relations: [...trains, ...buys].sort() }));
}
