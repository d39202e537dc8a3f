import { embed } from './texts/embed.ts';
import { layouts } from './texts/layouts.ts';
import { list } from './texts/list.ts';
import { map } from './texts/map.ts';

/** The texts of a map in a page of somebody else, which has its own bundle. */
export const embedNamespaces = { embed, layouts, list, map };
