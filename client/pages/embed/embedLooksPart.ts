import { createPart } from '../../components/createPart.ts';

/** What works out how a map looks otherwise than the circle, with its words: fetched only where the address says so. */
export const embedLooksPart = createPart(() => import('./embedLooks.ts'));
