import { createPart } from '../../components/createPart.ts';

/** What the marks mean: fetched when somebody asks. */
export const embedLegendPart = createPart(async () => (await import('./EmbedLegend.tsx')).EmbedLegend);
