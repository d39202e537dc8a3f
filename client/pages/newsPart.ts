import { createPart } from '../components/createPart.ts';

/** What tells, beside the map, that something is missing no more. */
export const newsPart = createPart(async () => (await import('./ClosedGaps.tsx')).default);
