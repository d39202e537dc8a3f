import { createPart } from '../../../components/createPart.ts';

/** What shows ties that are missing. */
export const linksPart = createPart(async () => (await import('./LinksView.tsx')).default);
