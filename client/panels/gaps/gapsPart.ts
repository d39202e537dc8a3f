import { createPart } from '../../components/createPart.ts';

/** What shows what is missing. */
export const gapsPart = createPart(async () => (await import('./GapsView.tsx')).default);
