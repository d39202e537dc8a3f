import { relationKinds, type ActorRecord, type Graph, type Localized, type RelationKind } from '@sirkel/graph-schema';
import type { Adjacency } from '../../analysis/Adjacency.ts';
import { holdOut, type HoldOut } from '../../analysis/holdOut.ts';
import { sharedNeighbours } from '../../analysis/sharedNeighbours.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { findingId } from '../findings/findingId.ts';
import { layersInOrder } from '../gaps/coverage.ts';
import { actorTieKinds } from '../projections/projectActors.ts';
import { actorsOf, providersOf } from '../projections/projectionsOf.ts';
import { selectedOf } from '../projections/selectedOf.ts';
import type { LeftOut, Projected } from '../projections/Projected.ts';
import { isSelected, type Selection } from '../Selection.ts';
import { inAll, quoted } from '../sentences/names.ts';
import type { Reason } from './Reason.ts';
import { reasonsOf, type FoundReason } from './reasonsOf.ts';
import { tiedPairs, type TiedPairs } from './tiedPairs.ts';

/** Two actors of whom it is worth asking whether they know each other. */
export type LikelyLink = {
  /** Stays the same for the same two: what is decided about them is kept under it. */
  readonly id: string;
  /** By id, ascending. */
  readonly nodes: readonly [string, string];
  /** What says most first; never none. */
  readonly reasons: readonly Reason[];
  /** That they have no tie, and why one is thinkable. */
  readonly sentence: Localized;
  readonly adamicAdar: number;
  readonly resourceAllocation: number;
};

export type LikelyLinks = {
  /** Those with the most reasons first, of equals the highest Adamic–Adar; not more than were asked for. */
  readonly links: readonly LikelyLink[];
  /** How many there are. */
  readonly total: number;
  /** How many more there would be, had nothing been decided about them. */
  readonly decided: number;
  readonly actors: number;
  /** Pairs of actors with a tie between them: what the accuracy is worked out on. */
  readonly ties: number;
  /** How well the scores find hidden ties again; null where there are too few ties to tell. */
  readonly accuracy: HoldOut | null;
  /** Kinds of tie that would tie them: those that carry something between actors. */
  readonly kinds: readonly RelationKind[];
  readonly leftOut: LeftOut;
};

/** Below that a few ties more or less would turn the figure round. */
export const LEAST_TIES = 200;
/**
 * A partner or a need that more have in common says nothing of two of them, and would make as many pairs as the square of
 * that.
 */
export const MOST_IN_COMMON = 500;
const REPEATS = 100;
const HIDDEN_SHARE = 0.1;

/**
 * Tells of which two actors it is worth asking whether they know each other. They share a partner, or answer the same need,
 * and nothing on the map ties them, whatever its status, and nobody has decided about them. On the actors and what goes between them, without direction and
 * weight; groups and roles are left out unless asked for.
 * @param most how many pairs are told
 * @param seed decides which ties are hidden to see whether they are found again
 */
export function likelyLinks(input: AnalysisInput, most: number, seed: number): LikelyLinks {
  const projected = actorsOf(input);
  const { ids, index, leftOut } = projected;
  const all = pairsAmong(projected, needsByActor(input), tiedPairs(input.graph));
  const found = all.filter(({ one, other }) => !isDecided(input.graph, ids[one] ?? '', ids[other] ?? ''));
  const rings = ringsOf(input);
  const told = found.map((pair) => ({ ...pair, kinds: kindsFor(input, rings, projected, pair) }));
  told.sort(
    (a, b) =>
      b.kinds - a.kinds ||
      b.adamicAdar - a.adamicAdar ||
      b.resourceAllocation - a.resourceAllocation ||
      a.one - b.one ||
      a.other - b.other,
  );
  return {
    links: told.slice(0, most).map((pair) => {
      const reasons = reasonsFor(input, rings, projected, pair);
      return linkOf(input, ids, { ...pair, reasons });
    }),
    total: told.length,
    decided: all.length - found.length,
    actors: ids.length,
    ties: index.tieCount,
    accuracy: index.tieCount < LEAST_TIES ? null : holdOut(index, { repeats: REPEATS, share: HIDDEN_SHARE, seed }),
    kinds: relationKinds.filter(isBetweenActors).map(({ id }) => id as RelationKind),
    leftOut,
  };
}

/** The id of two actors of whom it is worth asking; the lower id of the two first. */
const likelyLinkId = (one: string, other: string): string => findingId('likelyLink', one, other);

/** Whether somebody has decided about two, so that nobody needs to ask again. A suggestion decides nothing. */
function isDecided({ followUps }: Graph, one: string, other: string): boolean {
  const followUp = followUps.size === 0 ? undefined : followUps.get(likelyLinkId(one, other));
  return followUp !== undefined && followUp.review !== 'pending' && followUp.state !== 'open';
}

const isBetweenActors = ({ id, from, to }: (typeof relationKinds)[number]): boolean =>
  actorTieKinds.has(id as RelationKind) && from.includes('actor') && to.includes('actor');

