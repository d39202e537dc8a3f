import { isMunicipalityCode, SirkelError, type Status } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../../engine/AnalysisInput.ts';
import { brokers } from '../../engine/bottlenecks/brokers.ts';
import { bottleneckKinds, gapKinds, type Finding, type FindingKind } from '../../engine/Finding.ts';
import { elements } from '../../engine/findings/coverageFindings.ts';
import { findAll } from '../../engine/findings/findAll.ts';
import { coverage } from '../../engine/gaps/coverage.ts';
import { methods, type Basis } from '../../engine/methods.ts';
import { leftOutOf } from '../../engine/projections/leftOutOf.ts';
import type { LeftOut } from '../../engine/projections/Projected.ts';
import { defaultSelection, type Selection } from '../../engine/Selection.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { MAX_GRAPH_NODES } from '../limits/limits.ts';
import { pageSize } from '../relayPage.ts';

type GivenSelection = { readonly statuses?: readonly Status[] | null; readonly withGroups: boolean };
export type FindingsArgs = {
  readonly kinds?: readonly FindingKind[] | null;
  readonly selection?: GivenSelection | null;
};
export type CoverageArgs = { readonly municipality?: string | null; readonly selection?: GivenSelection | null };
export type BrokersArgs = { readonly first: number; readonly selection?: GivenSelection | null };

// Whoever asks again for the same map gets the same answer.
const SEED = 1;

/** What analyses answer of an open map. @param clock in milliseconds since 1970 */
export function analysisOf(clock: () => number) {
  const today = (): string => new Date(clock()).toISOString().slice(0, 10);
  const inputOf = (live: LiveMap, selection: GivenSelection | null | undefined): AnalysisInput => {
    const graph = live.graph();
    // Nobody else is answered while it is worked out.
    if (graph.nodes.size > MAX_GRAPH_NODES) {
      throw new SirkelError(
        'TOO_LARGE',
        `The map has ${String(graph.nodes.size)} nodes; what is missing is worked out up to ${String(MAX_GRAPH_NODES)}.`,
      );
    }
    if (graph.settings === null) throw new Error('A map without settings was opened.');
    return { graph, settings: graph.settings, selection: selectionOf(selection), today: today() };
  };
  const findings =
    (area: ReadonlySet<FindingKind>) =>
    (live: LiveMap, { kinds, selection }: FindingsArgs): unknown => {
      const input = inputOf(live, selection);
      const wanted = (finding: Finding): boolean => area.has(finding.kind) && (kinds?.includes(finding.kind) ?? true);
      const { told, notRecorded } = findAll(input);
      const leftOut = leftOutOf(input);
      const withMethod = (finding: Finding) => ({ ...finding, method: methodOf(finding, leftOut) });
      return {
        cursor: live.head(),
        ...input.selection,
        findings: told.filter(wanted).map(withMethod),
        notRecorded: notRecorded.filter(wanted).map(withMethod),
      };
    };
  return {
    gaps: findings(new Set(gapKinds)),
    bottlenecks: findings(new Set(bottleneckKinds)),
    coverage: (live: LiveMap, { municipality, selection }: CoverageArgs): unknown => ({
      cursor: live.head(),
      ...coverage(inputOf(live, selection), elements, codeOf(municipality)),
    }),
    brokers: (live: LiveMap, { first, selection }: BrokersArgs): unknown => {
      const found = brokers(inputOf(live, selection), SEED);
      return {
        cursor: live.head(),
        ...found,
        brokers: found.brokers.slice(0, pageSize(first)),
        actorCount: found.brokers.length,
        tieCount: found.ties,
        seed: found.sources === null ? null : SEED,
      };
    },
  };
}

function selectionOf(given: GivenSelection | null | undefined): Selection {
  return {
    statuses: given?.statuses ?? defaultSelection.statuses,
    withGroups: given?.withGroups ?? defaultSelection.withGroups,
  };
}

function codeOf(municipality: string | null | undefined): string | undefined {
  if (municipality === null || municipality === undefined) return undefined;
  if (isMunicipalityCode(municipality)) return municipality;
  throw new SirkelError('INVALID', `Expected the code of a municipality; got "${municipality.slice(0, 80)}".`, {
    path: 'municipality',
  });
}

function methodOf({ kind }: Finding, leftOut: (basis: Basis) => LeftOut | null) {
  const { definition, reference, basis } = methods[kind];
  return { definition, reference, basis, leftOut: leftOut(basis), exact: true };
}
