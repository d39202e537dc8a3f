import { createPart } from '../../components/createPart.ts';

/** What shows the details of a node or a tie. */
export const detailsPart = createPart(async () => (await import('./DetailsPanel.tsx')).default);
