import type { ActorRecord, Localized } from '@sirkel/graph-schema';
import { externalInternal } from '../../analysis/externalInternal.ts';
import { falseDiscovery } from '../../analysis/falseDiscovery.ts';
import { groupTies, type GroupTies } from '../../analysis/groupTies.ts';
import { memberships } from '../../analysis/memberships.ts';
import { wasAsked } from '../absenceOf.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { LeftOut } from '../projections/Projected.ts';
import { actorsOf } from '../projections/projectionsOf.ts';
import { LEAST_ASKED, LEAST_EXPECTED, MOST_CHANCE, SWAPS_PER_TIE } from '../thresholds.ts';
import { groupLabel, groupOrder, groupsOf, type GroupKind } from './groupings.ts';
import { strataOf, tiesOfKinds, type KindTie, type TiesOfKinds } from './tiesOfKinds.ts';

/**
 * What can be said of the ties between two groups: clearly fewer or more than by chance, not clearly either; or nothing,
 * since too few were asked about their ties, or too few ties are expected.
 */
export const pairStates = ['fewer', 'more', 'unclear', 'notAsked', 'tooFewTies'] as const;
export type PairState = (typeof pairStates)[number];

export type ComparedGroup = {
  readonly id: string;
  readonly label: Localized;
  /** Its actors that took part, by id. */
  readonly nodes: readonly string[];
  /** How many of them were asked about their ties. */
  readonly asked: number;
  /** How many ends of ties its actors have. */
  readonly ends: number;
  /** E–I index; null without ties, and where an actor is in several groups. */
  readonly outward: number | null;
};

/** What is computed of two groups of which something can be said. */
export type Tested = {
  readonly expected: number;
  readonly deviation: number;
  /** Between which numbers 95 of 100 random maps lie. */
  readonly low: number;
  readonly high: number;
  /** Null where all random maps have the same number. */
  readonly z: number | null;
  /** Two-sided; and after Benjamini & Hochberg over all pairs that were tested. */
  readonly p: number;
  readonly q: number;
};

export type GroupPair = {
  /** The ids of the groups in their order; the same twice for ties within one. */
  readonly first: string;
  readonly second: string;
  readonly state: PairState;
  readonly observed: number;
  readonly relations: readonly string[];
  /** Null where nothing can be said. */
  readonly tested: Tested | null;
};

export type GroupComparison = {
  readonly between: GroupKind;
  readonly groups: readonly ComparedGroup[];
  /** Each two groups, and each group with itself. */
  readonly pairs: readonly GroupPair[];
  readonly actors: number;
  /** How many of the actors are in no group, and count nowhere. */
  readonly ungrouped: number;
  /** Ties of different kinds between the same two count each. */
  readonly ties: number;
  readonly outward: number | null;
  readonly permutations: number;
  readonly leftOut: LeftOut;
};

/**
 * Tells between which groups of actors there are fewer ties than chance would have it, where the map allows to say so: at
 * least 5 ties are expected, and at least 70 % of both groups were asked about theirs. Everybody keeps as many ties of each
 * kind as they have, given and received.
 */
export function compareGroups(
  input: AnalysisInput,
  between: GroupKind,
  { samples, seed }: { readonly samples: number; readonly seed: number },
): GroupComparison {
  const ties = tiesOfKinds(input);
  const groups = groupsAmong(input, between, ties);
  const testable = groups.filter(
    ({ nodes, asked, ends }) => asked >= LEAST_ASKED * nodes.length && ends >= LEAST_EXPECTED,
  );
  const places = new Map(testable.map(({ id }, place) => [id, place]));
  const drawn =
    testable.length === 0
      ? null
      : groupTies(
          ties.actors.length,
          strataOf(ties),
          memberships(ties.actors.map((actor) => groupsOf(actor, between).flatMap((id) => places.get(id) ?? []))),
          testable.length,
          { samples, seed, swapsPerTie: SWAPS_PER_TIE },
        );
  const outward = outwardness(input, between, ties.actors, groups);
  return {
    between,
    groups: groups.map((group, place) => ({ ...group, outward: outward?.groups[place] ?? null })),
    pairs: withChance(pairsOf(groups, between, ties), (group) => places.get(group), drawn, groups),
    actors: ties.actors.length,
    ungrouped: ties.actors.filter((actor) => groupsOf(actor, between).length === 0).length,
    ties: ties.ties.length,
    outward: outward?.index ?? null,
    permutations: samples,
    leftOut: ties.leftOut,
  };
}

type Group = Omit<ComparedGroup, 'outward'>;

