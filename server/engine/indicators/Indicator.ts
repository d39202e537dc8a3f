/** What a number of the whole map is called, in the order in which they are told. */
export const indicatorIds = [
  'entries',
  'ties',
  'needsMet',
  'coverage',
  'pieces',
  'largestPiece',
  'untied',
  'fragmentation',
  'distanceFragmentation',
  'meanDistance',
  'longestDistance',
  'density',
  'actors',
  'actorDensity',
  'coreDepth',
  'communityCount',
  'modularity',
  'ringAssortativity',
  'sectorAssortativity',
  'ringOutwardness',
  'sectorOutwardness',
] as const;
export type IndicatorId = (typeof indicatorIds)[number];

/** How a value is to be read: how many, a share of a whole, a number without a unit, or steps from one to the next. */
export const indicatorUnits = ['count', 'share', 'number', 'steps'] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];

/** Why there is no value. Unknown is not zero. */
export const valueGaps = ['tooFew', 'noTies', 'fewTies', 'oneGroup', 'nothingAsked', 'tooLarge'] as const;
export type ValueGap = (typeof valueGaps)[number];

/** A number of the whole map, or why there is none. */
export type Indicator = {
  readonly id: IndicatorId;
  readonly value: number | null;
  /** Null where there is a value. */
  readonly gap: ValueGap | null;
  /** The nodes that it is told of, to be shown on the map: those of the largest piece, the needs that are not met. */
  readonly nodes: readonly string[];
  /** The number that chance was drawn from; null where there was none. */
  readonly seed: number | null;
};

/** An indicator that has a value. */
export const known = (id: IndicatorId, value: number, nodes: readonly string[] = []): Indicator => ({
  id,
  value,
  gap: null,
  nodes,
  seed: null,
});

/** An indicator that has a value, or for one reason none. */
export const knownOr = (
  gap: ValueGap,
  id: IndicatorId,
  value: number | null,
  nodes: readonly string[] = [],
): Indicator => (value === null ? unknown(gap, id) : known(id, value, nodes));

/** An indicator that has no value. */
export const unknown = (gap: ValueGap, id: IndicatorId): Indicator => ({ id, value: null, gap, nodes: [], seed: null });
