import { createPart } from '../../components/createPart.ts';

/** What takes somebody through a tour. */
export const tourPart = createPart(async () => (await import('./TourPlayer.tsx')).default);
