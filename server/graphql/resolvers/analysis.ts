import { isMunicipalityCode, SirkelError, type Status } from '@sirkel/graph-schema';
import type { ResultOf } from '../../engine/analyses.ts';
import type { Engine } from '../../engine/createEngine.ts';
import { bottleneckKinds, gapKinds, type Finding, type FindingKind } from '../../engine/Finding.ts';
import { canBeAsked } from '../../engine/findings/decided.ts';
import { methods } from '../../engine/methods.ts';
import { defaultSelection, type Selection } from '../../engine/Selection.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { pageSize } from '../relayPage.ts';
import { groupChance, groupGapsOf, together } from './groupGaps.ts';

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

/** What analyses answer of an open map. */
export function analysisOf(engine: Engine) {
  const findings =
    (area: ReadonlySet<FindingKind>) =>
    async (live: LiveMap, { kinds, selection: given }: FindingsArgs): Promise<unknown> => {
      const selection = selectionOf(given);
      const isNamed = area.has('groupGap') && kinds?.includes('groupGap') === true;
      const [{ cursor, result: found }, more] = await Promise.all([
        engine.ask(live, 'findings', selection, {}),
        isNamed ? groupGapsOf(engine, live, selection) : null,
      ]);
      const result = more === null ? found : together(found, more);
      const wanted = (finding: Finding): boolean => area.has(finding.kind) && (kinds?.includes(finding.kind) ?? true);
      const tell = (finding: Finding) => withMethod(result, finding);
      return {
        cursor,
        ...selection,
        findings: result.told.filter(wanted).map(tell),
        notRecorded: result.notRecorded.filter(wanted).map(tell),
        setAside: result.setAside.filter(wanted).map(tell),
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

/** A finding as the API gives it: how it was found, and what was decided about it. */
export function withMethod({ leftOut }: Pick<ResultOf<'findings'>, 'leftOut'>, finding: Finding) {
  const { definition, reference, basis } = methods[finding.kind];
  const chance = finding.kind === 'groupGap' ? { exact: false, ...groupChance } : { exact: true };
  return {
    ...finding,
    outgrown: finding.outgrown ?? false,
    canBeAsked: canBeAsked(finding) || finding.absence === 'askedAbsent',
    method: { definition, reference, basis, leftOut: leftOut[basis], ...chance },
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
