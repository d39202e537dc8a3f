import { relationKind, type Certainty, type ExpectedTie, type NodeRecord } from '@sirkel/graph-schema';
import { absenceOf, isStatedMissing, surest } from '../absenceOf.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Absence } from '../Finding.ts';
import { isSelected } from '../Selection.ts';

/** A node that a rule of the reference model asks to be tied to one of some others, and is not. */
export type AbsentTie = {
  readonly rule: ExpectedTie;
  readonly from: string;
  /** Those it could be tied to, nearest first: in the same municipality, then the others; by id. */
  readonly candidates: readonly string[];
  /** Those of the candidates whom a source names. */
  readonly stated: readonly string[];
  /** The relations that say so themselves: those of status `missing` with a source. */
  readonly relations: readonly string[];
  readonly absence: Absence;
  readonly certainty: Certainty | null;
};

export type RuleTies = {
  readonly rule: ExpectedTie;
  /** Nodes the rule is about that have such a tie. */
  readonly tied: readonly string[];
  readonly absent: readonly AbsentTie[];
};

/**
 * Tells for each rule of the reference model which nodes lack the tie that it expects, and with whom they could have it.
 * A rule that fits nobody on the map says nothing. Suggestions and what is past are nobody to be tied to.
 */
export function expectedTies(input: AnalysisInput): readonly RuleTies[] {
  const { graph, settings, selection } = input;
  const nodes = [...graph.nodes.values()]
    .filter((node) => isSelected(node, selection))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return settings.referenceModel.expectedTies.map((rule) => {
    const from = nodes.filter((node) => fits(node, rule.from));
    const to = nodes.filter((node) => fits(node, rule.to));
    const tied = from.filter((node) =>
      to.some((other) => other.id !== node.id && isTied(input, rule, node.id, other.id)),
    );
    const absent = from
      .filter((node) => !tied.includes(node))
      .map((node) =>
        absentTie(
          input,
          rule,
          node,
          to.filter(({ id }) => id !== node.id),
        ),
      )
      .filter(({ candidates }) => candidates.length > 0);
    return { rule, tied: tied.map(({ id }) => id), absent };
  });
}

function fits(node: NodeRecord, end: ExpectedTie['from']): boolean {
  return (
    (end.nodeId === undefined || node.id === end.nodeId) &&
    (end.actorType === undefined || (node.kind === 'actor' && node.actorType === end.actorType)) &&
    (end.layer === undefined || node.layer === end.layer)
  );
}

function isTied({ graph, selection }: AnalysisInput, rule: ExpectedTie, from: string, to: string): boolean {
  return relationsBetween(graph, rule, from, to).some((relation) => isSelected(relation, selection));
}

/** Relations of the rule's kind from one to the other, either way for a mutual kind. */
function relationsBetween(graph: AnalysisInput['graph'], { kind }: ExpectedTie, from: string, to: string) {
  const { mutual } = relationKind(kind);
  return [...(graph.ties.get(from) ?? [])]
    .flatMap((id) => graph.relations.get(id) ?? [])
    .filter(
      (relation) =>
        relation.kind === kind &&
        ((relation.from === from && relation.to === to) || (mutual && relation.from === to && relation.to === from)),
    );
}

function absentTie(
  input: AnalysisInput,
  rule: ExpectedTie,
  node: NodeRecord,
  others: readonly NodeRecord[],
): AbsentTie {
  const said = others
    .flatMap((other) => relationsBetween(input.graph, rule, node.id, other.id))
    .filter(isStatedMissing);
  return {
    rule,
    from: node.id,
    candidates: [
      ...others.filter((other) => isNear(node, other)),
      ...others.filter((other) => !isNear(node, other)),
    ].map(({ id }) => id),
    stated: others.map(({ id }) => id).filter((id) => said.some(({ from, to }) => from === id || to === id)),
    relations: said.map(({ id }) => id).sort(),
    absence: absenceOf(said[0], [node, ...others]),
    certainty: surest(said.flatMap(({ sources }) => sources ?? [])),
  };
}

const isNear = (one: NodeRecord, other: NodeRecord): boolean =>
  one.municipalities?.some((code) => other.municipalities?.includes(code) === true) === true;
