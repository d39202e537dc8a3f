import { createPart } from '../components/createPart.ts';

/** What asks for the numbers of a map and shows them. */
export const figuresPart = createPart(async () => (await import('./ShownFigures.tsx')).default);
