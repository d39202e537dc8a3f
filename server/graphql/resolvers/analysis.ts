import { isMunicipalityCode, SirkelError, type Cursor } from '@sirkel/graph-schema';
import type { Answered, Engine } from '../../engine/createEngine.ts';
import { ofOneMoment } from '../../engine/answers/ofOneMoment.ts';
import { askGroupTies } from '../../engine/askGroupTies.ts';
import type { FindingsResult } from '../../engine/analyses/findings.ts';
import { bottleneckKinds, gapKinds, type Finding, type FindingKind } from '../../engine/Finding.ts';
import { withGroupGaps } from '../../engine/findings/withGroupGaps.ts';
import { coverageMethods } from '../../engine/gaps/coverageMethods.ts';
import { asParameters } from '../../engine/methodParameters.ts';
import { methods, type Basis } from '../../engine/methods.ts';
import { strongStatuses, type Selection } from '../../engine/Selection.ts';
import type { ToldMethod } from '../../engine/toldMethod.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { pageSize } from '../relayPage.ts';
import type { RequestContext } from '../RequestContext.ts';
import { findingTest, type FindingFilter } from '../findings/FindingFilter.ts';
import { askFor } from './askFor.ts';
import { findingsTold } from './findingsTold.ts';
import { methodTold } from './methodTold.ts';
import { selectionOf, type GivenSelection } from './selectionOf.ts';

export type FindingsArgs = {
  readonly kinds?: readonly FindingKind[] | null;
  readonly filter?: FindingFilter | null;
  readonly projection?: Basis | null;
  readonly selection?: GivenSelection | null;
};
export type CoverageArgs = { readonly municipality?: string | null; readonly selection?: GivenSelection | null };
export type PlacesArgs = { readonly selection?: GivenSelection | null };
export type BrokersArgs = { readonly first: number; readonly selection?: GivenSelection | null };

// Whoever asks again for the same map gets the same answer.
const SEED = 1;

/** What analyses answer of an open map. */
export function analysisOf(engine: Engine) {
  const findings =
    (area: ReadonlySet<FindingKind>) =>
    async (live: LiveMap, args: FindingsArgs, context: RequestContext): Promise<unknown> => {
      const { kinds, filter, projection } = args;
      const selection = selectionOf(args.selection);
      const isNamed = area.has('groupGap') && kinds?.includes('groupGap') === true;
      const { cursor, isOld, result } = isNamed
        ? await askWithGroupGaps(engine, live, selection, context)
        : await askFor({ engine, live, context }, 'findings', selection, {});
      const passes = findingTest(filter ?? {}, live.graph().nodes);
      const wanted = (finding: Finding): boolean =>
        area.has(finding.kind) &&
        (kinds?.includes(finding.kind) ?? true) &&
        (projection ?? methods[finding.kind].basis) === methods[finding.kind].basis &&
        passes(finding);
      const tell = findingsTold({ ...result, selection, sequence: cursor.sequence });
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
      const chosen = selectionOf(selection);
      const { cursor, isOld, result } = await askFor({ engine, live, context }, 'coverage', chosen, params);
      return { cursor, isOld, ...result, method: coverageMethod('rings', chosen, cursor) };
    },
    municipalityCoverage: async (live: LiveMap, { selection }: PlacesArgs, context: RequestContext) => {
      const chosen = selectionOf(selection);
      const { cursor, isOld, result } = await askFor({ engine, live, context }, 'municipalityCoverage', chosen, {});
      return { cursor, isOld, ...result, method: coverageMethod('municipalities', chosen, cursor) };
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

/** What is weak covers nothing, whatever was asked for. */
function coverageMethod(which: keyof typeof coverageMethods, selection: Selection, cursor: Cursor): ToldMethod {
  const parameters = asParameters({ statuses: strongStatuses(selection), withGroups: true });
  return methodTold(coverageMethods[which], { cursor, selection, parameters });
}

/** All findings, those between groups among them: of one moment, which takes longer. */
function askWithGroupGaps(
  engine: Engine,
  live: LiveMap,
  selection: Selection,
  { signal, patience }: RequestContext,
): Promise<Answered<FindingsResult>> {
  const ask = () =>
    Promise.all([
      engine.ask(live, 'findings', selection, {}, { signal, patience }),
      askGroupTies(engine, live, selection, { signal, patience }),
    ]).then(([found, ties]) => [found, ...ties] as const);
  return ofOneMoment(live, ask, ([found, ...ties]) => {
    const comparisons = ties.map(({ result }) => result);
    return { ...found, result: withGroupGaps(found.result, comparisons, live.graph().followUps) };
  });
}

function codeOf(municipality: string | null | undefined): string | undefined {
  if (municipality === null || municipality === undefined) return undefined;
  if (isMunicipalityCode(municipality)) return municipality;
  throw new SirkelError('INVALID', `Expected the code of a municipality; got "${municipality.slice(0, 80)}".`, {
    path: 'municipality',
  });
}
