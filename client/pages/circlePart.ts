import { createPart } from '../components/createPart.ts';

/** What draws the circle. */
export const circlePart = createPart(async () => (await import('../canvas/CircleCanvas.tsx')).default);
