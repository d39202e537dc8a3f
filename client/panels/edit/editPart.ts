import { createPart } from '../../components/createPart.ts';

/** What draws forms and questions. */
export const editPart = createPart(async () => (await import('./EditSurface.tsx')).default);
