import { isMunicipalityCode, SirkelError } from '@sirkel/graph-schema';
import type { Engine } from '../../engine/createEngine.ts';
import { bottleneckKinds, gapKinds, type Finding, type FindingKind } from '../../engine/Finding.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { pageSize } from '../relayPage.ts';
import type { RequestContext } from '../RequestContext.ts';
import { askFor } from './askFor.ts';
import { findingsTold } from './findingsTold.ts';
import { withGroupGaps } from './groupGaps.ts';
import { selectionOf, type GivenSelection } from './selectionOf.ts';

export type FindingsArgs = {
  readonly kinds?: readonly FindingKind[] | null;
  readonly selection?: GivenSelection | null;
};
export type CoverageArgs = { readonly municipality?: string | null; readonly selection?: GivenSelection | null };
export type BrokersArgs = { readonly first: number; readonly selection?: GivenSelection | null };

// Whoever asks again for the same map gets the same answer.
const SEED = 1;

/** What analyses answer of an open map. */
export function analysisOf(engine: Engine) {
  const findings =
    (area: ReadonlySet<FindingKind>) =>
    async (live: LiveMap, { kinds, selection: given }: FindingsArgs, context: RequestContext): Promise<unknown> => {
      const selection = selectionOf(given);
      const isNamed = area.has('groupGap') && kinds?.includes('groupGap') === true;
      const { cursor, isOld, result } = isNamed
        ? await withGroupGaps(engine, live, selection, { signal: context.signal, patience: context.patience })
        : await askFor({ engine, live, context }, 'findings', selection, {});
      const wanted = (finding: Finding): boolean => area.has(finding.kind) && (kinds?.includes(finding.kind) ?? true);
      const tell = findingsTold(result);
      return {
        cursor,
        isOld,
        ...selection,
        findings: result.told.filter(wanted).map(tell),
        notRecorded: result.notRecorded.filter(wanted).map(tell),
        setAside: result.setAside.filter(wanted).map(tell),
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

function codeOf(municipality: string | null | undefined): string | undefined {
  if (municipality === null || municipality === undefined) return undefined;
  if (isMunicipalityCode(municipality)) return municipality;
  throw new SirkelError('INVALID', `Expected the code of a municipality; got "${municipality.slice(0, 80)}".`, {
    path: 'municipality',
  });
}
