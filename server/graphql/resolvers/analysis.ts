import { isMunicipalityCode, SirkelError } from '@sirkel/graph-schema';
import type { Engine } from '../../engine/createEngine.ts';
import { bottleneckKinds, gapKinds, type Finding, type FindingKind } from '../../engine/Finding.ts';
import { inOrder } from '../../engine/findings/inOrder.ts';
import { methods } from '../../engine/methods.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { pageSize } from '../relayPage.ts';
import { groupChance, groupGapsOf } from './links.ts';
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
    async (live: LiveMap, { kinds, selection: given }: FindingsArgs): Promise<unknown> => {
      const selection = selectionOf(given);
      const { cursor, result } = await engine.ask(live, 'findings', selection, {});
      const isNamed = area.has('groupGap') && kinds?.includes('groupGap') === true;
      const told = isNamed ? inOrder([...result.told, ...(await groupGapsOf(engine, live, selection))]) : result.told;
      const wanted = (finding: Finding): boolean => area.has(finding.kind) && (kinds?.includes(finding.kind) ?? true);
      const withMethod = (finding: Finding) => {
        const { definition, reference, basis } = methods[finding.kind];
        const chance = finding.kind === 'groupGap' ? { exact: false, ...groupChance } : { exact: true };
        return { ...finding, method: { definition, reference, basis, leftOut: result.leftOut[basis], ...chance } };
      };
      return {
        cursor,
        ...selection,
        findings: told.filter(wanted).map(withMethod),
        notRecorded: result.notRecorded.filter(wanted).map(withMethod),
      };
    };
  return {
    gaps: findings(new Set(gapKinds)),
    bottlenecks: findings(new Set(bottleneckKinds)),
    coverage: async (live: LiveMap, { municipality, selection }: CoverageArgs): Promise<unknown> => {
      const params = { municipality: codeOf(municipality) };
      const { cursor, result } = await engine.ask(live, 'coverage', selectionOf(selection), params);
      return { cursor, ...result };
    },
    brokers: async (live: LiveMap, { first, selection }: BrokersArgs): Promise<unknown> => {
      const { cursor, result } = await engine.ask(live, 'brokers', selectionOf(selection), { seed: SEED });
      return {
        cursor,
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
