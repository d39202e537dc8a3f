import type { RelationRecord } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { isPeoplesNeed } from '../gaps/needs.ts';
import { isSelected } from '../Selection.ts';

/** A service or an actor that loses the last who is recorded to fund it. */
export type FundingLoss = {
  readonly node: string;
  readonly funders: readonly string[];
  /** The needs of people that it addresses, itself or with what it provides. */
  readonly needs: readonly string[];
};

/** Tells what loses its last recorded funder, by id, that which people's needs hang on first. It may go on all the same. */
export function fundingLost(before: AnalysisInput, after: AnalysisInput): readonly FundingLoss[] {
  const left = fundersOf(after);
  return [...fundersOf(before)]
    .filter(([node]) => !left.has(node) && after.graph.nodes.has(node))
    .map(([node, funders]) => ({ node, funders: [...funders].sort(), needs: needsBehind(after, node) }))
    .sort((a, b) => Number(a.needs.length === 0) - Number(b.needs.length === 0) || (a.node < b.node ? -1 : 1));
}

function fundersOf(input: AnalysisInput): ReadonlyMap<string, ReadonlySet<string>> {
  const funders = new Map<string, Set<string>>();
  for (const relation of input.graph.relations.values()) {
    if (relation.kind !== 'funds' || !stands(input, relation)) continue;
    const known = funders.get(relation.to);
    if (known === undefined) funders.set(relation.to, new Set([relation.from]));
    else known.add(relation.from);
  }
  return funders;
}

function needsBehind(input: AnalysisInput, node: string): readonly string[] {
  const { graph } = input;
  const walk = (from: string, kind: string): readonly string[] =>
    [...(graph.ties.get(from) ?? [])]
      .flatMap((id) => graph.relations.get(id) ?? [])
      .filter((relation) => relation.kind === kind && relation.from === from && stands(input, relation))
      .map(({ to }) => to);
  const services = [node, ...walk(node, 'provides')];
  const found = services
    .flatMap((service) => walk(service, 'addresses'))
    .filter((id) => {
      const need = graph.nodes.get(id);
      return need?.kind === 'need' && isPeoplesNeed(need, input);
    });
  return [...new Set(found)].sort();
}

function stands({ graph, selection }: AnalysisInput, relation: RelationRecord): boolean {
  const [from, to] = [graph.nodes.get(relation.from), graph.nodes.get(relation.to)];
  return (
    isSelected(relation, selection) &&
    from !== undefined &&
    to !== undefined &&
    isSelected(from, selection) &&
    isSelected(to, selection)
  );
}
