import { createPart } from '../../components/createPart.ts';

/** What reads rows of a spreadsheet and shows what becomes of them. */
export const pastePart = createPart(async () => (await import('./PasteDialog.tsx')).default);
