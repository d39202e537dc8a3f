import { createPart } from '../components/createPart.ts';

/** The picture for a room. */
export const bigScreenPart = createPart(async () => (await import('./BigScreen.tsx')).default);
