import { createPart } from '../components/createPart.ts';

/** What lets one try what would be if. */
export const whatIfPart = createPart(async () => (await import('./ShownWhatIf.tsx')).default);
