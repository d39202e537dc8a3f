import { createPart } from '../../../components/createPart.ts';

/** What saves the picture as a file. */
export const savePart = createPart(async () => (await import('./SaveDialog.tsx')).default);
