import type { MissingLinksQuery, WorthAskingQuery } from '../../../graphql/generated/operations.ts';

/** Ties between groups held against chance. */
export type MissingLinks = MissingLinksQuery['missingLinks'];
export type GroupKind = MissingLinks['between'];
export type GroupPair = MissingLinks['tested'][number];
/** Actors of whom it is worth asking whether they know each other. */
export type WorthAsking = WorthAskingQuery['worthAsking'];
export type LikelyLink = WorthAsking['links'][number];
