import { createPart } from '../../../components/createPart.ts';

/** What makes a file of what is shown. */
export const takePart = createPart(async () => (await import('./shownFile.ts')).shownFile);
