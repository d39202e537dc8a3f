import { components } from '../../analysis/components.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { providersOf, wholeOf } from '../projections/projectionsOf.ts';
import { selectedOf } from '../projections/selectedOf.ts';

export type Fragments = {
  /** The pieces of the map that nothing ties together, of two nodes and more, the largest first; ids ascend in each. */
  readonly pieces: readonly (readonly string[])[];
  /** Nodes without any tie of any status: what is past or missing is recorded all the same. */
  readonly isolated: readonly string[];
  /** Services that support others, and neither are coordinated with another such nor have a provider who works with its provider. */
  readonly aloneServices: readonly string[];
};

const supporting: ReadonlySet<string> = new Set(['network', 'education', 'finance', 'guidance']);

/**
 * Tells what on the map knows nothing of the rest. Groups and roles take part here: that somebody is tied to "the
 * municipalities" is a tie.
 */
export function fragments(input: AnalysisInput): Fragments {
  const { ids, index } = wholeOf(input);
  const { of, sizes } = components(index);
  const pieces = Array.from(sizes, () => [] as string[]);
  of.forEach((component, node) => pieces[component]?.push(ids[node] as string));
  return {
    pieces: pieces.filter(({ length }) => length > 1),
    isolated: pieces
      .filter(({ length }) => length === 1)
      .flat()
      .filter((id) => !isEverTied(input, id))
      .sort(),
    aloneServices: aloneServices(input),
  };
}

function isEverTied({ graph }: AnalysisInput, id: string): boolean {
  return [...(graph.ties.get(id) ?? [])].some((relation) => graph.relations.get(relation)?.review !== 'pending');
}

function aloneServices(input: AnalysisInput): readonly string[] {
  const { nodesOf, relationsOf } = selectedOf(input);
  const providers = providersOf(input);
  const offers = nodesOf('service').filter(
    ({ elements }) => elements?.some((element) => supporting.has(element)) === true,
  );
  const offerIds = new Set(offers.map(({ id }) => id));
  const servicesOf = new Map<string, string[]>();
  for (const id of offerIds) {
    for (const provider of providers.get(id) ?? []) {
      const own = servicesOf.get(provider) ?? [];
      servicesOf.set(provider, own);
      own.push(id);
    }
  }
  const tied = new Set<string>();
  for (const { from, to } of relationsOf('coordinatedWith'))
    if (offerIds.has(from) && offerIds.has(to)) [from, to].forEach((id) => tied.add(id));
  for (const { from, to } of relationsOf('cooperatesWith')) {
    const [one, other] = [servicesOf.get(from) ?? [], servicesOf.get(to) ?? []];
    if (one.length > 0 && other.length > 0) for (const id of [...one, ...other]) tied.add(id);
  }
  // Who provides two of them knows of both.
  for (const own of servicesOf.values()) if (own.length > 1) for (const id of own) tied.add(id);
  return [...offerIds].filter((id) => !tied.has(id)).sort();
}
