import { createPart } from '../components/createPart.ts';

/** The wheel. */
export const wheelPart = createPart(async () => (await import('./ShownWheel.tsx')).default);
