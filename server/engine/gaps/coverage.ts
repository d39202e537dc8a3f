import type { CoverageRule, Element, MapSettings, NodeRecord } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { isStatedMissing } from '../absenceOf.ts';
import { providersOf } from '../projections/projectionsOf.ts';
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
  const byElement = byElements(reached);
  const providers = providersOf(input);
  const cover = (element: string, layers: readonly (string | null)[]): Covering =>
    coverOf(
      (byElement.get(element) ?? []).filter(({ layer }) => layers.includes(layer ?? null)),
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
export const countedNodes = ({ graph }: AnalysisInput): readonly NodeRecord[] =>
  [...graph.nodes.values()].filter(
    ({ kind, review }) => (kind === 'actor' || kind === 'service') && review !== 'pending',
  );

/** Nodes by each field that they are in. */
export function byElements(nodes: readonly NodeRecord[]): ReadonlyMap<string, readonly NodeRecord[]> {
  const found = new Map<string, NodeRecord[]>();
  for (const node of nodes) {
    for (const element of new Set(node.elements)) {
      const own = found.get(element) ?? [];
      found.set(element, own);
      own.push(node);
    }
  }
  return found;
}

const wide: ReadonlySet<unknown> = new Set(['county', 'region', 'national']);

/** Whether a node names no municipality and reaches the whole county, region or country. */
export const reachesWide = ({ municipalities, scope }: NodeRecord): boolean =>
  (municipalities === undefined || municipalities.length === 0) && wide.has(scope);

/** Whether a node is said to reach a municipality: by naming it, or by reaching the whole county, region or country. */
export const reaches = (node: NodeRecord, municipality: string): boolean =>
  reachesWide(node) || node.municipalities?.includes(municipality) === true;

/** How some nodes cover what they are for. */
export function coverOf(
  nodes: readonly NodeRecord[],
  { selection }: AnalysisInput,
  providersBy: ReadonlyMap<string, readonly string[]>,
): Covering {
  const strong = nodes.filter((node) => isStrong(node, selection));
  const faded = nodes.filter(({ status }) => status === 'weak' || status === 'past');
  const missing = nodes.filter(isStatedMissing);
  const providers = new Set(
    strong.flatMap(({ id, kind }) => (kind === 'service' ? (providersBy.get(id) ?? [id]) : [id])),
  );
  const many = providers.size > 1 || strong.some(({ extent }) => extent === 'group');
  return {
    state: stateOf({ many, any: strong.length > 0, faded: faded.length > 0, missing: missing.length > 0 }),
    present: idsOf(strong),
    providers: [...providers].sort(),
    faded: idsOf(faded),
    missing: idsOf(missing),
    proposed: idsOf(nodes.filter(({ status }) => status === 'proposed')),
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

const idsOf = (nodes: readonly NodeRecord[]): readonly string[] => nodes.map(({ id }) => id).sort();
