import { gaps } from './texts/gaps.ts';
import { links } from './texts/links.ts';
import { tryOut } from './texts/tryOut.ts';

/** Texts of what is found and tried, which come with the parts that show it. Adding one is one file and one line. */
export const lateNamespaces = { gaps, links, tryOut };
