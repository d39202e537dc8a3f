import { createPart } from '../../components/createPart.ts';

/** What finds nodes by their names. */
export const searchPart = createPart(async () => (await import('./createNodeSearch.ts')).createNodeSearch);
