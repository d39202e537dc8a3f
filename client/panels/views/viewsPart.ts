import { createPart } from '../../components/createPart.ts';

/** What shows the views that were kept and the tours, and changes them. */
export const viewsPart = createPart(async () => (await import('./ViewsDialog.tsx')).default);
