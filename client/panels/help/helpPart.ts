import { createPart } from '../../components/createPart.ts';

/** The palette, the sheet of keys, the tour, the words and the news: what is asked for now and then. */
export const helpPart = createPart(() => import('./HelpSurface.tsx'));
