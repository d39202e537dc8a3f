import type { AnalysisInput } from '../AnalysisInput.ts';
import { alsoOf, isSelected } from '../Selection.ts';

/** A barrier, and what it stands in the way of. */
export type Friction = {
  readonly barrier: string;
  /** Relations, services and stories that are marked with it, by id. */
  readonly relations: readonly string[];
  readonly services: readonly string[];
  readonly stories: readonly string[];
  /** How often it is met at each ring, by the ring's id: a relation counts at both its ends, once where they are the same. */
  readonly byLayer: Readonly<Record<string, number>>;
  /** The same for municipalities, by code. */
  readonly byMunicipality: Readonly<Record<string, number>>;
};

/**
 * Tells which barriers are met most often, and where. Past relations, services and stories count too, since a barrier may be why
 * they are past; suggestions do not. The most often met first, of equals in the order of the map's list.
 */
export function friction({ graph, settings, selection }: AnalysisInput): readonly Friction[] {
  const withPast = alsoOf(selection, 'past');
  // Few are marked at all, and all are asked of each barrier.
  const relations = [...graph.relations.values()].filter(
    (relation) => isMarkedAtAll(relation) && isSelected(relation, withPast),
  );
  const nodes = [...graph.nodes.values()].filter(
    (node) => (node.kind === 'service' || node.kind === 'story') && isMarkedAtAll(node) && isSelected(node, withPast),
  );
  const found = settings.barriers.map(({ id: barrier }) => {
    const isMarked = ({ barriers }: Marked): boolean => barriers?.includes(barrier) === true;
    const [byLayer, byMunicipality] = [new Map<string, number>(), new Map<string, number>()];
    const marked = relations.filter(isMarked);
    const services = nodes.filter((node) => node.kind === 'service' && isMarked(node));
    const stories = nodes.filter((node) => node.kind === 'story' && isMarked(node));
    const met = [
      ...marked.map(({ from, to }) => [graph.nodes.get(from), graph.nodes.get(to)]),
      ...[...services, ...stories].map((node) => [node]),
    ];
    for (const ends of met) {
      count(
        byLayer,
        ends.flatMap((node) => node?.layer ?? []),
      );
      count(
        byMunicipality,
        ends.flatMap((node) => node?.municipalities ?? []),
      );
    }
    return {
      barrier,
      relations: marked.map(({ id }) => id).sort(),
      services: services.map(({ id }) => id).sort(),
      stories: stories.map(({ id }) => id).sort(),
      byLayer: Object.fromEntries(byLayer),
      byMunicipality: Object.fromEntries(byMunicipality),
    };
  });
  return found.filter((each) => timesOf(each) > 0).sort((a, b) => timesOf(b) - timesOf(a));
}

type Marked = { readonly barriers?: readonly string[] };

const isMarkedAtAll = ({ barriers }: Marked): boolean => barriers !== undefined && barriers.length > 0;

const timesOf = ({ relations, services, stories }: Friction): number =>
  relations.length + services.length + stories.length;

function count(counts: Map<string, number>, keys: readonly string[]): void {
  for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
}