function groupsAmong({ settings }: AnalysisInput, between: GroupKind, { actors, ties }: TiesOfKinds): readonly Group[] {
  const members = new Map<string, ActorRecord[]>();
  for (const actor of actors) {
    for (const group of groupsOf(actor, between)) {
      const known = members.get(group) ?? [];
      members.set(group, known);
      known.push(actor);
    }
  }
  const ends = new Map<string, number>();
  for (const end of ties.flatMap(({ from, to }) => [from, to])) ends.set(end, (ends.get(end) ?? 0) + 1);
  const order = groupOrder(between, settings);
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...members]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([id, own]) => ({
      id,
      label: groupLabel(between, id, settings),
      nodes: own.map((actor) => actor.id),
      asked: own.filter(wasAsked).length,
      ends: own.reduce((sum, actor) => sum + (ends.get(actor.id) ?? 0), 0),
    }));
}

type CountedPair = Pick<GroupPair, 'first' | 'second' | 'observed' | 'relations'>;

/** A tie counts once for two groups when one end is in the one and the other in the other. */
function pairsOf(groups: readonly Group[], between: GroupKind, { actors, ties }: TiesOfKinds): readonly CountedPair[] {
  const ofActor = new Map(actors.map((actor) => [actor.id, groupsOf(actor, between)]));
  const rank = new Map(groups.map(({ id }, place) => [id, place]));
  const found = new Map<string, KindTie[]>();
  for (const tie of ties) {
    const keys = new Set<string>();
    for (const a of ofActor.get(tie.from) ?? []) {
      for (const b of ofActor.get(tie.to) ?? []) {
        keys.add((rank.get(a) ?? 0) <= (rank.get(b) ?? 0) ? keyOf(a, b) : keyOf(b, a));
      }
    }
    for (const key of keys) {
      const known = found.get(key) ?? [];
      found.set(key, known);
      known.push(tie);
    }
  }
  return groups.flatMap(({ id: first }, place) =>
    groups.slice(place).map(({ id: second }) => {
      const own = found.get(keyOf(first, second)) ?? [];
      const relations = [...new Set(own.flatMap((tie) => tie.relations))].sort();
      return { first, second, observed: own.length, relations };
    }),
  );
}

const keyOf = (first: string, second: string): string => `${first}\n${second}`;

function withChance(
  pairs: readonly CountedPair[],
  placeOf: (group: string) => number | undefined,
  drawn: GroupTies | null,
  groups: readonly Group[],
): readonly GroupPair[] {
  const enough = new Set(groups.filter(({ nodes, asked }) => asked >= LEAST_ASKED * nodes.length).map(({ id }) => id));
  const chances = pairs.map(({ first, second }) => {
    const [a, b] = [placeOf(first), placeOf(second)];
    return drawn === null || a === undefined || b === undefined ? null : chanceOf(drawn, a * drawn.groupCount + b);
  });
  const counted = chances.flatMap((chance) => (chance !== null && chance.expected >= LEAST_EXPECTED ? [chance] : []));
  const qs = new Map(falseDiscovery(counted.map(({ p }) => p)).map((q, at) => [counted[at], q]));
  return pairs.map((pair, at) => {
    const chance = chances[at] ?? null;
    const q = chance === null ? undefined : qs.get(chance);
    if (!enough.has(pair.first) || !enough.has(pair.second)) return { ...pair, state: 'notAsked', tested: null };
    if (chance === null || q === undefined) return { ...pair, state: 'tooFewTies', tested: null };
    const clear = pair.observed < chance.expected ? 'fewer' : 'more';
    return { ...pair, state: q < MOST_CHANCE ? clear : 'unclear', tested: { ...chance, q } };
  });
}

function chanceOf(drawn: GroupTies, cell: number): Omit<Tested, 'q'> {
  const at = (figures: Float64Array): number => figures[cell] as number;
  const [expected, deviation] = [at(drawn.expected), at(drawn.deviation)];
  const rarer = Math.min(at(drawn.asFew), at(drawn.asMany));
  return {
    expected,
    deviation,
    low: at(drawn.low),
    high: at(drawn.high),
    z: deviation === 0 ? null : (at(drawn.observed) - expected) / deviation,
    // The map itself is one of those that chance could have made.
    p: Math.min(1, (2 * (rarer + 1)) / (drawn.samples + 1)),
  };
}

/** E–I index: on ties of all kinds together; null where an actor is in several groups, for then none is inside alone. */
function outwardness(
  input: AnalysisInput,
  between: GroupKind,
  actors: readonly ActorRecord[],
  groups: readonly Group[],
) {
  if (actors.some((actor) => groupsOf(actor, between).length > 1)) return null;
  const places = new Map(groups.flatMap(({ nodes }, place) => nodes.map((id) => [id, place])));
  const { ids, index } = actorsOf(input);
  return externalInternal(
    index,
    ids.map((id) => places.get(id) ?? -1),
    groups.length,
  );
}
