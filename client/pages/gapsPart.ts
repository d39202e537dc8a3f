import { createPart } from '../components/createPart.ts';

/** What asks for what is missing, and shows it. */
export const gapsPart = createPart(async () => (await import('./ShownGaps.tsx')).default);
