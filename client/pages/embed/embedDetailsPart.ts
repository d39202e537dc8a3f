import { createPart } from '../../components/createPart.ts';

/** What is told of something that was chosen: fetched when something is. */
export const embedDetailsPart = createPart(async () => (await import('./EmbedDetails.tsx')).EmbedDetails);
