import type { Localized } from '@sirkel/graph-schema';

/** Why two actors who are not tied may have something to do with each other. */
export const reasonKinds = [
  'sharedNeighbours',
  'sharedNeeds',
  'sameMunicipality',
  'complementaryFields',
  'adjacentRings',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

export type Reason = {
  readonly kind: ReasonKind;
  readonly sentence: Localized;
  /** Whom or what they share, by id; empty where it is nothing on the map. */
  readonly nodes: readonly string[];
};
