import { isMunicipalityCode, SirkelError, type Status } from '@sirkel/graph-schema';
import type { Answered, Engine } from '../../engine/createEngine.ts';
import { bottleneckKinds, gapKinds, type Finding, type FindingKind } from '../../engine/Finding.ts';
import { defaultSelection, type Selection } from '../../engine/Selection.ts';
import type { AnalysisId, ParamsOf, ResultOf } from '../../engine/analyses.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { pageSize } from '../relayPage.ts';
import type { RequestContext } from '../RequestContext.ts';
import { findingsTold } from './findingsTold.ts';

/** Which records count, as it was asked for. */
export type GivenSelection = { readonly statuses?: readonly Status[] | null; readonly withGroups: boolean };
export type FindingsArgs = {
  readonly kinds?: readonly FindingKind[] | null;
  readonly selection?: GivenSelection | null;
};
export type CoverageArgs = { readonly municipality?: string | null; readonly selection?: GivenSelection | null };
export type BrokersArgs = { readonly first: number; readonly selection?: GivenSelection | null };

// Whoever asks again for the same map gets the same answer.
const SEED = 1;

/** Asks for the operation at hand: where the new takes longer than a moment, what was known last will do, and says so. */
export async function askFor<Id extends AnalysisId>(
  { engine, live, context }: { readonly engine: Engine; readonly live: LiveMap; readonly context: RequestContext },
  id: Id,
  selection: Selection,
  params: ParamsOf<Id>,
): Promise<Answered<ResultOf<Id>>> {
  const answered = await engine.ask(live, id, selection, params, { mayBeOld: true, signal: context.signal });
  if (answered.isOld) context.isOld = true;
  return answered;
}

/** What analyses answer of an open map. */
export function analysisOf(engine: Engine) {
  const findings =
    (area: ReadonlySet<FindingKind>) =>
    async (live: LiveMap, { kinds, selection: given }: FindingsArgs, context: RequestContext): Promise<unknown> => {
      const selection = selectionOf(given);
      const { cursor, isOld, result } = await askFor({ engine, live, context }, 'findings', selection, {});
      const wanted = (finding: Finding): boolean => area.has(finding.kind) && (kinds?.includes(finding.kind) ?? true);
      const withMethod = findingsTold(result);
      return {
        cursor,
        isOld,
        ...selection,
        findings: result.told.filter(wanted).map(withMethod),
        notRecorded: result.notRecorded.filter(wanted).map(withMethod),
      };
    };
  return {
    gaps: findings(new Set(gapKinds)),
    bottlenecks: findings(new Set(bottleneckKinds)),
    coverage: async (live: LiveMap, { municipality, selection }: CoverageArgs, context: RequestContext) => {
      const params = { municipality: codeOf(municipality) };
      const asked = await askFor({ engine, live, context }, 'coverage', selectionOf(selection), params);
      return { cursor: asked.cursor, isOld: asked.isOld, ...asked.result };
    },
    brokers: async (live: LiveMap, { first, selection }: BrokersArgs, context: RequestContext) => {
      const params = { seed: SEED };
      const { cursor, isOld, result } = await askFor(
        { engine, live, context },
        'brokers',
        selectionOf(selection),
        params,
      );
      return {
        cursor,
        isOld,
        ...result,
        brokers: result.brokers.slice(0, pageSize(first)),
        actorCount: result.brokers.length,
        tieCount: result.ties,
        seed: result.sources === null ? null : SEED,
      };
    },
  };
}

/** What was asked for, and the default for what was not. */
export function selectionOf(given: GivenSelection | null | undefined): Selection {
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
