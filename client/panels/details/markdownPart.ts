import { createPart } from '../../components/createPart.ts';

/** What shows texts with headings, lists and links. */
export const markdownPart = createPart(async () => (await import('./MarkdownText.tsx')).default);
