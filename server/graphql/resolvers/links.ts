import { groupChance } from '../../engine/links/groupChance.ts';
import type { Engine } from '../../engine/createEngine.ts';
import { groupGapId } from '../../engine/findings/groupGapFindings.ts';
import type { GroupComparison, GroupPair } from '../../engine/links/compareGroups.ts';
import type { GroupKind } from '../../engine/links/groupings.ts';
import { pairSentence } from '../../engine/links/pairSentence.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { MAX_PAGE } from '../limits/limits.ts';
import { pageSize } from '../relayPage.ts';
import type { RequestContext } from '../RequestContext.ts';
import { selectionOf, type GivenSelection } from './selectionOf.ts';

export type MissingLinksArgs = { readonly between: GroupKind; readonly selection?: GivenSelection | null };
export type WorthAskingArgs = { readonly first: number; readonly selection?: GivenSelection | null };

// Whoever asks again for the same map gets the same answer.
const SEED = 1;

/** What is answered of the ties that are missing on an open map. */
export function linksOf(engine: Engine) {
  return {
    missingLinks: async (
      live: LiveMap,
      { between, selection: given }: MissingLinksArgs,
      { signal, patience }: RequestContext,
    ): Promise<unknown> => {
      const selection = selectionOf(given);
      const { cursor, result } = await engine.ask(
        live,
        'groupTies',
        selection,
        { between, ...groupChance },
        { signal, patience },
      );
      return { cursor, ...selection, ...missingLinksOf(result) };
    },
    worthAsking: async (
      live: LiveMap,
      { first, selection: given }: WorthAskingArgs,
      { signal, patience }: RequestContext,
    ): Promise<unknown> => {
      const selection = selectionOf(given);
      const params = { most: pageSize(first), seed: SEED };
      const { cursor, result } = await engine.ask(live, 'likelyLinks', selection, params, { signal, patience });
      const { actors: actorCount, ties: tieCount, ...rest } = result;
      return { cursor, ...selection, ...rest, actorCount, tieCount, seed: result.accuracy === null ? null : SEED };
    },
  };
}

function missingLinksOf(comparison: GroupComparison) {
  const { pairs, groups, actors, ties, ...rest } = comparison;
  const tested = pairs.filter((pair) => pair.tested !== null).sort(clearestFirst);
  const tooFew = pairs.filter((pair) => pair.tested === null).sort((a, b) => b.observed - a.observed);
  return {
    ...rest,
    groups,
    actorCount: actors,
    tieCount: ties,
    tested: tested.map((pair) => pairOf(comparison, pair)),
    tooFew: tooFew.slice(0, MAX_PAGE).map((pair) => pairOf(comparison, pair)),
    tooFewCount: tooFew.length,
    seed: tested.length === 0 ? null : groupChance.seed,
  };
}

const clearestFirst = (a: GroupPair, b: GroupPair): number =>
  (a.tested?.q ?? 1) - (b.tested?.q ?? 1) || (a.tested?.z ?? 0) - (b.tested?.z ?? 0);

function pairOf({ between, groups }: GroupComparison, pair: GroupPair) {
  const { first, second, state, observed, relations, tested } = pair;
  const finding = state === 'fewer' ? groupGapId(between, pair) : null;
  return { first, second, state, observed, relations, ...tested, finding, sentence: pairSentence(pair, groups) };
}
