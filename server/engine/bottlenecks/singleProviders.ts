import type { Element, NodeRecord } from '@sirkel/graph-schema';
import { concentration } from '../../analysis/concentration.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { needs } from '../gaps/needs.ts';
import { providersOf } from '../projections/projectionsOf.ts';
import { selectedOf } from '../projections/selectedOf.ts';

/** A need of people, or a field, that hangs on one provider. */
export type SingleProvider = {
  readonly of: { readonly need: string } | { readonly element: Element };
  /** The provider, or the one service of whom nobody is recorded to provide it. */
  readonly provider: string;
  readonly services: readonly string[];
};

export type ElementConcentration = {
  readonly element: Element;
  readonly services: number;
  readonly providers: number;
  /** 1 when one has all; null when there is no service with a provider. */
  readonly concentration: number | null;
};

export type SingleProviders = {
  readonly single: readonly SingleProvider[];
  readonly elements: readonly ElementConcentration[];
};

/** Tells what would be gone with one provider: needs first, by id, then fields. */
export function singleProviders(input: AnalysisInput, elements: readonly Element[]): SingleProviders {
  const ofNeeds = needs(input)
    .filter(({ state }) => state === 'thin')
    .map(({ need, providers, services }) => ({
      of: { need },
      provider: (providers[0] ?? services[0]) as string,
      services,
    }));
  const providersBy = providersOf(input);
  const services = selectedOf(input).nodesOf('service');
  const counted = elements.map((element) => ({ element, ...servicesIn(services, element, providersBy) }));
  const ofElements = counted
    // A group is many.
    .filter(
      ({ byProvider }) =>
        byProvider.size === 1 && ![...byProvider.keys()].some((id) => input.graph.nodes.get(id)?.extent === 'group'),
    )
    .map(({ element, byProvider, services }) => ({
      of: { element },
      provider: [...byProvider.keys()][0] as string,
      services,
    }));
  return {
    single: [...ofNeeds, ...ofElements],
    elements: counted.map(({ element, byProvider, services }) => ({
      element,
      services: services.length,
      providers: byProvider.size,
      concentration: concentration([...byProvider.values()]),
    })),
  };
}

/** The services of a field, and how many of them each provider has; one with several providers counts for each in part. */
function servicesIn(all: readonly NodeRecord[], element: Element, providersBy: ReadonlyMap<string, readonly string[]>) {
  const services = all
    .filter(({ elements }) => elements?.includes(element) === true)
    .map(({ id }) => id)
    .sort();
  const byProvider = new Map<string, number>();
  for (const service of services) {
    const providers = providersBy.get(service) ?? [];
    for (const provider of providers) byProvider.set(provider, (byProvider.get(provider) ?? 0) + 1 / providers.length);
  }
  return { services, byProvider };
}
