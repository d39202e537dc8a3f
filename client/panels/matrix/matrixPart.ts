import { createPart } from '../../components/createPart.ts';

/** What shows the map as a matrix. */
export const matrixPart = createPart(async () => (await import('./MatrixView.tsx')).default);
