import {
  relationKind,
  type Certainty,
  type ExpectedTie,
  type NodeRecord,
  type RelationRecord,
} from '@sirkel/graph-schema';
import { absenceOf, isStatedMissing, surest, wasAsked } from '../absenceOf.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Absence } from '../Finding.ts';
import { selectedOf } from '../projections/selectedOf.ts';
import { isSelected } from '../Selection.ts';

/** A node that a rule of the reference model asks to be tied to one of some others, and is not. */
export type AbsentTie = {
  readonly rule: ExpectedTie;
  readonly from: string;
  /** Those it could be tied to, nearest first: in the same municipality, then the others; by id. Not more than 60. */
  readonly candidates: readonly string[];
  /** How many there are of them. */
  readonly candidateCount: number;
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

/** More nobody is told by name. */
const MOST_CANDIDATES = 60;

/**
 * Tells for each rule of the reference model which nodes lack the tie that it expects, and with whom they could have it.
 * A rule that fits nobody on the map says nothing. Suggestions and what is past are nobody to be tied to.
 */
export function expectedTies(input: AnalysisInput): readonly RuleTies[] {
  const { graph, settings, selection } = input;
  const { nodes } = selectedOf(input);
  return settings.referenceModel.expectedTies.map((rule) => {
    const to = targetsOf(nodes.filter((node) => fits(node, rule.to)));
    const tied: string[] = [];
    const absent: AbsentTie[] = [];
    for (const node of nodes) {
      if (!fits(node, rule.from)) continue;
      const between = relationsTo(graph, rule, node.id, to.ids);
      if (between.some((relation) => isSelected(relation, selection))) tied.push(node.id);
      else if (othersCount(to, node) > 0) absent.push(absentTie(rule, node, to, between.filter(isStatedMissing)));
    }
    return { rule, tied, absent };
  });
}

/** Those whom a rule asks somebody to be tied to. */
type Targets = {
  /** By id, ascending. */
  readonly nodes: readonly NodeRecord[];
  readonly ids: ReadonlySet<string>;
  readonly byMunicipality: ReadonlyMap<string, readonly NodeRecord[]>;
  readonly notAsked: ReadonlySet<string>;
};

function targetsOf(nodes: readonly NodeRecord[]): Targets {
  const byMunicipality = new Map<string, NodeRecord[]>();
  for (const node of nodes) {
    for (const code of new Set(node.municipalities)) {
      const own = byMunicipality.get(code) ?? [];
      byMunicipality.set(code, own);
      own.push(node);
    }
  }
  const notAsked = new Set(nodes.flatMap((node) => (wasAsked(node) ? [] : [node.id])));
  return { nodes, ids: new Set(nodes.map(({ id }) => id)), byMunicipality, notAsked };
}

const othersCount = ({ ids }: Targets, { id }: NodeRecord): number => ids.size - Number(ids.has(id));

function fits(node: NodeRecord, end: ExpectedTie['from']): boolean {
  return (
    (end.nodeId === undefined || node.id === end.nodeId) &&
    (end.actorType === undefined || (node.kind === 'actor' && node.actorType === end.actorType)) &&
    (end.layer === undefined || node.layer === end.layer)
  );
}

/** Relations of the rule's kind from a node to some others, either way for a mutual kind. */
function relationsTo(
  graph: AnalysisInput['graph'],
  { kind }: ExpectedTie,
  node: string,
  others: ReadonlySet<string>,
): readonly RelationRecord[] {
  const { mutual } = relationKind(kind);
  return [...(graph.ties.get(node) ?? [])]
    .flatMap((id) => graph.relations.get(id) ?? [])
    .filter(
      ({ kind: own, from, to }) =>
        own === kind &&
        from !== to &&
        ((from === node && others.has(to)) || (mutual && to === node && others.has(from))),
    );
}

/** @param said the relations that say, with a source, that such a tie is missing */
function absentTie(rule: ExpectedTie, node: NodeRecord, to: Targets, said: readonly RelationRecord[]): AbsentTie {
  const othersAsked = to.notAsked.size === 0 || (to.notAsked.size === 1 && to.notAsked.has(node.id));
  return {
    rule,
    from: node.id,
    candidates: nearestFirst(node, to),
    candidateCount: othersCount(to, node),
    stated: [...new Set(said.map(({ from, to: end }) => (from === node.id ? end : from)))].sort(),
    relations: said.map(({ id }) => id).sort(),
    // Of those who were not asked nobody knows.
    absence: absenceOf(said[0], othersAsked ? [node] : [node, undefined]),
    certainty: surest(said.flatMap(({ sources }) => sources ?? [])),
  };
}

function nearestFirst(node: NodeRecord, { nodes, byMunicipality }: Targets): readonly string[] {
  const near = [...new Set(node.municipalities)]
    .flatMap((code) => (byMunicipality.get(code) ?? []).slice(0, MOST_CANDIDATES + 1))
    .map(({ id }) => id)
    .sort();
  const first = new Set([...near, ...nodes.slice(0, MOST_CANDIDATES + near.length + 1).map(({ id }) => id)]);
  first.delete(node.id);
  return [...first].slice(0, MOST_CANDIDATES);
}
