import { createPart } from '../components/createPart.ts';

/** What tells the picture of people's needs in words. */
export const roadsPart = createPart(async () => (await import('./ShownRoads.tsx')).default);
