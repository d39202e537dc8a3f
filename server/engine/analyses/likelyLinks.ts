import { z } from 'zod';
import type { Analysis } from '../Analysis.ts';
import { likelyLinks as findLikelyLinks, type LikelyLinks } from '../links/likelyLinks.ts';

/**
 * @property most how many pairs are told
 * @property seed decides which ties are hidden to see whether they are found again
 */
export type LikelyLinksParams = { readonly most: number; readonly seed: number };

/** Of which two actors it is worth asking whether they know each other. */
export const likelyLinks: Analysis<LikelyLinksParams, LikelyLinks> = {
  params: z.strictObject({ most: z.int().min(0).max(1_000), seed: z.int() }),
  cost: ({ nodes, relations }) => relations / 20 + nodes / 100,
  run: (input, { most, seed }) => findLikelyLinks(input, most, seed),
};
