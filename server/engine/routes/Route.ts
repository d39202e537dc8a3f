import type { Localized, RelationKind } from '@sirkel/graph-schema';
import type { LeftOut } from '../projections/Projected.ts';

/** A relation that a step walks; forward is from its own `from` to its own `to`. */
export type RouteTie = { readonly relation: string; readonly forward: boolean };

/** From one entry to the next, by all ties that lead there side by side. */
export type RouteStep = { readonly from: string; readonly to: string; readonly ties: readonly RouteTie[] };

/** A way over the map. */
export type Route = {
  /** From the beginning to the end. */
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
  readonly steps: readonly RouteStep[];
  /** How often it passes from one pair of hands to another: a service and who provides it are the same hands. */
  readonly handOffs: number;
  /** How many borders between rings it crosses, there and back counted each; null where too few rings are known. */
  readonly ringsCrossed: number | null;
  /** Groups and roles between its ends: that two are tied to "the municipalities" need not be the same municipality. */
  readonly throughGroups: readonly string[];
  readonly sentence: Localized;
};

/** What lies between: whom all ways pass, and how many ways share nobody. */
export type Passing = {
  /** Who stands on every way, from the beginning on. */
  readonly gateways: readonly string[];
  /** How many ways there are at most that share nobody between the ends. */
  readonly independent: number;
  /** As few as can close all of them; null where a tie leads straight there. */
  readonly cut: readonly string[] | null;
  readonly sentence: Localized;
};

/** What would have to count too for there to be a way. */
export const openingReasons = ['statedMissing', 'proposed', 'groups', 'kinds', 'past'] as const;
export type OpeningReason = (typeof openingReasons)[number];

/** A way that there would be. */
export type Opening = {
  readonly reason: OpeningReason;
  /** What of it does not count now: nodes, then relations. */
  readonly records: readonly string[];
  readonly route: Route;
  readonly sentence: Localized;
};

/** Why there is no way: it is not recorded, which is not to say that it does not exist. */
export type NoRoute = {
  /** How many others are reached from the beginning, and how many reach the end. */
  readonly fromReached: number;
  readonly toReached: number;
  /** The first of those that are reached from the beginning, the nearest first. */
  readonly nearest: readonly string[];
  readonly openings: readonly Opening[];
  readonly sentence: Localized;
};

export type Routes = {
  /** The shortest first; of equals those through fewer groups, then across fewer rings. */
  readonly routes: readonly Route[];
  /** Whether there are more than these. */
  readonly more: boolean;
  /** Null where there is no way. */
  readonly passing: Passing | null;
  /** Null where there is one. */
  readonly none: NoRoute | null;
  /** The kinds of ties that were walked. */
  readonly kinds: readonly RelationKind[];
  readonly leftOut: LeftOut;
};
