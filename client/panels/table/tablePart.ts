import { createPart } from '../../components/createPart.ts';

/** What shows the map as a table. */
export const tablePart = createPart(async () => (await import('./TableView.tsx')).default);
