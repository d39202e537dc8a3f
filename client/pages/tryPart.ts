import { createPart } from '../components/createPart.ts';

/** What lets one try something on the map. */
export const tryPart = createPart(async () => (await import('./ShownTry.tsx')).default);
