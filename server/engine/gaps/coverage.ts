import type { CoverageRule, Element, MapSettings, NodeRecord } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { isStatedMissing } from '../absenceOf.ts';
import { standings } from '../projections/numberRecords.ts';
import { numberedOf, providersOf } from '../projections/projectionsOf.ts';
import { isStrong } from '../Selection.ts';

/**
 * How a field is covered somewhere: by two or more who each do it, by one alone; or not, since a source says that it is
 * missing, or there is only what is weak or past, or nobody has recorded anything.
 */
export const coverageStates = ['covered', 'thin', 'weak', 'statedMissing', 'notRecorded'] as const;
export type CoverageState = (typeof coverageStates)[number];

/** What there is of a field in some rings. */
export type Covering = {
  readonly state: CoverageState;
  /** Actors and services that are there and count, by id, ascending. */
  readonly present: readonly string[];
  /** Who stands behind them; a service of whom nobody is recorded to provide it stands for itself. */
  readonly providers: readonly string[];
  /** What is weak or past. */
  readonly faded: readonly string[];
  /** What a source says is missing. */
  readonly missing: readonly string[];
  /** What somebody has proposed; it covers nothing yet. */
  readonly proposed: readonly string[];
};

export type CoverageCell = Covering & {
  readonly element: Element;
  /** The ring's id, or null for what has no ring. */
  readonly layer: string | null;
  /** The rules of the reference model that ask for this cell or another one. */
  readonly rules: readonly string[];
};

export type RuleCoverage = Covering & { readonly rule: CoverageRule };

export type Coverage = {
  readonly cells: readonly CoverageCell[];
  readonly rules: readonly RuleCoverage[];
  /** The share of rules that are covered, thinly ones among them; null when the map has none. */
  readonly share: number | null;
};

/**
 * Tells for each field and ring what there is, and for each rule of the reference model whether it is met in any of its
 * rings. Groups and roles count: "the municipalities" cover their ring, by many.
 * @param elements in the order of the picture
 * @param municipality a code: then only what is said to reach there counts, and what is not said to be anywhere does not
 */
export function coverage(input: AnalysisInput, elements: readonly Element[], municipality?: string): Coverage {
  const { settings } = input;
  const rings: readonly (string | null)[] = [...layersInOrder(settings), null];
  const reached =
    municipality === undefined
      ? countedNodes(input)
      : countedNodes(input).filter((node) => reaches(node, municipality));
  const byPlace = byPlaces(reached);
  const providers = providersOf(input);
  const cover = (element: string, layers: readonly (string | null)[]): Covering =>
    coverOf(
      layers.flatMap((layer) => byPlace.get(placeOf(element, layer)) ?? []),
      input,
      providers,
    );
  const { coverage: asked } = settings.referenceModel;
  const cells = elements.flatMap((element) =>
    rings.map((layer) => ({
      element,
      layer,
      rules: asked
        .filter((rule) => rule.element === element && layer !== null && rule.layers.includes(layer))
        .map(({ id }) => id),
      ...cover(element, [layer]),
    })),
  );
  const rules = asked.map((rule) => ({ rule, ...cover(rule.element, rule.layers) }));
  const met = rules.filter(({ state }) => state === 'covered' || state === 'thin').length;
  return { cells, rules, share: rules.length === 0 ? null : met / rules.length };
}

/** The ids of the rings from the centre out, what lies outside them last. */
export function layersInOrder({ layers }: MapSettings): readonly string[] {
  return [...layers]
    .sort((a, b) => Number(a.outside === true) - Number(b.outside === true) || a.order - b.order)
    .map(({ id }) => id);
}

/** What may cover a field. */
export function countedNodes(input: AnalysisInput): readonly NodeRecord[] {
  const { nodes, nodesOf, nodeStandings } = numberedOf(input);
  return [...nodesOf('actor'), ...nodesOf('service')]
    .filter((number) => nodeStandings[number] !== standings.waits)
    .map((number) => nodes[number] as NodeRecord);
}

/** Nodes by field and ring; one in several fields stands in each. */
function byPlaces(nodes: readonly NodeRecord[]): ReadonlyMap<string, readonly NodeRecord[]> {
  const found = new Map<string, NodeRecord[]>();
  for (const node of nodes) {
    for (const element of node.elements ?? []) {
      const place = placeOf(element, node.layer ?? null);
      const own = found.get(place);
      if (own === undefined) found.set(place, [node]);
      else if (own.at(-1) !== node) own.push(node);
    }
  }
  return found;
}

const placeOf = (element: string, layer: string | null): string => `${element} ${layer ?? ''}`;

const wide: ReadonlySet<unknown> = new Set(['county', 'region', 'national', 'international']);

/** Whether a node names no municipality and reaches the whole county, region or country, or several countries. */
export const reachesWide = ({ municipalities, scope }: NodeRecord): boolean =>
  (municipalities === undefined || municipalities.length === 0) && wide.has(scope);

/** Whether a node is said to reach a municipality: by naming it, or by reaching everywhere. */
export const reaches = (node: NodeRecord, municipality: string): boolean =>
  reachesWide(node) || node.municipalities?.includes(municipality) === true;

/** How some nodes cover what they are for: a group among them, or among who provides them, is many. */
export function coverOf(
  nodes: readonly NodeRecord[],
  { graph, selection }: AnalysisInput,
  providersBy: ReadonlyMap<string, readonly string[]>,
): Covering {
  const [present, faded, missing, proposed] = [[], [], [], []] as [string[], string[], string[], string[]];
  const providers = new Set<string>();
  let isMany = false;
  for (const node of nodes) {
    const { id, status } = node;
    if (isStrong(node, selection)) {
      present.push(id);
      const behind = (node.kind === 'service' ? providersBy.get(id) : undefined) ?? [id];
      for (const provider of behind) providers.add(provider);
      // A group is many, also where it provides a service.
      isMany ||= [id, ...behind].some((each) => graph.nodes.get(each)?.extent === 'group');
    }
    if (status === 'weak' || status === 'past') faded.push(id);
    else if (status === 'proposed') proposed.push(id);
    else if (isStatedMissing(node)) missing.push(id);
  }
  const many = isMany || providers.size > 1;
  return {
    state: stateOf({ many, any: present.length > 0, faded: faded.length > 0, missing: missing.length > 0 }),
    present: present.sort(),
    providers: [...providers].sort(),
    faded: faded.sort(),
    missing: missing.sort(),
    proposed: proposed.sort(),
  };
}

type Found = { readonly many: boolean; readonly any: boolean; readonly faded: boolean; readonly missing: boolean };

/** The state that follows from what there is. */
export function stateOf({ many, any, faded, missing }: Found): CoverageState {
  if (many) return 'covered';
  if (any) return 'thin';
  // What a source misses is not answered by what is weak or past.
  if (missing) return 'statedMissing';
  return faded ? 'weak' : 'notRecorded';
}