/** The numbers of two actors, the lower first. */
type Pair = {
  readonly one: number;
  readonly other: number;
  readonly needs: readonly string[];
  readonly adamicAdar: number;
  readonly resourceAllocation: number;
};

function pairsAmong(
  { ids, numbers, index }: Projected,
  needs: ReadonlyMap<string, readonly string[]>,
  areTied: TiedPairs,
): readonly Pair[] {
  const pairs = new Map<number, Pair>();
  const mayTie = (a: number, b: number): boolean => !areTied(ids[a] as string, ids[b] as string);
  const close = sharedNeighbours(index, mayTie, MOST_IN_COMMON);
  close.a.forEach((one, at) => {
    const other = close.b[at] as number;
    const [adamicAdar, resourceAllocation] = [close.adamicAdar[at] as number, close.resourceAllocation[at] as number];
    pairs.set(one * ids.length + other, { one, other, needs: [], adamicAdar, resourceAllocation });
  });
  for (const [need, actors] of needs) {
    const taken = actors.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
    if (taken.length > MOST_IN_COMMON) continue;
    for (const [place, one] of taken.entries()) {
      for (const other of taken.slice(place + 1)) {
        if (!mayTie(one, other)) continue;
        const key = one * ids.length + other;
        const known = pairs.get(key) ?? { one, other, needs: [], adamicAdar: 0, resourceAllocation: 0 };
        pairs.set(key, { ...known, needs: [...known.needs, need] });
      }
    }
  }
  return [...pairs.values()];
}

/** Which actors answer each need, by a service that they provide; needs by id. */
function needsByActor(input: AnalysisInput): ReadonlyMap<string, readonly string[]> {
  const { graph, selection } = input;
  const providers = providersOf(input);
  const found = new Map<string, Set<string>>();
  for (const relation of selectedOf(input).relationsOf('addresses')) {
    if (!isThere(graph, selection, relation.from) || !isThere(graph, selection, relation.to)) continue;
    const actors = found.get(relation.to) ?? new Set<string>();
    found.set(relation.to, actors);
    for (const provider of providers.get(relation.from) ?? []) actors.add(provider);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([need, actors]) => [need, [...actors]]));
}

function isThere(graph: Graph, selection: Selection, id: string): boolean {
  const node = graph.nodes.get(id);
  return node !== undefined && isSelected(node, selection);
}

/** The rings from the centre out, without what lies outside them. */
function ringsOf({ settings }: AnalysisInput): readonly string[] {
  const outside = new Set(settings.layers.filter((layer) => layer.outside === true).map(({ id }) => id));
  return layersInOrder(settings).filter((id) => !outside.has(id));
}

function reasonsFor(
  input: AnalysisInput,
  rings: readonly string[],
  { ids, index }: Projected,
  { one, other, needs }: Pair,
): readonly FoundReason[] {
  const neighbours = inBoth(index, one, other).map((node) => ids[node] as string);
  return reasonsOf(input, rings, {
    one: actorAt(input, ids, one),
    other: actorAt(input, ids, other),
    neighbours,
    needs,
  });
}

/** How many kinds of reasons there are, without naming who is shared. */
function kindsFor(
  input: AnalysisInput,
  rings: readonly string[],
  { ids }: Projected,
  { one, other, needs, adamicAdar }: Pair,
): number {
  const neighbours = adamicAdar > 0 ? [''] : [];
  return reasonsOf(input, rings, {
    one: actorAt(input, ids, one),
    other: actorAt(input, ids, other),
    neighbours,
    needs,
  }).length;
}

function inBoth({ offsets, targets }: Adjacency, one: number, other: number): readonly number[] {
  const others = new Set(targets.subarray(offsets[other], offsets[other + 1]));
  return [...targets.subarray(offsets[one], offsets[one + 1])].filter((node) => others.has(node));
}

function actorAt({ graph }: AnalysisInput, ids: readonly string[], number: number): ActorRecord {
  const actor = graph.nodes.get(ids[number] ?? '');
  if (actor?.kind !== 'actor') throw new Error('An actor of the projection is not on the map.');
  return actor;
}

function linkOf(
  input: AnalysisInput,
  ids: readonly string[],
  { one, other, reasons: found, adamicAdar, resourceAllocation }: Pair & { readonly reasons: readonly FoundReason[] },
): LikelyLink {
  const reasons = found.map(({ kind, nodes, say }) => ({ kind, nodes, sentence: say() }));
  const [first, second] = [actorAt(input, ids, one), actorAt(input, ids, other)];
  const sentence = inAll((language) => {
    const [a, b] = [quoted(first.name, language), quoted(second.name, language)];
    const none = {
      nb: `${a} og ${b} har ingen registrert kobling.`,
      nn: `${a} og ${b} har inga registrert kopling.`,
      en: `${a} and ${b} have no recorded tie.`,
    }[language];
    return [none, ...reasons.map((reason) => reason.sentence[language])].join(' ');
  });
  return {
    id: likelyLinkId(first.id, second.id),
    nodes: [first.id, second.id],
    reasons,
    sentence,
    adamicAdar,
    resourceAllocation,
  };
}
