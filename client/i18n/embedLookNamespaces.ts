import { filter } from './texts/filter.ts';
import { gaps } from './texts/gaps.ts';
import { looks } from './texts/looks.ts';
import { research } from './texts/research.ts';
import { table } from './texts/table.ts';

/** What a look of a map in a page of somebody else is told with: fetched only where there is one. */
export const embedLookNamespaces = { filter, gaps, looks, research, table };
